package org.gradientplayground.run.numpy;

import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.OutputLoss;

/** The last layer of a run, which holds its loss, as a Python class. */
final class NumpyLoss {
  private static final String CLASS_WEIGHTS =
      "        self.w = np.array(settings.class_weights)[t][:, np.newaxis]\n";

  private static final String SOFTMAX =
      """
      class SoftmaxWithLoss:  # -mean(log y[t]),  y = softmax(z)
          def forward(self, z, t):
              z = z - z.max(axis=1, keepdims=True)
              total = np.exp(z).sum(axis=1, keepdims=True)
              self.y, self.t = np.exp(z) / total, t[:, np.newaxis]
              losses = np.log(total) - np.take_along_axis(z, self.t, axis=1)
      %2$s        return np.mean(%3$slosses)

          def backward(self):
              dz = self.y - (self.t == np.arange(self.y.shape[1]))
              return %3$sdz / len(dz)
      """;

  private static final String SIGMOID =
      """
      class SigmoidWithLoss:  # -mean(t log y + (1 - t) log(1 - y)),  y = sigmoid(z)
          def forward(self, z, t):
              self.y, self.t = 1 / (1 + np.exp(-z)), t[:, np.newaxis]
              losses = np.maximum(z, 0) - z * self.t + np.log1p(np.exp(-np.abs(z)))
      %2$s        return np.mean(%3$slosses)

          def backward(self):
              dz = self.y - self.t
              return %3$sdz / len(dz)
      """;

  private static final String HALF_SQUARED_ERROR =
      """
      class HalfSquaredError:  # mean over the samples of 1/2 sum((y - t)^2)
          def forward(self, y, t):
              self.d = y - %1$s
              losses = 0.5 * np.sum(self.d**2, axis=1, keepdims=True)
      %2$s        return np.mean(%3$slosses)

          def backward(self):
              return %3$sself.d / len(self.d)
      """;

  private static final String MEAN_ABSOLUTE_ERROR =
      """
      class MeanAbsoluteError:  # mean over the samples of sum(|y - t|)
          def forward(self, y, t):
              self.d = y - %1$s
              losses = np.sum(np.abs(self.d), axis=1, keepdims=True)
      %2$s        return np.mean(%3$slosses)

          def backward(self):
              return %3$snp.sign(self.d) / len(self.d)
      """;

  private static final String MEAN_SQUARED_ERROR =
      """
      class MeanSquaredError:  # mean over the samples of sum((y - t)^2)
          def forward(self, y, t):
              self.d = y - %1$s
              losses = np.sum(self.d**2, axis=1, keepdims=True)
      %2$s        return np.mean(%3$slosses)

          def backward(self):
              return %3$s2 * self.d / len(self.d)
      """;

  private NumpyLoss() {}

  /** The name of the class. */
  static String name(OutputLoss loss) {
    return switch (loss) {
      case SOFTMAX_CROSS_ENTROPY -> "SoftmaxWithLoss";
      case SIGMOID_CROSS_ENTROPY -> "SigmoidWithLoss";
      case HALF_SQUARED_ERROR -> "HalfSquaredError";
      case MEAN_ABSOLUTE_ERROR -> "MeanAbsoluteError";
      case MEAN_SQUARED_ERROR -> "MeanSquaredError";
    };
  }

  /**
   * The class.
   *
   * @param weighted whether each sample counts by the weight of its class
   */
  static String of(Architecture network, boolean weighted) {
    String template =
        switch (network.loss()) {
          case SOFTMAX_CROSS_ENTROPY -> SOFTMAX;
          case SIGMOID_CROSS_ENTROPY -> SIGMOID;
          case HALF_SQUARED_ERROR -> HALF_SQUARED_ERROR;
          case MEAN_ABSOLUTE_ERROR -> MEAN_ABSOLUTE_ERROR;
          case MEAN_SQUARED_ERROR -> MEAN_SQUARED_ERROR;
        };
    return template.formatted(
        target(network), weighted ? CLASS_WEIGHTS : "", weighted ? "self.w * " : "");
  }

  /** The targets as numbers to come near to: -1 and 1 for two classes, one-hot for more. */
  private static String target(Architecture network) {
    if (network.task() == Task.REGRESSION) {
      return "t[:, np.newaxis]";
    }
    return network.outputs() == 1
        ? "(2 * t - 1)[:, np.newaxis]"
        : "(t[:, np.newaxis] == np.arange(y.shape[1]))";
  }
}
