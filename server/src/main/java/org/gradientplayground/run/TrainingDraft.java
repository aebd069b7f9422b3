package org.gradientplayground.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.data.Feature;
import org.gradientplayground.engine.data.InvalidSamples;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.engine.training.Initialisation;
import org.gradientplayground.engine.training.OutputLoss;
import org.gradientplayground.engine.training.Regularisation;
import org.gradientplayground.engine.training.Sampling;

/** A {@link TrainingSpec} that is being filled in; nothing is checked before {@link #spec}. */
public final class TrainingDraft {
  private static final List<Feature> PLANE = List.of(Feature.X1, Feature.X2);

  private final DataSpec data;
  private Optional<List<Feature>> features = Optional.empty();
  private List<HiddenLayer> hidden =
      List.of(new HiddenLayer(8, Activation.TANH), new HiddenLayer(8, Activation.TANH));
  private Initialisation initialisation = Initialisation.XAVIER;
  private Optional<List<LayerWeights>> weights = Optional.empty();
  private Optional<OutputLoss> loss = Optional.empty();
  private Optimizer optimizer = TrainingSettings.DEFAULT.optimizer();
  private double learningRate = TrainingSettings.DEFAULT.learningRate();
  private int batchSize = TrainingSettings.DEFAULT.batchSize();
  private Sampling sampling = Sampling.EPOCHS;
  private double l1;
  private double l2;
  private double dropout;
  private List<Double> classWeights = List.of();
  private int epochs = TrainingSettings.DEFAULT.epochs();
  private long seed;
  private List<Edit> edits = List.of();

  TrainingDraft(DataSpec data) {
    this.data = data;
  }

  public TrainingDraft features(List<Feature> value) {
    features = Optional.of(value);
    return this;
  }

  public TrainingDraft hidden(List<HiddenLayer> value) {
    hidden = List.copyOf(value);
    return this;
  }

  public TrainingDraft initialisation(Initialisation value) {
    initialisation = value;
    return this;
  }

  public TrainingDraft weights(List<LayerWeights> value) {
    weights = Optional.of(value);
    return this;
  }

  public TrainingDraft loss(OutputLoss value) {
    loss = Optional.of(value);
    return this;
  }

  public TrainingDraft optimizer(Optimizer value) {
    optimizer = value;
    return this;
  }

  public TrainingDraft learningRate(double value) {
    learningRate = value;
    return this;
  }

  public TrainingDraft batchSize(int value) {
    batchSize = value;
    return this;
  }

  public TrainingDraft sampling(Sampling value) {
    sampling = value;
    return this;
  }

  public TrainingDraft l1(double value) {
    l1 = value;
    return this;
  }

  public TrainingDraft l2(double value) {
    l2 = value;
    return this;
  }

  public TrainingDraft dropout(double value) {
    dropout = value;
    return this;
  }

  public TrainingDraft classWeights(List<Double> value) {
    classWeights = List.copyOf(value);
    return this;
  }

  public TrainingDraft epochs(int value) {
    epochs = value;
    return this;
  }

  public TrainingDraft seed(long value) {
    seed = value;
    return this;
  }

  public TrainingDraft edits(List<Edit> value) {
    edits = List.copyOf(value);
    return this;
  }

  /**
   * The spec.
   *
   * @throws InvalidSpec naming the first value that is out of range
   */
  public TrainingSpec spec() {
    List<Feature> inputs = checkedFeatures();
    Dataset dataset = dataset(inputs);
    checkHidden();
    TrainingRules.checkRange("/seed", seed, 0, RandomState.LARGEST_SEED);
    var network =
        new Architecture(
            dataset.width(), hidden, checkedLoss(), dataset.task(), data.source().classCount());
    Optional<double[]> given = weights.map(it -> GivenWeights.flat(it, network));
    return new TrainingSpec(
        data,
        dataset,
        inputs,
        network,
        initialisation,
        given,
        sampling,
        settings(new TrainingRules(network, dataset)),
        seed,
        edits);
  }

  private TrainingSettings settings(TrainingRules rules) {
    checkPenalty("/l1", l1);
    checkPenalty("/l2", l2);
    var settings =
        new TrainingSettings(
            optimizer,
            learningRate,
            batchSize,
            new Regularisation(l1, l2),
            dropout,
            classWeights,
            epochs);
    rules.check("", settings);
    return settings.with(TrainingChange.NONE.withBatchSize(rules.clamped(batchSize)));
  }

  /** A {@link Regularisation} cannot even be made of another one. */
  private static void checkPenalty(String path, double value) {
    TrainingRules.checkFinite(path, value);
    if (value < 0) {
      throw new InvalidSpec("outOfRange", path, value, 0, Double.MAX_VALUE);
    }
  }

  private Dataset dataset(List<Feature> inputs) {
    try {
      return Dataset.of(data, inputs);
    } catch (InvalidSamples e) {
      throw new InvalidSpec(e.code(), e.path(), e.parameters().toArray());
    }
  }

  private List<Feature> checkedFeatures() {
    boolean plane = data.source().inputCount() == 2;
    if (features.isEmpty()) {
      return plane ? PLANE : List.of();
    }
    if (!plane) {
      throw new InvalidSpec("notApplicable", "/features", data.source().wireName());
    }
    if (features.get().isEmpty()) {
      throw new InvalidSpec("empty", "/features");
    }
    var seen = new HashSet<Feature>();
    for (int i = 0; i < features.get().size(); i++) {
      if (!seen.add(features.get().get(i))) {
        throw new InvalidSpec("duplicateKey", "/features/" + i, features.get().get(i).wireName());
      }
    }
    return features.get();
  }

  private void checkHidden() {
    TrainingRules.checkRange("/hidden", hidden.size(), 0, TrainingSpec.MAX_LAYERS);
    int most =
        hidden.size() > TrainingSpec.MAX_WIDE_LAYERS
            ? TrainingSpec.NARROW
            : TrainingSpec.MAX_NEURONS;
    for (int i = 0; i < hidden.size(); i++) {
      TrainingRules.checkRange("/hidden/" + i + "/neurons", hidden.get(i).neurons(), 1, most);
    }
  }

  private OutputLoss checkedLoss() {
    Task task = data.source().task();
    OutputLoss usual =
        task == Task.CLASSIFICATION
            ? OutputLoss.SOFTMAX_CROSS_ENTROPY
            : OutputLoss.HALF_SQUARED_ERROR;
    OutputLoss chosen = loss.orElse(usual);
    if (!chosen.fits(task, data.source().classCount())) {
      throw new InvalidSpec("notApplicable", "/loss", data.source().wireName());
    }
    return chosen;
  }
}
