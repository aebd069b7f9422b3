package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class NetworkGradientSpec {
  /** The weights that the article's book draws. */
  private static final String BOOK =
      "?x=0.6,0.9&W=0.47355232,0.9977393,0.84668094;0.85557411,0.03563661,0.69422093&t=2&h=0.0001";

  /** As the book prints them, and as PyTorch gives them. */
  private static final List<String> GRADIENT =
      List.of("0.2192", "0.1436", "−0.3628", "0.3289", "0.2153", "−0.5442");

  @Test
  void the_evaluations_are_already_on_their_way_when_the_page_appears(Learner learner) {
    learner.opensNetworkGradient().isPlaying().standsAt(2).pauses();
  }

  @Test
  void both_methods_find_the_gradient_of_the_book(Learner learner) {
    var figure = learner.opensNetworkGradient(BOOK);

    figure.standsAt(12).showsGradient("numerical", GRADIENT).showsGradient("backprop", GRADIENT);
    figure.remarks("L = 0.9281").remarks("L = 1.039").remarks("0.3863");
  }

  @Test
  void each_element_takes_two_evaluations(Learner learner) {
    var figure = learner.opensNetworkGradient(BOOK + "&step=0");
    figure.showsGradient("numerical", List.of("", "", "", "", "", ""));

    figure.stepForward().standsAt(1).tells("W[1,1] + h = 0.47365232");
    figure.showsGradient("numerical", List.of("", "", "", "", "", ""));
    figure.stepForward().standsAt(2).tells("W[1,1] − h = 0.47345232").tells("max |Δ|–");

    figure.showsGradient("numerical", List.of("0.2192", "", "", "", "", ""));
    figure.stepBack().standsAt(1);
  }

  @Test
  void weights_inputs_and_the_right_class_are_changed_in_place(Learner learner) {
    var figure = learner.opensNetworkGradient("?x=1,0&W=0,0,0;0,0,0&t=2&step=12");
    figure.showsGradient("backprop", List.of("0.3333", "0.3333", "−0.6667", "0", "0", "0"));

    figure.choosesClass(1, 1);
    figure.showsGradient("backprop", List.of("−0.6667", "0.3333", "0.3333", "0", "0", "0"));
    figure.types("x", 1, 1, "2");
    figure.showsGradient("backprop", List.of("−1.333", "0.6667", "0.6667", "0", "0", "0"));
    figure.nudges("W", 1, 3, "ArrowUp", "0.1");
    assertEquals("−1.379", figure.showsAnother("backprop", "−1.333").getFirst());
  }

  @Test
  void softmax_twice_costs_a_sure_and_right_answer_0_5514(Learner learner) {
    var figure =
        learner.opensNetworkGradient("?x=1,1&W=-10,-10,20;-10,-10,20&t=2&version=twice&step=12");

    figure.remarks("L = 0.5514");
    figure.choosesVersion("right").remarks("L = 0");
  }

  @Test
  void the_cost_of_both_methods_is_counted_and_measured(Learner learner) {
    var figure = learner.opensNetworkGradient(BOOK);
    figure.remarks("774").measures().tellsTheTime();
  }

  @Test
  void a_link_opens_the_same_evaluation(Learner one, Learner other) {
    var original = one.opensNetworkGradient(BOOK + "&step=6").choosesVersion("twice").stepForward();
    original.standsAt(7);

    var opened = other.opensNetworkGradient(original.header().sharedLink());

    opened.standsAt(7);
    assertEquals(original.gradient("numerical"), opened.gradient("numerical"));
  }
}
