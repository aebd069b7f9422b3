package org.gradientplayground.engine.optimizer;

import java.util.List;
import java.util.SequencedMap;

/**
 * Momentum in PyTorch's form: {@code b = momentum * b + g; x = x - learningRate * b}.
 *
 * <p>With a constant learning rate the points are those of {@link Momentum}; after a change they
 * part. Source: the page "SGD" of PyTorch's documentation, with dampening = 0.
 *
 * @param momentum the share of the velocity that is kept, in [0, 1)
 */
public record MomentumTorch(double momentum) implements Optimizer {
  @Override
  public String name() {
    return "momentum_torch";
  }

  @Override
  public SequencedMap<Coefficient, Double> coefficients() {
    return Coefficients.of(Coefficient.MOMENTUM, momentum);
  }

  @Override
  public MomentumTorch with(Coefficient coefficient, double value) {
    return switch (coefficient) {
      case MOMENTUM -> new MomentumTorch(value);
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
      x[i] -= learningRate * b[i];
    }
    state.t++;
  }
}
