package org.gradientplayground.run;

import org.gradientplayground.engine.graph.check.Diagnosis;
import org.gradientplayground.engine.graph.check.GraphCheck;

/**
 * How thoroughly a graph is checked, so that a check, which cannot be broken off, takes at most
 * {@value #MOST_WORK} multiplications whatever the graph: 0.2 to 0.5 s of a core. Nearly always the
 * first distance is clean and it takes a quarter of that.
 *
 * @param elements of each leaf at most
 * @param distances that are tried for an element at most
 */
record CheckEffort(int elements, int distances) {
  /** Multiplications of all difference quotients of a check together. */
  static final long MOST_WORK = 200_000_000;

  /** What an operation costs besides its products, in multiplications. */
  private static final long PER_OPERATION = 1_000;

  /**
   * As many elements as can be tried at every distance; where not even one of each leaf can, one at
   * as many distances as can be.
   *
   * @throws InvalidSpec {@code tooMuchWork} if one element of each leaf at one distance is too much
   */
  static CheckEffort of(GraphModel model) {
    return of(
        model.graph().leaves().size(),
        PER_OPERATION * model.graph().operations().size() + model.work() / 3);
  }

  /**
   * How many passes a comparison with somebody's own gradients may take, {@value #MOST_WORK}
   * multiplications all together.
   *
   * @throws InvalidSpec {@code tooMuchWork} if they are not even enough to find a wrong gradient
   */
  static int passes(GraphModel model) {
    return passes(PER_OPERATION * model.graph().operations().size() + model.work());
  }

  /**
   * The same by numbers.
   *
   * @param work multiplications of one pass forward and backward
   */
  static int passes(long work) {
    // One more than those of the diagnosis: it is seen first whether all numbers are finite.
    long least = work * (1 + Diagnosis.LEAST_PASSES);
    if (least > MOST_WORK) {
      throw new InvalidSpec("tooMuchWork", "/gradients", least, MOST_WORK);
    }
    return (int) Math.min(Diagnosis.MOST_PASSES, MOST_WORK / Math.max(1, work) - 1);
  }

  /**
   * The same by numbers.
   *
   * @param work multiplications of one go forward
   */
  static CheckEffort of(int leaves, long work) {
    long round = GraphCheck.GOES_PER_DISTANCE * work * Math.max(1, leaves);
    if (round > MOST_WORK) {
      throw new InvalidSpec("tooMuchWork", "", round, MOST_WORK);
    }
    long rounds = MOST_WORK / Math.max(1, round);
    return rounds < GraphCheck.MOST_DISTANCES
        ? new CheckEffort(1, (int) rounds)
        : new CheckEffort(
            (int) Math.min(GraphAnswers.MOST_NUMBERS, rounds / GraphCheck.MOST_DISTANCES),
            GraphCheck.MOST_DISTANCES);
  }
}
