package org.gradientplayground.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gradientplayground.engine.training.Evaluation;

/**
 * What there is to see of a network at one step that is too dear to be computed for every message.
 *
 * @param surface for samples of two inputs
 * @param curve for a regression on one input
 * @param neurons for samples of two inputs the surfaces, of one input the curves: of each hidden
 *     layer those of its first neurons, one after the other, each from -max|y| (0) to max|y| (255)
 * @param inputs the same of each feature
 * @param penalty what the weights cost for their size
 * @param confusion of a classification
 * @param predictions of the test samples, where they are images
 * @param cloud where it can be afforded
 */
public record Picture(
    Optional<Surface> surface,
    Optional<FittedCurve> curve,
    List<Shades> neurons,
    List<Shades> inputs,
    Evaluation train,
    Optional<Evaluation> test,
    OptionalDouble penalty,
    Optional<Confusion> confusion,
    Optional<Surface.Classes> predictions,
    Optional<GradientCloud> cloud) {
  public Picture {
    neurons = List.copyOf(neurons);
    inputs = List.copyOf(inputs);
  }

  /** The most neurons of a layer whose own surfaces are drawn. */
  public static final int MOST_NEURONS = 16;

  /** What a network says at points of a line, from left to right. */
  public record FittedCurve(List<Double> x, List<Double> y) {}

  /** How many samples of each true class (row) were taken for each class (column). */
  public record Confusion(List<List<Integer>> train, Optional<List<List<Integer>>> test) {}
}
