package org.gradientplayground.engine.graph.check;

/** What a comparison of a gradient with a difference quotient says. */
public enum Verdict {
  /** Equal but for what rounding and the distance h account for. */
  AGREES("agrees"),
  /** Too small beside the rounding of the loss to tell right from wrong. */
  TOO_SMALL_TO_TELL("tooSmall"),
  /** The function bends so much within h that the difference quotient is no derivative. */
  TOO_STEEP_TO_TELL("tooSteep"),
  /**
   * They differ, but a kink of ReLU, |x|, max or min lies within h, where there is no derivative.
   */
  AT_A_KINK("kink"),
  /** One of them is wrong. */
  DIFFERS("differs");

  private final String wireName;

  Verdict(String wireName) {
    this.wireName = wireName;
  }

  /** The name on the wire. */
  public String wireName() {
    return wireName;
  }
}
