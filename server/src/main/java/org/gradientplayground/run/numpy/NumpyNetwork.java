package org.gradientplayground.run.numpy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.Initialisation;

/** The network of a run as a Python class: its parameters, its layers and its gradients. */
final class NumpyNetwork {
  private static final String BEGINNING =
      """
      class Network:
          def __init__(self%1$s):
              sizes = [%2$s]
              self.params = p = {}
      %3$s        self.layers = [
      %4$s        ]
              self.last_layer = %5$s()
      """;

  private static final String DRAWN =
      """
      for k, (inputs, outputs) in enumerate(zip(sizes, sizes[1:]), start=1):
          p[f"W{k}"] = %s
          p[f"b{k}"] = np.zeros(outputs)
      """;

  private static final String GIVEN =
      """
      rest = weights  # W1 row by row, b1, W2, b2, ...
      for k, (inputs, outputs) in enumerate(zip(sizes, sizes[1:]), start=1):
          W, b, rest = np.split(rest, [inputs * outputs, (inputs + 1) * outputs])
          p[f"W{k}"], p[f"b{k}"] = W.reshape(inputs, outputs), b
      """;

  private static final String PREDICT =
      """

          def predict(self, x):
              for layer in self.layers:
                  x = layer.forward(x)
              return x

          def loss(self, x, t):
              return self.last_layer.forward(self.predict(x), t)
      """;

  private static final String PREDICT_WITH_DROPOUT =
      """

          def predict(self, x, training=False):
              for layer in self.layers:
                  if training or not isinstance(layer, Dropout):
                      x = layer.forward(x)
              return x

          def loss(self, x, t, training=False):
              return self.last_layer.forward(self.predict(x, training), t)
      """;

  private static final String ACCURACY_OF_LARGEST =
      """

          def accuracy(self, x, t):
              return np.mean(self.predict(x).argmax(axis=1) == t)
      """;

  private static final String ACCURACY_OF_SIGN =
      """

          def accuracy(self, x, t):
              return np.mean((self.predict(x)[:, 0] > 0) == t)
      """;

  private static final String GRADIENT =
      """

          def gradient(self, x, t):
              loss = self.loss(x, t%s)
              dout = self.last_layer.backward()
              for layer in reversed(self.layers):
                  dout = layer.backward(dout)
              grads = {}
              affine = [layer for layer in self.layers if isinstance(layer, Affine)]
              for k, layer in enumerate(affine, start=1):
                  grads[f"W{k}"], grads[f"b{k}"] = layer.dW%s, layer.db
              return loss, grads
      """;

  private NumpyNetwork() {}

  /**
   * The class.
   *
   * @param initialisation how the weights are drawn
   * @param given whether weights are given instead
   */
  static String of(
      Architecture network,
      Initialisation initialisation,
      boolean given,
      boolean dropout,
      boolean l2) {
    String begin =
        BEGINNING.formatted(
            given ? ", weights" : "",
            sizes(network),
            (given ? GIVEN : DRAWN.formatted(drawn(initialisation))).indent(8),
            NumpyLayers.list(network, dropout).indent(12),
            NumpyLoss.name(network.loss()));
    return begin
        + (dropout ? PREDICT_WITH_DROPOUT : PREDICT)
        + accuracy(network)
        + GRADIENT.formatted(
            dropout ? ", training=True" : "", l2 ? " + settings.l2 * layer.W" : "");
  }

  private static String sizes(Architecture network) {
    return IntStream.rangeClosed(0, network.layers())
        .map(k -> k == 0 ? network.inputs() : network.neurons(k - 1))
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", "));
  }

  private static String drawn(Initialisation initialisation) {
    return switch (initialisation) {
      case STD_001 -> "0.01 * np.random.randn(inputs, outputs)";
      case STD_1 -> "np.random.randn(inputs, outputs)";
      case XAVIER -> "1 / np.sqrt(inputs) * np.random.randn(inputs, outputs)";
      case HE -> "np.sqrt(2 / inputs) * np.random.randn(inputs, outputs)";
      case ZERO -> "np.zeros((inputs, outputs))";
    };
  }

  private static String accuracy(Architecture network) {
    if (network.task() == Task.REGRESSION) {
      return "";
    }
    return network.outputs() == 1 ? ACCURACY_OF_SIGN : ACCURACY_OF_LARGEST;
  }
}
