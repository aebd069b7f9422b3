package org.gradientplayground.golden;

import java.util.Map;
import org.gradientplayground.engine.loss.BinaryCrossEntropy;
import org.gradientplayground.engine.loss.BinaryCrossEntropyOfLogits;
import org.gradientplayground.engine.loss.CrossEntropy;
import org.gradientplayground.engine.loss.CrossEntropyOfLogits;
import org.gradientplayground.engine.loss.HalfSquaredError;
import org.gradientplayground.engine.loss.Loss;
import org.gradientplayground.engine.loss.MeanAbsoluteError;
import org.gradientplayground.engine.loss.MeanSquaredError;
import org.gradientplayground.engine.loss.OneHot;
import org.gradientplayground.engine.tensor.Tensor;

/** Losses and their gradients. */
final class Losses {
  static final Map<String, Computation> KINDS =
      Map.of(
          "half_sse", inputs -> of(new HalfSquaredError(), inputs, "y"),
          "mse_mean", inputs -> of(new MeanSquaredError(), inputs, "y"),
          "mae_mean", inputs -> of(new MeanAbsoluteError(), inputs, "y"),
          "bce", inputs -> of(new BinaryCrossEntropy(), inputs, "p"),
          "bce_logits", inputs -> of(new BinaryCrossEntropyOfLogits(), inputs, "z"),
          "cce", inputs -> of(new CrossEntropy(inputs.number("eps")), inputs, "y"),
          "cce_soft", inputs -> of(new CrossEntropy(0), inputs, "y"),
          "cce_logits", inputs -> of(new CrossEntropyOfLogits(), inputs, "z"));

  private Losses() {}

  private static Map<String, ?> of(Loss loss, Inputs inputs, String predictionName) {
    Tensor prediction = inputs.tensor(predictionName);
    Tensor target = OneHot.target(prediction, inputs.tensor("t"));
    return Map.of(
        "loss", loss.loss(prediction, target),
        "grad", Nested.of(loss.gradient(prediction, target)));
  }
}
