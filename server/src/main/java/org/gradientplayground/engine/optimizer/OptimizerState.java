package org.gradientplayground.engine.optimizer;

import java.util.List;

/**
 * What an optimizer remembers between two steps: its arrays of one element per variable, the number
 * of steps made, and for Adam the running products beta1^t and beta2^t.
 */
public final class OptimizerState {
  private final List<String> names;
  private final double[][] arrays;
  long t;
  double beta1Power = 1;
  double beta2Power = 1;

  /** The state before the first step: every array 0, every running product 1. */
  OptimizerState(int dimension, List<String> names) {
    this.names = names;
    this.arrays = new double[names.size()][dimension];
  }

  /** The names of the arrays, such as m and v. */
  public List<String> names() {
    return names;
  }

  /** A copy of the array with the index {@code k} in {@link #names()}. */
  public double[] array(int k) {
    return arrays[k].clone();
  }

  /** Element {@code i} of the array {@code k}. */
  public double element(int k, int i) {
    return arrays[k][i];
  }

  /** The number of steps made. */
  public long t() {
    return t;
  }

  /** beta1^t as a running product, so that a change of beta1 acts from its step on. */
  public double beta1Power() {
    return beta1Power;
  }

  /** beta2^t as a running product. */
  public double beta2Power() {
    return beta2Power;
  }

  /** Makes this state equal to {@code other}, which belongs to the same kind of optimizer. */
  public void set(OptimizerState other) {
    for (int k = 0; k < arrays.length; k++) {
      System.arraycopy(other.arrays[k], 0, arrays[k], 0, arrays[k].length);
    }
    t = other.t;
    beta1Power = other.beta1Power;
    beta2Power = other.beta2Power;
  }

  /**
   * Makes this state what another one was.
   *
   * @param values one array for each of {@link #names}, each of one element per variable
   * @throws IllegalArgumentException if they do not fit; nothing is changed then
   */
  public void restore(double[][] values, long t, double beta1Power, double beta2Power) {
    boolean fits = values.length == arrays.length;
    for (int k = 0; fits && k < arrays.length; k++) {
      fits = values[k].length == arrays[k].length;
    }
    if (!fits) {
      throw new IllegalArgumentException("the arrays are not those of " + names);
    }
    for (int k = 0; k < arrays.length; k++) {
      System.arraycopy(values[k], 0, arrays[k], 0, arrays[k].length);
    }
    this.t = t;
    this.beta1Power = beta1Power;
    this.beta2Power = beta2Power;
  }

  /** An equal state that shares nothing with this one. */
  public OptimizerState copy() {
    var copy = new OptimizerState(arrays.length == 0 ? 0 : arrays[0].length, names);
    copy.set(this);
    return copy;
  }

  double[] at(int k) {
    return arrays[k];
  }
}
