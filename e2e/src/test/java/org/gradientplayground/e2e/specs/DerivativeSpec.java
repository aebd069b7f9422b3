package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class DerivativeSpec {
  @Test
  void the_article_s_function_has_slopes_of_0_2_at_5_and_0_3_at_10(Learner learner) {
    var figure = learner.opensDerivative();

    figure.reads("f(x)", "0.75").reads("f′(x)", "0.2");
    figure.entersX("10").reads("f(x)", "2").reads("f′(x)", "0.3");
  }

  @Test
  void a_link_with_too_long_a_function_says_how_long_it_may_be(Learner learner) {
    learner
        .opensDerivative("?f=" + "x*".repeat(512) + "x&x=2")
        .refuses("error.linkTooLong")
        .reads("f(x)", "0.24");
  }

  @Test
  void a_quotient_shows_the_operands_that_it_takes(Learner learner) {
    var figure = learner.opensDerivative();

    figure.fillsIn("forward", "1.71−0.75").isOff("forward", "0.2", "0.04");
    figure.fillsIn("central", "1.71−0.11");
    figure.entersH("0.0001").fillsIn("central", "0.75002−0.74998");
  }

  @Test
  void the_point_is_dragged_along_the_curve_and_moved_by_keys(Learner learner) {
    var figure = learner.opensDerivative("?f=x*x&x=0&h=0.1&window=-2,2");
    figure.pointIsAt("0").reads("f′(x)", "0");

    figure.movesThePointByKey("ArrowRight").pointIsAt("0.05").reads("f′(x)", "0.1");
    figure.dragsThePointTo(0.95);

    learner.waitsForAddress("x=1.");
  }

  @Test
  void rounding_is_all_that_is_wrong_with_a_quadratic(Learner learner) {
    var figure = learner.opensDerivative().explains("derivative.wordsFree");

    figure.entersFunction("sin(x)").explains("derivative.wordsBoth");
    figure.reckonsIn("float").explains("derivative.wordsBoth");
  }

  @Test
  void a_kink_has_a_slope_on_either_side(Learner learner) {
    var figure = learner.opensDerivative("?f=abs(x)&x=0&h=0.5&window=-3,3");

    figure.explains("derivative.wordsKink");
    figure.fillsIn("forward", "0.5−0").fillsIn("backward", "0−0.5").fillsIn("central", "0.5−0.5");
  }

  @Test
  void h_is_chosen_on_the_error_curves(Learner learner) {
    var figure = learner.opensDerivative("?f=sin(x)&x=1&h=0.1&window=-4,6");

    figure.clicksOnTheErrors(0.5);

    learner.page().waitForCondition(() -> Double.parseDouble(figure.h()) < 1e-4);
  }

  @Test
  void a_function_that_is_wrong_stays_with_its_fault_and_so_does_the_picture(Learner learner) {
    learner.willSeeComplaints("400");
    var figure = learner.opensDerivative();

    figure.entersFunction("2x + ").refusesFunction("2x + ").reads("f′(x)", "0.2");

    figure.entersFunction("2*x").reads("f′(x)", "2");
  }

  @Test
  void a_link_that_is_refused_says_so_and_shows_the_first_example(Learner learner) {
    learner.willSeeComplaints("400");
    var figure = learner.opensDerivative("?f=foo(x)&x=1");

    figure.refusesFunction("foo(x)").reads("f′(x)", "0.2");
  }

  @Test
  void a_link_opens_the_same_figure(Learner one, Learner other) {
    var original = one.opensDerivative().entersFunction("x^3").entersX("2").entersH("0.5");
    original.reads("f′(x)", "12").isOff("central", "12", "0.25");

    var opened = other.opensDerivative(original.header().sharedLink());

    opened.reads("f′(x)", "12").isOff("central", "12", "0.25");
    assertEquals("0.5", opened.h());
  }

  @Test
  void going_back_shows_what_was_there(Learner learner) {
    learner.opensDerivative("?f=x*x&x=3&h=0.1&window=-4,4").reads("f′(x)", "6");
    learner.opensDerivative("?f=x*x*x&x=1&h=0.1&window=-2,2").reads("f′(x)", "3");

    learner.page().goBack();

    learner.arrivesAtDerivative().reads("f′(x)", "6");
  }
}
