package org.gradientplayground.engine.optimizer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Adam in the book's form: both corrections are drawn into the learning rate, so that eps is added
 * to the uncorrected root. It is the form at the end of section 2 of Adam's paper (Kingma and Ba
 * 2015), and that of the class Adam in Saito, "Deep Learning from Scratch", chapter 6.
 *
 * <pre>{@code
 * m = beta1 * m + (1 - beta1) * g
 * v = beta2 * v + (1 - beta2) * g^2
 * rate = learningRate * sqrt(1 - beta2^t) / (1 - beta1^t)
 * x = x - rate * m / (sqrt(v) + eps)
 * }</pre>
 *
 * @param beta1 the share of the old mean of gradients that is kept, in [0, 1)
 * @param beta2 the share of the old mean of squares that is kept, in [0, 1)
 * @param eps keeps the divisor away from 0, in (0, 1]
 */
public record AdamBook(double beta1, double beta2, double eps) implements Optimizer {
  @Override
  public String name() {
    return "adam_book";
  }

  @Override
  public SequencedMap<Coefficient, Double> coefficients() {
    return Coefficients.of(
        Coefficient.BETA1, beta1, Coefficient.BETA2, beta2, Coefficient.EPS, eps);
  }

  @Override
  public AdamBook with(Coefficient coefficient, double value) {
    return switch (coefficient) {
      case BETA1 -> new AdamBook(value, beta2, eps);
      case BETA2 -> new AdamBook(beta1, value, eps);
      case EPS -> new AdamBook(beta1, beta2, value);
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
    double rate = rate(learningRate, state);
    for (int i = 0; i < x.length; i++) {
      m[i] = beta1 * m[i] + (1 - beta1) * gradient[i];
      v[i] = beta2 * v[i] + (1 - beta2) * (gradient[i] * gradient[i]);
      x[i] -= rate * m[i] / (StrictMath.sqrt(v[i]) + eps);
    }
    state.t++;
  }

  /** The corrected rate of the step that led to {@code state}. */
  private static double rate(double learningRate, OptimizerState state) {
    return learningRate * StrictMath.sqrt(1 - state.beta2Power) / (1 - state.beta1Power);
  }

  @Override
  public SequencedMap<String, Term> terms(double learningRate, OptimizerState after) {
    var terms = new LinkedHashMap<String, Term>();
    terms.put("rate", new Term.Scalar(rate(learningRate, after)));
    return terms;
  }
}
