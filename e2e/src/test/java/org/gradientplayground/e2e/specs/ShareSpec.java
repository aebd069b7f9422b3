package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class ShareSpec {
  @Test
  void a_link_reopens_the_same_run_with_its_edits_at_the_same_step(Learner one, Learner other) {
    var original =
        one.opens("?objective=rosenbrock&start=-1.2,1&learningRate=0.001&steps=1000&pace=30");
    original.waitsForStep(3).changeLearningRate("0.0005");
    original.waitsForStep(original.newestStep() + 5).pause().stepBack();
    var step = original.shownStep();
    var numbers = original.readout().numbers();

    var reopened = other.opens(original.header().sharedLink());

    reopened.shows(step);
    assertEquals(numbers, reopened.readout().numbers());
    assertEquals("0.0005", reopened.learningRate());
    assertFalse(reopened.isPlaying());
    assertEquals(
        original.stepForward().readout().numbers(), reopened.stepForward().readout().numbers());
  }

  @Test
  void a_link_reopens_the_same_training_with_its_edits_at_the_same_iteration(
      Learner one, Learner other) {
    var original =
        one.opensTraining(
            "?set=moons&hidden=4:tanh&learningRate=0.1&batchSize=10&epochs=1000&pace=200");
    original.waitsForStep(5).changeBatchSize("20").pause();
    original.network().click("W₁[1,2]").sets("0.5").close();
    original.stepForward().stepForward().stepBack();
    var step = original.shownStep();
    var losses = original.curves().numbers("loss");

    var reopened = other.opensTraining(original.header().sharedLink()).shows(step);

    assertEquals(losses.subList(0, (int) step + 1), reopened.curves().numbers("loss"));
    assertEquals("20", reopened.batchSize());
    assertFalse(reopened.isPlaying());
    assertEquals(losses, reopened.stepForward().curves().numbers("loss"));
  }

  @Test
  void a_link_reopens_a_comparison_with_all_its_runs(Learner one, Learner other) {
    var original = one.opens("?objective=bowl&start=-3,4&learningRate=0.1&step=0");
    original.runs().compareOptimizers();
    original.waitsForStep(5).pause();
    var runs = original.runs().descriptions();

    var reopened = other.opens(original.header().sharedLink());

    assertEquals(runs, reopened.runs().hasRuns(4).descriptions());
    reopened.shows(original.shownStep());
  }

  @Test
  void the_address_itself_is_such_a_link_once_the_run_stands(Learner learner) {
    var playground = learner.opens("?objective=bowl&start=-3,4&learningRate=0.1&step=8").shows(8);
    playground.scrubTo(3);
    var numbers = playground.readout().numbers();
    learner.waitsForAddress("step=3");

    playground.reload();

    assertEquals(numbers, playground.shows(3).readout().numbers());
  }

  @Test
  void a_run_reopened_with_its_edits_takes_another_one(Learner one, Learner other) {
    var original = one.opens("?objective=bowl&start=-3,4&learningRate=0.1&step=5").shows(5);
    original.changeLearningRate("0.2").stepForward();

    var reopened = other.opens(original.header().sharedLink()).shows(6);
    reopened.changeLearningRate("0.05").stepForward().shows(7);
    other.waitsForAddress("step=7");

    assertEquals("0.05", reopened.learningRate());
    assertEquals("0.05", reopened.reload().shows(7).learningRate());
  }

  @Test
  void a_link_with_a_start_outside_the_domain_says_so_and_shows_an_example(Learner learner) {
    var playground = learner.opens("?objective=log&start=-1&learningRate=0.1");

    playground.refuses("error.outsideDomain").waitsForStep(2);
  }

  @Test
  void a_link_to_an_unknown_function_says_what_is_wrong_and_shows_an_example(Learner learner) {
    var playground = learner.opens("?objective=foo&start=1,2");

    playground.refuses("error.linkUnreadable").waitsForStep(2);
  }
}
