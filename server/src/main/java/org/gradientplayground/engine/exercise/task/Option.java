package org.gradientplayground.engine.exercise.task;

/**
 * One of several things to choose from.
 *
 * @param id its name, unique among the options of a question
 * @param shown the numbers it consists of, if any
 */
public record Option(String id, Parameters shown) {
  /** An option that is but a word. */
  public static Option of(String id) {
    return new Option(id, Parameters.NONE);
  }
}
