package org.gradientplayground.engine.optimizer;

import java.util.Arrays;
import java.util.List;

/** An intermediate result in the formula of a step. */
public sealed interface Term {
  /** One number for the whole step. */
  record Scalar(double value) implements Term {}

  /** One number per variable. */
  record PerVariable(List<Double> values) implements Term {
    static PerVariable quotient(double[] dividends, double divisor) {
      return new PerVariable(Arrays.stream(dividends).map(each -> each / divisor).boxed().toList());
    }
  }
}
