package org.gradientplayground.engine.exercise.task;

/**
 * A kind of question, to be asked with ever new numbers.
 *
 * <p>Its sentences live on the page, which chooses them by {@link #id}.
 */
public interface Exercise {
  /** Its name in links, such as {@code mul-node-backward}. */
  String id();

  /** Where it belongs. */
  Scene scene();

  /**
   * A question with numbers that are pleasant to calculate with.
   *
   * <p>It may happen that a mistake gives the right answer for these numbers, or that two mistakes
   * give the same; then {@link Question} draws again.
   */
  Task draw(Draw draw);
}
