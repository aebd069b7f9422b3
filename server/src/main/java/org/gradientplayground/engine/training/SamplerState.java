package org.gradientplayground.engine.training;

import java.util.Arrays;

/**
 * What {@link BatchSampler#state} gave, read back; a state that no sampler can be in is refused.
 */
final class SamplerState {
  /** Epoch, iteration, samples taken, batch size. */
  static final int HEAD = 4;

  private final int epoch;
  private final int iteration;
  private final int taken;
  private final int batchSize;
  private final int[] sizes;
  private final int[] batch;
  private final int[] order;
  private final long[] generator;

  SamplerState(long[] state, int samples, Sampling sampling) {
    check(state.length >= HEAD);
    epoch = number(state[0], 0, Integer.MAX_VALUE);
    iteration = number(state[1], epoch == 0 ? 0 : 1, epoch == 0 ? 0 : samples);
    taken = number(state[2], 1, 2 * samples);
    batchSize = number(state[3], 1, samples);
    sizes = numbers(state, HEAD, iteration, 1, samples);
    int end = HEAD + iteration;
    batch = numbers(state, end, size(), 0, samples - 1);
    end += batch.length;
    boolean ordered = sampling == Sampling.EPOCHS && epoch > 0;
    order = numbers(state, end, ordered ? samples : 0, 0, samples - 1);
    end += order.length;
    generator = Arrays.copyOfRange(state, end, state.length);
    check(isPermutation(order));
    check(epoch == 0 ? taken == samples : Arrays.stream(sizes).sum() == taken);
    check(sampling == Sampling.EPOCHS ? taken <= samples : taken - size() < samples || epoch == 0);
  }

  private static int[] numbers(long[] state, int from, int count, int smallest, int largest) {
    check(state.length - from >= count);
    var numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number(state[from + i], smallest, largest);
    }
    return numbers;
  }

  private static int number(long value, int smallest, int largest) {
    check(value >= smallest && value <= largest);
    return (int) value;
  }

  private static boolean isPermutation(int[] order) {
    return Arrays.stream(order).distinct().count() == order.length;
  }

  private static void check(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("state: no sampler can be in it");
    }
  }

  int epoch() {
    return epoch;
  }

  int iteration() {
    return iteration;
  }

  int taken() {
    return taken;
  }

  int batchSize() {
    return batchSize;
  }

  int size() {
    return iteration == 0 ? 0 : sizes[iteration - 1];
  }

  long[] generator() {
    return generator;
  }

  void copyTo(int[] sizes, int[] batch, int[] order) {
    System.arraycopy(this.sizes, 0, sizes, 0, this.sizes.length);
    System.arraycopy(this.batch, 0, batch, 0, this.batch.length);
    System.arraycopy(this.order, 0, order, 0, this.order.length);
  }
}
