package org.gradientplayground.engine.optimizer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A rule that turns a point and the gradient there into the next point.
 *
 * <p>The learning rate may change at every step. In the formulas g is the gradient and t, from 1,
 * the number of the step. The ranges of the coefficients are checked where a run is specified.
 */
public sealed interface Optimizer
    permits GradientDescent, Momentum, MomentumTorch, Nesterov, AdaGrad, RmsProp, Adam, AdamBook {

  /** One optimizer of each kind, with the coefficients that are usual for it. */
  List<Optimizer> USUAL =
      List.of(
          new GradientDescent(),
          new Momentum(0.9),
          new MomentumTorch(0.9),
          new Nesterov(0.9),
          new AdaGrad(1e-7),
          new RmsProp(0.99, 1e-7),
          new Adam(0.9, 0.999, 1e-8),
          new AdamBook(0.9, 0.999, 1e-7));

  /** The optimizer of this name with its usual coefficients; empty if there is none. */
  static Optional<Optimizer> named(String name) {
    return USUAL.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** The name on the wire. */
  String name();

  /** The coefficients and their values, in the order of the formula. */
  SequencedMap<Coefficient, Double> coefficients();

  /**
   * The same rule with another value of one coefficient.
   *
   * @throws IllegalArgumentException if the rule has no such coefficient
   */
  Optimizer with(Coefficient coefficient, double value);

  /** The state before the first step, for points of {@code dimension} variables. */
  OptimizerState start(int dimension);

  /**
   * Makes one step: replaces {@code x} and {@code state} by those after it. Allocates nothing.
   *
   * @param x the point, one element per variable
   * @param gradient the gradient at {@code x}; not changed
   * @param state a state made by {@link #start} of the same kind of optimizer
   */
  void step(double learningRate, double[] x, double[] gradient, OptimizerState state);

  /**
   * What stands in the formula besides x, g and the state's arrays, by name and in the order of the
   * formula.
   *
   * @param after the state after the step
   */
  default SequencedMap<String, Term> terms(double learningRate, OptimizerState after) {
    return new LinkedHashMap<>();
  }
}
