package org.gradientplayground.engine.data;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * Inputs and their targets: x of the shape (N, D) and t of the shape (N).
 *
 * <p>In a classification t holds class indices from 0 to C - 1, in a regression any finite numbers.
 */
public final class Samples {
  private final List<String> inputNames;
  private final double[][] x;
  private final double[] t;
  private final List<String> classNames;

  /**
   * @param inputNames the names of the D columns, no two alike
   * @param x N rows of D finite numbers each; copied
   * @param t N targets; copied
   * @param classNames the names of the C classes, no two alike; empty for a regression
   * @throws InvalidSamples {@code wrongLength}, {@code notFinite}, {@code notInteger}, {@code
   *     outOfRange} or {@code duplicateName} at a path from {@code /inputs}, {@code /x}, {@code /t}
   *     or {@code /classes}
   */
  public Samples(List<String> inputNames, double[][] x, double[] t, List<String> classNames) {
    this.inputNames = List.copyOf(inputNames);
    this.x = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
    this.t = t.clone();
    this.classNames = List.copyOf(classNames);
    requireDistinct("/inputs", this.inputNames);
    requireDistinct("/classes", this.classNames);
    if (t.length != x.length) {
      throw new InvalidSamples("wrongLength", "/t", t.length, x.length);
    }
    for (int i = 0; i < x.length; i++) {
      requireRow(i);
      requireTarget(i);
    }
  }

  /** The samples that {@code order} names, in its order. */
  Samples inOrder(int[] order) {
    var rows = new double[order.length][];
    var targets = new double[order.length];
    for (int i = 0; i < order.length; i++) {
      rows[i] = x[order[i]];
      targets[i] = t[order[i]];
    }
    return new Samples(inputNames, rows, targets, classNames);
  }

  /** N. */
  public int count() {
    return x.length;
  }

  /** D. */
  public int inputCount() {
    return inputNames.size();
  }

  /** The row of the sample, of length D; not to be changed. */
  public double[] x(int sample) {
    return x[sample];
  }

  /** The target of the sample: a class index, or a number. */
  public double t(int sample) {
    return t[sample];
  }

  /** What a network is to find. */
  public Task task() {
    return classNames.isEmpty() ? Task.REGRESSION : Task.CLASSIFICATION;
  }

  /** The names of the classes; empty for a regression. */
  public List<String> classNames() {
    return classNames;
  }

  /** The names of the columns of x. */
  public List<String> inputNames() {
    return inputNames;
  }

  private void requireRow(int sample) {
    double[] row = x[sample];
    if (row.length != inputNames.size()) {
      throw new InvalidSamples("wrongLength", "/x/" + sample, row.length, inputNames.size());
    }
    for (int j = 0; j < row.length; j++) {
      if (!Double.isFinite(row[j])) {
        throw InvalidSamples.notFinite("/x/" + sample + "/" + j, row[j]);
      }
    }
  }

  private void requireTarget(int sample) {
    double value = t[sample];
    String path = "/t/" + sample;
    if (!Double.isFinite(value)) {
      throw InvalidSamples.notFinite(path, value);
    }
    if (classNames.isEmpty()) {
      return;
    }
    if (value != StrictMath.rint(value)) {
      throw new InvalidSamples("notInteger", path, value);
    }
    if (value < 0 || value >= classNames.size()) {
      throw new InvalidSamples("outOfRange", path, value, 0, classNames.size() - 1);
    }
  }

  private static void requireDistinct(String path, List<String> names) {
    var seen = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      if (!seen.add(names.get(i))) {
        throw new InvalidSamples("duplicateName", path + "/" + i, names.get(i));
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Samples that
        && inputNames.equals(that.inputNames)
        && classNames.equals(that.classNames)
        && Arrays.equals(t, that.t)
        && Arrays.deepEquals(x, that.x);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.deepHashCode(x) + Arrays.hashCode(t);
  }
}
