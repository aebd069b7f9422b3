package org.gradientplayground.run;

import java.util.OptionalDouble;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A tensor that is too large to be shown number by number: what its numbers are like, and each of
 * them as a signed byte.
 *
 * @param mean empty where the sum is not finite
 * @param norm the Euclidean norm; empty where it is not finite
 * @param scale what 127 stands for
 */
public record TensorPicture(
    double min,
    double max,
    OptionalDouble mean,
    OptionalDouble norm,
    SignedBytes image,
    double scale) {
  /** A tensor of more elements is shown like that. */
  public static final int MOST_WHOLE = 256;

  /** The picture of a tensor with at least one element, all of them finite. */
  public static TensorPicture of(Tensor tensor) {
    double[] values = tensor.toArray();
    double min = values[0];
    double max = values[0];
    for (double value : values) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    double scale = Math.max(Math.abs(min), Math.abs(max));
    return new TensorPicture(
        min,
        max,
        WholeSet.known(tensor.sum() / values.length),
        WholeSet.known(Norm.of(values, 0, values.length)),
        new SignedBytes(values, scale),
        scale);
  }
}
