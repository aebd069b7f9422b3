package org.gradientplayground.run;

import static org.gradientplayground.run.Trainings.areFinite;
import static org.gradientplayground.run.Trainings.digests;
import static org.gradientplayground.run.Trainings.edit;
import static org.gradientplayground.run.Trainings.loss;
import static org.gradientplayground.run.Trainings.on;
import static org.gradientplayground.run.Trainings.small;
import static org.gradientplayground.run.Trainings.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.engine.training.OutputLoss;
import org.junit.jupiter.api.Test;

class TrainingDivergenceTest {
  /** A plane learnt with no hidden layer and a rate far too large. */
  private static TrainingDraft tooFast() {
    return on(ToyKind.PLANE).hidden(List.of()).learningRate(50).dropout(0);
  }

  private static Outcome.Diverged diverged(Run run) {
    return assertInstanceOf(Outcome.Diverged.class, run.outcome().orElseThrow());
  }

  @Test
  void a_failed_attempt_leaves_everything_where_it_was() {
    Run run = to(tooFast().spec().begin(), 10_000);
    var outcome = diverged(run);
    assertEquals(run.step(), outcome.step());
    assertTrue(areFinite(run));
    Run untouched = to(tooFast().spec().begin(), run.step());
    assertEquals(untouched.snapshot(), run.snapshot());
    assertEquals(untouched.digest(), run.digest());
    assertFalse(run.advance());
    assertEquals(untouched.digest(), run.digest());
  }

  @Test
  void it_says_what_left_the_numbers_first_and_what_it_was_before() {
    Run run = to(tooFast().spec().begin(), 10_000);
    var outcome = diverged(run);
    assertEquals(Outcome.Cause.NON_FINITE, outcome.cause());
    assertEquals("loss", outcome.quantity());
    assertEquals(loss(run), outcome.lastValue());
  }

  @Test
  void a_smaller_learning_rate_makes_it_go_on() {
    var far = new LayerWeights(new double[][] {{10}, {10}}, new double[1]);
    Run run = to(tooFast().weights(List.of(far)).learningRate(1.7e308).spec().begin(), 10);
    assertEquals(0, run.step());
    assertEquals("W1", diverged(run).quantity());
    assertEquals(Math.sqrt(200), diverged(run).lastValue(), 1e-12);

    run.edit(edit(0, TrainingChange.NONE.withLearningRate(0.01)));

    assertTrue(run.outcome().isEmpty());
    to(run, 10);
    assertEquals(10, run.step());
    assertEquals(to(run.spec().begin(), 10).digest(), run.digest());
  }

  @Test
  void the_remedy_was_tried_and_holds() {
    Run run = to(tooFast().spec().begin(), 10_000);
    double rate = diverged(run).remedy().orElseThrow().suggestion();

    Run slower = tooFast().learningRate(rate).spec().begin();
    double before = loss(slower);
    to(slower, Math.max(100, run.step() + 1));

    assertEquals(Math.rint(Math.log(50 / rate) / Math.log(2)), Math.log(50 / rate) / Math.log(2));
    assertTrue(slower.outcome().isEmpty());
    assertTrue(Trainings.snapshot(slower).picture().orElseThrow().train().loss() <= before);
  }

  @Test
  void the_remedy_divides_the_rates_of_the_edits_too() {
    Run run = to(tooFast().learningRate(0.01).spec().begin(), 50);
    run.edit(edit(50, TrainingChange.NONE.withLearningRate(60)));
    to(run, 10_000);
    double rate = diverged(run).remedy().orElseThrow().suggestion();
    assertTrue(rate < 2, "the one in force divided, was " + rate);
  }

  @Test
  void a_run_that_made_all_epochs_far_above_its_start_has_diverged() {
    Run whole = tooFast().epochs(1).spec().begin();
    to(whole, 10_000);
    Outcome.Diverged outcome = diverged(whole);
    assertEquals(Outcome.Cause.FAR, outcome.cause());
    assertEquals(loss(whole), outcome.lastValue());
    assertEquals(1_000 * Math.max(1, loss(tooFast().spec().begin())), limit(outcome));
    assertTrue(outcome.lastValue() > limit(outcome));
    assertTrue(outcome.remedy().isPresent());
  }

  @Test
  void more_epochs_let_it_go_on_to_where_it_leaves_the_numbers() {
    Run run = tooFast().epochs(1).spec().begin();
    to(run, 10_000);
    long ended = run.step();
    run.edit(edit(ended, TrainingChange.NONE.withEpochs(100)));
    to(run, 10_000);
    assertTrue(run.step() > ended);
    assertEquals(Outcome.Cause.NON_FINITE, diverged(run).cause());
  }

  private static double limit(Outcome.Diverged outcome) {
    return outcome.limit().orElseThrow();
  }

  @Test
  void there_is_no_remedy_where_no_rate_would_help() {
    var huge = new ParameterEdit(1, OptionalInt.of(0), 0, 1e200);
    Run run = to(tooFast().learningRate(0.01).spec().begin(), 5);
    run.edit(edit(5, TrainingChange.NONE.withParameter(huge)));
    to(run, 100);
    assertTrue(diverged(run).remedy().isEmpty());
    assertEquals(5, run.step());
  }

  @Test
  void what_an_optimizer_remembers_may_leave_the_numbers_too() {
    // The gradient is about 1e160, and its square is more than a number can be.
    var large = new ParameterEdit(1, OptionalInt.empty(), 0, 1e160);
    Run run =
        on(ToyKind.PLANE)
            .hidden(List.of())
            .loss(OutputLoss.MEAN_SQUARED_ERROR)
            .optimizer(new Adam(0.9, 0.999, 1e-8))
            .spec()
            .begin();
    to(run, 2);
    run.edit(edit(2, TrainingChange.NONE.withParameter(large)));
    to(run, 3);
    assertEquals(2, run.step());
    assertTrue(List.of("loss", "vW1").contains(diverged(run).quantity()));
  }

  @Test
  void given_weights_that_are_not_finite_at_once_are_refused() {
    var weights = new LayerWeights(new double[][] {{1e200}, {1}}, new double[] {0});
    TrainingSpec spec = on(ToyKind.PLANE).hidden(List.of()).weights(List.of(weights)).spec();
    InvalidSpec refusal = assertThrows(InvalidSpec.class, spec::begin);
    assertEquals("notFinite", refusal.code());
    assertEquals("/weights", refusal.path());
  }

  @Test
  void the_layer_of_a_lost_quantity_is_named() {
    var network = small().spec().architecture();
    double[] values = new double[network.parameterCount()];
    assertNull(FiniteIteration.firstLost(network, values, small().spec().optimizer().start(1)));
    values[network.biasOffset(1)] = Double.NaN;
    assertEquals("db2", FiniteIteration.firstLost(network, 1, values));
    assertEquals(
        "b2", FiniteIteration.firstLost(network, values, small().spec().optimizer().start(1)));
    values[network.weightOffset(0)] = Double.POSITIVE_INFINITY;
    assertEquals("db2", FiniteIteration.firstLost(network, 1, values), "the last layer first");
    assertEquals(
        "W1", FiniteIteration.firstLost(network, values, small().spec().optimizer().start(1)));
    assertEquals("loss", FiniteIteration.firstLost(network, Double.NaN, values));
  }

  @Test
  void a_replay_up_to_the_end_of_a_diverged_run_has_its_bits() {
    Run run = to(tooFast().spec().begin(), 10_000);
    assertEquals(digests(tooFast().spec().begin(), run.step()).getLast(), run.digest());
  }
}
