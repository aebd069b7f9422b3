package org.gradientplayground.run;

import java.util.Arrays;

/** Numbers of samples of the training part, counted from 0; at most 65,536 samples have one. */
public final class Indices {
  /** None. */
  static final Indices NONE = new Indices(new int[0], 0);

  private final int[] indices;

  /** The first {@code count} of {@code indices}; copied. */
  Indices(int[] indices, int count) {
    this.indices = Arrays.copyOf(indices, count);
  }

  /** All of them; a copy. */
  public int[] toArray() {
    return indices.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Indices that && Arrays.equals(indices, that.indices);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(indices);
  }
}
