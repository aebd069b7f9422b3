package org.gradientplayground.run;

/** What a point with a vanishing gradient is. */
public enum StationaryPoint {
  MINIMUM,
  MAXIMUM,
  SADDLE,
  /** Some eigenvalue of the Hessian is 0 as far as can be told. */
  FLAT
}
