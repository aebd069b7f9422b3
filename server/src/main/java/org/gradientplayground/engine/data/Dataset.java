package org.gradientplayground.engine.data;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.random.RandomState;

/**
 * Samples ready for a network: split, turned into its inputs, standardised.
 *
 * <p>Samples are counted through, those of the training part first. A raw input becomes the
 * features, or stays as it is where there are none; then, if the spec says so, they are
 * standardised by mean and standard deviation of the training part.
 */
public final class Dataset {
  private final DataSource source;
  private final Samples samples;
  private final int testCount;
  private final NetworkInput input;
  private final double[][] inputs;
  private final DrawingWindow window;

  private Dataset(DataSource source, Samples samples, int testCount, NetworkInput input) {
    this.source = source;
    this.samples = samples;
    this.testCount = testCount;
    this.input = input;
    this.inputs = input.ofAll(samples);
    this.window = DrawingWindow.of(samples, source instanceof ToySet);
  }

  /**
   * Makes the samples of a spec. {@code RandomState(seed)} draws the samples of a toy set and then
   * the permutation that splits them.
   *
   * @param features the inputs of the network, for samples of two inputs only; empty: all inputs as
   *     they are
   * @throws InvalidSamples {@code notApplicable} at {@code /features} where there are not two
   *     inputs
   */
  public static Dataset of(DataSpec spec, List<Feature> features) {
    if (!features.isEmpty() && spec.source().inputCount() != 2) {
      throw new InvalidSamples("notApplicable", "/features", spec.source().wireName());
    }
    var random = new RandomState(spec.seed());
    Samples drawn = spec.source().samples(random);
    var split = new Split(drawn.count(), spec.testShare(), random);
    Samples samples = drawn.inOrder(split.trainingFirst());
    int trainCount = samples.count() - split.testCount();
    var plain = NetworkInput.plain(features, samples);
    var input = spec.standardise() ? plain.standardisedBy(samples, trainCount) : plain;
    return new Dataset(spec.source(), samples, split.testCount(), input);
  }

  /** The raw samples, those of the training part first. */
  public Samples samples() {
    return samples;
  }

  /** What a network is to find. */
  public Task task() {
    return samples.task();
  }

  /** The size of the training part, 1 or more. */
  public int trainCount() {
    return samples.count() - testCount;
  }

  /** The size of the test part. */
  public int testCount() {
    return testCount;
  }

  /** The number of inputs of the network. */
  public int width() {
    return input.names().size();
  }

  /** The names of the inputs of the network: of the features, or of the raw inputs. */
  public List<String> featureNames() {
    return input.names();
  }

  /** What the network gets for a sample, of the length {@link #width}; not to be changed. */
  public double[] features(int sample) {
    return inputs[sample];
  }

  /**
   * What the network gets for any raw input.
   *
   * @param into filled with it, of the length {@link #width}
   */
  public void features(double[] rawInput, double[] into) {
    input.of(rawInput, into);
  }

  /**
   * The lower end of the window to draw, for each raw input: that of all samples with a twentieth
   * around, and for toy sets one square that holds -1 to 1.
   */
  public double[] low() {
    return window.low();
  }

  /** The upper end of the window to draw, for each raw input. */
  public double[] high() {
    return window.high();
  }

  /** The lower end of the targets' window, made likewise. */
  public double targetLow() {
    return window.target().low();
  }

  /** The upper end of the targets' window. */
  public double targetHigh() {
    return window.target().high();
  }

  /** Rows and columns of the image that a raw input is, row by row; empty where it is none. */
  public Optional<int[]> imageShape() {
    return source instanceof RealSet real ? real.imageShape() : Optional.empty();
  }
}
