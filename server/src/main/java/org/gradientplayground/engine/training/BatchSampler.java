package org.gradientplayground.engine.training;

import org.gradientplayground.engine.random.RandomState;

/**
 * Chooses the samples of one mini-batch after the other.
 *
 * <p>An epoch ends when as many samples were taken as there are. Its last batch is short where the
 * batch size does not divide the number of samples; sampling with replacement fills it up, because
 * there an epoch is only a count. The batch size may change from batch to batch: what is left of
 * the epoch is cut anew.
 */
public final class BatchSampler {
  private final int samples;
  private final Sampling sampling;
  private final RandomState random;
  private final int[] order;
  private final int[] batch;
  private final int[] sizes;
  private int size;
  private int taken;
  private int epoch;
  private int iteration;
  private int batchSize;

  /**
   * A sampler before its first batch.
   *
   * @param samples how many there are, 1 or more
   * @param random what it draws from; the sampler's own from now on
   */
  public BatchSampler(int samples, Sampling sampling, RandomState random) {
    if (samples < 1) {
      throw new IllegalArgumentException("samples must be 1 or more, was " + samples);
    }
    this.samples = samples;
    this.sampling = sampling;
    this.random = random;
    this.order = new int[samples];
    this.batch = new int[samples];
    this.sizes = new int[samples];
    this.taken = samples;
    this.batchSize = samples;
  }

  /**
   * Chooses the next mini-batch, whose samples stand in {@link #batch} from 0 on.
   *
   * @param batchSize the size of a full one, 1 or more; one larger than the data is the whole data
   * @return how many samples it has
   */
  public int next(int batchSize) {
    if (batchSize < 1) {
      throw new IllegalArgumentException("batchSize must be 1 or more, was " + batchSize);
    }
    this.batchSize = Math.min(batchSize, samples);
    if (taken >= samples) {
      beginEpoch();
    }
    if (sampling == Sampling.EPOCHS) {
      size = Math.min(this.batchSize, samples - taken);
      System.arraycopy(order, taken, batch, 0, size);
    } else {
      size = this.batchSize;
      random.choice(samples, batch, size);
    }
    sizes[iteration] = size;
    iteration++;
    taken += size;
    return size;
  }

  private void beginEpoch() {
    epoch++;
    iteration = 0;
    taken = 0;
    if (sampling == Sampling.EPOCHS) {
      random.permutation(order, samples);
    }
  }

  /** The samples of the last mini-batch, of which the first {@link #size} count; do not change. */
  public int[] batch() {
    return batch;
  }

  /** The number of samples of the last mini-batch, 0 before the first. */
  public int size() {
    return size;
  }

  /** The epoch of the last mini-batch, from 1; 0 before the first. */
  public int epoch() {
    return epoch;
  }

  /** The number of the last mini-batch within its epoch, from 1; 0 before the first. */
  public int iteration() {
    return iteration;
  }

  /** Whether the last mini-batch was the last of its epoch. */
  public boolean endsEpoch() {
    return epoch > 0 && taken >= samples;
  }

  /** How many mini-batches this epoch has: those taken, and those that the batch size leaves. */
  public int iterations() {
    return iterations(batchSize);
  }

  /** The same, should the batch size be this one from now on. */
  public int iterations(int batchSize) {
    int left = Math.max(samples - taken, 0);
    return iteration + Math.ceilDiv(left, Math.min(batchSize, samples));
  }

  /** The size of mini-batch {@code k} of this epoch, from 0, which was taken already. */
  public int size(int k) {
    if (k < 0 || k >= iteration) {
      throw new IllegalArgumentException(
          "batch must be from 0 to " + (iteration - 1) + ", was " + k);
    }
    return sizes[k];
  }

  /** All samples in the order of this epoch; for {@link Sampling#EPOCHS} only; do not change. */
  public int[] order() {
    return order;
  }

  /** What it draws from. */
  public RandomState random() {
    return random;
  }

  /** A sampler that will choose the same and shares nothing with this one. */
  public BatchSampler copy() {
    var copy = new BatchSampler(samples, sampling, random.copy());
    copy.set(this);
    return copy;
  }

  /**
   * Makes this sampler choose what {@code other}, of the same samples and sampling, will choose.
   */
  public void set(BatchSampler other) {
    random.set(other.random);
    if (sampling == Sampling.EPOCHS) {
      System.arraycopy(other.order, 0, order, 0, samples);
    }
    System.arraycopy(other.batch, 0, batch, 0, other.size);
    System.arraycopy(other.sizes, 0, sizes, 0, other.iteration);
    size = other.size;
    taken = other.taken;
    epoch = other.epoch;
    iteration = other.iteration;
    batchSize = other.batchSize;
  }

  /**
   * Everything it remembers: epoch, iteration, the samples taken in this epoch, the batch size,
   * then one number per batch taken in this epoch, the samples of the last batch, the order of this
   * epoch (for {@link Sampling#EPOCHS}), and the state of its generator.
   */
  public long[] state() {
    long[] generator = random.state();
    var state = new long[SamplerState.HEAD + iteration + size + orderLength() + generator.length];
    state[0] = epoch;
    state[1] = iteration;
    state[2] = taken;
    state[3] = batchSize;
    int to = SamplerState.HEAD;
    to = write(sizes, iteration, state, to);
    to = write(batch, size, state, to);
    to = write(order, orderLength(), state, to);
    System.arraycopy(generator, 0, state, to, generator.length);
    return state;
  }

  /** There is an order only from the first epoch on. */
  private int orderLength() {
    return sampling == Sampling.EPOCHS && epoch > 0 ? samples : 0;
  }

  private static int write(int[] values, int count, long[] to, int from) {
    for (int i = 0; i < count; i++) {
      to[from + i] = values[i];
    }
    return from + count;
  }

  /**
   * Goes back to what {@link #state} gave.
   *
   * @throws IllegalArgumentException if no sampler of these samples can be in such a state; this
   *     one is then as it was
   */
  public void restore(long[] state) {
    var reader = new SamplerState(state, samples, sampling);
    random.restore(reader.generator());
    epoch = reader.epoch();
    iteration = reader.iteration();
    taken = reader.taken();
    batchSize = reader.batchSize();
    size = reader.size();
    reader.copyTo(sizes, batch, order);
  }
}
