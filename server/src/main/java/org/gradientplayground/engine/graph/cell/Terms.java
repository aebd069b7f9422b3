package org.gradientplayground.engine.graph.cell;

import java.util.ArrayList;
import java.util.List;

/** Terms as they are added up, in the arithmetic of the engine. */
final class Terms {
  private final List<Term> terms = new ArrayList<>();
  private double sum;

  /** One more product by fused multiply and add. */
  Terms fused(Cell a, Cell b) {
    sum = Math.fma(a.value(), b.value(), sum);
    terms.add(new Term(List.of(a, b), a.value() * b.value(), sum));
    return this;
  }

  /** One more number. */
  Terms plus(double product, Cell... factors) {
    return result(product, sum + product, factors);
  }

  /** The first number of a sum, or the only one. */
  Terms first(double product, Cell... factors) {
    return result(product, product, factors);
  }

  /** The sum divided by the last cell. */
  Terms divided(Cell divisor) {
    return result(divisor.value(), sum / divisor.value(), divisor);
  }

  /** What becomes of the sum by some other step. */
  Terms result(double product, double newSum, Cell... factors) {
    sum = newSum;
    terms.add(new Term(List.of(factors), product, sum));
    return this;
  }

  double sum() {
    return sum;
  }

  List<Term> list() {
    return terms;
  }
}
