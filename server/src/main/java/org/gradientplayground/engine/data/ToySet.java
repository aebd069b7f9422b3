package org.gradientplayground.engine.data;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientplayground.engine.random.RandomState;

/**
 * Samples made by a rule and a generator. Class k, of K, gets the samples k, k + K, k + 2K, ..., so
 * that no two classes differ by more than one sample.
 *
 * @param kind the rule
 * @param samples how many, {@value #MIN_SAMPLES} to {@value #MAX_SAMPLES}
 * @param noise 0 (none: classes do not touch, targets lie on the curve) to 1
 */
public record ToySet(ToyKind kind, int samples, double noise) implements DataSource {
  /** 10: two for each class of the set with the most, four, and two over. */
  public static final int MIN_SAMPLES = 10;

  /** 10,000: more points than a picture of 300 pixels can show apart. */
  public static final int MAX_SAMPLES = 10_000;

  /**
   * @throws InvalidSamples {@code outOfRange} or {@code notFinite} at {@code /samples} or {@code
   *     /noise}
   */
  public ToySet {
    InvalidSamples.unlessWithin("/samples", samples, MIN_SAMPLES, MAX_SAMPLES);
    InvalidSamples.unlessWithin("/noise", noise, 0.0, 1.0);
  }

  @Override
  public String wireName() {
    return kind.wireName();
  }

  @Override
  public Task task() {
    return kind.task();
  }

  @Override
  public int inputCount() {
    return kind.inputCount();
  }

  @Override
  public int classCount() {
    return kind.classCount();
  }

  @Override
  public int sampleCount() {
    return samples;
  }

  @Override
  public boolean standardisedByDefault() {
    return false;
  }

  @Override
  public Samples samples(RandomState random) {
    var x = new double[samples][kind.inputCount()];
    var t = new double[samples];
    for (int i = 0; i < samples; i++) {
      t[i] = kind.pattern().draw(i, noise, random, x[i]);
    }
    return new Samples(names("x", 1, kind.inputCount()), x, t, names("", 0, kind.classCount()));
  }

  private static List<String> names(String stem, int first, int count) {
    return IntStream.range(first, first + count).mapToObj(i -> stem + i).toList();
  }
}
