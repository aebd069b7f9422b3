package org.gradientplayground.engine.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.gradientplayground.engine.random.RandomState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BatchSamplerTest {
  @Test
  void an_epoch_takes_every_sample_once_and_ends_with_a_short_batch() {
    BatchSampler sampler = sampler(40, Sampling.EPOCHS);
    for (int epoch = 1; epoch <= 3; epoch++) {
      var taken = new ArrayList<Integer>();
      for (int iteration = 1; iteration <= 4; iteration++) {
        assertEquals(iteration < 4 ? 12 : 4, sampler.next(12));
        taken.addAll(batch(sampler));
        assertEquals(epoch, sampler.epoch());
        assertEquals(iteration, sampler.iteration());
        assertEquals(4, sampler.iterations());
        assertEquals(iteration == 4, sampler.endsEpoch());
      }

      assertEquals(IntStream.range(0, 40).boxed().toList(), taken.stream().sorted().toList());
    }
  }

  @Test
  void epochs_are_cut_from_the_permutations_that_numpy_draws() {
    BatchSampler sampler = sampler(10, Sampling.EPOCHS);
    var random = new RandomState(1);
    for (int epoch = 0; epoch < 3; epoch++) {
      var order = new int[10];
      random.permutation(order, 10);
      sampler.next(6);
      assertArrayEquals(order, sampler.order());
      assertArrayEquals(Arrays.copyOf(order, 6), Arrays.copyOf(sampler.batch(), 6));
      sampler.next(6);
      assertArrayEquals(Arrays.copyOfRange(order, 6, 10), Arrays.copyOf(sampler.batch(), 4));
    }
  }

  @Test
  void every_epoch_shuffles_anew() {
    BatchSampler sampler = sampler(30, Sampling.EPOCHS);
    sampler.next(30);
    List<Integer> first = batch(sampler);
    sampler.next(30);

    assertFalse(first.equals(batch(sampler)));
  }

  @Test
  void with_replacement_each_batch_is_a_choice_and_an_epoch_only_a_count() {
    BatchSampler sampler = sampler(10, Sampling.REPLACEMENT);
    var random = new RandomState(1);
    for (int i = 0; i < 7; i++) {
      var chosen = new int[4];
      random.choice(10, chosen, 4);
      assertEquals(4, sampler.next(4));
      assertArrayEquals(chosen, Arrays.copyOf(sampler.batch(), 4));
      assertEquals(1 + i / 3, sampler.epoch());
      assertEquals(1 + i % 3, sampler.iteration());
      assertEquals(3, sampler.iterations());
    }
  }

  @ParameterizedTest
  @EnumSource(Sampling.class)
  void a_batch_larger_than_the_data_is_the_whole_data(Sampling sampling) {
    BatchSampler sampler = sampler(10, sampling);

    assertEquals(10, sampler.next(64));
    assertEquals(10, sampler.next(11));
    assertEquals(2, sampler.epoch());
    assertEquals(1, sampler.iterations());
  }

  @Test
  void a_changed_batch_size_cuts_what_is_left_of_the_epoch() {
    BatchSampler sampler = sampler(40, Sampling.EPOCHS);
    sampler.next(12);
    assertEquals(1 + 6, sampler.iterations(5));
    var taken = new ArrayList<Integer>(batch(sampler));
    for (int i = 0; i < 6; i++) {
      assertEquals(i < 5 ? 5 : 3, sampler.next(5));
      taken.addAll(batch(sampler));
    }

    assertEquals(1, sampler.epoch());
    assertTrue(sampler.endsEpoch());
    assertEquals(40, taken.stream().distinct().count());
    assertEquals(12, sampler.size(0));
    assertEquals(3, sampler.size(6));
    assertThrows(IllegalArgumentException.class, () -> sampler.size(7));
  }

  @Test
  void before_the_first_batch_everything_is_still_to_come() {
    BatchSampler sampler = sampler(40, Sampling.EPOCHS);

    assertEquals(0, sampler.epoch());
    assertEquals(0, sampler.iteration());
    assertEquals(0, sampler.size());
    assertFalse(sampler.endsEpoch());
    assertThrows(IllegalArgumentException.class, () -> sampler.next(0));
    assertThrows(IllegalArgumentException.class, () -> sampler(0, Sampling.EPOCHS));
  }

  @ParameterizedTest
  @EnumSource(Sampling.class)
  void a_copy_chooses_the_same_and_shares_nothing(Sampling sampling) {
    BatchSampler sampler = sampler(10, sampling);
    sampler.next(4);
    BatchSampler copy = sampler.copy();
    BatchSampler other = sampler(10, sampling);
    other.next(3);
    other.set(sampler);

    List<List<Integer>> chosen = follow(sampler);
    assertEquals(chosen, follow(copy));
    assertEquals(chosen, follow(other));
  }

  @ParameterizedTest
  @EnumSource(Sampling.class)
  void a_state_that_was_read_can_be_gone_back_to(Sampling sampling) {
    BatchSampler sampler = sampler(10, sampling);
    for (int batches = 0; batches < 6; batches++) {
      long[] state = sampler.state();
      BatchSampler restored = sampler(10, sampling);
      restored.next(3);
      restored.restore(state);

      assertArrayEquals(state, restored.state());
      assertEquals(batch(sampler), batch(restored));
      assertEquals(follow(sampler.copy()), follow(restored));
      sampler.next(4);
    }
  }

  @Test
  void a_state_that_no_sampler_can_be_in_is_refused() {
    refused(_ -> new long[0]);
    refused(state -> Arrays.copyOf(state, state.length - 1));
    refused(state -> with(state, 0, -1));
    refused(state -> with(state, 0, 0));
    refused(state -> with(state, 1, 0));
    refused(state -> with(state, 1, 3));
    refused(state -> with(state, 2, 7));
    refused(state -> with(state, 3, 11));
    refused(state -> with(state, 4, 5));
    refused(state -> with(state, 6, 10));
    refused(state -> with(state, 11, state[12]));
  }

  /** Epoch 1, iteration 2, 8 taken, size 4; sizes at 4, the batch at 6, the order at 10. */
  private static void refused(UnaryOperator<long[]> change) {
    BatchSampler sampler = sampler(10, Sampling.EPOCHS);
    sampler.next(4);
    sampler.next(4);
    long[] before = sampler.state();

    assertThrows(
        IllegalArgumentException.class, () -> sampler.restore(change.apply(before.clone())));
    assertArrayEquals(before, sampler.state());
  }

  private static long[] with(long[] state, int place, long value) {
    state[place] = value;
    return state;
  }

  private static List<List<Integer>> follow(BatchSampler sampler) {
    var chosen = new ArrayList<List<Integer>>();
    for (int i = 0; i < 8; i++) {
      sampler.next(4);
      chosen.add(batch(sampler));
    }
    return chosen;
  }

  private static List<Integer> batch(BatchSampler sampler) {
    return Arrays.stream(sampler.batch(), 0, sampler.size()).boxed().toList();
  }

  private static BatchSampler sampler(int samples, Sampling sampling) {
    return new BatchSampler(samples, sampling, new RandomState(1));
  }
}
