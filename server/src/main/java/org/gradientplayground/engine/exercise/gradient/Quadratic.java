package org.gradientplayground.engine.exercise.gradient;

import org.gradientplayground.engine.exercise.task.Formula;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The function a x0^2 + b x1^2 + c x0 x1 with whole factors.
 *
 * @param a above 0
 * @param b above 0
 * @param c 0 for none
 */
record Quadratic(int a, int b, int c) {
  /** As people write it. */
  String text() {
    String squares = term(a, "x0^2") + " + " + term(b, "x1^2");
    if (c == 0) {
      return squares;
    }
    return squares + (c < 0 ? " - " : " + ") + term(Math.abs(c), "x0*x1");
  }

  /** Its value. */
  double value(Tensor x) {
    return at(x).value();
  }

  /** Its gradient. */
  Tensor gradient(Tensor x) {
    return Tensor.vector(at(x).gradient("x0"), at(x).gradient("x1"));
  }

  /** The figure that shows it with a point. */
  Parameters setting(Tensor x) {
    Tensor window = Tensor.vector(-6, 6);
    return Parameters.NONE
        .with("f", text())
        .with("window", Parameters.NONE.with("x0", window).with("x1", window))
        .with("point", x);
  }

  private Formula at(Tensor x) {
    return Formula.of(text()).with("x0", x.at(0)).with("x1", x.at(1));
  }

  private static String term(int factor, String variables) {
    return factor == 1 ? variables : factor + "*" + variables;
  }
}
