package org.gradientplayground.engine.optimizer;

import java.util.List;
import java.util.SequencedMap;

/**
 * Nesterov momentum in PyTorch's form: {@code b = momentum * b + g; x = x - learningRate * (g +
 * momentum * b)}.
 *
 * <p>Source: the page "SGD" of PyTorch's documentation, with nesterov = True and dampening = 0,
 * after Sutskever, Martens, Dahl and Hinton, "On the importance of initialization and momentum in
 * deep learning", 2013.
 *
 * @param momentum the share of the velocity that is kept, in [0, 1)
 */
public record Nesterov(double momentum) implements Optimizer {
  @Override
  public String name() {
    return "nesterov";
  }

  @Override
  public SequencedMap<Coefficient, Double> coefficients() {
    return Coefficients.of(Coefficient.MOMENTUM, momentum);
  }

  @Override
  public Nesterov with(Coefficient coefficient, double value) {
    return switch (coefficient) {
      case MOMENTUM -> new Nesterov(value);
      default -> throw Coefficients.absent(this, coefficient);
    };
  }

  @Override
  public OptimizerState start(int dimension) {
    return new OptimizerState(dimension, List.of("b"));
  }

  @Override
  public void step(double learningRate, double[] x, double[] gradient, OptimizerState state) {
    double[] b = state.at(0);
    for (int i = 0; i < x.length; i++) {
      b[i] = momentum * b[i] + gradient[i];
      x[i] -= learningRate * (gradient[i] + momentum * b[i]);
    }
    state.t++;
  }
}
