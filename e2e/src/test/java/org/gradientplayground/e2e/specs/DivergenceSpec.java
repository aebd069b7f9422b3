package org.gradientplayground.e2e.specs;

import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class DivergenceSpec {
  @Test
  void a_run_that_diverges_says_why_and_which_learning_rate_would_have_held(Learner learner) {
    var playground =
        learner.opens("?objective=bowl&start=-3,4&learningRate=1.5&steps=100000&pace=max");

    playground.comesToItsEnd();
    playground.outcome().says("outcome.bound");
    playground
        .outcome()
        .says(Pattern.compile("With a learning rate below 1 it would not have diverged"));

    playground.outcome().triesTheSuggestion();
    playground.comesToItsEnd();
    playground.outcome().says("outcome.converged");
  }

  @Test
  void standing_still_because_numbers_are_too_coarse_is_not_taken_for_arriving(Learner learner) {
    var playground =
        learner.opens(
            "?objective=bowl&start=-3,4&learningRate=10&steps=100000&gradient=central&h=0.0001&pace=max");

    playground.comesToItsEnd();

    playground.outcome().says("outcome.absorbed");
  }

  @Test
  void a_learning_rate_that_is_too_large_makes_a_running_descent_diverge(Learner learner) {
    var playground =
        learner.opens("?objective=bowl&start=-3,4&learningRate=0.001&steps=100000&pace=30");
    playground.waitsForStep(3);

    playground.changeLearningRate("3").runsAsFastAsItGoes();

    playground.comesToItsEnd();
    playground.outcome().says("outcome.bound");
  }
}
