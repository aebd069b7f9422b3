package org.gradientplayground.e2e.specs;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class GradientSpec {
  @Test
  void the_gradient_of_the_bowl_at_3_2_is_6_4(Learner learner) {
    var figure = learner.opensGradient();

    figure.reads("∂f/∂x₀", "6").reads("∂f/∂x₁", "4").reads("|∇f|", "7.211").reads("f", "13");
    figure.pictureSays("(6, 4)");
  }

  @Test
  void the_point_is_dragged_over_the_map_and_moved_by_keys(Learner learner) {
    var figure = learner.opensGradient();

    figure.movesThePointByKey("ArrowLeft").pointIsAt("2.9", "2").reads("∂f/∂x₀", "5.8");
    figure.dragsThePointTo(0.53, 0.48);

    learner.waitsForAddress("point=0");
  }

  @Test
  void no_direction_is_steeper_than_the_gradient_s(Learner learner) {
    var figure = learner.opensGradient("?f=x0%2Bx1&point=0,0&angle=45&x0=-1,1&x1=-1,1&arrows=5");
    figure.slopeAlong("45", "1.414").tells("100 %");

    figure.turnsTheDialBy("PageUp").slopeAlong("60", "1.366").tells("97 %");
    figure.turnsTheDialBy("PageDown").turnsTheDialBy("ArrowLeft").slopeAlong("44", "1.414");
  }

  @Test
  void level_ground_has_no_steepest_direction(Learner learner) {
    learner
        .opensGradient("?f=x0*x0-x1*x1&point=0,0&angle=45&x0=-3,3&x1=-3,3")
        .tellsThat("gradient.level");
  }

  @Test
  void a_quotient_across_a_fold_takes_both_sides(Learner learner) {
    var figure = learner.opensGradient("?f=abs(x0)&point=0.05,1&h=0.1&angle=0&x0=-3,3&x1=-3,3");
    figure.tellsThat("gradient.off", "exact", "1", "error", "−0.5");

    figure
        .entersH("0.01")
        .reads("∂f/∂x₀", "1")
        .tellsThat("gradient.off", "exact", "0", "error", "0");
  }

  @Test
  void where_f_has_no_value_the_quotient_has_none(Learner learner) {
    var figure = learner.opensGradient("?f=log(x0)&point=1,1&h=0.1&angle=0&x0=-1,4&x1=-1,4");
    figure.reads("∂f/∂x₀", "1");

    figure.entersH("2").tellsThat("figure.undefined");
  }

  @Test
  void the_field_is_made_denser_and_turned(Learner learner) {
    learner.opensGradient().entersArrows("25").turnsTheArrows("up");

    learner.waitsForAddress("arrows=25").waitsForAddress("way=up");
  }

  @Test
  void a_function_that_is_wrong_stays_with_its_fault(Learner learner) {
    learner.willSeeComplaints("400");

    learner.opensGradient().entersFunction("x0^2 +").refusesFunction("x0^2 +").reads("f", "13");
  }

  @Test
  void a_link_opens_the_same_figure(Learner one, Learner other) {
    var original = one.opensGradient().entersFunction("x0*x1").movesThePointByKey("ArrowUp");
    original.pointIsAt("3", "2.1").reads("∂f/∂x₀", "2.1");

    other
        .opensGradient(original.header().sharedLink())
        .pointIsAt("3", "2.1")
        .reads("∂f/∂x₀", "2.1")
        .reads("∂f/∂x₁", "3");
  }
}
