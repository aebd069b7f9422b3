package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On x0² + x1² with η = 0.1 every step multiplies the point by 0.8: x(k) = 0.8^k · (−3, 4). */
@ExtendWith(Learners.class)
class TimeTravelSpec {
  private static final String TWENTY_STEPS = "?objective=bowl&start=-3,4&learningRate=0.1&step=20";

  @Test
  void scrubbing_back_shows_the_numbers_of_that_step(Learner learner) {
    var playground = learner.opens(TWENTY_STEPS).shows(20);

    playground.scrubTo(5);

    playground.readout().shows("x₀", "−0.9830").shows("x₁", "1.311").shows("f", "2.684");
    playground.table().shows(5, "−0.9830", "1.311", "2.684");
    assertEquals(20, playground.newestStep());
  }

  @Test
  void one_step_back_and_one_step_forward_come_to_the_same_numbers(Learner learner) {
    var playground = learner.opens(TWENTY_STEPS).shows(20);
    var numbers = playground.readout().numbers();

    playground.stepBack().stepBack().stepForward().stepForward();

    assertEquals(numbers, playground.readout().numbers());
    playground.stepForward();
    assertEquals(21, playground.newestStep());
  }

  @Test
  void back_to_the_start_keeps_the_start(Learner learner) {
    var playground = learner.opens(TWENTY_STEPS).shows(20);

    playground.backToTheStart();

    playground.readout().shows("x₀", "−3.000").shows("x₁", "4.000").shows("f", "25.00");
  }

  @Test
  void a_row_of_the_table_leads_to_its_step(Learner learner) {
    var playground = learner.opens(TWENTY_STEPS).shows(20);

    playground.table().choose(12);

    playground.shows(12).readout().shows("x₀", "−0.2062");
  }

  @Test
  void a_past_step_with_another_learning_rate_is_another_run_beside_the_old_one(Learner learner) {
    var playground = learner.opens(TWENTY_STEPS).shows(20);
    playground.scrubTo(5);

    playground.entersLearningRate("0.3").runs().hasRuns(2);
    playground.shows(5).stepForward();

    // 0.8^5 · (1 − 2 · 0.3) · (−3, 4)
    playground.readout().shows("x₀", "−0.3932").shows("x₁", "0.5243");
    playground.runs().control("A");
    playground.shows(5).stepForward().readout().shows("x₀", "−0.7864").shows("x₁", "1.049");
  }

  @Test
  void a_fork_goes_on_from_the_step_shown(Learner learner) {
    var playground = learner.opens(TWENTY_STEPS).shows(20);
    playground.scrubTo(10);

    playground.runs().forkHere();
    playground.shows(10).changeLearningRate("0.5").stepForward();

    // η = 0.5 is 1/L: one step to the minimum
    playground.readout().shows("f", "0");
  }
}
