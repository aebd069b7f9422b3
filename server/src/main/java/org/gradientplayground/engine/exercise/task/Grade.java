package org.gradientplayground.engine.exercise.task;

import java.util.List;

/**
 * What a learner hears back.
 *
 * @param right the right answer
 * @param way how it is found
 * @param nextSeed a seed that asks with other numbers
 */
public record Grade(Verdict verdict, Answer right, List<Step> way, long nextSeed) {
  public Grade {
    way = List.copyOf(way);
  }
}
