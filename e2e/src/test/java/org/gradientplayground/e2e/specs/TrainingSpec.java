package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.TrainingPage.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 320 samples of the circle to train on: 32 iterations an epoch with batches of 10. */
@ExtendWith(Learners.class)
class TrainingSpec {
  private static final String CIRCLE =
      "?set=circle&samples=400&hidden=8:tanh&learningRate=0.1&batchSize=10&epochs=1000";

  @Test
  void batch_size_and_learning_rate_change_while_it_runs(Learner learner) {
    var playground = learner.opensTraining(CIRCLE + "&pace=200");
    playground.waitsForStep(5).reckons("320 samples, batch 10: 32 iterations an epoch");

    playground.changeBatchSize("64").changeLearningRate("0.3").waitsForStep(60).pause();

    playground.stepByEpoch();
    var before = playground.newestStep();
    playground.stepByEpoch().reckons("320 samples, batch 64: 5 iterations an epoch");
    assertEquals(before + 5, playground.newestStep());
    assertEquals("64", playground.batchSize());
    playground.network().click("W₁[1,2]").contains("η", "0.3");
    var run = playground.runs().descriptions().getFirst();
    assertTrue(run.contains("η 0.3") && run.contains("batch 64"), run);
  }

  @Test
  void a_batch_larger_than_all_samples_is_all_of_them(Learner learner) {
    var playground = learner.opensTraining(CIRCLE + "&step=0");

    playground.entersBatchSize("5000").reckons("320 samples in one batch");

    assertEquals(new Moment(1, 1, 1), playground.stepForward().moment());
  }

  @Test
  void a_run_that_diverges_says_which_number_in_which_iteration_and_which_rate_holds(
      Learner learner) {
    var playground =
        learner.opensTraining(
            "?set=wave&samples=400&hidden=16:tanh&loss=halfSquaredError&learningRate=1"
                + "&batchSize=10&epochs=10&pace=max");

    playground.comesToItsEnd();
    playground.outcome().says("training.divergedFrom");
    playground.outcome().says(Pattern.compile("after iteration \\d+, (the|a) .* left the finite"));
    playground.outcome().says("training.held");

    playground.outcome().triesTheSuggestion();
    playground.comesToItsEnd();
    playground.outcome().says("training.finished");
    playground.runs().hasRuns(2);
  }

  @Test
  void a_step_can_be_an_iteration_or_an_epoch_and_leads_back_as_well(Learner learner) {
    var playground = learner.opensTraining(CIRCLE.replace("=10&", "=64&") + "&step=0").shows(0);

    playground.stepForward().stepForward();
    assertEquals(new Moment(1, 2, 5), playground.moment());
    playground.stepByEpoch().shows(5);
    assertEquals(new Moment(2, 5, 5), playground.stepByEpoch().shows(10).moment());

    playground.stepBack().says("epoch 2 · iteration 4 of 5");
    playground.scrubTo(3).says("epoch 1 · iteration 3 of 5");
    playground.stepForward().says("epoch 1 · iteration 4 of 5");
    assertEquals(10, playground.newestStep());
  }

  @Test
  void reset_begins_with_the_same_weights_and_the_same_batches(Learner learner) {
    var playground = learner.opensTraining(CIRCLE + "&step=12&pace=1000").shows(12);
    var losses = playground.curves().numbers("loss").subList(0, 11);

    playground.backToTheStart();
    assertEquals(0, playground.newestStep());
    playground.play().waitsForStep(20).pause();

    assertEquals(losses, playground.curves().numbers("loss").subList(0, 11));
    playground.settings().open().newSeed().close();
    playground.waitsForStep(12).pause();
    assertNotEquals(losses, playground.curves().numbers("loss").subList(0, 11));
  }

  @Test
  void two_runs_that_part_at_iteration_100_are_compared(Learner learner) {
    var playground = learner.opensTraining(CIRCLE + "&step=150&pace=1000").shows(150);
    var original = playground.curves().numbers("loss");

    playground.scrubTo(100).runs().forkHere();
    playground.shows(100).changeLearningRate("1").play().waitsForStep(150).pause();

    var fork = playground.curves().numbers("loss");
    assertEquals(original.subList(0, 102), fork.subList(0, 102));
    assertNotEquals(original.get(102), fork.get(102), "iteration 101 made other weights");
    playground.runs().control("A");
    assertEquals(original, playground.curves().numbers("loss"));
  }

  @Test
  void another_optimizer_and_another_way_to_draw_begin_a_new_run(Learner learner) {
    var playground = learner.opensTraining(CIRCLE + "&step=40&pace=5").shows(40);

    playground.settings().open().chooseOptimizer("adam").chooseSampling("replacement").close();

    playground.waitsForStep(1).reckons("drawn from all samples again");
    assertTrue(playground.newestStep() < 40, "from step 0");
    assertTrue(playground.runs().descriptions().getFirst().contains("Adam"));
  }

  @Test
  void four_batch_sizes_start_from_the_same_weights(Learner learner) {
    var playground = learner.opensTraining(CIRCLE + "&step=0&pace=200");

    var runs = playground.runs().compareBatchSizes();

    runs.says("batch 1").says("batch 10").says("batch 50").says("batch all");
    playground.waitsForStep(20);
  }

  @Test
  void twenty_passes_over_the_digits_get_more_than_94_percent_of_the_test_right(Learner learner) {
    var playground = learner.opensTraining("?set=digits&seed=3&pace=max&epochs=20");

    playground.comesToItsEnd();

    assertTrue(
        playground.testAccuracyAtTheEnd() >= 0.94, "was " + playground.testAccuracyAtTheEnd());
  }

  @Test
  void every_example_runs(Learner learner) {
    var playground = learner.opensTraining();

    for (var example : playground.lesson().examples()) {
      playground.lesson().choose(example).asks();
      playground.waitsForStep(1);
    }
  }
}
