package org.gradientplayground.engine.graph.taylor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.graph.Tape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaylorTest {
  private static double[] at(String f, double x, Side side) {
    return Taylor.derivatives(Expression.of(f).graph(), x, side);
  }

  /** The derivatives were found by hand. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.01*x^2 + 0.1*x | 5    | 0.01*x^2 + 0.1*x | 0.02*x + 0.1     | 0.02            | 0*x
          x^3 - 2*x        | 0    | x^3 - 2*x        | 3*x^2 - 2        | 6*x             | 6
          sin(x)           | 1    | sin(x)           | cos(x)           | -sin(x)         | -cos(x)
          cos(2*x)         | 0.3  | cos(2*x)         | -2*sin(2*x)      | -4*cos(2*x)     | 8*sin(2*x)
          exp(-x)          | 2    | exp(-x)          | -exp(-x)         | exp(-x)         | -exp(-x)
          log(x)           | 0.5  | log(x)           | 1/x              | -1/x^2          | 2/x^3
          sqrt(x)          | 4    | sqrt(x)          | 0.5/sqrt(x)      | -0.25/x^1.5     | 0.375/x^2.5
          1/x              | -2   | 1/x              | -1/x^2           | 2/x^3           | -6/x^4
          x^-2             | 3    | x^-2             | -2*x^-3          | 6*x^-4          | -24*x^-5
          x^2.5            | 2    | x^2.5            | 2.5*x^1.5        | 3.75*x^0.5      | 1.875*x^-0.5
          2^x              | 3    | 2^x              | log(2)*2^x       | log(2)^2*2^x    | log(2)^3*2^x
          x^x              | 1    | 1 + 0*x          | 1 + 0*x          | 2 + 0*x         | 3 + 0*x
          tan(x)           | 0    | 0*x              | 1 + 0*x          | 0*x             | 2 + 0*x
          tanh(x)          | 0    | 0*x              | 1 + 0*x          | 0*x             | -2 + 0*x
          sigmoid(x)       | 0    | 0.5 + 0*x        | 0.25 + 0*x       | 0*x             | -0.125 + 0*x
          relu(x)^3        | 2    | x^3              | 3*x^2            | 6*x             | 6 + 0*x
          relu(x)^3        | -2   | 0*x              | 0*x              | 0*x             | 0*x
          abs(x)*x         | -2   | -x^2             | -2*x             | -2 + 0*x        | 0*x
          max(x, x^2)      | 3    | x^2              | 2*x              | 2 + 0*x         | 0*x
          min(x, x^2)      | 3    | x                | 1 + 0*x          | 0*x             | 0*x
          7                | 3    | 7 + 0*x          | 0*x              | 0*x             | 0*x
          """)
  void three_derivatives_are_those_found_by_hand(
      String f, double x, String value, String first, String second, String third) {
    String[] expected = {value, first, second, third};
    double[] derivatives = at(f, x, Side.RIGHT);

    for (int k = 0; k < expected.length; k++) {
      var tape = Tape.of(Expression.of(expected[k]).graph());
      double exact = tape.dimension() == 0 ? tape.value() : tape.value(x);
      assertEquals(exact, derivatives[k], 1e-13 * Math.max(1, Math.abs(exact)), "order " + k);
    }
    assertArrayEquals(derivatives, at(f, x, Side.LEFT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abs(x)", "max(x, -x)", "-min(x, -x)", "relu(x) + relu(-x)"})
  void at_a_kink_each_side_has_its_own_slope(String f) {
    assertEquals(-1, at(f, 0, Side.LEFT)[1]);
    assertEquals(1, at(f, 0, Side.RIGHT)[1]);
  }

  @Test
  void the_side_is_that_of_the_variable_and_not_of_what_is_made_of_it() {
    assertEquals(0, at("relu(-x)", 0, Side.RIGHT)[1]);
    assertEquals(-1, at("relu(-x)", 0, Side.LEFT)[1]);
    assertEquals(0, at("relu(x^2)", 0, Side.LEFT)[1]);
    assertEquals(2, at("relu(x^2)", 0, Side.LEFT)[2]);
  }

  @Test
  void where_a_function_ends_it_has_a_derivative_to_one_side_at_most() {
    assertEquals(Double.POSITIVE_INFINITY, at("sqrt(x)", 0, Side.RIGHT)[1]);
    assertTrue(Double.isNaN(at("sqrt(x)", 0, Side.LEFT)[1]));
    assertTrue(Double.isNaN(at("log(x)", -1, Side.RIGHT)[0]));
    assertTrue(Double.isNaN(at("relu(log(x))", -1, Side.RIGHT)[1]));
    assertTrue(Double.isNaN(at("x^0.5", -1, Side.RIGHT)[0]));
  }

  @Test
  void the_third_derivative_of_a_quadratic_is_exactly_nothing() {
    assertEquals(0, at("(0.1*x + 0.3)^2/7 - x/3", 1.7, Side.RIGHT)[3]);
  }
}
