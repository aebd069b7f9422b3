package org.gradientplayground.figure;

import static org.gradientplayground.figure.Asked.figure;
import static org.gradientplayground.figure.Asked.number;
import static org.gradientplayground.figure.Asked.numbers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.DoubleUnaryOperator;
import org.gradientplayground.protocol.ApiEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivativeFigureTest {
  private static JsonNode ask(String question) {
    return figure(ApiEndpoint.DERIVATIVE, question);
  }

  @Test
  void the_operands_of_each_quotient_make_its_value() {
    JsonNode figure = ask("{'f':'sin(x)','x':1,'h':0.1}");

    DoubleUnaryOperator f = StrictMath::sin;
    double above = f.applyAsDouble(1.1);
    double here = f.applyAsDouble(1);
    double below = f.applyAsDouble(0.9);
    assertEquals(above, figure.at("/forward/plus/f").asDouble());
    assertEquals(here, figure.at("/forward/here/f").asDouble());
    assertEquals((above - here) / 0.1, figure.at("/forward/value").asDouble());
    assertEquals((here - below) / 0.1, figure.at("/backward/value").asDouble());
    assertEquals((above - below) / 0.2, figure.at("/central/value").asDouble());
    assertEquals(0.2, figure.at("/central/divisor").asDouble());
    double exact = StrictMath.cos(1);
    assertEquals((above - below) / 0.2 - exact, figure.at("/central/error").asDouble());
  }

  @Test
  void secants_go_through_two_points_and_come_closer_to_the_tangent() {
    JsonNode figure = ask("{'f':'x^2','x':1,'secants':[2,-1,0.5]}");

    double[] slopes = {4, 1, 2.5};
    for (int i = 0; i < slopes.length; i++) {
      JsonNode secant = figure.get("secants").get(i);
      double slope = secant.get("slope").asDouble();
      double intercept = secant.get("intercept").asDouble();
      assertEquals(slopes[i], slope);
      assertEquals(1, slope + intercept);
      assertEquals(
          secant.get("f").asDouble(), slope * secant.get("x").asDouble() + intercept, 1e-15);
    }
    assertEquals(2, figure.at("/tangent/slope").asDouble());
    assertEquals(-1, figure.at("/tangent/intercept").asDouble());
  }

  @ParameterizedTest
  @CsvSource({
    "abs(x), -1, 1, 0",
    "relu(x), 0, 1, 0",
    "'max(x, 3*x)', 1, 3, 1",
    "'min(x, -x)', 1, -1, -1",
  })
  void at_a_kink_each_side_has_its_slope_and_the_central_quotient_lies_between(
      String f, double left, double right, double convention) {
    JsonNode figure = ask("{'f':'" + f + "','x':0}");

    assertTrue(figure.get("kink").asBoolean());
    assertEquals(left, figure.at("/sides/left").asDouble());
    assertEquals(right, figure.at("/sides/right").asDouble());
    assertEquals(left, figure.at("/backward/value").asDouble());
    assertEquals(right, figure.at("/forward/value").asDouble());
    assertEquals((left + right) / 2, figure.at("/central/value").asDouble());
    if (f.startsWith("abs") || f.startsWith("relu")) {
      assertEquals(convention, figure.get("exact").asDouble());
    }
    assertFalse(figure.at("/errors/truncationFree").asBoolean());
  }

  @Test
  void a_quadratic_has_no_truncation_error_and_a_sine_has_one() {
    JsonNode quadratic = ask("{'f':'0.01*x^2 + 0.1*x','x':5}").get("errors");
    JsonNode sine = ask("{'f':'sin(x)','x':1}").get("errors");

    assertTrue(quadratic.get("truncationFree").asBoolean());
    assertEquals("rounding", quadratic.at("/double/centralBranch/0").asText());
    assertTrue(quadratic.at("/double/centralError/0").asDouble() < 1e-14);
    assertTrue(quadratic.at("/double/bestCentral").isNull());
    assertFalse(sine.get("truncationFree").asBoolean());
    assertEquals("truncation", sine.at("/double/centralBranch/0").asText());
    assertEquals("rounding", sine.at("/double/centralBranch/14").asText());
  }

  @ParameterizedTest
  @CsvSource({"sin(x), 1", "exp(x), 1", "x^3 - 2*x, 1.5", "tanh(x), 0.4"})
  void the_estimates_tell_the_error_on_either_branch(String f, double x) {
    JsonNode errors = ask("{'f':'" + f + "','x':" + x + ",'perDecade':4}").get("errors");

    double[] h = numbers(errors.get("h"));
    for (String precision : new String[] {"double", "float"}) {
      JsonNode of = errors.get(precision);
      for (String quotient : new String[] {"forward", "central"}) {
        double[] truncation = numbers(errors.at("/truncation/" + quotient));
        double[] rounding = numbers(of.at("/rounding/" + quotient));
        double[] error = numbers(of.get(quotient + "Error"));
        for (int i = 0; i < h.length; i++) {
          double slope = Math.abs(number(of.get("exact")));
          double most = 1.3 * truncation[i] + 4 * rounding[i];
          assertTrue(error[i] <= most + slope * 1e-3, f + " " + quotient + " at " + h[i]);
        }
        if (precision.equals("double")) {
          assertEquals(truncation[4], error[4], 0.05 * truncation[4], quotient + " at 0.01");
        }
      }
    }
    double best = number(errors.at("/double/bestCentral"));
    assertTrue(best > 1e-6 && best < 1e-4, "at " + best);
  }

  @Test
  void quotients_in_floats_are_those_of_a_program_in_floats() {
    JsonNode errors = ask("{'f':'0.01*x*x + 0.1*x','x':5}").get("errors");

    double[] h = numbers(errors.get("h"));
    double[] central = numbers(errors.at("/float/central"));
    double[] forward = numbers(errors.at("/float/forward"));
    for (int i = 0; i < h.length; i++) {
      float step = (float) h[i];
      float above = article(5f + step);
      assertEquals((above - article(5f - step)) / (2 * step), central[i]);
      assertEquals((above - article(5f)) / step, forward[i]);
    }
    assertEquals(1e-7, errors.at("/float/absorbed").asDouble());
    assertTrue(errors.at("/double/absorbed").isNull());
  }

  private static float article(float x) {
    return 0.01f * x * x + 0.1f * x;
  }

  @Test
  void the_distances_fall_from_a_tenth_by_decades() {
    double[] h = numbers(ask("{'f':'x','x':0}").at("/errors/h"));
    double[] fine = numbers(ask("{'f':'x','x':0,'perDecade':4}").at("/errors/h"));

    assertEquals(15, h.length);
    assertEquals(57, fine.length);
    for (int i = 0; i < h.length; i++) {
      assertEquals(Double.parseDouble("1e-" + (i + 1)), h[i]);
      assertEquals(h[i], fine[4 * i]);
    }
    assertEquals(0.1 / Math.sqrt(10), fine[2], 1e-16);
  }

  @Test
  void where_f_is_undefined_the_curve_has_a_gap_and_numbers_have_names() {
    JsonNode figure = ask("{'f':'log(x)','x':-1,'window':[-2,2]}");

    assertEquals("undefined", figure.get("value").asText());
    assertEquals("undefined", figure.get("exact").asText());
    assertEquals("undefined", figure.at("/central/value").asText());
    assertTrue(figure.at("/curve/f/0").isNull());
    assertTrue(figure.at("/curve/slope/0").isNull());
    assertTrue(figure.at("/curve/f/200").isNull(), "log(0) is no point of a curve");
    assertEquals(0.5, figure.at("/curve/slope/400").asDouble());
    assertEquals(401, figure.at("/curve/x").size());
    assertTrue(figure.at("/errors/double/centralError/0").isNull());
    assertFalse(figure.get("kink").asBoolean());
  }

  @Test
  void a_vertical_tangent_has_an_infinite_slope() {
    JsonNode figure = ask("{'f':'sqrt(x)','x':0}");

    assertEquals("plusInfinity", figure.get("exact").asText());
    assertEquals("plusInfinity", figure.at("/sides/right").asText());
    assertEquals("undefined", figure.at("/sides/left").asText());
    assertEquals("undefined", figure.at("/tangent/intercept").asText());
  }

  @Test
  void a_constant_has_the_slope_0() {
    JsonNode figure = ask("{'f':'7','x':2,'window':[0,1]}");

    assertEquals(7, figure.get("value").asDouble());
    assertEquals(0, figure.get("exact").asDouble());
    assertEquals(0, figure.at("/curve/slope/3").asDouble());
  }
}
