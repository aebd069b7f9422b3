package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class LearningRateSpec {
  @Test
  void a_run_is_already_moving_when_the_page_appears(Learner learner) {
    var playground = learner.opens();

    playground.waitsForStep(playground.newestStep() + 3);
  }

  @Test
  void the_learning_rate_changes_while_the_run_goes_on(Learner learner) {
    var playground = learner.opens("?objective=bowl&start=-3,4&learningRate=0.001&steps=100000");
    playground.waitsForStep(3);

    playground.changeLearningRate("0.02");

    playground.waitsForStep(playground.newestStep() + 3);
    assertEquals("0.02", playground.learningRate());
  }
}
