package org.gradientplayground.e2e.specs;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class EpochsSpec {
  /** The figure answers long after the exercise has come. */
  private static final String LATE_ANSWERS =
      """
      const { fetch } = window;
      window.fetch = async (...request) => {
        const answer = await fetch(...request);
        const isFigure = answer.url.endsWith("/api/epochs");
        if (isFigure) await new Promise((resolve) => setTimeout(resolve, 1500));
        return answer;
      };
      """;

  @Test
  void the_article_s_numbers_are_reckoned(Learner learner) {
    var figure = learner.opensEpochs();

    figure
        .reckons("31 full batches of 64, and a last one of 16.")
        .reckons("32×10=320")
        .reckons("2000×10=20\u2009000")
        .reckons("The same here");
  }

  @Test
  void where_nothing_is_left_over_the_article_s_formula_is_one_too_many(Learner learner) {
    var figure = learner.opensEpochs();

    figure.batchSize("50");

    figure.reckons("2000//50+1=40+1=41").reckons("batch 41 would be empty").reckons("=40");
  }

  @Test
  void the_short_batch_can_be_dropped(Learner learner) {
    var figure = learner.opensEpochs().dropsTheShortBatch();

    figure.reckons("31×10=310").reckons("19\u2009840").reckons("16 samples are left out");
  }

  @Test
  void an_epoch_plays_by_itself_and_step_by_step(Learner learner) {
    var figure = learner.opensEpochs("?samples=10&batchSize=4&epochs=2&sampling=epochs&at=0");
    figure.standsAt(0);

    figure.plays().comesToItsEnd().standsAt(3).says("the short last batch of 2 samples");
    figure.pressesOnTheStrip("Home").standsAt(0);
    figure.stepForward().standsAt(1).says("Iteration 1 of 3: 4 samples");
    figure.pressesOnTheStrip("End").standsAt(3);
  }

  @Test
  void it_plays_as_the_page_opens_but_not_for_who_wants_little_motion(Learner one, Learner other) {
    one.opensEpochs().isPlaying().pauses();
    other.prefersLittleMotion().opensEpochs().comesToItsEnd().standsAt(0);
  }

  @Test
  void beside_an_exercise_nothing_plays_however_late_the_figure_answers(Learner learner) {
    learner.page().addInitScript(LATE_ANSWERS);

    var figure = learner.opensEpochs("?exercise=batches-per-epoch:3");
    figure.exercises().asks("batches-per-epoch");

    learner.page().waitForTimeout(500);
    figure.comesToItsEnd().standsAt(0);
  }

  @Test
  void drawn_with_replacement_some_never_come(Learner learner) {
    var figure = learner.opensEpochs("?samples=100&batchSize=10&epochs=20&at=0");
    figure.reckons("Each of 100 samples exactly once.");

    figure.drawsWithReplacement();

    figure.reckons("36.6 were to be expected");
  }

  @Test
  void a_batch_is_never_larger_than_the_data(Learner learner) {
    learner.hasAWindow(768, 900);
    var figure = learner.opensEpochs().fitsTheWidth().samples("30");

    figure.reckons("A batch cannot be larger than the data: it has 30.");
  }

  @Test
  void every_example_is_reckoned_and_asks_something(Learner learner) {
    var figure = learner.opensEpochs();

    for (var example : figure.lesson().examples()) {
      figure.lesson().choose(example).asks();
      figure.appears();
    }
  }
}
