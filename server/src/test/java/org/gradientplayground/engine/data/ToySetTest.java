package org.gradientplayground.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientplayground.engine.random.RandomState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToySetTest {
  static Stream<ToyKind> classifications() {
    return Arrays.stream(ToyKind.values()).filter(kind -> kind.task() == Task.CLASSIFICATION);
  }

  @ParameterizedTest
  @EnumSource
  void the_same_seed_gives_the_same_bits_and_another_seed_others(ToyKind kind) {
    assertEquals(draw(kind, 50, 0.1, 4), draw(kind, 50, 0.1, 4));
    assertNotEquals(draw(kind, 50, 0.1, 4), draw(kind, 50, 0.1, 5));
    assertNotEquals(draw(kind, 50, 0, 4), draw(kind, 50, 0, 5));
  }

  @ParameterizedTest
  @EnumSource
  void the_largest_seed_of_numpy_is_a_seed(ToyKind kind) {
    assertEquals(10, draw(kind, 10, 1, 4294967295L).count());
  }

  @ParameterizedTest
  @EnumSource
  void a_set_is_what_it_says_it_is(ToyKind kind) {
    var toys = new ToySet(kind, 12, 0.1);

    Samples samples = toys.samples(new RandomState(0));

    assertEquals(toys.sampleCount(), samples.count());
    assertEquals(toys.inputCount(), samples.inputCount());
    assertEquals(toys.classCount(), samples.classNames().size());
    assertEquals(toys.task(), samples.task());
    assertEquals(Optional.of(kind), ToyKind.named(toys.wireName()));
    assertFalse(toys.standardisedByDefault());
  }

  @ParameterizedTest
  @MethodSource("classifications")
  void classes_differ_by_one_sample_at_most(ToyKind kind) {
    for (int count : new int[] {10, 11, 101, 400, 10_000}) {
      Samples samples = draw(kind, count, 0.5, 1);
      int[] sizes = new int[kind.classCount()];
      IntStream.range(0, count).forEach(i -> sizes[(int) samples.t(i)]++);

      int most = Arrays.stream(sizes).max().orElseThrow();
      int least = Arrays.stream(sizes).min().orElseThrow();
      assertTrue(most - least <= 1, () -> kind + " " + Arrays.toString(sizes));
    }
  }

  @ParameterizedTest
  @MethodSource("classifications")
  void without_noise_classes_keep_a_distance_from_each_other(ToyKind kind) {
    assertTrue(gap(draw(kind, 2000, 0, 2)) > 0.15, () -> kind + " " + gap(draw(kind, 2000, 0, 2)));
  }

  @ParameterizedTest
  @MethodSource("classifications")
  void full_noise_mixes_the_classes(ToyKind kind) {
    assertTrue(gap(draw(kind, 2000, 1, 2)) < 0.01);
  }

  @ParameterizedTest
  @EnumSource
  void without_noise_everything_lies_in_the_square(ToyKind kind) {
    Samples samples = draw(kind, 2000, 0, 6);

    for (int i = 0; i < samples.count(); i++) {
      assertTrue(Arrays.stream(samples.x(i)).allMatch(value -> Math.abs(value) <= 1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void more_noise_moves_every_sample_further_from_the_same_place(ToyKind kind) {
    Samples none = draw(kind, 100, 0, 8);
    Samples some = draw(kind, 100, 0.25, 8);
    Samples twice = draw(kind, 100, 0.5, 8);

    for (int i = 0; i < none.count(); i++) {
      for (int j = 0; j < none.inputCount(); j++) {
        double moved = some.x(i)[j] - none.x(i)[j];
        assertEquals(2 * moved, twice.x(i)[j] - none.x(i)[j], 1e-15 * 4);
      }
      assertEquals(2 * (some.t(i) - none.t(i)), twice.t(i) - none.t(i), 1e-15 * 4);
    }
  }

  @Test
  void the_disc_lies_inside_the_ring() {
    Samples samples = draw(ToyKind.CIRCLE, 1000, 0, 1);

    for (int i = 0; i < samples.count(); i++) {
      double radius = StrictMath.hypot(samples.x(i)[0], samples.x(i)[1]);
      assertEquals(radius > 0.6 ? 1 : 0, samples.t(i));
    }
  }

  @Test
  void xor_is_one_where_the_signs_differ_and_fills_all_four_squares() {
    Samples samples = draw(ToyKind.XOR, 400, 0, 1);
    int[] squares = new int[4];

    for (int i = 0; i < samples.count(); i++) {
      double[] x = samples.x(i);
      assertEquals(x[0] * x[1] < 0 ? 1 : 0, samples.t(i));
      squares[(x[0] < 0 ? 1 : 0) + (x[1] < 0 ? 2 : 0)]++;
    }
    assertEquals(List.of(100, 100, 100, 100), Arrays.stream(squares).boxed().toList());
  }

  @Test
  void the_targets_of_a_plane_without_noise_lie_on_it() {
    Samples samples = draw(ToyKind.PLANE, 100, 0, 1);

    for (int i = 0; i < samples.count(); i++) {
      assertEquals(0.5 * samples.x(i)[0] + 0.5 * samples.x(i)[1], samples.t(i), 1e-16);
    }
  }

  @Test
  void noise_of_a_target_is_a_quarter_of_the_noise_asked_for() {
    Samples samples = draw(ToyKind.PLANE, 10_000, 0.8, 1);
    double squares = 0;

    for (int i = 0; i < samples.count(); i++) {
      double off = samples.t(i) - (samples.x(i)[0] + samples.x(i)[1]) / 2;
      squares += off * off;
    }
    assertEquals(0.2, StrictMath.sqrt(squares / samples.count()), 0.005);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 9, 10_001})
  void a_set_has_10_to_10_000_samples(int count) {
    var refusal = assertThrows(InvalidSamples.class, () -> new ToySet(ToyKind.XOR, count, 0.1));

    Refusals.assertRefusal("outOfRange", "/samples", List.of((long) count, 10L, 10_000L), refusal);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01})
  void noise_is_from_0_to_1(double noise) {
    var refusal = assertThrows(InvalidSamples.class, () -> new ToySet(ToyKind.XOR, 10, noise));

    Refusals.assertRefusal("outOfRange", "/noise", List.of(noise, 0.0, 1.0), refusal);
  }

  @Test
  void noise_is_a_number() {
    var refusal = assertThrows(InvalidSamples.class, () -> new ToySet(ToyKind.XOR, 10, Double.NaN));

    Refusals.assertRefusal("notFinite", "/noise", List.of("NaN"), refusal);
  }

  @Test
  void no_set_has_a_name_that_was_never_given() {
    assertEquals(Optional.empty(), ToyKind.named("CIRCLE"));
    assertEquals(Optional.empty(), ToyKind.named(""));
  }

  private static Samples draw(ToyKind kind, int count, double noise, long seed) {
    return new ToySet(kind, count, noise).samples(new RandomState(seed));
  }

  /** The least distance between two samples of different classes. */
  private static double gap(Samples samples) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < samples.count(); i++) {
      for (int j = 0; j < i; j++) {
        if (samples.t(i) != samples.t(j)) {
          double d1 = samples.x(i)[0] - samples.x(j)[0];
          double d2 = samples.x(i)[1] - samples.x(j)[1];
          least = Math.min(least, d1 * d1 + d2 * d2);
        }
      }
    }
    return StrictMath.sqrt(least);
  }
}
