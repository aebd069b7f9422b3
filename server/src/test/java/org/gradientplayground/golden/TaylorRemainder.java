package org.gradientplayground.golden;

import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;

/**
 * What a difference quotient misses by leaving out the higher terms of the Taylor series, summed up
 * to order 13 from derivatives by automatic differentiation. In doubles the difference of quotient
 * and derivative would be rounding only.
 */
final class TaylorRemainder {
  private static final int ORDER = 13;

  private static final Map<String, UnaryOperator<DerivativeStructure>> FUNCTIONS =
      Map.ofEntries(
          Map.entry("article", x -> x.multiply(x).multiply(0.01).add(x.multiply(0.1))),
          Map.entry("square", x -> x.multiply(x)),
          Map.entry("cubic", x -> x.pow(3).subtract(x.multiply(2))),
          Map.entry("quartic", x -> x.pow(4).subtract(x.multiply(x).multiply(3)).add(x)),
          Map.entry("reciprocal", DerivativeStructure::reciprocal),
          Map.entry("linear", x -> x.multiply(3).subtract(2)),
          Map.entry("constant", x -> x.multiply(0).add(7)),
          Map.entry("sin", DerivativeStructure::sin),
          Map.entry("exp", DerivativeStructure::exp),
          Map.entry("log", DerivativeStructure::log),
          Map.entry("sqrt", DerivativeStructure::sqrt),
          Map.entry("tanh", DerivativeStructure::tanh),
          Map.entry("sigmoid", x -> x.negate().exp().add(1).reciprocal()),
          Map.entry("wavy", x -> x.multiply(x).divide(20).add(x.multiply(3).sin())),
          Map.entry("gauss", x -> x.multiply(x).negate().exp()));

  private TaylorRemainder() {}

  /** |sum over odd n >= 3 of f^(n) h^(n-1) / n!| for each h. */
  static double[] central(String function, double x, double[] h) {
    return remainders(function, x, h, 3, 2);
  }

  /** |sum over n >= 2 of f^(n) h^(n-1) / n!| for each h. */
  static double[] forward(String function, double x, double[] h) {
    return remainders(function, x, h, 2, 1);
  }

  private static double[] remainders(String function, double x, double[] h, int from, int by) {
    if (!FUNCTIONS.containsKey(function)) {
      throw new GoldenFault("no function " + function);
    }
    DerivativeStructure f = FUNCTIONS.get(function).apply(new DerivativeStructure(1, ORDER, 0, x));
    return Arrays.stream(h)
        .map(
            each -> {
              double sum = 0;
              for (int n = from; n <= ORDER; n += by) {
                sum += f.getPartialDerivative(n) * StrictMath.pow(each, n - 1) / factorial(n);
              }
              return Math.abs(sum);
            })
        .toArray();
  }

  private static double factorial(int n) {
    return n == 0 ? 1 : n * factorial(n - 1);
  }
}
