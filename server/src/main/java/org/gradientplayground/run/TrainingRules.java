package org.gradientplayground.run;

import java.util.List;
import java.util.OptionalInt;
import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.training.Architecture;

/** Which settings and changes a training with these samples and this network takes. */
record TrainingRules(Architecture network, Dataset dataset) {
  static final double MAX_DROPOUT = 0.9;

  /**
   * The most numbers that the layers make of one mini-batch. 4 million take 32 MB; a batch of 2,600
   * samples fits six layers of 256 neurons, one of 10,000 any network that can be drawn whole.
   */
  static final int MAX_ACTIVATIONS = 4_000_000;

  /**
   * The most products of weights and samples of one forward pass: an iteration cannot be broken
   * off, and others wait for it. 512 million take about a quarter of a second of one core, backward
   * included; all 1,438 digits fit six layers of 256 neurons.
   */
  static final long MAX_PRODUCTS = 512_000_000;

  /** A batch size larger than the data is the data. */
  int clamped(int batchSize) {
    return Math.min(batchSize, dataset.trainCount());
  }

  /** The change as it will act. */
  TrainingChange understood(Change change) {
    TrainingChange training = ofTraining("", change);
    OptionalInt batchSize = training.batchSize();
    return batchSize.isPresent() && batchSize.getAsInt() > dataset.trainCount()
        ? training.withBatchSize(dataset.trainCount())
        : training;
  }

  /** Refuses settings that are out of range; {@code path} is that of the spec. */
  void check(String path, TrainingSettings settings) {
    checkLearningRate(path, settings.learningRate());
    settings
        .optimizer()
        .coefficients()
        .forEach((coefficient, value) -> check(path + "/optimizer", coefficient, value));
    checkBatchSize(path, settings.batchSize());
    checkPenalty(path + "/l1", settings.regularisation().l1());
    checkPenalty(path + "/l2", settings.regularisation().l2());
    checkDropout(path, settings.dropout());
    if (!settings.classWeights().isEmpty()) {
      checkClassWeights(path, settings.classWeights());
    }
    checkEpochs(path, settings.epochs());
  }

  /** Refuses a change that does not fit; {@code path} is that of the change. */
  void check(String path, Change any, Optimizer optimizer) {
    TrainingChange change = ofTraining(path, any);
    if (change.equals(TrainingChange.NONE)) {
      throw new InvalidSpec("empty", path);
    }
    change.learningRate().ifPresent(value -> checkLearningRate(path, value));
    change
        .coefficients()
        .forEach(
            (coefficient, value) -> {
              if (!optimizer.coefficients().containsKey(coefficient)) {
                throw new InvalidSpec(
                    "notApplicable", path + "/" + coefficient.wireName(), optimizer.name());
              }
              check(path, coefficient, value);
            });
    change.batchSize().ifPresent(value -> checkBatchSize(path, value));
    change.l1().ifPresent(value -> checkPenalty(path + "/l1", value));
    change.l2().ifPresent(value -> checkPenalty(path + "/l2", value));
    change.dropout().ifPresent(value -> checkDropout(path, value));
    change.classWeights().ifPresent(value -> checkClassWeights(path, value));
    change.epochs().ifPresent(value -> checkEpochs(path, value));
    change.parameter().ifPresent(value -> checkParameter(path + "/parameter", value));
  }

  static TrainingChange ofTraining(String path, Change change) {
    if (change instanceof TrainingChange training) {
      return training;
    }
    throw new InvalidSpec("notApplicable", path, "training");
  }

  /** Where in the array of all parameters one is. */
  int index(ParameterPlace place) {
    int layer = place.layer() - 1;
    return place.from().isPresent()
        ? network.weightOffset(layer)
            + place.from().getAsInt() * network.neurons(layer)
            + place.to()
        : network.biasOffset(layer) + place.to();
  }

  /** Refuses a place that the network has not. */
  void check(String path, ParameterPlace place) {
    checkRange(path + "/layer", place.layer(), 1, network.layers());
    int layer = place.layer() - 1;
    place.from().ifPresent(it -> checkRange(path + "/from", it, 0, network.inputs(layer) - 1));
    checkRange(path + "/to", place.to(), 0, network.neurons(layer) - 1);
  }

  private void checkParameter(String path, ParameterEdit edit) {
    check(path, edit.place());
    checkFinite(path + "/value", edit.value());
  }

  private void checkBatchSize(String path, int value) {
    int most =
        (int)
            Math.min(MAX_ACTIVATIONS / numbersPerSample(), MAX_PRODUCTS / network.parameterCount());
    checkRange(path + "/batchSize", value, 1, Integer.MAX_VALUE);
    if (clamped(value) > most) {
      throw new InvalidSpec("outOfRange", path + "/batchSize", value, 1, most);
    }
  }

  private int numbersPerSample() {
    int numbers = network.inputs();
    for (int layer = 0; layer < network.layers(); layer++) {
      numbers += network.neurons(layer);
    }
    return numbers;
  }

  private void checkClassWeights(String path, List<Double> weights) {
    String own = path + "/classWeights";
    if (network.task() == Task.REGRESSION) {
      throw new InvalidSpec("notApplicable", own, "regression");
    }
    if (weights.size() != network.classes()) {
      throw new InvalidSpec("wrongLength", own, weights.size(), network.classes());
    }
    for (int i = 0; i < weights.size(); i++) {
      checkPenalty(own + "/" + i, weights.get(i));
    }
  }

  private static void check(String path, Coefficient coefficient, double value) {
    String own = path + "/" + coefficient.wireName();
    checkFinite(own, value);
    if (!coefficient.accepts(value)) {
      throw new InvalidSpec("outOfRange", own, value, 0, 1);
    }
  }

  private static void checkLearningRate(String path, double value) {
    checkFinite(path + "/learningRate", value);
    if (!(value > 0)) {
      throw new InvalidSpec("outOfRange", path + "/learningRate", value, 0, Double.MAX_VALUE);
    }
  }

  private static void checkPenalty(String path, double value) {
    checkFinite(path, value);
    if (!(value >= 0)) {
      throw new InvalidSpec("outOfRange", path, value, 0, Double.MAX_VALUE);
    }
  }

  private static void checkDropout(String path, double value) {
    checkFinite(path + "/dropout", value);
    if (!(value >= 0 && value <= MAX_DROPOUT)) {
      throw new InvalidSpec("outOfRange", path + "/dropout", value, 0, MAX_DROPOUT);
    }
  }

  private static void checkEpochs(String path, int value) {
    checkRange(path + "/epochs", value, 1, TrainingSpec.MAX_EPOCHS);
  }

  static void checkRange(String path, long value, long least, long most) {
    if (value < least || value > most) {
      throw new InvalidSpec("outOfRange", path, value, least, most);
    }
  }

  static void checkFinite(String path, double value) {
    if (!Double.isFinite(value)) {
      throw new InvalidSpec("notFinite", path, Double.toString(value));
    }
  }
}
