package org.gradientplayground.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.objective.Curve;
import org.gradientplayground.engine.objective.Field;
import org.gradientplayground.engine.objective.Interval;
import org.gradientplayground.engine.objective.Landscape;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A descent on a function that somebody typed. */
class OwnFunctionDescentTest {
  private static DescentSpec own(String expression, double... start) {
    return own(expression, Optional.empty(), start);
  }

  private static DescentSpec own(String expression, Optional<OwnExtent> window, double... start) {
    return DescentSpec.ofOwn(
        expression,
        window,
        start,
        new GradientDescent(),
        0.1,
        100,
        new Differentiation.Exact(),
        1e-6,
        List.of());
  }

  private static Landscape landscape(DescentSpec spec) {
    return ((DescentScenery) spec.begin().scenery()).landscape();
  }

  private static double[][] path(DescentSpec spec, int steps) {
    Run run = spec.begin();
    var path = new double[steps + 1][];
    for (int i = 0; i <= steps; i++) {
      var row = new double[run.columns().size()];
      run.writeRow(row);
      path[i] = row;
      run.advance();
    }
    return path;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(1 - x0)^2 + 100*(x1 - x0^2)^2 | rosenbrock | -1.2 | 1",
        "a^2/20 + b^2                   | elongated  | -7   | 2",
      })
  void the_path_is_that_of_the_same_function_of_the_catalogue(
      String expression, String name, double x0, double x1) {
    double[] start = {x0, x1};
    double learningRate = 0.0005;
    DescentSpec typed =
        DescentSpec.ofOwn(
            expression,
            Optional.empty(),
            start,
            new GradientDescent(),
            learningRate,
            50,
            new Differentiation.Exact(),
            0,
            List.of());
    DescentSpec known =
        DescentSpec.of(
            name,
            start,
            new GradientDescent(),
            learningRate,
            50,
            new Differentiation.Exact(),
            0,
            List.of());
    double[][] expected = path(known, 50);

    double[][] path = path(typed, 50);

    for (int i = 0; i <= 50; i++) {
      assertArrayEquals(expected[i], path[i], 1e-9 * Math.max(1, Math.abs(expected[i][2])));
    }
  }

  @Test
  void variables_are_named_in_the_order_in_which_they_appear() {
    DescentSpec spec = own("w*w + 3*b^2", 1, 2);

    assertEquals(List.of("w", "b"), spec.own().orElseThrow().variables());
    assertEquals(13, path(spec, 0)[0][2]);
    assertArrayEquals(new double[] {1, 2, 13, 2, 12}, path(spec, 0)[0]);
  }

  @Test
  void of_a_quadratic_the_learning_rates_are_known() {
    Run run = own("(a - 1)^2 + 5*(b + 2)^2", 3, 3).begin();

    var snapshot = (DescentSnapshot) run.snapshot();

    assertEquals(0.2, snapshot.learningRates().orElseThrow().diverges(), 1e-12);
    var description = own("(a - 1)^2 + 5*(b + 2)^2", 3, 3).own().orElseThrow().description();
    assertTrue(description.quadratic());
    assertEquals(1, description.minima().getFirst().get(0), 1e-12);
    assertEquals(-2, description.minima().getFirst().get(1), 1e-12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x^3", "x^4 - x^2", "sin(x)", "x", "3 + 0*x", "max(x, 0)^2", "x^2/x", "2^x"})
  void no_other_function_is_claimed_to_be_quadratic(String expression) {
    var description = own(expression, 1).own().orElseThrow().description();

    assertFalse(description.quadratic());
    assertTrue(description.minima().isEmpty());
  }

  @Test
  void the_picture_is_wide_enough_for_the_start() {
    assertEquals(
        new Interval(-4, 4), own("x^2", 3).own().orElseThrow().description().window().x0());
    assertEquals(
        new Interval(-25, 25), own("x^2", 20).own().orElseThrow().description().window().x0());
  }

  @Test
  void the_picture_is_where_it_is_wanted() {
    var extent =
        new OwnExtent(new Interval(0, 2), Optional.of(new Interval(1, 5)), Optional.empty());

    var window = own("x*y", Optional.of(extent), 1, 1).own().orElseThrow().description().window();

    assertEquals(new Interval(0, 2), window.x0());
    assertEquals(new Interval(1, 5), window.vertical());
  }

  @Test
  void a_pole_does_not_make_the_picture_of_one_variable_flat() {
    Interval height = own("1/x", 2).own().orElseThrow().description().window().vertical();

    assertTrue(height.high() < 100, height.toString());
    assertTrue(height.low() > -100, height.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log(x) + y^2",
        "sqrt(x*y)",
        "1/(x*y)",
        "exp(1000*x) + y",
        "x*0 + y*0 + 3",
        "log(-x^2-y^2-1)*0 + 1/0*x + y",
        "1e200*x^2 + y",
        "1e-200*x^2 + 1e-180*y",
        "x^y"
      })
  void where_it_is_not_defined_the_terrain_is_marked_and_its_lines_stay_numbers(String expression) {
    Field field;
    try {
      field = assertInstanceOf(Field.class, landscape(own(expression, 1, 1)));
    } catch (InvalidSpec e) {
      assertEquals("outsideDomain", e.code());
      return;
    }

    double low = field.scale().low();
    for (double level : field.levels()) {
      assertTrue(level >= low && level <= field.scale().high(), expression + " " + level);
      low = level;
    }
    double[] values = field.values();
    byte[] defined = field.defined();
    boolean everywhere = true;
    for (int i = 0; i < values.length; i++) {
      boolean is = (defined[i / 8] >> i % 8 & 1) == 1;
      assertEquals(Math.abs(values[i]) < 1e150, is, expression + " at " + i);
      everywhere &= is;
    }
    assertEquals(everywhere, field.isDefinedEverywhere());
  }

  @Test
  void outside_its_domain_a_curve_has_gaps() {
    var curve = assertInstanceOf(Curve.class, landscape(own("log(x)", 1)));

    assertEquals(201, Arrays.stream(curve.f()).filter(Double::isNaN).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x^2 + (y     | expression     | /expression",
        "x + y + z    | wrongVariables | /expression",
        "1 + 2        | wrongVariables | /expression",
        "x^2          | wrongDimension | /start",
        "log(x) + y   | outsideDomain  | /start",
      })
  void what_is_no_function_to_descend_on_is_refused(String expression, String code, String path) {
    var fault = assertThrows(InvalidSpec.class, () -> own(expression, -1, 1));

    assertEquals(code, fault.code());
    assertEquals(path, fault.path());
  }

  @Test
  void a_fault_of_the_text_has_the_parsers_code_and_its_place() {
    var fault = assertThrows(InvalidSpec.class, () -> own("x^2 + )", 1));

    assertEquals("expression", fault.code());
    assertEquals(6, fault.parameters().get(1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatever_is_typed_gives_finite_steps_and_levels_or_a_refusal(long seed) {
    var random = new SplittableRandom(seed);
    String[] parts = {
      "x", "y", "+", "-", "*", "/", "^", "(", ")", "log(", "exp(", "sqrt(", "2", "1e3", "x", "y",
      ")", "sin(", "max(", ","
    };
    for (int i = 0; i < 400; i++) {
      var text = new StringBuilder();
      for (int part = random.nextInt(1, 14); part > 0; part--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      int dimension = random.nextInt(1, 3);
      double[] start = random.doubles(dimension, -3, 3).toArray();
      try {
        Run run = own(text.toString(), start).begin();
        run.scenery();
        for (int step = 0; step < 20 && run.advance(); step++) {
          run.snapshot();
          var row = new double[run.columns().size()];
          run.writeRow(row);
          assertTrue(Arrays.stream(row).allMatch(Double::isFinite), text.toString());
        }
      } catch (InvalidSpec e) {
        assertFalse(e.code().isEmpty());
      }
    }
  }
}
