package org.gradientplayground.engine.objective;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Tape;

/**
 * A function of one or two variables that somebody typed, with the exact gradient of its graph.
 * Variables are x0 and x1 in the order in which their names appear.
 *
 * <p>Its minima are not known, unless it is a polynomial of degree two. Not safe for use by several
 * threads at once.
 */
public final class OwnFunction implements Objective {
  /** The name on the wire. */
  public static final String NAME = "own";

  private final Expression expression;
  private final Tape tape;
  private final Description description;

  private OwnFunction(Expression expression, Tape tape, Description description) {
    this.expression = expression;
    this.tape = tape;
    this.description = description;
  }

  /**
   * The function that an expression is.
   *
   * @param expression of one or two names
   * @param window where to look at it; empty: around 0, wide enough for the start, and as high as
   *     the function is there
   * @param start one finite number per name
   * @throws IllegalArgumentException if the number of names is another, or an operation works on
   *     more than single numbers
   */
  public static OwnFunction of(Expression expression, Optional<Window> window, double... start) {
    int dimension = expression.names().size();
    if (dimension < 1 || dimension > 2 || start.length != dimension) {
      throw new IllegalArgumentException(
          "one or two names and as many numbers are needed, was "
              + expression.names()
              + " and "
              + Arrays.toString(start));
    }
    Tape tape = Tape.of(expression.graph());
    Window seen = window.orElseGet(() -> OwnWindow.around(tape::value, start));
    var partials = new ArrayList<String>();
    expression.names().forEach(name -> partials.add("df/d" + name));
    Description description = Description.of(NAME, expression.text(), partials, seen, start);
    boolean quadratic = PolynomialDegree.of(expression.graph()) == 2;
    return new OwnFunction(
        expression,
        tape,
        quadratic ? QuadraticForm.of(tape, dimension).describe(description) : description);
  }

  /** The names of the variables, in the order of x0 and x1. */
  public List<String> variables() {
    return expression.names();
  }

  /** As it was typed. */
  public String text() {
    return expression.text();
  }

  /** What it is made of; the gradient goes backwards through it. */
  public ComputationGraph graph() {
    return expression.graph();
  }

  /** The number of operations that make a value. */
  public int operations() {
    return expression.graph().operations().size();
  }

  @Override
  public Description description() {
    return description;
  }

  @Override
  public double value(double... x) {
    return tape.value(x);
  }

  @Override
  public void gradient(double[] x, double[] gradient) {
    tape.valueAndGradient(x, gradient);
  }
}
