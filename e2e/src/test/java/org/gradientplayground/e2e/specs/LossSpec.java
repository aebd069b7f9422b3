package org.gradientplayground.e2e.specs;

import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class LossSpec {
  @Test
  void all_losses_of_the_book_s_example_are_there_at_once(Learner learner) {
    var figure = learner.opensLoss();

    figure
        .shows("halfSquaredError", "0.0975")
        .shows("squaredError", "0.195")
        .shows("meanSquaredError", "0.0195")
        .shows("meanAbsoluteError", "0.08")
        .shows("crossEntropy", "0.5108")
        .shows("crossEntropyWithEpsilon", "0.5108")
        .doesNotFit("crossEntropyOfLogits", "needsLogits");
  }

  @Test
  void a_number_that_is_typed_changes_every_loss(Learner learner) {
    learner.hasAWindow(768, 900);
    var figure = learner.opensLoss("?y=0.2,0.3,0.5&t=0,0,1").fitsTheWidth();

    figure.typesPrediction("2", "0.25");

    figure.shows("crossEntropy", "1.386").opens("crossEntropy");
    figure.curveSays("At y = 0.25 the loss is 1.386, its slope −4.");
  }

  @Test
  void a_bar_is_moved_by_keys_and_by_the_pointer(Learner learner) {
    var figure = learner.opensLoss("?y=0.2,0.3,0.5&t=0,0,1&place=2");
    figure.pressesOnTheBar("ArrowUp").barSays(Pattern.compile("^0.51$"));
    figure.shows("crossEntropy", "0.6733");
    figure.pressesOnTheBar("ArrowLeft").barSays(Pattern.compile("^0.3$"));
    figure.pressesOnTheBar("Home").barSays(Pattern.compile("^0$"));

    figure.dragsTheBarTo(0.3).barSays(Pattern.compile("^0\\.[1-9]"));
  }

  @Test
  void a_perfect_guess_lies_below_0_and_a_sure_and_wrong_one_is_saturated(Learner learner) {
    var figure = learner.opensLoss("?y=0,0,1&t=0,0,1");
    figure
        .shows("crossEntropyWithEpsilon", "−1×10⁻¹⁰")
        .remarksOn("crossEntropyWithEpsilon", "belowZero")
        .shows("crossEntropy", "0");

    figure.typesPrediction("2", "0").typesPrediction("0", "1");

    figure
        .shows("crossEntropyWithEpsilon", "23.03")
        .remarksOn("crossEntropyWithEpsilon", "saturated")
        .shows("crossEntropy", "∞");
  }

  @Test
  void logits_are_losses_of_their_own(Learner learner) {
    var figure = learner.opensLoss("?y=40,0&labels=1&as=logits");

    figure.shows("crossEntropyOfLogits", "40").shows("crossEntropyWithEpsilon", "23.03");
    figure.predictionsAre("values").doesNotFit("crossEntropy", "needsProbabilities");
  }

  @Test
  void another_sample_makes_rows_and_a_link_opens_them_again(Learner one, Learner other) {
    var figure = one.opensLoss("?y=0.5,0.5&t=0,1").addsASample();
    figure.typesPrediction("1, 1", "0.25").shows("crossEntropy", "1.04");

    var reopened = other.opensLoss(figure.header().sharedLink());

    reopened.shows("crossEntropy", "1.04");
  }

  @Test
  void every_example_has_losses_and_asks_something(Learner learner) {
    var figure = learner.opensLoss();

    for (var example : figure.lesson().examples()) {
      figure.lesson().choose(example).asks();
      figure.appears();
    }
  }

  @Test
  void a_link_that_does_not_fit_together_says_so_and_shows_an_example(Learner learner) {
    var figure = learner.opensLoss("?y=1,2&t=1,2,3");

    figure.shows("halfSquaredError", "0.0975");
  }
}
