package org.gradientplayground.engine.optimizer;

import java.util.List;
import java.util.SequencedMap;

/**
 * RMSProp (Hinton 2012): {@code h = rho * h + (1 - rho) * g^2; x = x - learningRate * g / (sqrt(h)
 * + eps)}.
 *
 * @param rho the share of the old mean of squares that is kept, in [0, 1)
 * @param eps keeps the divisor away from 0, in (0, 1]
 */
public record RmsProp(double rho, double eps) implements Optimizer {
  @Override
  public String name() {
    return "rmsprop";
  }

  @Override
  public SequencedMap<Coefficient, Double> coefficients() {
    return Coefficients.of(Coefficient.RHO, rho, Coefficient.EPS, eps);
  }

  @Override
  public RmsProp with(Coefficient coefficient, double value) {
    return switch (coefficient) {
      case RHO -> new RmsProp(value, eps);
      case EPS -> new RmsProp(rho, value);
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
      h[i] = rho * h[i] + (1 - rho) * (gradient[i] * gradient[i]);
      x[i] -= learningRate * gradient[i] / (StrictMath.sqrt(h[i]) + eps);
    }
    state.t++;
  }
}
