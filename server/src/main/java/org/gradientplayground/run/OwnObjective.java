package org.gradientplayground.run;

import java.util.Optional;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.graph.Tape;
import org.gradientplayground.engine.objective.Interval;
import org.gradientplayground.engine.objective.OwnFunction;
import org.gradientplayground.engine.objective.OwnWindow;
import org.gradientplayground.engine.objective.Window;

/** The rules of a function that somebody typed. */
final class OwnObjective {
  /** The most variables of a function to descend on. */
  private static final int MOST_VARIABLES = 2;

  private OwnObjective() {}

  /**
   * The function.
   *
   * @throws InvalidSpec {@code expression}, {@code wrongVariables}, {@code notScalar}, {@code
   *     wrongDimension} or {@code missing}, {@code unknownField} at a part of the window
   */
  static OwnFunction of(String text, Optional<OwnExtent> extent, double[] start) {
    Expression expression = ExpressionSource.parsed("/expression", text);
    int dimension = expression.names().size();
    if (dimension < 1 || dimension > MOST_VARIABLES) {
      throw new InvalidSpec("wrongVariables", "/expression", dimension, 1, MOST_VARIABLES);
    }
    if (start.length != dimension) {
      throw new InvalidSpec("wrongDimension", "/start", start.length, dimension);
    }
    for (int i = 0; i < start.length; i++) {
      TrainingRules.checkFinite("/start/" + i, start[i]);
      if (Math.abs(start[i]) > DescentSpec.BOUND) {
        throw new InvalidSpec(
            "outOfRange", "/start/" + i, start[i], -DescentSpec.BOUND, DescentSpec.BOUND);
      }
    }
    Tape tape = tape(expression);
    return OwnFunction.of(expression, extent.map(it -> window(it, dimension, tape)), start);
  }

  private static Tape tape(Expression expression) {
    try {
      return Tape.of(expression.graph());
    } catch (IllegalArgumentException e) {
      throw new InvalidSpec("notScalar", "/expression", expression.text());
    }
  }

  private static Window window(OwnExtent extent, int dimension, Tape tape) {
    if (dimension == 1) {
      extent.x1().ifPresent(_ -> superfluous("x1"));
      Interval f = extent.f().orElseGet(() -> OwnWindow.height(tape::value, extent.x0()));
      return new Window(extent.x0(), f);
    }
    extent.f().ifPresent(_ -> superfluous("f"));
    return new Window(
        extent.x0(), extent.x1().orElseThrow(() -> new InvalidSpec("missing", "/window/x1", "x1")));
  }

  private static void superfluous(String name) {
    throw new InvalidSpec("unknownField", "/window/" + name, name);
  }
}
