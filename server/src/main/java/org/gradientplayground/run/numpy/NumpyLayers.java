package org.gradientplayground.run.numpy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.HiddenLayer;

/** The hidden layers of a run as Python classes: those that it uses. */
final class NumpyLayers {
  private static final String AFFINE =
      """
      class Affine:  # y = x W + b
          def __init__(self, W, b):
              self.W, self.b = W, b

          def forward(self, x):
              self.x = x
              return x @ self.W + self.b

          def backward(self, dout):
              self.dW = self.x.T @ dout
              self.db = dout.sum(axis=0)
              return dout @ self.W.T
      """;

  private static final String RELU =
      """
      class Relu:
          def forward(self, x):
              self.on = x > 0
              return x * self.on

          def backward(self, dout):
              return dout * self.on
      """;

  private static final String SIGMOID =
      """
      class Sigmoid:
          def forward(self, x):
              self.y = 1 / (1 + np.exp(-x))
              return self.y

          def backward(self, dout):
              return dout * self.y * (1 - self.y)
      """;

  private static final String TANH =
      """
      class Tanh:
          def forward(self, x):
              self.y = np.tanh(x)
              return self.y

          def backward(self, dout):
              return dout * (1 - self.y * self.y)
      """;

  private static final String DROPOUT =
      """
      class Dropout:  # switches each output off with probability p; the others make up for it
          random = np.random.RandomState(%d)

          def forward(self, x):
              p = settings.dropout
              self.factor = (self.random.random_sample(x.shape) > p) / (1 - p) if p > 0 else 1
              return x * self.factor

          def backward(self, dout):
              return dout * self.factor
      """;

  private NumpyLayers() {}

  /**
   * The classes.
   *
   * @param dropoutSeed of the generator of the masks; used where there is dropout
   */
  static List<String> classes(Architecture network, boolean dropout, long dropoutSeed) {
    var classes = new ArrayList<String>();
    classes.add(AFFINE);
    var used = EnumSet.noneOf(Activation.class);
    for (HiddenLayer layer : network.hidden()) {
      used.add(layer.activation());
    }
    used.remove(Activation.IDENTITY);
    for (Activation activation : used) {
      classes.add(text(activation));
    }
    if (dropout) {
      classes.add(DROPOUT.formatted(dropoutSeed));
    }
    return classes;
  }

  private static String text(Activation activation) {
    return switch (activation) {
      case RELU -> RELU;
      case SIGMOID -> SIGMOID;
      case TANH -> TANH;
      case IDENTITY -> "";
    };
  }

  /** The lines of a Python list that make the layers of a network from its params {@code p}. */
  static String list(Architecture network, boolean dropout) {
    var lines = new ArrayList<String>();
    for (int k = 0; k < network.layers(); k++) {
      lines.add("Affine(p[\"W%1$d\"], p[\"b%1$d\"]),".formatted(k + 1));
      if (k < network.hidden().size()) {
        after(network.hidden().get(k).activation(), dropout, lines);
      }
    }
    return String.join("\n", lines);
  }

  private static void after(Activation activation, boolean dropout, List<String> lines) {
    switch (activation) {
      case RELU -> lines.add("Relu(),");
      case SIGMOID -> lines.add("Sigmoid(),");
      case TANH -> lines.add("Tanh(),");
      case IDENTITY -> {}
    }
    if (dropout) {
      lines.add("Dropout(),");
    }
  }
}
