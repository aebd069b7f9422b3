package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A learner descends on a function that they type. */
@ExtendWith(Learners.class)
class OwnFunctionSpec {
  @Test
  void a_function_is_typed_refused_with_a_hint_mended_and_runs(Learner learner) {
    var playground = learner.opens("?objective=bowl&start=-3,4&learningRate=0.1&step=5").shows(5);
    playground.wantsAnOwnFunction();

    playground
        .enters("x^4-3x^2+x")
        .refusesTheFunction("x^4-3x^2+x", 6, "missingOperator", "3*x")
        .shows(5)
        .pictureSays(Pattern.compile("Contour map of x0\\^2 \\+ x1\\^2"));

    playground.enters("x^4-3*x^2+x").showsFunction("x^4-3*x^2+x").writes("f(x)=x4−3·x2+x");
    playground.comesToItsEnd().readout().shows("x", "1.131");
    playground.outcome().says("outcome.converged");
    playground.lesson().says("this function");
  }

  @Test
  void two_variables_keep_their_names_everywhere(Learner learner) {
    var playground =
        learner.opens("?expression=(a-1)%5E2%2B2*(b%2B1)%5E2&start=3,2&step=0").shows(0);

    playground.readout().shows("a", "3.000").shows("b", "2.000").shows("∂b", "12");
    playground.pictureSays(Pattern.compile(".*; a from −4 to 4, b from −4 to 4;.*"));
    playground.readout().open("∂b").contains("∂f/∂b", "computation graph", "12").close();
    playground.readout().open("f").contains("(3−1)2", "the same to the last digit").close();

    playground.enters("a+b+c");
    playground.refusesTheFunction("a+b+c", "3").shows(0);
  }

  @Test
  void a_logarithm_has_a_gap_and_no_run_begins_in_it(Learner learner) {
    var playground = learner.opens("?objective=bowl&start=-3,4&step=3").shows(3);
    playground.wantsAnOwnFunction().enters("log(x)^2").showsFunction("log(x)^2");
    playground.comesToItsEnd().readout().shows("x", "1.000");

    var start = playground.start();
    playground.clicksOnTheStage(0.2, 0.5).refuses("error.outsideDomain");
    assertEquals(start, playground.start());

    playground.clicksOnTheStage(0.8, 0.5).startsSomewhereElseThan(start);
    playground.enters("log(x-5)").showsFunction("log(x-5)");
    playground.startsAt("10");
  }

  @Test
  void the_window_is_chosen_and_the_start_dragged_within_it(Learner learner) {
    var playground =
        learner.opens("?expression=x%5E4-3*x%5E2%2Bx&start=2&learningRate=0.02&step=0");
    playground.shows(0).settings().open().entersWindow("x ≥", "-2.2").entersWindow("x ≤", "2.2");
    playground.settings().close();

    playground.pictureSays(Pattern.compile(".*x from −2\\.2 to 2\\.2.*"));
    var start = playground.start();
    playground.clicksOnTheStage(0.3, 0.5).startsSomewhereElseThan(start);
    playground.pictureSays(Pattern.compile(".*x from −2\\.2 to 2\\.2.*"));
  }

  @Test
  void going_back_and_forward_leads_through_the_functions_that_were_opened(Learner learner) {
    learner.opens("?expression=x%5E2&start=1&step=0").shows(0).showsFunction("x^2");
    learner.opens("?expression=cos(x)&start=1&step=2").shows(2).showsFunction("cos(x)");

    learner.goesBack();
    learner.arrivesAtDescent().shows(0).showsFunction("x^2");
    learner.goesForward();
    learner.arrivesAtDescent().shows(2).showsFunction("cos(x)");
  }

  @Test
  void the_hollows_of_a_quartic_are_seen_without_choosing_a_window(Learner learner) {
    learner
        .opens("?expression=x%5E4-3*x%5E2%2Bx&start=1&step=0")
        .shows(0)
        .pictureSays(Pattern.compile(".*x from −2 to 2.*"));
  }

  @Test
  void a_link_reopens_the_same_run_on_a_typed_function(Learner one, Learner other) {
    var original =
        one.opens("?expression=u=x-y;u%5E2%2By%5E2/4&start=3,-2&learningRate=0.1&pace=30");
    original.waitsForStep(5).changeLearningRate("0.2").pause().stepBack();
    var step = original.shownStep();

    var reopened = other.opens(original.header().sharedLink()).shows(step);

    reopened.showsFunction("u=x-y;u^2+y^2/4");
    assertEquals(original.readout().numbers(), reopened.readout().numbers());
    assertEquals(
        original.stepForward().readout().numbers(), reopened.stepForward().readout().numbers());
  }

  @Test
  void the_function_of_a_link_that_cannot_be_read_stands_in_the_field(Learner learner) {
    var playground = learner.opens("?expression=2y%2B1&start=1");

    playground.refusesTheFunction("2y+1", 2, "missingOperator", "2*y");
    playground.enters("2*y^2+1").showsFunction("2*y^2+1").writes("f(y)=2·y2+1");
  }

  @Test
  void a_function_of_the_list_takes_the_field_away(Learner learner) {
    var playground = learner.opens("?expression=x%5E2&start=1&step=0").shows(0);
    playground.showsFunction("x^2").settings().open().chooseFunction("saddle").close();
    playground.hasNoFunctionField().readout().shows("x₁", "");
  }

  @Test
  void it_works_on_a_phone_in_chinese_with_full_width_signs(Learner learner) {
    var playground =
        learner
            .hasAPhone(390, 844)
            .readsChinese()
            .opens("?objective=quartic&start=2&learningRate=0.02&step=0");
    playground.shows(0).wantsAnOwnFunction();

    playground.enters("（ａ－１）＾２＋b*b").showsFunction("（ａ－１）＾２＋b*b").fitsTheWidth();
    playground.runsAsFastAsItGoes().comesToItsEnd().fitsTheWidth();
    playground.enters("3x").refusesTheFunction("3x", 2, "missingOperator", "3*x").fitsTheWidth();
  }
}
