package org.gradientplayground.run;

import static org.gradientplayground.run.Descents.edit;
import static org.gradientplayground.run.Descents.on;
import static org.gradientplayground.run.Descents.row;
import static org.gradientplayground.run.Descents.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.objective.Field;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.run.DescentSnapshot.Numeric;
import org.gradientplayground.run.DescentSnapshot.Update;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DescentSnapshotTest {
  static Stream<Optimizer> every_optimizer() {
    return Optimizer.USUAL.stream();
  }

  @Test
  void the_start_has_no_update_but_a_next_one() {
    DescentSnapshot snapshot = snapshot(on("bowl", -3, 4).begin());

    assertEquals(List.of(-3.0, 4.0), snapshot.x());
    assertEquals(25, snapshot.f());
    assertTrue(snapshot.update().isEmpty());
    Update next = snapshot.next().orElseThrow();
    assertEquals(1, next.t());
    assertEquals(List.of(-6.0, 8.0), next.g());
    assertEquals(-3 - 0.1 * -6, next.result().get(0));
    assertEquals(4 - 0.1 * 8, next.result().get(1));
  }

  @ParameterizedTest
  @MethodSource("every_optimizer")
  void the_next_step_that_is_announced_is_the_one_that_is_made(Optimizer optimizer) {
    Run run = to(on("booth", 1, 1.5).with(optimizer).learningRate(0.01).begin(), 7);

    Update announced = snapshot(run).next().orElseThrow();
    run.advance();
    DescentSnapshot made = snapshot(run);

    assertEquals(announced, made.update().orElseThrow());
    assertEquals(8, announced.t());
    assertEquals(made.x(), announced.result());
    assertEquals(Set.copyOf(optimizer.start(2).names()), announced.before().keySet());
  }

  @Test
  void the_receipt_of_adam_comes_out_when_a_learner_recomputes_it() {
    Run run = to(on("rosenbrock", -1.2, 1).with(new Adam(0.9, 0.999, 1e-8)).begin(), 3);

    Update update = snapshot(run).update().orElseThrow();

    for (int i = 0; i < 2; i++) {
      double g = update.g().get(i);
      double m = 0.9 * update.before().get("m").get(i) + (1 - 0.9) * g;
      double v = 0.999 * update.before().get("v").get(i) + (1 - 0.999) * (g * g);
      assertEquals(m, update.after().get("m").get(i));
      assertEquals(v, update.after().get("v").get(i));
      double mHat = m / (1 - 0.9 * 0.9 * 0.9);
      double vHat = v / (1 - 0.999 * 0.999 * 0.999);
      double result = update.x().get(i) - 0.1 * mHat / (StrictMath.sqrt(vHat) + 1e-8);
      assertEquals(result, update.result().get(i), 1e-15);
    }
  }

  @Test
  void an_exact_gradient_is_checked_by_a_central_difference() {
    DescentSnapshot.Gradient gradient = snapshot(on("himmelblau", 1, 1).begin()).gradient();

    Numeric check = gradient.numeric().orElseThrow();
    assertEquals("central", check.method());
    assertEquals(1e-4, check.h());
    assertEquals(gradient.exact(), gradient.value());
    assertTrue(gradient.difference().orElseThrow() < 1e-6);
    double plus = check.plus().get(0);
    double minus = check.minus().orElseThrow().get(0);
    assertEquals((plus - minus) / (2 * 1e-4), check.value().get(0));
  }

  @Test
  void a_forward_difference_has_no_minus_side() {
    Run run = on("square", 3).gradient(new Differentiation.Forward(0.5)).begin();

    DescentSnapshot.Gradient gradient = snapshot(run).gradient();

    Numeric numeric = gradient.numeric().orElseThrow();
    assertEquals("forward", numeric.method());
    assertEquals(List.of(12.25), numeric.plus());
    assertTrue(numeric.minus().isEmpty());
    assertEquals(Optional.of(List.of(6.5)), gradient.value());
    assertEquals(Optional.of(List.of(6.0)), gradient.exact());
    assertEquals(0.5, gradient.difference().orElseThrow());
  }

  @Test
  void a_check_that_reaches_outside_the_domain_is_left_out() {
    DescentSnapshot.Gradient gradient = snapshot(on("log", 1e-5).begin()).gradient();

    assertTrue(gradient.numeric().isEmpty());
    assertTrue(gradient.difference().isEmpty());
    assertEquals(Optional.of(List.of(1 / 1e-5)), gradient.value());
  }

  @Test
  void only_a_curve_has_a_tangent() {
    var tangent = snapshot(on("article", 5).begin()).tangent().orElseThrow();

    assertEquals(0.2, tangent.slope(), 1e-15);
    assertEquals(-0.25, tangent.intercept(), 1e-15);
    assertTrue(snapshot(on("bowl", 1, 1).begin()).tangent().isEmpty());
  }

  @Test
  void the_learning_rate_is_the_one_for_the_next_step() {
    Run run = to(on("bowl", -3, 4).begin(), 4);

    run.edit(edit("a", 4, DescentChange.NONE.withLearningRate(0.3)));

    DescentSnapshot snapshot = snapshot(run);
    assertEquals(0.3, snapshot.learningRate());
    assertEquals(0.1, snapshot.update().orElseThrow().learningRate());
    assertEquals(0.3, snapshot.next().orElseThrow().learningRate());
  }

  @Test
  void the_analysis_of_learning_rates_comes_along_where_there_is_one() {
    assertEquals(1, snapshot(on("bowl", -3, 4).begin()).learningRates().orElseThrow().diverges());
    assertTrue(snapshot(on("saddle", 1, 1).begin()).learningRates().isEmpty());
    assertTrue(
        snapshot(on("rosenbrock", 1, 2).begin()).learningRates().orElseThrow().at().isPresent());
  }

  @Test
  void a_run_at_its_end_has_no_next_step() {
    assertTrue(snapshot(on("bowl", -3, 4).end()).next().isEmpty());
    assertTrue(snapshot(on("bowl", -3, 4).steps(3).end()).next().isEmpty());
    assertTrue(snapshot(on("log", 0.01).learningRate(1e308).end()).next().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("every_optimizer")
  void every_number_of_every_snapshot_is_finite(Optimizer optimizer) {
    for (var objective : Objectives.all()) {
      double[] start =
          objective.description().start().stream().mapToDouble(Double::doubleValue).toArray();
      for (double learningRate : new double[] {0.1, 3, 1e200}) {
        Run run =
            on(objective.description().name(), start)
                .with(optimizer)
                .learningRate(learningRate)
                .steps(40)
                .begin();
        do {
          allFinite(run);
        } while (run.advance());
      }
    }
  }

  @Test
  void the_scenery_is_the_terrain_of_the_objective() {
    var scenery = (DescentScenery) on("beale", 1, 1).begin().scenery();

    assertEquals("beale", scenery.objective().description().name());
    assertInstanceOf(Field.class, scenery.landscape());
  }

  /** Reads every number in the text of the snapshot; a non-finite one is a word there. */
  private static void allFinite(Run run) {
    String text = run.snapshot().toString();
    assertTrue(
        !text.contains("NaN") && !text.contains("Infinity"),
        () -> run.spec() + " step " + run.step() + ": " + text);
    for (double number : row(run)) {
      assertTrue(Double.isFinite(number));
    }
  }

  private static DescentSnapshot snapshot(Run run) {
    return (DescentSnapshot) run.snapshot();
  }
}
