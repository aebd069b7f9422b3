package org.gradientplayground.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One layer at one iteration.
 *
 * @param norm of the weights W
 * @param biasNorm of the biases b
 * @param gradientNorm of the dW that made this step, at step 0 of the whole training part
 * @param biasGradientNorm of its db
 * @param outputs of the layer over the mini-batch, at step 0 over the whole training part
 * @param parameters all of them; empty for a network that is too large
 * @param image what is shown instead
 */
public record LayerSnapshot(
    double norm,
    double biasNorm,
    double gradientNorm,
    double biasGradientNorm,
    Outputs outputs,
    Optional<Parameters> parameters,
    Optional<WeightImage> image) {

  /**
   * What a layer gives, after its activation.
   *
   * @param mean of all its outputs for all samples
   * @param std their standard deviation
   * @param dead the share of ReLU neurons that gave 0 for every sample
   * @param saturated the share of outputs at the flat ends: |y| above 0.99 for tanh, y below 0.01
   *     or above 0.99 for sigmoid
   */
  public record Outputs(
      OptionalDouble mean, OptionalDouble std, OptionalDouble dead, OptionalDouble saturated) {}

  /**
   * Every parameter of a layer: weights row by row, one row for each input.
   *
   * @param weights as they are now
   * @param biases as they are now
   * @param made how the step made them; empty at step 0
   */
  public record Parameters(List<Double> weights, List<Double> biases, Optional<Made> made) {}

  /** The parameters before the update, and the gradients that made it. */
  public record Made(
      List<Double> before,
      List<Double> gradients,
      List<Double> biasesBefore,
      List<Double> biasGradients) {}
}
