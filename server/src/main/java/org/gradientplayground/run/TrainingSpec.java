package org.gradientplayground.run;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.data.Feature;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.engine.training.Initialisation;
import org.gradientplayground.engine.training.OutputLoss;
import org.gradientplayground.engine.training.Sampling;

/**
 * One training of a network on samples by mini-batches. Step k is iteration k, step 0 the initial
 * network.
 *
 * <p>{@code RandomState(seed)} draws the weights and then the batches, {@code RandomState((seed +
 * 1) mod 2^32)} the masks of dropout, {@code RandomState(data.seed)} the samples and their split.
 */
public final class TrainingSpec implements RunSpec {
  /** The most hidden layers, where none has more than {@link #NARROW} neurons. */
  public static final int MAX_LAYERS = 20;

  /** The most hidden layers of any width. */
  public static final int MAX_WIDE_LAYERS = 6;

  /** The most neurons of a hidden layer. */
  public static final int MAX_NEURONS = 256;

  /** The most epochs; a run with one iteration each has no more steps. */
  public static final int MAX_EPOCHS = (int) RunSpec.MAX_STEPS;

  /** The most neurons of each hidden layer, where there are more than six of them. */
  public static final int NARROW = 16;

  private final DataSpec data;
  private final Dataset dataset;
  private final List<Feature> features;
  private final Architecture network;
  private final Initialisation initialisation;
  private final Optional<double[]> weights;
  private final Sampling sampling;
  private final TrainingSettings settings;
  private final long seed;
  private final TrainingRules rules;
  private final List<Edit> edits;

  TrainingSpec(
      DataSpec data,
      Dataset dataset,
      List<Feature> features,
      Architecture network,
      Initialisation initialisation,
      Optional<double[]> weights,
      Sampling sampling,
      TrainingSettings settings,
      long seed,
      List<Edit> edits) {
    this.data = data;
    this.dataset = dataset;
    this.features = List.copyOf(features);
    this.network = network;
    this.initialisation = initialisation;
    this.weights = weights;
    this.sampling = sampling;
    this.settings = settings;
    this.seed = seed;
    this.rules = new TrainingRules(network, dataset);
    EditRules.check(edits, this::check);
    this.edits =
        edits.stream()
            .map(it -> new Edit(it.id(), it.atStep(), rules.understood(it.change())))
            .toList();
  }

  /** A spec on these samples whose everything else has its default, to be filled in. */
  public static TrainingDraft on(DataSpec data) {
    return new TrainingDraft(data);
  }

  /** Refuses a change that this training does not take; {@code path} is that of the change. */
  void check(String path, Change change, long atStep) {
    rules.check(path, change, settings.optimizer());
  }

  /** Which samples. */
  public DataSpec data() {
    return data;
  }

  /** The samples themselves; made once. */
  public Dataset dataset() {
    return dataset;
  }

  /** The inputs of the network made of a point of the plane; empty: all raw inputs as they are. */
  public List<Feature> features() {
    return features;
  }

  /** The hidden layers, from the inputs on. */
  public List<HiddenLayer> hidden() {
    return network.hidden();
  }

  /** The shape of the whole network. */
  public Architecture architecture() {
    return network;
  }

  /** How the weights are drawn where none are given. */
  public Initialisation initialisation() {
    return initialisation;
  }

  /**
   * A copy of the parameters of step 0, in the order of {@link Architecture}, given instead of
   * drawn; nothing is drawn for them then.
   */
  public Optional<double[]> weights() {
    return weights.map(double[]::clone);
  }

  /** The same layer by layer. */
  public Optional<List<LayerWeights>> layerWeights() {
    return weights.map(it -> GivenWeights.layers(it, network));
  }

  /** What is minimised. */
  public OutputLoss loss() {
    return network.loss();
  }

  /** The optimizer with its coefficients at step 0. */
  public Optimizer optimizer() {
    return settings.optimizer();
  }

  /** The learning rate at step 0. */
  public double learningRate() {
    return settings.learningRate();
  }

  /** The size of a full mini-batch at step 0, at most that of the training part. */
  public int batchSize() {
    return settings.batchSize();
  }

  /** How mini-batches are chosen. */
  public Sampling sampling() {
    return sampling;
  }

  /** What a weight costs for its size, at step 0. */
  public double l1() {
    return settings.regularisation().l1();
  }

  /** What a weight costs for half its square, at step 0. */
  public double l2() {
    return settings.regularisation().l2();
  }

  /** The share of each hidden layer's outputs that is dropped, at step 0. */
  public double dropout() {
    return settings.dropout();
  }

  /** How much each class counts at step 0; empty: all 1. */
  public List<Double> classWeights() {
    return settings.classWeights();
  }

  /** After how many epochs the run is finished, as far as no edit changes it. */
  public int epochs() {
    return settings.epochs();
  }

  /** From 0 to 2^32 - 1. */
  public long seed() {
    return seed;
  }

  @Override
  public List<Edit> edits() {
    return edits;
  }

  /** The same run with another log. */
  public TrainingSpec withEdits(List<Edit> others) {
    return with(settings, others);
  }

  TrainingSpec with(TrainingSettings otherSettings, List<Edit> others) {
    return new TrainingSpec(
        data,
        dataset,
        features,
        network,
        initialisation,
        weights,
        sampling,
        otherSettings,
        seed,
        others);
  }

  /** What holds from the start, until an edit changes it. */
  public TrainingSettings settings() {
    return settings;
  }

  /**
   * What an edit of the run changes.
   *
   * @throws InvalidSpec if it is not one of a training
   */
  public static TrainingChange changeOf(Edit edit) {
    return TrainingRules.ofTraining("", edit.change());
  }

  TrainingRules rules() {
    return rules;
  }

  @Override
  public Run begin() {
    return new TrainingRun(this);
  }

  @Override
  public Run resume(long step, byte[] checkpoint) {
    return new TrainingRun(this, TrainingCheckpoint.read(this, step, checkpoint));
  }

  /**
   * Three products for each parameter and sample, and about 5,000 more for what does not depend on
   * the network.
   */
  @Override
  public long workPerStep() {
    return workPerStep(settings.batchSize());
  }

  /** The same for mini-batches of another size than at step 0. */
  long workPerStep(int batchSize) {
    return 5_000 + 3L * network.parameterCount() * batchSize;
  }
}
