package org.gradientplayground.engine.data;

import org.gradientplayground.engine.random.RandomState;

/** A learner's own samples, within the limits of what a run takes. */
public final class OwnSamples implements DataSource {
  /** 2: one to train on and one to spare. */
  public static final int MIN_ROWS = 2;

  /** 10,000, as many as a toy set has at most. */
  public static final int MAX_ROWS = 10_000;

  /** 100: digits have 64. */
  public static final int MAX_INPUTS = 100;

  /** 2: with a single class there is nothing to tell apart. */
  public static final int MIN_CLASSES = 2;

  /** 20: as many as can be told apart by colour and shape, and more. */
  public static final int MAX_CLASSES = 20;

  /** 1e50: the variance of its square, of the order of 1e200, is a finite number still. */
  public static final double MAX_MAGNITUDE = 1e50;

  private final Samples samples;

  /**
   * @throws InvalidSamples {@code outOfRange} at {@code /x} (rows), {@code /inputs} (their number),
   *     {@code /classes} (their number), {@code /x/i/j} or {@code /t/i} (a value too large)
   */
  public OwnSamples(Samples samples) {
    InvalidSamples.unlessWithin("/x", samples.count(), MIN_ROWS, MAX_ROWS);
    InvalidSamples.unlessWithin("/inputs", samples.inputCount(), 1, MAX_INPUTS);
    if (samples.task() == Task.CLASSIFICATION) {
      InvalidSamples.unlessWithin(
          "/classes", samples.classNames().size(), MIN_CLASSES, MAX_CLASSES);
    }
    for (int i = 0; i < samples.count(); i++) {
      requireMagnitudes(samples, i);
    }
    this.samples = samples;
  }

  private static void requireMagnitudes(Samples samples, int i) {
    requireMagnitude("/t/" + i, samples.t(i));
    double[] row = samples.x(i);
    for (int j = 0; j < row.length; j++) {
      if (Math.abs(row[j]) > MAX_MAGNITUDE) {
        requireMagnitude("/x/" + i + "/" + j, row[j]);
      }
    }
  }

  private static void requireMagnitude(String path, double value) {
    InvalidSamples.unlessWithin(path, value, -MAX_MAGNITUDE, MAX_MAGNITUDE);
  }

  /** The samples, in the order in which they came. */
  public Samples samples() {
    return samples;
  }

  @Override
  public String wireName() {
    return "own";
  }

  @Override
  public Task task() {
    return samples.task();
  }

  @Override
  public int inputCount() {
    return samples.inputCount();
  }

  @Override
  public int classCount() {
    return samples.classNames().size();
  }

  @Override
  public int sampleCount() {
    return samples.count();
  }

  @Override
  public boolean standardisedByDefault() {
    return true;
  }

  @Override
  public Samples samples(RandomState random) {
    return samples;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OwnSamples that && samples.equals(that.samples);
  }

  @Override
  public int hashCode() {
    return samples.hashCode();
  }
}
