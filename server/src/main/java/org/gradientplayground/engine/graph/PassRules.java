package org.gradientplayground.engine.graph;

/**
 * How a pass treats gradients.
 *
 * @param accumulate whether contributions to one node add up, as they have to, or the last one
 *     overwrites those before
 * @param bug a mistake in what is computed; {@link Bug#NONE} for none
 */
public record PassRules(boolean accumulate, Bug bug) {
  /** Backpropagation as it is. */
  public static final PassRules RIGHT = new PassRules(true, Bug.NONE);

  /** With a planted mistake. */
  public static PassRules with(Bug bug) {
    return new PassRules(bug != Bug.OVERWRITTEN_FAN_OUT, bug);
  }
}
