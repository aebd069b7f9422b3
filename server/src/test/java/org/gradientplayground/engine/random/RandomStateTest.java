package org.gradientplayground.engine.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.random.MersenneTwister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStateTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 42, 5489, Integer.MAX_VALUE})
  void uniform_numbers_are_made_of_the_words_of_commons_math(int seed) {
    var oracle = new MersenneTwister(seed);
    var random = new RandomState(seed);

    for (int i = 0; i < 2000; i++) {
      long high = oracle.nextInt() >>> 5;
      long low = oracle.nextInt() >>> 6;
      assertEquals((high * 0x1p26 + low) * 0x1p-53, random.randomSample());
    }
  }

  @Test
  void the_largest_seed_is_two_to_the_32_less_one() {
    assertEquals(0.0976320289940138, new RandomState(4294967295L).randomSample());
    assertThrows(IllegalArgumentException.class, () -> new RandomState(4294967296L));
    assertThrows(IllegalArgumentException.class, () -> new RandomState(-1));
  }

  @Test
  void normal_numbers_have_mean_0_and_variance_1() {
    var random = new RandomState(3);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 100_000; i++) {
      double each = random.randn();
      sum += each;
      squares += each * each;
    }

    assertEquals(0, sum / 100_000, 0.01);
    assertEquals(1, squares / 100_000, 0.02);
  }

  @Test
  void a_permutation_holds_every_number_once() {
    var order = new int[50];
    new RandomState(8).permutation(order, 50);

    int[] sorted = order.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < 50; i++) {
      assertEquals(i, sorted[i]);
    }
    assertTrue(!Arrays.equals(sorted, order));
  }

  @Test
  void shuffling_the_numbers_in_order_is_a_permutation_of_them() {
    int[] values = {0, 1, 2, 3, 4, 5, 6};
    var order = new int[7];
    new RandomState(4).shuffle(values, 7);
    new RandomState(4).permutation(order, 7);

    assertArrayEquals(order, values);
  }

  @Test
  void a_choice_comes_from_the_numbers_below_n() {
    var chosen = new int[10_000];
    new RandomState(1).choice(5, chosen, 10_000);

    assertArrayEquals(
        new int[] {0, 1, 2, 3, 4}, Arrays.stream(chosen).distinct().sorted().toArray());
  }

  @Test
  void a_range_of_one_number_draws_nothing() {
    var random = new RandomState(6);
    assertEquals(3, random.randint(3, 4));

    assertEquals(new RandomState(6).randomSample(), random.randomSample());
    assertThrows(IllegalArgumentException.class, () -> random.randint(3, 3));
  }

  @Test
  void a_range_may_span_all_integers() {
    int number = new RandomState(6).randint(Integer.MIN_VALUE, Integer.MAX_VALUE);

    assertEquals(number, new RandomState(6).randint(Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  @Test
  void a_copy_draws_the_same_and_shares_nothing() {
    RandomState random = withAKeptNormal();
    RandomState copy = random.copy();
    double[] drawn = draw(random);

    assertArrayEquals(drawn, draw(copy));
    random.set(withAKeptNormal());
    assertArrayEquals(drawn, draw(random));
  }

  @Test
  void a_state_that_was_read_can_be_gone_back_to() {
    RandomState random = withAKeptNormal();
    long[] state = random.state();
    double[] drawn = draw(random);

    random.restore(state);
    assertArrayEquals(drawn, draw(random));
    var other = new RandomState(0);
    other.restore(state);
    assertArrayEquals(drawn, draw(other));
  }

  @Test
  void a_state_that_no_generator_can_be_in_is_refused() {
    refused(state -> new long[0]);
    refused(state -> Arrays.copyOf(state, state.length + 1));
    refused(state -> with(state, 7, -1));
    refused(state -> with(state, 7, 1L << 32));
    refused(state -> with(state, 624, 625));
    refused(state -> with(state, 625, 2));
    refused(state -> with(state, 626, Double.doubleToLongBits(Double.NaN)));
    refused(
        state -> {
          Arrays.fill(state, 0, 624, 0);
          return state;
        });
  }

  private static void refused(UnaryOperator<long[]> change) {
    RandomState random = withAKeptNormal();
    long[] broken = change.apply(random.state());

    assertThrows(IllegalArgumentException.class, () -> random.restore(broken));
    assertArrayEquals(draw(withAKeptNormal()), draw(random));
  }

  private static long[] with(long[] state, int place, long value) {
    state[place] = value;
    return state;
  }

  private static RandomState withAKeptNormal() {
    var random = new RandomState(9);
    random.randn();
    return random;
  }

  private static double[] draw(RandomState random) {
    var drawn = new double[1001];
    random.randn(drawn, 0, 501);
    for (int i = 501; i < drawn.length; i++) {
      drawn[i] = random.randomSample();
    }
    return drawn;
  }
}
