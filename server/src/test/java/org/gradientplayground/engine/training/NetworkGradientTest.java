package org.gradientplayground.engine.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.differentiation.GradientCheck;
import org.gradientplayground.engine.differentiation.NumericalGradient;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Backpropagation against central differences of every parameter of whole networks. */
class NetworkGradientTest {
  private static final double[] CLASS_WEIGHTS_OF_2 = {0.5, 3};
  private static final double[] CLASS_WEIGHTS_OF_3 = {0.5, 3, 1};

  static Stream<Named<Architecture>> networks() {
    var networks = new ArrayList<Architecture>();
    for (Activation activation : Activation.values()) {
      for (OutputLoss loss : OutputLoss.values()) {
        for (int classes : new int[] {2, 3}) {
          if (loss.fits(Task.CLASSIFICATION, classes)) {
            networks.add(Batches.classifier(loss, classes, activation, 4, 5));
          }
        }
        if (loss.fits(Task.REGRESSION, 0)) {
          networks.add(Batches.regression(loss, activation, 5));
        }
      }
    }
    networks.add(Batches.classifier(OutputLoss.SOFTMAX_CROSS_ENTROPY, 3, Activation.TANH));
    networks.add(Batches.regression(OutputLoss.HALF_SQUARED_ERROR, Activation.TANH));
    networks.add(
        Batches.classifier(
            OutputLoss.SIGMOID_CROSS_ENTROPY,
            2,
            Activation.TANH,
            3,
            3,
            3,
            3,
            3,
            3,
            3,
            3,
            3,
            3,
            3,
            3,
            3,
            3,
            3,
            3,
            3,
            3,
            3,
            3));
    return networks.stream().map(each -> Named.of(describe(each), each));
  }

  private static String describe(Architecture architecture) {
    List<String> hidden =
        architecture.hidden().stream()
            .map(layer -> layer.neurons() + " " + layer.activation().wireName())
            .toList();
    return "%s %s to %d %s"
        .formatted(
            architecture.task(), hidden, architecture.outputs(), architecture.loss().wireName());
  }

  @ParameterizedTest
  @MethodSource("networks")
  void gradients_agree_with_difference_quotients(Architecture architecture) {
    for (int rows : new int[] {1, 2, 3, 7}) {
      check(architecture, rows, Network.NO_CLASS_WEIGHTS, 0, Regularisation.NONE);
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void weighted_regularised_and_with_dropout_they_agree_too(Architecture architecture) {
    double[] classWeights =
        switch (architecture.classes()) {
          case 2 -> CLASS_WEIGHTS_OF_2;
          case 3 -> CLASS_WEIGHTS_OF_3;
          default -> Network.NO_CLASS_WEIGHTS;
        };
    for (int rows : new int[] {1, 2, 3, 7}) {
      check(architecture, rows, classWeights, 0.3, new Regularisation(0, 0.2));
    }
  }

  private static void check(
      Architecture architecture,
      int rows,
      double[] classWeights,
      double dropout,
      Regularisation regularisation) {
    Matrix x = Batches.x(11, rows, architecture.inputs());
    double[] t = Batches.t(architecture.task(), architecture.classes(), rows);
    Network network = Batches.network(architecture, rows + 2);
    network.learn(x, t, classWeights, dropout, new RandomState(5));
    regularisation.addTo(network.gradients(), architecture, network.parameters());

    Tensor numeric =
        NumericalGradient.central(
            parameters -> {
              var moved = new Network(architecture, rows);
              double[] values = parameters.toArray();
              System.arraycopy(values, 0, moved.parameters(), 0, values.length);
              moved.learn(x, t, classWeights, dropout, new RandomState(5));
              return moved.loss() + regularisation.penalty(architecture, values);
            },
            Tensor.vector(network.parameters()),
            1e-5);

    Tensor exact = Tensor.vector(network.gradients());
    GradientCheck agreement = GradientCheck.of(exact, numeric, 1e-8, 1e-6);
    assertTrue(agreement.agrees(), () -> rows + " rows: " + agreement);
  }

  @Test
  void l1_makes_the_weights_smaller_by_the_gradient_of_its_penalty() {
    Architecture architecture =
        Batches.regression(OutputLoss.HALF_SQUARED_ERROR, Activation.TANH, 4);
    double[] parameters = Batches.network(architecture, 1).parameters();
    var regularisation = new Regularisation(0.3, 0);

    Tensor numeric =
        NumericalGradient.central(
            moved -> regularisation.penalty(architecture, moved.toArray()),
            Tensor.vector(parameters),
            1e-6);
    double[] shrunk = parameters.clone();
    regularisation.shrink(shrunk, architecture, 0.01);

    Tensor change = Tensor.vector(parameters).zip(Tensor.vector(shrunk), (a, b) -> (a - b) / 0.01);
    assertTrue(GradientCheck.of(change, numeric, 1e-8, 1e-6).agrees());
  }
}
