package org.gradientplayground.engine.optimizer;

import java.util.List;
import java.util.SequencedMap;

/** Gradient descent: {@code x = x - learningRate * g}. It remembers nothing. */
public record GradientDescent() implements Optimizer {
  @Override
  public String name() {
    return "gd";
  }

  @Override
  public SequencedMap<Coefficient, Double> coefficients() {
    return Coefficients.of();
  }

  @Override
  public GradientDescent with(Coefficient coefficient, double value) {
    throw Coefficients.absent(this, coefficient);
  }

  @Override
  public OptimizerState start(int dimension) {
    return new OptimizerState(dimension, List.of());
  }

  @Override
  public void step(double learningRate, double[] x, double[] gradient, OptimizerState state) {
    for (int i = 0; i < x.length; i++) {
      x[i] -= learningRate * gradient[i];
    }
    state.t++;
  }
}
