package org.gradientplayground.engine.optimizer;

import java.util.List;
import java.util.SequencedMap;

/**
 * Momentum in the book's form (Saito, "Deep Learning from Scratch", chapter 6): {@code v = momentum
 * * v - learningRate * g; x = x + v}.
 *
 * <p>v already contains the learning rates it was made with, so after a change of the learning rate
 * the old one fades out; {@link MomentumTorch} differs.
 *
 * @param momentum the share of the velocity that is kept, in [0, 1)
 */
public record Momentum(double momentum) implements Optimizer {
  @Override
  public String name() {
    return "momentum";
  }

  @Override
  public SequencedMap<Coefficient, Double> coefficients() {
    return Coefficients.of(Coefficient.MOMENTUM, momentum);
  }

  @Override
  public Momentum with(Coefficient coefficient, double value) {
    return switch (coefficient) {
      case MOMENTUM -> new Momentum(value);
      default -> throw Coefficients.absent(this, coefficient);
    };
  }

  @Override
  public OptimizerState start(int dimension) {
    return new OptimizerState(dimension, List.of("v"));
  }

  @Override
  public void step(double learningRate, double[] x, double[] gradient, OptimizerState state) {
    double[] v = state.at(0);
    for (int i = 0; i < x.length; i++) {
      v[i] = momentum * v[i] - learningRate * gradient[i];
      x[i] += v[i];
    }
    state.t++;
  }
}
