package org.gradientplayground.engine.objective;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What there is to know of an objective besides its values.
 *
 * <p>The formulas are written in {@code + - * / ^}, unary minus, parentheses, exp, log, sin, cos,
 * tanh, sqrt, numbers, pi, x0 and x1.
 *
 * @param name the name on the wire, such as {@code rosenbrock}
 * @param formula f as text
 * @param partials df/dx0 and, for two variables, df/dx1 as text
 * @param window where to look at it
 * @param start a start point that shows something
 * @param minima the known local minima, those inside the window where there are infinitely many;
 *     each a point of one or two numbers
 * @param quadratic whether it is a polynomial of degree exactly two with a regular Hessian, so that
 *     the analysis of learning rates is exact
 * @param curvature the range of the Hessian's eigenvalues; empty where it is unbounded or unknown
 */
public record Description(
    String name,
    String formula,
    List<String> partials,
    Window window,
    List<Double> start,
    List<List<Double>> minima,
    boolean quadratic,
    Optional<Curvature> curvature) {
  public Description {
    partials = List.copyOf(partials);
    start = List.copyOf(start);
    minima = minima.stream().map(List::copyOf).toList();
    if (start.size() != partials.size() || !allOfSize(start.size(), minima)) {
      throw new IllegalArgumentException(name + ": one number per variable is needed");
    }
  }

  /** The number of variables, 1 or 2. */
  public int dimension() {
    return partials.size();
  }

  /** A description to be completed, with no minima, not quadratic and of unknown curvature. */
  static Description of(
      String name, String formula, List<String> partials, Window window, double... start) {
    return new Description(
        name, formula, partials, window, boxed(start), List.of(), false, Optional.empty());
  }

  /** The same with one more minimum. */
  Description withMinimum(double... minimum) {
    return withMinima(List.of(boxed(minimum)));
  }

  /** The same with more minima. */
  Description withMinima(List<List<Double>> more) {
    var all = new ArrayList<>(minima);
    all.addAll(more);
    return new Description(name, formula, partials, window, start, all, quadratic, curvature);
  }

  /** The same with the range of the Hessian's eigenvalues. */
  Description withCurvature(double largest, double smallest) {
    return new Description(
        name,
        formula,
        partials,
        window,
        start,
        minima,
        quadratic,
        Optional.of(new Curvature(largest, smallest)));
  }

  /** The same as a quadratic, whose Hessian has these eigenvalues everywhere. */
  Description quadratic(double largest, double smallest) {
    return new Description(
        name,
        formula,
        partials,
        window,
        start,
        minima,
        true,
        Optional.of(new Curvature(largest, smallest)));
  }

  private static boolean allOfSize(int size, List<List<Double>> points) {
    return points.stream().allMatch(point -> point.size() == size);
  }

  private static List<Double> boxed(double... numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
