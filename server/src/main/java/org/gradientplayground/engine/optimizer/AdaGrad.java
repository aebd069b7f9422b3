package org.gradientplayground.engine.optimizer;

import java.util.List;
import java.util.SequencedMap;

/**
 * AdaGrad (Duchi, Hazan and Singer 2011): {@code h = h + g^2; x = x - learningRate * g / (sqrt(h) +
 * eps)}.
 *
 * @param eps keeps the divisor away from 0, in (0, 1]
 */
public record AdaGrad(double eps) implements Optimizer {
  @Override
  public String name() {
    return "adagrad";
  }

  @Override
  public SequencedMap<Coefficient, Double> coefficients() {
    return Coefficients.of(Coefficient.EPS, eps);
  }

  @Override
  public AdaGrad with(Coefficient coefficient, double value) {
    return switch (coefficient) {
      case EPS -> new AdaGrad(value);
      default -> throw Coefficients.absent(this, coefficient);
    };
  }

  @Override
  public OptimizerState start(int dimension) {
    return new OptimizerState(dimension, List.of("h"));
  }

  @Override
  public void step(double learningRate, double[] x, double[] gradient, OptimizerState state) {
    double[] h = state.at(0);
    for (int i = 0; i < x.length; i++) {
      h[i] += gradient[i] * gradient[i];
      x[i] -= learningRate * gradient[i] / (StrictMath.sqrt(h[i]) + eps);
    }
    state.t++;
  }
}
