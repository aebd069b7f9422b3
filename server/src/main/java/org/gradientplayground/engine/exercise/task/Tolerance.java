package org.gradientplayground.engine.exercise.task;

/** How far an answer may be from the right one, and why. */
public enum Tolerance {
  /** A count: nothing but the number itself; 32 and 31 are not nearly the same. */
  WHOLE_NUMBER("wholeNumber", 0, false),

  /**
   * A short decimal that can be found by hand. 1e-9 is what binary numbers need, in which 0.1 is
   * not exact.
   */
  SHORT_DECIMAL("shortDecimal", 1e-9, true),

  /**
   * Three decimals of a number that has more: half a unit of the last one, and what binary needs.
   */
  THREE_DECIMALS("threeDecimals", 0.0005 + 1e-9, true),

  /** A choice is right or not. */
  CHOICE("choice", 0, false),

  /**
   * A hand draws: 12 % of the picture's height to either side, which on a picture of 200 pixels is
   * a finger's width of 24.
   */
  DRAWN_BY_HAND("drawnByHand", 0.12, false);

  /** Within 1 % of the right number the calculation was right and the rounding was not. */
  private static final double ROUNDING = 0.01;

  /** Three digits of a number that has more, as people write down what they did not expect. */
  private static final double THREE_DIGITS = 0.005;

  /** Two decimals of a count that came out as a fraction. */
  private static final double TWO_DECIMALS = 0.005 + 1e-9;

  private final String reason;
  private final double distance;
  private final boolean rounds;

  Tolerance(String reason, double distance, boolean rounds) {
    this.reason = reason;
    this.distance = distance;
    this.rounds = rounds;
  }

  /** The name of the reason on the wire. */
  public String reason() {
    return reason;
  }

  /** The largest distance; of a curve as a share of the picture's height. */
  public double distance() {
    return distance;
  }

  /** Whether two numbers count as equal. */
  boolean holds(double answer, double right) {
    return Math.abs(answer - right) <= reach(right);
  }

  /** Whether the answer is what a mistake gives, rounded perhaps. */
  boolean comesOf(double answer, double mistaken) {
    boolean whole = mistaken == Math.rint(mistaken);
    double count = whole ? 0 : TWO_DECIMALS;
    double rounded = rounds ? THREE_DIGITS * Math.abs(mistaken) : count;
    return Math.abs(answer - mistaken) <= Math.max(rounded, reach(mistaken));
  }

  /** Whether only the rounding can be to blame for the distance. */
  boolean nearlyHolds(double answer, double right) {
    return Math.abs(answer - right) <= widerReach(right);
  }

  /** Whether no number is nearly both. */
  boolean areApart(double one, double other) {
    return Math.abs(one - other) > widerReach(one) + widerReach(other);
  }

  private double reach(double right) {
    return this == SHORT_DECIMAL ? distance * Math.max(1, Math.abs(right)) : distance;
  }

  private double widerReach(double right) {
    return rounds ? Math.max(ROUNDING * Math.abs(right), reach(right)) : reach(right);
  }
}
