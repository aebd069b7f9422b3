package org.gradientplayground.engine.graph.check;

import org.gradientplayground.engine.tensor.Tensor;

/** How alike two gradients of the same shape are, as vectors b and n. */
record Likeness(double relativeDifference, double slope, double cosine) {
  static Likeness of(Tensor backprop, Tensor numeric) {
    double largest = Math.max(backprop.largestSize(), numeric.largestSize());
    if (largest == 0) {
      return new Likeness(0, Double.NaN, Double.NaN);
    }
    Tensor b = backprop.map(each -> each / largest);
    Tensor n = numeric.map(each -> each / largest);
    double bb = product(b, b);
    double nn = product(n, n);
    double bn = product(b, n);
    Tensor difference = b.zip(n, (x, y) -> x - y);
    double distance = Math.sqrt(product(difference, difference));
    double lengths = Math.sqrt(bb) + Math.sqrt(nn);
    return new Likeness(
        distance / lengths,
        nn == 0 ? Double.NaN : bn / nn,
        bb == 0 || nn == 0 ? Double.NaN : bn / Math.sqrt(bb) / Math.sqrt(nn));
  }

  private static double product(Tensor a, Tensor b) {
    return a.zip(b, (x, y) -> x * y).sum();
  }
}
