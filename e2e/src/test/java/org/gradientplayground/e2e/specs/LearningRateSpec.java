package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class LearningRateSpec {
  private static final String SLOW_BOWL =
      "?objective=bowl&start=-3,4&learningRate=0.001&steps=100000";

  @Test
  void it_changes_while_the_run_goes_on(Learner learner) {
    var playground = learner.opens(SLOW_BOWL).waitsForStep(3);

    playground.changeLearningRate("0.02");

    playground.waitsForStep(playground.newestStep() + 3);
    assertEquals("0.02", playground.learningRate());
  }

  @Test
  void it_changes_by_the_arrow_keys_of_its_slider(Learner learner) {
    var playground = learner.opens(SLOW_BOWL).waitsForStep(3);

    playground.nudgeLearningRateUp();

    assertEquals("0.00102", playground.learningRate());
  }

  @Test
  void a_value_that_is_none_is_refused_beside_its_field(Learner learner) {
    var playground = learner.opens(SLOW_BOWL).waitsForStep(1);

    playground.entersLearningRate("fast").refusesTheLearningRate();
    playground.entersLearningRate("-1").refusesTheLearningRate();

    playground.changeLearningRate("0.02");
  }
}
