package org.gradientplayground.run;

/** How much a snapshot shows. */
public enum Detail {
  /** What costs about as much as a step, for every message. */
  LIGHT,
  /** Everything: also what is computed over all samples and over the whole picture. */
  FULL
}
