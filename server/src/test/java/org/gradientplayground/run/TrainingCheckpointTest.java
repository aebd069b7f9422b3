package org.gradientplayground.run;

import static org.gradientplayground.run.Trainings.digests;
import static org.gradientplayground.run.Trainings.edit;
import static org.gradientplayground.run.Trainings.on;
import static org.gradientplayground.run.Trainings.small;
import static org.gradientplayground.run.Trainings.to;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.training.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingCheckpointTest {
  private static byte[] state(Run run) {
    return run.checkpoint().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Sampling.class)
  void going_on_from_one_gives_the_same_bits(Sampling sampling) {
    for (ToyKind kind : new ToyKind[] {ToyKind.CIRCLE, ToyKind.WAVE, ToyKind.THREE_SPIRALS}) {
      for (Optimizer optimizer : Optimizer.USUAL) {
        TrainingSpec spec =
            on(kind).optimizer(optimizer).learningRate(0.01).sampling(sampling).dropout(0.2).spec();
        Run run = to(spec.begin(), 13);

        Run resumed = spec.resume(13, state(run));

        assertEquals(run.digest(), resumed.digest());
        assertEquals(run.snapshot(), resumed.snapshot());
        assertArrayEquals(Trainings.row(run), Trainings.row(resumed));
        assertEquals(digests(run, 30), digests(resumed, 30), kind + " " + optimizer.name());
      }
    }
  }

  @Test
  void edits_before_it_and_at_its_very_step_act_once() {
    var weight = new ParameterEdit(1, OptionalInt.of(0), 0, 2.5);
    Run run = to(small().spec().begin(), 6);
    run.edit(edit(6, TrainingChange.NONE.withLearningRate(0.1)));
    to(run, 9);
    byte[] before = state(run);
    run.edit(edit(9, TrainingChange.NONE.withParameter(weight)));
    byte[] after = state(run);
    assertArrayEquals(before, after, "the state is that of the step as it was made");

    Run resumed = run.spec().resume(9, before);

    assertEquals(run.snapshot(), resumed.snapshot());
    assertEquals(digests(run, 15), digests(resumed, 15));
  }

  @Test
  void step_0_needs_none() {
    assertTrue(small().spec().begin().checkpoint().isEmpty());
  }

  @Test
  void one_of_another_network_or_of_a_cut_length_is_refused() {
    TrainingSpec spec = small().spec();
    byte[] state = state(to(spec.begin(), 5));
    assertRefused("checkpointMismatch", small().optimizer(Optimizer.USUAL.getLast()).spec(), state);
    for (int length = 0; length < state.length; length++) {
      assertRefused("checkpointMismatch", spec, Arrays.copyOf(state, length));
    }
    assertRefused("checkpointMismatch", spec, Arrays.copyOf(state, state.length + 1));
  }

  private static void assertRefused(String code, TrainingSpec spec, byte[] state) {
    var refusal = assertThrows(InvalidSpec.class, () -> spec.resume(5, state));
    assertEquals(code, refusal.code());
    assertEquals("/checkpoint/state", refusal.path());
  }

  @Test
  void a_step_that_no_run_has_is_refused() {
    byte[] state = state(to(small().spec().begin(), 5));
    for (long step : new long[] {0, -1, RunSpec.MAX_STEPS + 1}) {
      var refusal = assertThrows(InvalidSpec.class, () -> small().spec().resume(step, state));
      assertEquals("/checkpoint/step", refusal.path());
    }
  }

  @Test
  void whatever_is_in_it_the_run_goes_on_or_says_no() {
    var random = new SplittableRandom(1);
    TrainingSpec spec = small().optimizer(Optimizer.USUAL.get(6)).dropout(0.1).spec();
    byte[] good = state(to(spec.begin(), 6));
    for (int trial = 0; trial < 1_000; trial++) {
      byte[] bad = good.clone();
      for (int k = random.nextInt(1, 4); k > 0; k--) {
        bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        Run run = spec.resume(6, bad);
        run.snapshot();
        run.digest();
        to(run, 9);
      } catch (InvalidSpec refusal) {
        assertEquals("checkpointMismatch", refusal.code());
      }
    }
  }
}
