package org.gradientplayground.engine.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.data.RealSet;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.data.ToySet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small networks learn what they are meant for; every outcome follows from its seeds alone. */
class TrainingOutcomesTest {
  /** Seeds 0 to 4, of data and network alike; what counts is the median of their outcomes. */
  private static final int SEEDS = 5;

  /** Set, hidden tanh layers, learning rate, epochs; 320 samples to train on in batches of 10. */
  static Stream<Arguments> classifications() {
    return Stream.of(
        Arguments.of(ToyKind.CIRCLE, List.of(8), 0.1, 100),
        Arguments.of(ToyKind.XOR, List.of(8), 0.1, 100),
        Arguments.of(ToyKind.GAUSS, List.of(4), 0.1, 20),
        Arguments.of(ToyKind.SPIRAL, List.of(16, 16), 0.1, 400),
        Arguments.of(ToyKind.MOONS, List.of(8), 0.3, 150),
        Arguments.of(ToyKind.THREE_SPIRALS, List.of(16, 16), 0.1, 300),
        Arguments.of(ToyKind.BLOBS, List.of(8), 0.1, 30));
  }

  @ParameterizedTest
  @MethodSource("classifications")
  void a_small_network_tells_the_classes_of_a_toy_set_apart(
      ToyKind kind, List<Integer> neurons, double learningRate, int epochs) {
    List<SmallTraining> trained =
        trained(kind, neurons, OutputLoss.SOFTMAX_CROSS_ENTROPY, learningRate, epochs);

    double training = median(trained, each -> each.onTrainingPart().accuracy());
    double test = median(trained, each -> each.onTestPart().accuracy());
    assertTrue(training >= 0.97, () -> "median training accuracy " + training);
    assertTrue(test >= 0.95, () -> "median test accuracy " + test);
  }

  static Stream<Arguments> regressions() {
    return Stream.of(
        Arguments.of(ToyKind.PLANE, List.of(4), 0.03, 50),
        Arguments.of(ToyKind.WAVE, List.of(8), 0.1, 200));
  }

  @ParameterizedTest
  @MethodSource("regressions")
  void a_small_network_explains_19_parts_in_20_of_how_targets_vary(
      ToyKind kind, List<Integer> neurons, double learningRate, int epochs) {
    List<SmallTraining> trained =
        trained(kind, neurons, OutputLoss.MEAN_SQUARED_ERROR, learningRate, epochs);

    double unexplained =
        median(trained, each -> each.onTrainingPart().loss() / each.varianceOfTargets());
    assertTrue(unexplained <= 0.05, () -> "median unexplained part " + unexplained);
  }

  /**
   * The tents have sharp tips and edges, which plain descent rounds off slowly: tanh networks of 16
   * and 16 at the learning rate 0.1 leave 0.10 to 0.22 unexplained after 800 epochs and 0.05 to
   * 0.09 after 2000 (a NumPy version of seeds 0 to 2); hence a higher rate and a lower bar than for
   * the other sets.
   */
  @Test
  void hills_and_hollows_are_learnt_slowly_to_9_parts_in_10() {
    List<SmallTraining> trained =
        trained(ToyKind.MULTI_GAUSS, List.of(16, 16), OutputLoss.MEAN_SQUARED_ERROR, 0.3, 800);

    double unexplained =
        median(trained, each -> each.onTrainingPart().loss() / each.varianceOfTargets());
    assertTrue(unexplained <= 0.1, () -> "median unexplained part " + unexplained);
  }

  @Test
  void without_a_hidden_layer_xor_stays_a_riddle() {
    List<SmallTraining> trained =
        trained(ToyKind.XOR, List.of(), OutputLoss.SOFTMAX_CROSS_ENTROPY, 0.1, 100);

    double training = median(trained, each -> each.onTrainingPart().accuracy());
    assertTrue(training <= 0.75, () -> "median training accuracy " + training);
  }

  @Test
  void digits_are_read_right_19_times_in_20() {
    double median = medianTestAccuracy(RealSet.DIGITS, 32, 32, 20);

    assertTrue(median >= 0.94, () -> "median test accuracy " + median);
  }

  @Test
  void irises_are_told_apart_9_times_in_10() {
    double median = medianTestAccuracy(RealSet.IRIS, 8, 16, 50);

    assertTrue(median >= 0.9, () -> "median test accuracy " + median);
  }

  private static List<SmallTraining> trained(
      ToyKind kind, List<Integer> neurons, OutputLoss loss, double learningRate, int epochs) {
    var trained = new ArrayList<SmallTraining>();
    for (long seed = 0; seed < SEEDS; seed++) {
      var spec = new DataSpec(new ToySet(kind, 400, 0.1), seed, 0.2, false);
      var data = Dataset.of(spec, List.of());
      var hidden = neurons.stream().map(n -> new HiddenLayer(n, Activation.TANH)).toList();
      var architecture =
          new Architecture(data.width(), hidden, loss, kind.task(), kind.classCount());
      var training = new SmallTraining(data, architecture, Initialisation.XAVIER, seed);
      training.run(learningRate, 10, epochs);
      trained.add(training);
    }
    return trained;
  }

  /** One hidden ReLU layer, He, learning rate 0.1. */
  private static double medianTestAccuracy(RealSet set, int neurons, int batchSize, int epochs) {
    var trained = new ArrayList<SmallTraining>();
    for (long seed = 0; seed < SEEDS; seed++) {
      var data = Dataset.of(new DataSpec(set, seed, 0.2, true), List.of());
      var hidden = List.of(new HiddenLayer(neurons, Activation.RELU));
      var architecture =
          new Architecture(
              data.width(),
              hidden,
              OutputLoss.SOFTMAX_CROSS_ENTROPY,
              Task.CLASSIFICATION,
              set.classCount());
      var training = new SmallTraining(data, architecture, Initialisation.HE, seed);
      training.run(0.1, batchSize, epochs);
      trained.add(training);
    }
    return median(trained, each -> each.onTestPart().accuracy());
  }

  private static double median(
      List<SmallTraining> trained, ToDoubleFunction<SmallTraining> measure) {
    double[] values = trained.stream().mapToDouble(measure).sorted().toArray();
    return values[values.length / 2];
  }
}
