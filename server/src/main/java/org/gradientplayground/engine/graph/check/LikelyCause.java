package org.gradientplayground.engine.graph.check;

import org.gradientplayground.engine.graph.Bug;

/** What most likely went wrong with a gradient. */
public sealed interface LikelyCause {
  /** A known mistake gives the claimed gradients of all leaves, or of the first wrong one. */
  record Planted(Bug bug) implements LikelyCause {}

  /** The gradient of this leaf is the right one times a number. */
  record Factor(Kind kind, double factor) implements LikelyCause {
    /** What the number is. */
    public enum Kind {
      /** -1. */
      SIGN,
      /** 2. */
      TWICE,
      /** 1/2. */
      HALF,
      /** N, the number of samples: the mean was forgotten. */
      TIMES_N,
      /** 1/N: the mean was taken once too often. */
      DIVIDED_BY_N,
      /** Another one, the same for all elements. */
      OTHER
    }
  }

  /** The right gradient with rows and columns exchanged. */
  record Transposed() implements LikelyCause {}

  /** The right gradient of another leaf. */
  record OfAnotherLeaf(int leaf) implements LikelyCause {}

  /** What one operation would hand back if its upstream gradient were 1. */
  record WithoutUpstream() implements LikelyCause {}

  /** One of several contributions to the node, without the others. */
  record OnlyOneWay(int consumer, int slot) implements LikelyCause {}

  /** 0, though something flows back. */
  record Nothing() implements LikelyCause {}

  /** None of these. */
  record Unknown() implements LikelyCause {}
}
