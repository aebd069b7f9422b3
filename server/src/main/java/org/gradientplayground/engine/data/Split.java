package org.gradientplayground.engine.data;

import org.gradientplayground.engine.random.RandomState;

/**
 * A random permutation of N samples, cut in two: its first {@code round(testShare N)} are the test
 * part, the rest the training part, in that order. A half is rounded to the even number, as Python
 * and NumPy do; at least one sample is left to train on.
 */
final class Split {
  private final int[] permutation;
  private final int testCount;

  Split(int samples, double testShare, RandomState random) {
    permutation = new int[samples];
    random.permutation(permutation, samples);
    testCount = Math.min((int) StrictMath.rint(testShare * samples), samples - 1);
  }

  int testCount() {
    return testCount;
  }

  /** The indices of all samples, those of the training part first. */
  int[] trainingFirst() {
    int trainCount = permutation.length - testCount;
    var order = new int[permutation.length];
    System.arraycopy(permutation, testCount, order, 0, trainCount);
    System.arraycopy(permutation, 0, order, trainCount, testCount);
    return order;
  }
}
