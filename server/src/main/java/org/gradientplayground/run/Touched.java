package org.gradientplayground.run;

import java.util.Arrays;

/**
 * The parameters that were edited by hand at the present step, and what they were when the step was
 * made: its digest, its checkpoint and the evaluation of its epoch are those of the step as made,
 * whatever is edited afterwards.
 */
final class Touched {
  private int[] indices = new int[0];
  private double[] originals = new double[0];
  private int count;

  /** Sets one of {@code parameters} and remembers what it was. */
  void set(double[] parameters, int index, double value) {
    if (count == indices.length) {
      indices = Arrays.copyOf(indices, count + 8);
      originals = Arrays.copyOf(originals, count + 8);
    }
    indices[count] = index;
    originals[count] = parameters[index];
    count++;
    parameters[index] = value;
  }

  /** Forgets them: a new step has been made. */
  void clear() {
    count = 0;
  }

  /** The parameters as they were made; the array itself where none was edited. */
  double[] asMade(double[] parameters) {
    if (count == 0) {
      return parameters;
    }
    double[] made = parameters.clone();
    for (int k = count - 1; k >= 0; k--) {
      made[indices[k]] = originals[k];
    }
    return made;
  }

  Touched copy() {
    var copy = new Touched();
    copy.indices = indices.clone();
    copy.originals = originals.clone();
    copy.count = count;
    return copy;
  }
}
