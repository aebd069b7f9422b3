package org.gradientplayground.engine.mistake;

import org.gradientplayground.engine.differentiation.NumericalGradient;
import org.gradientplayground.engine.tensor.Tensor;

/** The article's function of two variables, {@code f(x) = x0² + x1²}, and its gradient. */
final class SquaredLength {
  /** The h of the article. */
  static final double H = 1e-4;

  private SquaredLength() {}

  static double at(Tensor x) {
    return x.at(0) * x.at(0) + x.at(1) * x.at(1);
  }

  /** Central differences in doubles, with the values that they are made of. */
  static Side gradient(Tensor x, double h) {
    var above = new double[x.size()];
    var below = new double[x.size()];
    for (int i = 0; i < above.length; i++) {
      above[i] = at(x.with(i, x.at(i) + h));
      below[i] = at(x.with(i, x.at(i) - h));
    }
    return Side.of(NumericalGradient.central(SquaredLength::at, x, h))
        .with("above", Tensor.vector(above))
        .with("below", Tensor.vector(below));
  }
}
