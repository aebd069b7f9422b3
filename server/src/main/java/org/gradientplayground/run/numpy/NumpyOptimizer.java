package org.gradientplayground.run.numpy;

import org.gradientplayground.engine.optimizer.AdaGrad;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.engine.optimizer.AdamBook;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.gradientplayground.engine.optimizer.Momentum;
import org.gradientplayground.engine.optimizer.MomentumTorch;
import org.gradientplayground.engine.optimizer.Nesterov;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.optimizer.RmsProp;

/** The optimizer of a run as a Python class, operation by operation in the order of the engine. */
final class NumpyOptimizer {
  private static final String GRADIENT_DESCENT =
      """
      class SGD:  # x = x - learning_rate g
          def __init__(self, params):
              pass

          def update(self, params, grads):
              for key, g in grads.items():
                  params[key] -= settings.learning_rate * g
      """;

  private static final String MOMENTUM =
      """
      class Momentum:  # v = momentum v - learning_rate g,  x = x + v
          def __init__(self, params):
              self.v = {key: np.zeros_like(x) for key, x in params.items()}

          def update(self, params, grads):
              for key, g in grads.items():
                  self.v[key] = settings.momentum * self.v[key] - settings.learning_rate * g
                  params[key] += self.v[key]
      """;

  private static final String MOMENTUM_TORCH =
      """
      class Momentum:  # as in PyTorch: b = momentum b + g,  x = x - learning_rate b
          def __init__(self, params):
              self.b = {key: np.zeros_like(x) for key, x in params.items()}

          def update(self, params, grads):
              for key, g in grads.items():
                  self.b[key] = settings.momentum * self.b[key] + g
                  params[key] -= settings.learning_rate * self.b[key]
      """;

  private static final String NESTEROV =
      """
      class Nesterov:  # b = momentum b + g,  x = x - learning_rate (g + momentum b)
          def __init__(self, params):
              self.b = {key: np.zeros_like(x) for key, x in params.items()}

          def update(self, params, grads):
              for key, g in grads.items():
                  self.b[key] = settings.momentum * self.b[key] + g
                  params[key] -= settings.learning_rate * (g + settings.momentum * self.b[key])
      """;

  private static final String ADAGRAD =
      """
      class AdaGrad:  # h = h + g^2,  x = x - learning_rate g / (sqrt(h) + eps)
          def __init__(self, params):
              self.h = {key: np.zeros_like(x) for key, x in params.items()}

          def update(self, params, grads):
              for key, g in grads.items():
                  self.h[key] += g * g
                  params[key] -= settings.learning_rate * g / (np.sqrt(self.h[key]) + settings.eps)
      """;

  private static final String RMSPROP =
      """
      class RMSProp:  # h = rho h + (1 - rho) g^2,  x = x - learning_rate g / (sqrt(h) + eps)
          def __init__(self, params):
              self.h = {key: np.zeros_like(x) for key, x in params.items()}

          def update(self, params, grads):
              rho = settings.rho
              for key, g in grads.items():
                  self.h[key] = rho * self.h[key] + (1 - rho) * (g * g)
                  params[key] -= settings.learning_rate * g / (np.sqrt(self.h[key]) + settings.eps)
      """;

  private static final String ADAM =
      """
      class Adam:  # m, v: running means of g and g^2, corrected for their start at 0
          def __init__(self, params):
              self.m = {key: np.zeros_like(x) for key, x in params.items()}
              self.v = {key: np.zeros_like(x) for key, x in params.items()}
              self.power1 = self.power2 = 1  # beta1^t, beta2^t

          def update(self, params, grads):
              beta1, beta2 = settings.beta1, settings.beta2
              self.power1 *= beta1
              self.power2 *= beta2
              for key, g in grads.items():
                  self.m[key] = beta1 * self.m[key] + (1 - beta1) * g
                  self.v[key] = beta2 * self.v[key] + (1 - beta2) * (g * g)
                  m = self.m[key] / (1 - self.power1)
                  v = self.v[key] / (1 - self.power2)
                  params[key] -= settings.learning_rate * m / (np.sqrt(v) + settings.eps)
      """;

  private static final String ADAM_BOOK =
      """
      class Adam:  # m, v: running means of g and g^2; the rate corrects for their start at 0
          def __init__(self, params):
              self.m = {key: np.zeros_like(x) for key, x in params.items()}
              self.v = {key: np.zeros_like(x) for key, x in params.items()}
              self.power1 = self.power2 = 1  # beta1^t, beta2^t

          def update(self, params, grads):
              beta1, beta2 = settings.beta1, settings.beta2
              self.power1 *= beta1
              self.power2 *= beta2
              rate = settings.learning_rate * np.sqrt(1 - self.power2) / (1 - self.power1)
              for key, g in grads.items():
                  self.m[key] = beta1 * self.m[key] + (1 - beta1) * g
                  self.v[key] = beta2 * self.v[key] + (1 - beta2) * (g * g)
                  params[key] -= rate * self.m[key] / (np.sqrt(self.v[key]) + settings.eps)
      """;

  private NumpyOptimizer() {}

  /** The name of the class. */
  static String name(Optimizer optimizer) {
    return switch (optimizer) {
      case GradientDescent _ -> "SGD";
      case Momentum _, MomentumTorch _ -> "Momentum";
      case Nesterov _ -> "Nesterov";
      case AdaGrad _ -> "AdaGrad";
      case RmsProp _ -> "RMSProp";
      case Adam _, AdamBook _ -> "Adam";
    };
  }

  /** The class; it is made with the parameters by name and reads its coefficients in settings. */
  static String of(Optimizer optimizer) {
    return switch (optimizer) {
      case GradientDescent _ -> GRADIENT_DESCENT;
      case Momentum _ -> MOMENTUM;
      case MomentumTorch _ -> MOMENTUM_TORCH;
      case Nesterov _ -> NESTEROV;
      case AdaGrad _ -> ADAGRAD;
      case RmsProp _ -> RMSPROP;
      case Adam _ -> ADAM;
      case AdamBook _ -> ADAM_BOOK;
    };
  }
}
