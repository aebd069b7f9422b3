package org.gradientplayground.figure.simplenet;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.engine.training.Initialisation;
import org.gradientplayground.engine.training.Network;
import org.gradientplayground.engine.training.OutputLoss;

/**
 * What the gradient of a network costs by both methods: two forward passes for each parameter, or
 * one forward and one backward pass for all.
 *
 * @param hidden the neurons of the one hidden layer; 0 for none
 * @param parameters the number of weights and biases
 * @param measured empty if no time was taken
 */
public record GradientCost(int hidden, int parameters, Optional<Times> measured) {
  /** The inputs of each network. */
  public static final int INPUTS = 2;

  /** The outputs of each network. */
  public static final int CLASSES = 3;

  private static final List<Integer> SIZES = List.of(0, 2, 4, 8, 16, 32, 64);

  /** 0.3 ms for each method and network: 4 ms for all of them. */
  private static final long MOST_NANOSECONDS = 300_000;

  /** More passes do not make a mean more exact than a machine's other work lets it be. */
  private static final int MOST_BACKWARD = 50;

  /**
   * @param numerical forward passes alone
   * @param backprop each a forward and a backward pass
   */
  public record Times(Time numerical, Time backprop) {}

  /** How long a number of equal passes took together. */
  public record Time(int passes, long nanoseconds) {}

  /** Two evaluations for each parameter. */
  public int numericalPasses() {
    return 2 * parameters;
  }

  static List<GradientCost> counted() {
    return SIZES.stream()
        .map(hidden -> new GradientCost(hidden, network(hidden).parameterCount(), Optional.empty()))
        .toList();
  }

  /** At most all passes that the method takes, and no more than a share of a millisecond. */
  static List<GradientCost> measured(LongSupplier clock) {
    return SIZES.stream().map(hidden -> measured(hidden, clock)).toList();
  }

  private static GradientCost measured(int hidden, LongSupplier clock) {
    Architecture architecture = network(hidden);
    var network = new Network(architecture, 1);
    network.initialise(Initialisation.XAVIER, new RandomState(0));
    Matrix x = Matrix.of(Tensor.matrix(new double[] {0.6, 0.9}));
    double[] t = {2};
    var numerical =
        time(
            2 * architecture.parameterCount(),
            clock,
            i -> {
              double[] parameters = network.parameters();
              double kept = parameters[i / 2];
              parameters[i / 2] = kept + (i % 2 == 0 ? 1e-4 : -1e-4);
              network.evaluate(x, t, Network.NO_CLASS_WEIGHTS);
              parameters[i / 2] = kept;
            });
    var backprop =
        time(MOST_BACKWARD, clock, _ -> network.learnAll(x, t, Network.NO_CLASS_WEIGHTS));
    return new GradientCost(
        hidden, architecture.parameterCount(), Optional.of(new Times(numerical, backprop)));
  }

  private interface Passes {
    void make(int i);
  }

  private static Time time(int most, LongSupplier clock, Passes passes) {
    // The first pass finds cold caches, and would be counted as dearer than the others.
    passes.make(0);
    long start = clock.getAsLong();
    long now = start;
    int made = 0;
    while (made < most && now - start < MOST_NANOSECONDS) {
      passes.make(made);
      made++;
      now = clock.getAsLong();
    }
    return new Time(made, now - start);
  }

  private static Architecture network(int hidden) {
    List<HiddenLayer> layers =
        IntStream.of(hidden)
            .filter(neurons -> neurons > 0)
            .mapToObj(neurons -> new HiddenLayer(neurons, Activation.SIGMOID))
            .toList();
    return new Architecture(
        INPUTS, layers, OutputLoss.SOFTMAX_CROSS_ENTROPY, Task.CLASSIFICATION, CLASSES);
  }
}
