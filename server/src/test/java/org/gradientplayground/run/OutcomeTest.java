package org.gradientplayground.run;

import static org.gradientplayground.run.Descents.edit;
import static org.gradientplayground.run.Descents.on;
import static org.gradientplayground.run.Descents.row;
import static org.gradientplayground.run.Descents.to;
import static org.gradientplayground.run.Descents.toEnd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.optimizer.AdaGrad;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.gradientplayground.engine.optimizer.Momentum;
import org.gradientplayground.engine.optimizer.Nesterov;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTest {
  private static final Differentiation CENTRAL = new Differentiation.Central(1e-4);

  static Stream<Optimizer> optimizers_with_a_limit() {
    return Stream.of(new GradientDescent(), new Momentum(0.9), new Nesterov(0.9));
  }

  @Test
  void a_run_is_finished_after_its_steps() {
    Run run = on("bowl", -3, 4).learningRate(1e-10).end();

    assertEquals(Optional.of(new Outcome.Finished(100)), run.outcome());
    assertEquals(-3, row(run)[0], 1e-6);
  }

  @Test
  void a_run_has_converged_when_every_partial_derivative_is_within_the_tolerance() {
    Run run = on("bowl", -3, 4).end();

    var converged = assertInstanceOf(Outcome.Converged.class, run.outcome().orElseThrow());

    assertEquals(72, converged.step());
    assertEquals(StationaryPoint.MINIMUM, converged.point());
    assertEquals(1e-6, converged.tolerance());
    assertEquals(Math.abs(row(run)[4]), converged.gradientNorm());
    assertTrue(converged.gradientNorm() <= 1e-6 && converged.gradientNorm() > 0.79e-6);
  }

  @Test
  void with_a_learning_rate_of_0_9_the_article_zigzags_and_arrives_all_the_same() {
    Run run = on("bowl", -3, 4).learningRate(0.9).steps(200).gradient(CENTRAL).end();

    assertInstanceOf(Outcome.Converged.class, run.outcome().orElseThrow());
  }

  @Test
  void with_a_learning_rate_of_1_the_bowl_is_crossed_for_ever() {
    Run run = on("bowl", -3, 4).learningRate(1).steps(1001).end();

    assertEquals(Optional.of(new Outcome.Finished(1001)), run.outcome());
    assertEquals(3, row(run)[0]);
  }

  @Test
  void a_tolerance_of_0_never_converges() {
    Run run = on("bowl", 0, 0).tolerance(0).steps(7).end();

    assertEquals(Optional.of(new Outcome.Finished(7)), run.outcome());
  }

  @Test
  void the_freeze_of_the_article_is_called_divergence() {
    Run run = on("bowl", -3, 4).learningRate(10).gradient(CENTRAL).end();

    var diverged = diverged(run);

    assertEquals(Outcome.Cause.ABSORBED, diverged.cause());
    assertEquals("x0", diverged.quantity());
    assertEquals(-2.589837473732836e13, diverged.lastValue(), 1e8);
    assertEquals(Math.ulp(diverged.lastValue()), diverged.limit().orElseThrow());
    assertTrue(diverged.limit().orElseThrow() > 2e-4);
    assertEquals(Optional.of(new Outcome.Remedy(OptionalDouble.of(1), 0.5)), diverged.remedy());
    assertEquals(10, diverged.step(), 4);
  }

  @Test
  void with_the_exact_gradient_the_same_run_leaves_the_bound() {
    Run run = on("bowl", -3, 4).learningRate(10).end();

    var diverged = diverged(run);

    assertEquals(Outcome.Cause.BOUND, diverged.cause());
    assertEquals(OptionalDouble.of(0x1p53), diverged.limit());
    assertEquals("x1", diverged.quantity());
    assertTrue(Math.abs(diverged.lastValue()) <= 0x1p53);
    assertTrue(19 * Math.abs(diverged.lastValue()) > 0x1p53);
    assertEquals(Optional.of(new Outcome.Remedy(OptionalDouble.of(1), 0.5)), diverged.remedy());
  }

  @Test
  void a_run_that_ends_far_from_the_picture_has_diverged_and_not_finished() {
    Run run = on("bowl", -3, 4).learningRate(1.05).steps(100).end();

    var diverged = diverged(run);

    assertEquals(Outcome.Cause.FAR, diverged.cause());
    assertEquals("x1", diverged.quantity());
    assertEquals(4 * StrictMath.pow(-1.1, 100), diverged.lastValue(), 1e-6);
    assertEquals(OptionalDouble.of(1000), diverged.limit());
    assertEquals(Optional.of(new Outcome.Remedy(OptionalDouble.of(1), 0.5)), diverged.remedy());
  }

  @Test
  void after_a_run_that_ends_far_away_there_is_no_next_step() {
    Run run = on("bowl", -3, 4).learningRate(1.05).steps(100).end();

    assertTrue(((DescentSnapshot) run.snapshot()).next().isEmpty());
  }

  @Test
  void a_run_that_comes_from_far_away_and_walks_towards_the_minimum_has_finished() {
    Run run = on("bowl", 2000, 0).learningRate(0.001).steps(100).end();

    assertTrue(row(run)[0] > 1000 && row(run)[0] < 2000);
    assertEquals(Optional.of(new Outcome.Finished(100)), run.outcome());
  }

  @Test
  void of_a_point_that_comes_nearer_and_goes_away_the_coordinate_that_goes_away_is_named() {
    Run run = on("saddle", 4000, 1e-3).learningRate(0.1).steps(80).tolerance(0).end();

    var diverged = diverged(run);

    assertEquals(Outcome.Cause.FAR, diverged.cause());
    assertEquals("x1", diverged.quantity());
  }

  /** Momentum 0.9 on the bowl: x = A (-1)^k + B (-0.9)^k with A = 19, B = -18 at the limit 1.9. */
  @Test
  void a_run_that_holds_may_go_out_19_times_as_far_and_is_not_far_then() {
    double farthest = 0;
    for (int steps = 1; steps <= 200; steps++) {
      Run run = on("bowl", 5, 0).with(new Momentum(0.9)).learningRate(1.8999).steps(steps).end();
      assertEquals(Optional.of(new Outcome.Finished(steps)), run.outcome());
      farthest = Math.max(farthest, Math.abs(row(run)[0]));
    }
    assertTrue(farthest > 17 * 5 && farthest < 19 * 5, "farthest " + farthest);
  }

  @Test
  void a_diverging_run_that_is_still_near_has_only_finished() {
    Run run = on("bowl", -3, 4).learningRate(1.05).steps(10).end();

    assertEquals(Optional.of(new Outcome.Finished(10)), run.outcome());
  }

  @Test
  void one_swallowed_coordinate_is_enough_for_divergence() {
    Run run = on("bowl", 1e13, 0).gradient(CENTRAL).end();

    var diverged = diverged(run);

    assertEquals(Outcome.Cause.ABSORBED, diverged.cause());
    assertEquals("x0", diverged.quantity());
    assertTrue(diverged.remedy().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"central", "forward"})
  void an_h_that_x_swallows_at_the_start_is_blind_and_not_at_the_goal(String method) {
    Differentiation blind =
        method.equals("central")
            ? new Differentiation.Central(1e-50)
            : new Differentiation.Forward(1e-50);

    var diverged = diverged(on("article", 5).gradient(blind).end());

    assertEquals(Outcome.Cause.ABSORBED, diverged.cause());
    assertEquals(0, diverged.step());
    assertEquals(5, diverged.lastValue());
  }

  @Test
  void a_swallowed_h_on_flat_ground_is_convergence() {
    Run run = on("constant", 1e13).gradient(CENTRAL).begin();

    var converged = assertInstanceOf(Outcome.Converged.class, run.outcome().orElseThrow());

    assertEquals(StationaryPoint.FLAT, converged.point());
  }

  @Test
  void a_descent_of_1_over_x_that_lands_on_the_pole_names_what_left_the_numbers() {
    Run run = on("reciprocal", -1).learningRate(1).begin();

    var diverged = diverged(run);

    assertEquals(Outcome.Cause.NON_FINITE, diverged.cause());
    assertEquals(0, diverged.step());
    assertEquals("f", diverged.quantity());
    assertEquals(-1, diverged.lastValue());
  }

  @Test
  void a_descent_of_1_over_x_may_jump_across_its_pole() {
    Run run = on("reciprocal", -1).learningRate(3).begin();

    assertTrue(run.advance());

    assertEquals(2, row(run)[0]);
  }

  @Test
  void a_descent_of_the_logarithm_leaves_its_domain() {
    Run run = on("log", 1).learningRate(0.6).end();

    var diverged = diverged(run);

    assertEquals(Outcome.Cause.NON_FINITE, diverged.cause());
    assertEquals("f", diverged.quantity());
    assertEquals(row(run)[1], diverged.lastValue());
    assertTrue(diverged.limit().isEmpty());
    assertTrue(diverged.remedy().isEmpty());
  }

  @Test
  void a_difference_that_reaches_over_the_edge_of_the_domain_is_named_too() {
    Run run = on("sqrt", 0.3).learningRate(0.2).gradient(new Differentiation.Central(0.2)).end();

    var diverged = diverged(run);

    assertEquals(Outcome.Cause.NON_FINITE, diverged.cause());
    assertEquals("g0", diverged.quantity());
    assertTrue(Double.isFinite(diverged.lastValue()));
  }

  @Test
  void a_square_too_large_for_adagrad_is_named_instead_of_standing_still() {
    Run run = on("exp", 700).with(new AdaGrad(1e-7)).end();

    var diverged = diverged(run);

    assertEquals(Outcome.Cause.NON_FINITE, diverged.cause());
    assertEquals("h0", diverged.quantity());
    assertEquals(0, diverged.lastValue());
  }

  @Test
  void down_the_saddle_no_learning_rate_helps() {
    var diverged = diverged(on("saddle", 0, 1).steps(1000).end());

    assertEquals(Outcome.Cause.BOUND, diverged.cause());
    assertEquals("x1", diverged.quantity());
    assertTrue(diverged.remedy().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("optimizers_with_a_limit")
  void the_remedy_really_holds(Optimizer optimizer) {
    Descents tooFast = on("elongated", -7, 2).with(optimizer).learningRate(5).steps(5000);

    Outcome.Remedy remedy = diverged(tooFast.end()).remedy().orElseThrow();

    Descents suggested = tooFast.learningRate(remedy.suggestion());
    Descents atLimit = tooFast.learningRate(remedy.supremum().orElseThrow() * 0.999);
    assertInstanceOf(Outcome.Converged.class, suggested.end().outcome().orElseThrow());
    assertFalse(atLimit.end().outcome().orElseThrow() instanceof Outcome.Diverged);
    assertTrue(remedy.suggestion() < remedy.supremum().orElseThrow());
  }

  @Test
  void of_adam_and_of_curved_valleys_no_remedy_is_promised() {
    Differentiation exact = new Differentiation.Exact();
    var adam = on("bowl", -3, 4).with(new Adam(0.9, 0.999, 1e-8)).learningRate(1e300);
    assertTrue(diverged(adam.gradient(exact).end()).remedy().isEmpty());
    assertTrue(diverged(on("rosenbrock", -1.2, 1).end()).remedy().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "saddle, 0, 0, SADDLE", "himmelblau, 3, 2, MINIMUM", "monkey, 0, 0, FLAT",
    "rastrigin, 0, 0, MINIMUM", "camel3, 0, 0, MINIMUM", "rosenbrock, 1, 1, MINIMUM"
  })
  void a_stationary_point_is_told_by_how_the_function_bends(
      String objective, double x0, double x1, StationaryPoint expected) {
    Run run = on(objective, x0, x1).begin();

    var converged = assertInstanceOf(Outcome.Converged.class, run.outcome().orElseThrow());

    assertEquals(expected, converged.point());
    assertEquals(0, converged.step());
    assertFalse(run.advance());
  }

  @ParameterizedTest
  @CsvSource({
    "gauss, 0, MAXIMUM",
    "sin, 1.5707963267948966, MAXIMUM",
    "exp, -14, FLAT",
    "tanh, 9, FLAT"
  })
  void so_is_one_of_one_variable(String objective, double x, StationaryPoint expected) {
    var outcome = on(objective, x).begin().outcome().orElseThrow();

    assertEquals(expected, assertInstanceOf(Outcome.Converged.class, outcome).point());
  }

  @Test
  void himmelblau_ends_in_a_minimum_from_its_summit_of_four() {
    Run run = on("himmelblau", 0, 0).learningRate(0.01).steps(1000).end();

    var converged = assertInstanceOf(Outcome.Converged.class, run.outcome().orElseThrow());

    assertEquals(StationaryPoint.MINIMUM, converged.point());
    assertEquals(3, row(run)[0], 1e-6);
    assertEquals(2, row(run)[1], 1e-6);
  }

  @Test
  void a_converged_point_on_the_last_step_counts_as_converged_and_not_as_finished() {
    long steps = on("bowl", -3, 4).end().step();

    Run run = on("bowl", -3, 4).steps(steps).end();

    assertInstanceOf(Outcome.Converged.class, run.outcome().orElseThrow());
  }

  @Test
  void divergence_on_the_last_step_counts_as_divergence_and_not_as_finished() {
    long steps = on("bowl", -3, 4).learningRate(10).end().step();

    Run run = on("bowl", -3, 4).learningRate(10).steps(steps).end();

    assertInstanceOf(Outcome.Diverged.class, run.outcome().orElseThrow());
  }

  @Test
  void a_finished_run_goes_on_when_its_steps_are_raised() {
    Run run = on("bowl", -3, 4).learningRate(0.01).steps(10).end();

    run.edit(edit("more", 10, DescentChange.NONE.withSteps(20)));

    assertTrue(run.outcome().isEmpty());
    assertEquals(20, toEnd(run).step());
  }

  @Test
  void a_converged_run_goes_on_when_its_tolerance_is_lowered() {
    Run run = on("bowl", -3, 4).end();
    long step = run.step();

    run.edit(edit("finer", step, DescentChange.NONE.withTolerance(1e-8)));

    assertTrue(run.advance());
    assertInstanceOf(Outcome.Converged.class, toEnd(run).outcome().orElseThrow());
    assertTrue(run.step() > step);
  }

  @Test
  void a_diverged_run_goes_on_with_another_learning_rate() {
    Run run = on("log", 1).learningRate(0.6).steps(20).end();
    long step = run.step();
    assertInstanceOf(Outcome.Diverged.class, run.outcome().orElseThrow());

    run.edit(edit("slower", step, DescentChange.NONE.withLearningRate(1e-3)));

    assertTrue(run.advance());
    assertEquals(step + 1, run.step());
    Run replayed = toEnd(run.spec().begin());
    assertEquals(toEnd(run).digest(), replayed.digest());
  }

  @Test
  void a_frozen_run_goes_on_with_the_exact_gradient() {
    Run run = on("bowl", -3, 4).learningRate(10).gradient(CENTRAL).steps(1000).end();
    long step = run.step();

    run.edit(edit("exact", step, DescentChange.NONE.withGradient(new Differentiation.Exact())));
    run.edit(edit("slower", step, DescentChange.NONE.withLearningRate(0.3)));

    assertInstanceOf(Outcome.Converged.class, toEnd(run).outcome().orElseThrow());
  }

  @Test
  void an_edit_that_does_not_help_gives_the_same_answer_again() {
    Run run = on("bowl", -3, 4).learningRate(10).end();
    var before = diverged(run);

    run.edit(edit("a", run.step(), DescentChange.NONE.withTolerance(1e-9)));

    assertEquals(before, diverged(run));
    assertFalse(run.advance());
  }

  @Test
  void asking_for_the_outcome_changes_nothing() {
    Run asked = on("rosenbrock", -1.2, 1).learningRate(1e-3).steps(50).begin();
    Run other = on("rosenbrock", -1.2, 1).learningRate(1e-3).steps(50).begin();
    for (int i = 0; i < 50; i++) {
      asked.outcome();
      asked.snapshot();
      asked.outcome();
      asked.advance();
    }

    assertEquals(to(other, 50).digest(), asked.digest());
    assertEquals(other.outcome(), asked.outcome());
  }

  private static Outcome.Diverged diverged(Run run) {
    return assertInstanceOf(Outcome.Diverged.class, run.outcome().orElseThrow());
  }
}
