package org.gradientplayground.engine.exercise.task;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;

/** Numbers that one can calculate with by hand, drawn from a seed. */
public final class Draw {
  private final RandomState random;

  public Draw(RandomState random) {
    this.random = random;
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  public int whole(int low, int high) {
    return random.randint(low, high + 1);
  }

  /** The same without 0. */
  public int nonZero(int low, int high) {
    int value = whole(low, high - 1);
    return value < 0 ? value : value + 1;
  }

  /** True or false. */
  public boolean coin() {
    return whole(0, 1) == 1;
  }

  /** One of the numbers. */
  public double oneOf(double... numbers) {
    return numbers[whole(0, numbers.length - 1)];
  }

  /** One of the whole numbers. */
  public int oneOf(int... numbers) {
    return numbers[whole(0, numbers.length - 1)];
  }

  /** One of the elements. */
  public <T> T oneOf(List<T> elements) {
    return elements.get(whole(0, elements.size() - 1));
  }

  /** The elements in a random order. */
  public <T> List<T> shuffled(List<T> elements) {
    var order = new int[elements.size()];
    random.permutation(order, order.length);
    var shuffled = new ArrayList<T>();
    for (int place : order) {
      shuffled.add(elements.get(place));
    }
    return List.copyOf(shuffled);
  }

  /** Whole numbers from {@code low} to {@code high}, as a vector. */
  public Tensor vector(int length, int low, int high) {
    return wholes(low, high, length);
  }

  /** Whole numbers from {@code low} to {@code high}, as a matrix. */
  public Tensor matrix(int rows, int columns, int low, int high) {
    return wholes(low, high, rows, columns);
  }

  /**
   * Probabilities in whole tenths, each above 0, that sum to 1.
   *
   * @param length from 2 to 9
   */
  public Tensor probabilities(int length) {
    var tenths = new int[length];
    int left = 10;
    for (int i = 0; i < length - 1; i++) {
      tenths[i] = whole(1, Math.max(1, (left - (length - 1 - i)) * 2 / 3));
      left -= tenths[i];
    }
    tenths[length - 1] = left;
    random.shuffle(tenths, length);
    var probabilities = new double[length];
    for (int i = 0; i < length; i++) {
      probabilities[i] = tenths[i] / 10.0;
    }
    return Tensor.vector(probabilities);
  }

  private Tensor wholes(int low, int high, int... shape) {
    int size = 1;
    for (int length : shape) {
      size *= length;
    }
    var values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = whole(low, high);
    }
    return Tensor.of(shape, values);
  }
}
