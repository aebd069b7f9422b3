package org.gradientplayground.run;

import static org.gradientplayground.run.Descents.edit;
import static org.gradientplayground.run.Descents.on;
import static org.gradientplayground.run.Descents.row;
import static org.gradientplayground.run.Descents.to;
import static org.gradientplayground.run.Descents.toEnd;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.optimizer.Momentum;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DescentRunTest {
  static Stream<Optimizer> every_optimizer() {
    return Optimizer.USUAL.stream();
  }

  @Test
  void step_0_is_the_start() {
    Run run = on("bowl", -3, 4).begin();

    assertEquals(0, run.step());
    assertEquals(List.of("x0", "x1", "f", "g0", "g1"), run.columns());
    assertArrayEquals(new double[] {-3, 4, 25, -6, 8}, row(run));
  }

  @Test
  void the_first_step_subtracts_the_learning_rate_times_the_gradient() {
    Run run = on("bowl", -3, 4).begin();

    assertTrue(run.advance());

    assertEquals(1, run.step());
    assertArrayEquals(new double[] {-2.4, 3.2, 16, -4.8, 6.4}, row(run), 1e-12);
  }

  @Test
  void a_function_of_one_variable_has_three_columns() {
    Run run = on("square", 3).begin();

    assertEquals(List.of("x0", "f", "g0"), run.columns());
    assertArrayEquals(new double[] {3, 9, 6}, row(run));
  }

  @Test
  void a_run_of_100_steps_has_101_rows() {
    Run run = on("bowl", -3, 4).learningRate(0.01).begin();

    int rows = 1;
    while (run.advance()) {
      rows++;
    }

    assertEquals(101, rows);
    assertEquals(100, run.step());
  }

  @ParameterizedTest
  @MethodSource("every_optimizer")
  void two_runs_of_one_spec_are_the_same_bit_for_bit(Optimizer optimizer) {
    DescentSpec spec =
        on("rosenbrock", -1.2, 1).with(optimizer).learningRate(1e-3).steps(500).spec();

    assertEquals(digests(spec.begin()), digests(spec.begin()));
    assertEquals(501, digests(spec.begin()).size());
  }

  @ParameterizedTest
  @MethodSource("every_optimizer")
  void edits_made_live_and_edits_replayed_from_the_log_give_the_same_bits(Optimizer optimizer) {
    Run live = on("elongated", -7, 2).with(optimizer).begin();
    List<Long> seen = new ArrayList<>();
    collect(seen, live, 10);
    live.edit(edit("a", 10, DescentChange.NONE.withLearningRate(0.3)));
    collect(seen, live, 25);
    live.edit(edit("b", 25, DescentChange.NONE.withGradient(new Differentiation.Forward(1e-3))));
    live.edit(edit("c", 25, DescentChange.NONE.withLearningRate(0.05)));
    live.edit(edit("d", 25, DescentChange.NONE.withSteps(60)));
    collect(seen, live, 1000);

    List<Long> replayed = new ArrayList<>();
    Run replay = live.spec().begin();
    collect(replayed, replay, 1000);

    assertEquals(60, replay.step());
    assertEquals(seen, replayed);
    assertEquals(4, live.spec().edits().size());
    assertEquals(live.outcome(), replay.outcome());
    assertEquals(toEnd(live).snapshot(), replay.snapshot());
  }

  @Test
  void an_edit_at_a_step_acts_from_the_next_step_on() {
    Run run = on("square", 4).steps(10).begin();
    to(run, 3);
    double[] before = row(run);

    run.edit(edit("a", 3, DescentChange.NONE.withLearningRate(0.5)));

    assertArrayEquals(before, row(run));
    run.advance();
    assertEquals(0, row(run)[0]);
  }

  @Test
  void an_edit_of_the_gradient_leaves_the_row_that_was_sent_and_its_digest() {
    Run run = on("rosenbrock", -1.2, 1).learningRate(1e-3).begin();
    to(run, 3);
    double[] before = row(run);
    long digest = run.digest();

    run.edit(edit("a", 3, DescentChange.NONE.withGradient(new Differentiation.Forward(0.1))));

    assertArrayEquals(before, row(run));
    assertEquals(digest, run.digest());
    var snapshot = (DescentSnapshot) run.snapshot();
    assertNotEquals(before[3], snapshot.gradient().value().orElseThrow().get(0));
    List<Double> used = snapshot.next().orElseThrow().g();
    run.advance();
    assertEquals(used, ((DescentSnapshot) run.snapshot()).update().orElseThrow().g());
  }

  @Test
  void the_state_of_the_optimizer_survives_a_changed_coefficient() {
    Run run = on("square", 4).with(new Momentum(0.9)).begin();
    to(run, 5);
    var before = ((DescentSnapshot) run.snapshot()).update().orElseThrow();

    run.edit(edit("a", 5, DescentChange.NONE.withCoefficient(Coefficient.MOMENTUM, 0.5)));

    var next = ((DescentSnapshot) run.snapshot()).next().orElseThrow();
    assertEquals(before.after().get("v"), next.before().get("v"));
    assertEquals(0.5, next.coefficients().get(Coefficient.MOMENTUM));
    assertEquals(0.9, before.coefficients().get(Coefficient.MOMENTUM));
  }

  @Test
  void live_edits_stand_in_the_log_among_those_of_the_spec() {
    DescentChange slower = DescentChange.NONE.withLearningRate(0.05);
    Run live = on("square", 4).edits(edit("a", 3, slower), edit("b", 7, slower)).begin();
    to(live, 3).edit(edit("c", 3, DescentChange.NONE.withLearningRate(0.2)));
    to(live, 5).edit(edit("d", 5, DescentChange.NONE.withLearningRate(0.3)));
    to(live, 9);

    assertEquals(List.of("a", "c", "d", "b"), live.spec().edits().stream().map(Edit::id).toList());
    assertEquals(live.digest(), to(live.spec().begin(), 9).digest());
  }

  @Test
  void an_edit_in_the_past_or_the_future_is_a_programmers_mistake() {
    Run run = to(on("square", 4).begin(), 5);

    for (long step : new long[] {4, 6}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> run.edit(edit("a", step, DescentChange.NONE.withLearningRate(0.5))));
    }
    assertTrue(run.spec().edits().isEmpty());
  }

  @Test
  void a_refused_edit_changes_nothing() {
    Run run = to(on("square", 4).tolerance(0).begin(), 5);
    RunSpec before = run.spec();

    var fault =
        assertThrows(
            InvalidSpec.class,
            () -> run.edit(edit("a", 5, DescentChange.NONE.withLearningRate(-1))));

    assertEquals("outOfRange", fault.code());
    assertEquals("/learningRate", fault.path());
    assertSame(before, run.spec());
    assertEquals(digests(on("square", 4).tolerance(0).begin()).subList(5, 101), digests(run));
  }

  @Test
  void a_log_that_uses_an_id_twice_is_no_spec() {
    Run run = on("square", 4).begin();
    run.edit(edit("a", 0, DescentChange.NONE.withLearningRate(0.2)));
    run.edit(edit("a", 0, DescentChange.NONE.withLearningRate(0.3)));

    var fault = assertThrows(InvalidSpec.class, run::spec);

    assertEquals("duplicateKey", fault.code());
    assertEquals("/edits/1/edit", fault.path());
  }

  @ParameterizedTest
  @MethodSource("every_optimizer")
  void a_copy_goes_the_same_way_on_its_own(Optimizer optimizer) {
    Run run = to(on("beale", 1, 1).with(optimizer).learningRate(0.01).steps(80).begin(), 20);
    Run copy = run.copy();
    long digest = copy.digest();

    List<Long> ofRun = digests(run);
    assertEquals(20, copy.step());
    assertEquals(digest, copy.digest());
    assertEquals(ofRun, digests(copy));
  }

  @Test
  void an_edit_of_a_copy_does_not_reach_the_original() {
    Run run = to(on("square", 4).begin(), 20);
    Run copy = run.copy();

    copy.edit(edit("a", 20, DescentChange.NONE.withLearningRate(0.4)));
    copy.advance();
    run.advance();

    assertTrue(run.spec().edits().isEmpty());
    assertNotEquals(run.digest(), copy.digest());
  }

  @Test
  void every_step_has_a_digest_of_its_own() {
    Set<Long> digests = new HashSet<>(digests(on("bowl", -3, 4).learningRate(1e-10).begin()));

    assertEquals(101, digests.size());
  }

  @Test
  void the_digest_sees_the_memory_of_the_optimizer() {
    Optimizer one = new Adam(0.9, 0.999, 1e-8);
    Optimizer other = new Adam(0.9, StrictMath.nextDown(0.999), 1e-8);

    Run first = to(on("bowl", -3, 4).with(one).begin(), 1);
    Run second = to(on("bowl", -3, 4).with(other).begin(), 1);

    assertArrayEquals(row(first), row(second), 1e-15);
    assertNotEquals(first.digest(), second.digest());
  }

  @Test
  void the_digest_sees_the_smallest_difference_of_the_start() {
    long digest = on("bowl", -3, 4).begin().digest();

    assertNotEquals(digest, on("bowl", -3, StrictMath.nextUp(4.0)).begin().digest());
    assertNotEquals(on("bowl", 0, 4).begin().digest(), on("bowl", -0.0, 4).begin().digest());
  }

  @Test
  void every_bit_of_every_word_changes_the_digest() {
    Set<Long> digests = new HashSet<>();
    for (int word = 0; word < 3; word++) {
      for (int bit = 0; bit < 64; bit++) {
        var digest = new Digest();
        for (int i = 0; i < 3; i++) {
          digest.add(i == word ? 1L << bit : 0L);
        }
        digests.add(digest.value());
      }
    }

    assertEquals(3 * 64, digests.size());
  }

  @ParameterizedTest
  @MethodSource("every_optimizer")
  void a_step_allocates_nothing_once_warm(Optimizer optimizer) {
    Run run =
        on("rosenbrock", -1.2, 1)
            .with(optimizer)
            .learningRate(1e-6)
            .steps(1_000_000)
            .gradient(new Differentiation.Central(1e-4))
            .begin();
    var row = new double[5];
    walk(run, row, 20_000);
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();

    walk(run, row, 20_000);

    long perStep = (threads.getCurrentThreadAllocatedBytes() - before) / 20_000;
    assertTrue(perStep < 1, () -> perStep + " bytes a step");
    assertEquals(40_000, run.step());
  }

  @Test
  void the_spec_of_a_run_is_the_one_it_was_begun_with() {
    DescentSpec spec = on("bowl", -3, 4).spec();

    assertSame(spec, to(spec.begin(), 10).spec());
  }

  @Test
  void an_edit_of_the_log_acts_although_the_run_was_finished_before_it() {
    Run run =
        on("square", 4)
            .steps(10)
            .learningRate(0.01)
            .edits(edit("a", 10, DescentChange.NONE.withSteps(20)))
            .end();

    assertEquals(20, run.step());
    assertFalse(run.advance());
  }

  private static void walk(Run run, double[] row, int steps) {
    for (int i = 0; i < steps; i++) {
      run.advance();
      run.writeRow(row);
    }
  }

  private static List<Long> digests(Run run) {
    List<Long> digests = new ArrayList<>(List.of(run.digest()));
    while (run.advance()) {
      digests.add(run.digest());
    }
    return digests;
  }

  private static void collect(List<Long> digests, Run run, long to) {
    while (run.step() < to && run.advance()) {
      digests.add(run.digest());
    }
  }
}
