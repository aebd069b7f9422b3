package org.gradientplayground.engine.optimizer;

/** A number that shapes an optimizer, besides the learning rate. */
public enum Coefficient {
  /** The share of the velocity that is kept at each step. */
  MOMENTUM("momentum", true),
  /** RMSProp's share of the old mean of squared gradients. */
  RHO("rho", true),
  /** Adam's share of the old mean of gradients. */
  BETA1("beta1", true),
  /** Adam's share of the old mean of squared gradients. */
  BETA2("beta2", true),
  /** What keeps the divisor away from 0. */
  EPS("eps", false);

  private final String wireName;
  private final boolean share;

  Coefficient(String wireName, boolean share) {
    this.wireName = wireName;
    this.share = share;
  }

  /** The name on the wire. */
  public String wireName() {
    return wireName;
  }

  /** Whether the coefficient may have this value: shares lie in [0, 1), eps in (0, 1]. */
  public boolean accepts(double value) {
    return share ? value >= 0 && value < 1 : value > 0 && value <= 1;
  }
}
