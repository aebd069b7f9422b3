package org.gradientplayground.run;

/**
 * What has to be computed before a run can begin, step by step, so that it can be broken off: the
 * training that leads to the iteration which a backpropagation shows.
 */
public interface Preparation {
  /** How many steps were made. */
  long step();

  /** How many have to be made. */
  long target();

  /**
   * Makes one more, where there is one to be made.
   *
   * @throws InvalidSpec if there is none and there should be
   */
  void advance();

  /**
   * The spec whose run begins at once.
   *
   * @throws IllegalStateException before {@link #step} is {@link #target}
   */
  RunSpec ready();
}
