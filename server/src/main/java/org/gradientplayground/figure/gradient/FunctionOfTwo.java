package org.gradientplayground.figure.gradient;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.graph.Tape;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Pow;
import org.gradientplayground.engine.graph.op.Unary;
import org.gradientplayground.engine.objective.Objective;

/**
 * A function of x0 and x1 with its gradient: one of the catalogue, or one that was typed. Not safe
 * for use by several threads at once.
 */
public sealed interface FunctionOfTwo {
  /** The names that an expression may use. */
  List<String> VARIABLES = List.of("x0", "x1");

  /** The formula as text. */
  String formula();

  /** The name in the catalogue; empty if it is not of it. */
  Optional<String> name();

  /** f(x); infinite or NaN where it is not defined. */
  double value(double[] x);

  /** Writes the gradient at x. */
  void gradient(double[] x, double[] gradient);

  /** How much work a value is, in additions. */
  int work();

  /** A function of the catalogue. */
  record OfCatalogue(Objective objective) implements FunctionOfTwo {
    /** None of them has more than a few logarithms' worth. */
    private static final int WORK = 50;

    @Override
    public String formula() {
      return objective.description().formula();
    }

    @Override
    public Optional<String> name() {
      return Optional.of(objective.description().name());
    }

    @Override
    public double value(double[] x) {
      return objective.value(x);
    }

    @Override
    public void gradient(double[] x, double[] gradient) {
      objective.gradient(x, gradient);
    }

    @Override
    public int work() {
      return WORK;
    }
  }

  /** A function that was typed. */
  final class Typed implements FunctionOfTwo {
    /** A function of StrictMath takes about as long as ten additions, a power as twenty. */
    private static final int WORK_OF_FUNCTION = 10;

    private static final int WORK_OF_POWER = 20;

    private final Expression expression;
    private final Tape tape;
    private final int[] variables;
    private final double[] leaves;
    private final double[] slopes;

    /**
     * @param expression of x0 and x1, either, or none
     */
    public Typed(Expression expression) {
      this.expression = expression;
      this.tape = Tape.of(expression.graph());
      this.variables = expression.names().stream().mapToInt(VARIABLES::indexOf).toArray();
      this.leaves = new double[variables.length];
      this.slopes = new double[variables.length];
    }

    @Override
    public String formula() {
      return expression.text();
    }

    @Override
    public Optional<String> name() {
      return Optional.empty();
    }

    @Override
    public double value(double[] x) {
      set(x);
      return tape.value(leaves);
    }

    @Override
    public void gradient(double[] x, double[] gradient) {
      set(x);
      boolean defined = !Double.isNaN(tape.valueAndGradient(leaves, slopes));
      gradient[0] = defined ? 0 : Double.NaN;
      gradient[1] = gradient[0];
      for (int leaf = 0; defined && leaf < variables.length; leaf++) {
        gradient[variables[leaf]] = slopes[leaf];
      }
    }

    private void set(double[] x) {
      for (int leaf = 0; leaf < variables.length; leaf++) {
        leaves[leaf] = x[variables[leaf]];
      }
    }

    @Override
    public int work() {
      return 1
          + expression.graph().operations().stream()
              .mapToInt(node -> work(node.op().orElseThrow()))
              .sum();
    }

    private static int work(Op op) {
      return switch (op) {
        case Pow() -> WORK_OF_POWER;
        case Unary _ -> WORK_OF_FUNCTION;
        default -> 1;
      };
    }
  }
}
