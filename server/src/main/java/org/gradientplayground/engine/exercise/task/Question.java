package org.gradientplayground.engine.exercise.task;

import org.gradientplayground.engine.random.RandomState;

/**
 * An exercise with the numbers of one seed: the same seed asks the same question everywhere.
 *
 * @param seed from 0 to 2^32 - 1
 * @param draws how often numbers had to be drawn until all mistakes could be told apart
 */
public record Question(Exercise exercise, long seed, Task task, int draws) {
  /**
   * The most draws. An exercise of whose draws one in four is of use fails to find one with a
   * chance of 0.75^200, 1e-25.
   */
  static final int MOST_DRAWS = 200;

  /** How many seeds are tried for other numbers; an exercise has more than a handful of them. */
  private static final int MOST_SEEDS = 100;

  /**
   * The question of a seed.
   *
   * @throws IllegalArgumentException if the seed is not from 0 to 2^32 - 1
   * @throws IllegalStateException if no draw can be told from its mistakes: a fault of the exercise
   */
  public static Question of(Exercise exercise, long seed) {
    var draw = new Draw(new RandomState(seed));
    for (int draws = 1; draws <= MOST_DRAWS; draws++) {
      Task task = exercise.draw(draw);
      if (task.tellsApart()) {
        return new Question(exercise, seed, task, draws);
      }
    }
    throw new IllegalStateException(exercise.id() + ": no usable numbers for the seed " + seed);
  }

  /**
   * What an answer is worth.
   *
   * @param answer one of the question's form
   */
  public Verdict verdict(Answer answer) {
    return task.verdict(answer);
  }

  /** The next seed, modulo 2^32, that asks with other numbers. */
  public long nextSeed() {
    long next = seed;
    for (int tried = 0; tried < MOST_SEEDS; tried++) {
      next = next == RandomState.LARGEST_SEED ? 0 : next + 1;
      if (!of(exercise, next).task().givens().equals(task.givens())) {
        break;
      }
    }
    return next;
  }
}
