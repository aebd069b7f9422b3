package org.gradientplayground.engine.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gradientplayground.engine.analysis.Hessian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectivesTest {
  /** A place without symmetry, inside the domain of every objective. */
  private static final double[] ANYWHERE = {0.83, -0.57};

  static Stream<Objective> all() {
    return Objectives.all().stream();
  }

  static Stream<Objective> with_constant_or_bounded_curvature() {
    return all().filter(each -> each.description().curvature().isPresent());
  }

  @Test
  void the_catalogue_holds_exactly_the_functions_of_the_golden_list() throws IOException {
    var listed =
        new ObjectMapper().readTree(getClass().getResourceAsStream("/golden/_functions.json"));
    Set<String> expected = new TreeSet<>();
    listed.get("one_variable").fieldNames().forEachRemaining(expected::add);
    listed.get("two_variables").fieldNames().forEachRemaining(expected::add);

    Set<String> names = new TreeSet<>();
    all().forEach(each -> names.add(each.description().name()));

    assertEquals(expected, names);
    assertEquals(names.size(), Objectives.all().size());
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_formula_says_what_the_code_computes(Objective objective) {
    double[] x = anywhere(objective);
    double value = objective.value(x);

    double fromText = Formula.value(objective.description().formula(), x);

    assertEquals(value, fromText, 1e-13 * Math.max(1, Math.abs(value)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_formulas_of_the_partial_derivatives_say_what_the_code_computes(Objective objective) {
    double[] x = anywhere(objective);
    double[] gradient = gradient(objective, x);

    for (int i = 0; i < x.length; i++) {
      double fromText = Formula.value(objective.description().partials().get(i), x);
      assertEquals(gradient[i], fromText, 1e-13 * Math.max(1, Math.abs(gradient[i])));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_gradient_is_the_limit_of_the_difference_quotient(Objective objective) {
    double[] x = anywhere(objective);
    double h = 1e-5;

    double[] gradient = gradient(objective, x);

    for (int i = 0; i < x.length; i++) {
      double[] plus = x.clone();
      double[] minus = x.clone();
      plus[i] += h;
      minus[i] -= h;
      double quotient = (objective.value(plus) - objective.value(minus)) / (2 * h);
      assertEquals(quotient, gradient[i], 1e-7 * Math.max(1, Math.abs(gradient[i])));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void at_a_known_minimum_the_gradient_vanishes_and_the_function_bends_up(Objective objective) {
    for (List<Double> minimum : objective.description().minima()) {
      double[] x = minimum.stream().mapToDouble(Double::doubleValue).toArray();
      Hessian hessian = Hessian.of(objective, x);

      for (double partial : gradient(objective, x)) {
        assertEquals(0, partial, 1e-12 * Math.max(1, hessian.largest()));
      }
      assertTrue(hessian.smallest() > 0, () -> "at " + minimum + ": " + hessian.smallest());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_point_of_the_window_lies_below_all_known_minima_of_a_bounded_function(
      Objective objective) {
    Set<String> fallForEver =
        Set.of(
            "cubic",
            "reciprocal",
            "linear",
            "exp",
            "log",
            "sqrt",
            "tanh",
            "sigmoid",
            "gauss",
            "saddle",
            "monkey",
            "constant");
    String name = objective.description().name();
    assertEquals(
        fallForEver.contains(name) && !name.equals("cubic"),
        objective.description().minima().isEmpty());
    if (!fallForEver.contains(name)) {
      double lowest =
          objective.description().minima().stream()
              .mapToDouble(
                  minimum ->
                      objective.value(minimum.stream().mapToDouble(Double::doubleValue).toArray()))
              .min()
              .orElseThrow();
      assertTrue(lowestOfTheWindow(objective) >= lowest - 1e-12);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_start_is_inside_the_window_and_the_domain(Objective objective) {
    Description description = objective.description();
    double[] start = description.start().stream().mapToDouble(Double::doubleValue).toArray();

    assertTrue(Double.isFinite(objective.value(start)));
    assertTrue(description.window().x0().contains(start[0]));
    double height = start.length == 2 ? start[1] : objective.value(start);
    assertTrue(description.window().vertical().contains(height));
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_known_minimum_is_inside_the_window_and_named_once(Objective objective) {
    Description description = objective.description();

    for (List<Double> minimum : description.minima()) {
      double[] x = minimum.stream().mapToDouble(Double::doubleValue).toArray();
      double height = x.length == 2 ? x[1] : objective.value(x);
      assertTrue(description.window().x0().contains(x[0]));
      assertTrue(description.window().vertical().contains(height));
    }
    assertEquals(description.minima().size(), new HashSet<>(description.minima()).size());
  }

  @ParameterizedTest
  @MethodSource("with_constant_or_bounded_curvature")
  void the_curvature_of_the_whole_window_lies_within_the_stated_range_and_reaches_it(
      Objective objective) {
    Curvature stated = objective.description().curvature().orElseThrow();
    double largest = Double.NEGATIVE_INFINITY;
    double smallest = Double.POSITIVE_INFINITY;

    int points = objective.dimension() == 1 ? 4001 : 161;
    for (double[] x : grid(objective, points)) {
      Hessian hessian = Hessian.of(objective, x);
      largest = Math.max(largest, hessian.largest());
      smallest = Math.min(smallest, hessian.smallest());
    }

    double near = (objective.dimension() == 1 ? 1e-4 : 1e-2) * Math.max(1, stated.bound());
    assertTrue(largest <= stated.largest() + 1e-6 * stated.bound() + 1e-6);
    assertTrue(smallest >= stated.smallest() - 1e-6 * stated.bound() - 1e-6);
    assertEquals(stated.largest(), largest, near);
    assertEquals(stated.smallest(), smallest, near);
  }

  @Test
  void the_curvature_bounds_are_those_of_the_textbooks() {
    assertEquals(1, bound("sin"));
    assertEquals(4 / (3 * Math.sqrt(3)), bound("tanh"), 1e-15);
    assertEquals(1 / (6 * Math.sqrt(3)), bound("sigmoid"), 1e-15);
    assertEquals(2, bound("gauss"));
    assertEquals(9.1, bound("wavy"));
    assertEquals(2 + 40 * Math.PI * Math.PI, bound("rastrigin"), 1e-12);
  }

  @Test
  void outside_the_domain_the_value_is_not_a_number() {
    assertTrue(Double.isNaN(Objectives.named("log").orElseThrow().value(-1)));
    assertTrue(Double.isNaN(gradient(Objectives.named("log").orElseThrow(), -1)[0]));
    assertTrue(Double.isNaN(Objectives.named("sqrt").orElseThrow().value(-1)));
    assertFalse(Double.isFinite(Objectives.named("reciprocal").orElseThrow().value(0)));
  }

  @Test
  void an_unknown_name_finds_nothing() {
    assertTrue(Objectives.named("paraboloid").isEmpty());
  }

  private static double bound(String name) {
    return Objectives.named(name).orElseThrow().description().curvature().orElseThrow().bound();
  }

  private static double[] anywhere(Objective objective) {
    return objective.dimension() == 1 ? new double[] {ANYWHERE[0]} : ANYWHERE.clone();
  }

  private static double[] gradient(Objective objective, double... x) {
    var gradient = new double[x.length];
    objective.gradient(x, gradient);
    return gradient;
  }

  private static double lowestOfTheWindow(Objective objective) {
    return grid(objective, 301).stream()
        .mapToDouble(objective::value)
        .filter(Double::isFinite)
        .min()
        .orElseThrow();
  }

  private static List<double[]> grid(Objective objective, int points) {
    Window window = objective.description().window();
    Stream<Double> along = Stream.iterate(0, i -> i + 1).limit(points).map(i -> i / (points - 1.0));
    if (objective.dimension() == 1) {
      return along.map(share -> new double[] {window.x0().at(share)}).toList();
    }
    List<Double> shares = along.toList();
    return shares.stream()
        .flatMap(
            row ->
                shares.stream()
                    .map(
                        column -> new double[] {window.x0().at(column), window.vertical().at(row)}))
        .toList();
  }
}
