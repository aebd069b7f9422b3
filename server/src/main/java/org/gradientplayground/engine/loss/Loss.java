package org.gradientplayground.engine.loss;

import org.gradientplayground.engine.tensor.Tensor;

/**
 * How wrong a prediction is, as one number, and in which direction.
 *
 * <p>Prediction, target and gradient share one shape; labels are turned into such a target by
 * {@link OneHot}. Other shapes throw and are both named.
 */
public sealed interface Loss
    permits HalfSquaredError,
        MeanSquaredError,
        MeanAbsoluteError,
        BinaryCrossEntropy,
        BinaryCrossEntropyOfLogits,
        CrossEntropy,
        CrossEntropyOfLogits {

  /** The loss. */
  double loss(Tensor prediction, Tensor target);

  /** d loss / d prediction, element by element. */
  Tensor gradient(Tensor prediction, Tensor target);
}
