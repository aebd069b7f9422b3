package org.gradientplayground.engine.optimizer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Adam in the form of its paper (Kingma and Ba 2015, algorithm 1) and of PyTorch.
 *
 * <pre>{@code
 * m = beta1 * m + (1 - beta1) * g        mHat = m / (1 - beta1^t)
 * v = beta2 * v + (1 - beta2) * g^2      vHat = v / (1 - beta2^t)
 * x = x - learningRate * mHat / (sqrt(vHat) + eps)
 * }</pre>
 *
 * <p>The powers are running products: a changed beta acts from its step on.
 *
 * @param beta1 the share of the old mean of gradients that is kept, in [0, 1)
 * @param beta2 the share of the old mean of squares that is kept, in [0, 1)
 * @param eps keeps the divisor away from 0, in (0, 1]
 */
public record Adam(double beta1, double beta2, double eps) implements Optimizer {
  @Override
  public String name() {
    return "adam";
  }

  @Override
  public SequencedMap<Coefficient, Double> coefficients() {
    return Coefficients.of(
        Coefficient.BETA1, beta1, Coefficient.BETA2, beta2, Coefficient.EPS, eps);
  }

  @Override
  public Adam with(Coefficient coefficient, double value) {
    return switch (coefficient) {
      case BETA1 -> new Adam(value, beta2, eps);
      case BETA2 -> new Adam(beta1, value, eps);
      case EPS -> new Adam(beta1, beta2, value);
      default -> throw Coefficients.absent(this, coefficient);
    };
  }

  @Override
  public OptimizerState start(int dimension) {
    return new OptimizerState(dimension, List.of("m", "v"));
  }

  @Override
  public void step(double learningRate, double[] x, double[] gradient, OptimizerState state) {
    double[] m = state.at(0);
    double[] v = state.at(1);
    state.beta1Power *= beta1;
    state.beta2Power *= beta2;
    double mCorrection = 1 - state.beta1Power;
    double vCorrection = 1 - state.beta2Power;
    for (int i = 0; i < x.length; i++) {
      m[i] = beta1 * m[i] + (1 - beta1) * gradient[i];
      v[i] = beta2 * v[i] + (1 - beta2) * (gradient[i] * gradient[i]);
      double mHat = m[i] / mCorrection;
      double vHat = v[i] / vCorrection;
      x[i] -= learningRate * mHat / (StrictMath.sqrt(vHat) + eps);
    }
    state.t++;
  }

  @Override
  public SequencedMap<String, Term> terms(double learningRate, OptimizerState after) {
    var terms = new LinkedHashMap<String, Term>();
    terms.put("beta1Power", new Term.Scalar(after.beta1Power));
    terms.put("beta2Power", new Term.Scalar(after.beta2Power));
    terms.put("mHat", Term.PerVariable.quotient(after.at(0), 1 - after.beta1Power));
    terms.put("vHat", Term.PerVariable.quotient(after.at(1), 1 - after.beta2Power));
    return terms;
  }
}
