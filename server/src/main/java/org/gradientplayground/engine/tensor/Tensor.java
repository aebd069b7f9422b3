package org.gradientplayground.engine.tensor;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * An immutable array of doubles of any rank, row by row: the last index moves fastest. A single
 * number has rank 0 and the shape {@code ()}.
 */
public final class Tensor {
  private final int[] shape;
  private final double[] values;

  private Tensor(int[] shape, double[] values) {
    this.shape = shape;
    this.values = values;
  }

  /**
   * A tensor with a copy of the given shape and values.
   *
   * @throws IllegalArgumentException if a length is negative or the number of values is not the
   *     product of the lengths
   */
  public static Tensor of(int[] shape, double... values) {
    int size = 1;
    for (int length : shape) {
      if (length < 0) {
        throw new IllegalArgumentException("shape " + named(shape) + " has a negative length");
      }
      size = Math.multiplyExact(size, length);
    }
    if (size != values.length) {
      throw new IllegalArgumentException(
          "shape " + named(shape) + " does not hold " + values.length + " values");
    }
    return new Tensor(shape.clone(), values.clone());
  }

  /** One number, of rank 0. */
  public static Tensor scalar(double value) {
    return new Tensor(new int[0], new double[] {value});
  }

  /** A tensor of rank 1. */
  public static Tensor vector(double... values) {
    return new Tensor(new int[] {values.length}, values.clone());
  }

  /** A tensor of rank 2 from rows of equal length, of which there is at least one. */
  public static Tensor matrix(double[]... rows) {
    double[] flat = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    boolean ragged = Arrays.stream(rows).anyMatch(row -> row.length != rows[0].length);
    if (ragged) {
      throw new IllegalArgumentException("matrix: the rows differ in length");
    }
    return of(new int[] {rows.length, rows[0].length}, flat);
  }

  /** The lengths of the axes; a copy. */
  public int[] shape() {
    return shape.clone();
  }

  /** The number of axes. */
  public int rank() {
    return shape.length;
  }

  /** The length of one axis; a negative axis counts from the last, -1. */
  public int length(int axis) {
    return shape[axis < 0 ? axis + shape.length : axis];
  }

  /** The number of elements. */
  public int size() {
    return values.length;
  }

  /** The element at a place in row-by-row order. */
  public double at(int index) {
    return values[index];
  }

  /** The element of a matrix. */
  public double at(int row, int column) {
    return values[row * shape[1] + column];
  }

  /** The elements row by row; a copy. */
  public double[] toArray() {
    return values.clone();
  }

  /** Whether both have the same lengths on the same axes. */
  public boolean hasShapeOf(Tensor other) {
    return Arrays.equals(shape, other.shape);
  }

  /** The same with another element at one place in row-by-row order. */
  public Tensor with(int index, double value) {
    double[] changed = values.clone();
    changed[index] = value;
    return new Tensor(shape, changed);
  }

  /** The same elements in another shape. */
  public Tensor reshaped(int... otherShape) {
    return of(otherShape, values);
  }

  /** Each element turned into another. */
  public Tensor map(DoubleUnaryOperator function) {
    return new Tensor(shape, Arrays.stream(values).map(function).toArray());
  }

  /**
   * Each element combined with that of {@code other} at the same place.
   *
   * @throws IllegalArgumentException if the shapes differ
   */
  public Tensor zip(Tensor other, DoubleBinaryOperator function) {
    if (!hasShapeOf(other)) {
      throw new IllegalArgumentException("zip: shapes " + this + " and " + other + " differ");
    }
    var result = new double[values.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = function.applyAsDouble(values[i], other.values[i]);
    }
    return new Tensor(shape, result);
  }

  /** The sum of all elements, in their order. */
  public double sum() {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** The largest |element|, 0 if there is none, NaN if one is NaN. */
  public double largestSize() {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  /**
   * The matrix product of (N, K) and (K, M), each element a sum over ascending k by fused multiply
   * and add.
   *
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public Tensor dot(Tensor other) {
    if (rank() != 2 || other.rank() != 2 || shape[1] != other.shape[0]) {
      throw new IllegalArgumentException("dot: shapes " + this + " and " + other + " do not fit");
    }
    var product = new double[shape[0] * other.shape[1]];
    for (int row = 0; row < shape[0]; row++) {
      for (int column = 0; column < other.shape[1]; column++) {
        double sum = 0;
        for (int k = 0; k < shape[1]; k++) {
          sum = Math.fma(at(row, k), other.at(k, column), sum);
        }
        product[row * other.shape[1] + column] = sum;
      }
    }
    return new Tensor(new int[] {shape[0], other.shape[1]}, product);
  }

  /** A matrix with rows and columns exchanged. */
  public Tensor transposed() {
    var exchanged = new double[values.length];
    for (int row = 0; row < shape[0]; row++) {
      for (int column = 0; column < shape[1]; column++) {
        exchanged[column * shape[0] + row] = at(row, column);
      }
    }
    return new Tensor(new int[] {shape[1], shape[0]}, exchanged);
  }

  /** Whether the other has the same shape and the same bits. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Tensor tensor
        && hasShapeOf(tensor)
        && Arrays.equals(values, tensor.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(shape) + Arrays.hashCode(values);
  }

  /** The shape, such as (2, 3). */
  @Override
  public String toString() {
    return named(shape);
  }

  private static String named(int[] shape) {
    return Arrays.toString(shape).replace('[', '(').replace(']', ')');
  }
}
