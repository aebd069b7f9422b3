package org.gradientplayground.protocol;

import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.objective.Interval;
import org.gradientplayground.engine.objective.Objective;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.engine.objective.Window;
import org.gradientplayground.figure.gradient.FunctionOfTwo;
import org.gradientplayground.figure.gradient.GradientQuestion;

/** Reads the question of {@code /api/gradient}. */
final class GradientFigureReader {
  private static final int MOST_ARROWS = 31;
  private static final int DEFAULT_ARROWS = 15;

  private static final double LARGEST_ANGLE = 100;

  private GradientFigureReader() {}

  static GradientQuestion read(Members members) {
    FunctionOfTwo f =
        members.has("objective") ? ofCatalogue(members) : new FunctionOfTwo.Typed(typed(members));
    Window window = window(members, f);
    double[] point = members.numbers("point", 2);
    if (point.length != 2) {
      throw Refusal.of("wrongLength", members.pathOf("point"), 2, point.length).thrown();
    }
    for (int i = 0; i < point.length; i++) {
      requireSize(point[i], Pointer.element(members.pathOf("point"), i));
    }
    double h =
        members.number(
            "h",
            DerivativeFigureReader.DEFAULT_H,
            DerivativeFigureReader.SMALLEST_H,
            DerivativeFigureReader.LARGEST_H);
    double angle = members.number("angle", 0, -LARGEST_ANGLE, LARGEST_ANGLE);
    long arrows = members.optionalInteger("arrows", 0, MOST_ARROWS).orElse(DEFAULT_ARROWS);
    boolean field = members.flag("field", true);
    members.end();
    return new GradientQuestion(f, window, point[0], point[1], h, angle, (int) arrows, field);
  }

  private static void requireSize(double coordinate, String path) {
    double largest = DerivativeFigureReader.LARGEST;
    if (!(Math.abs(coordinate) <= largest)) {
      throw Refusal.of("outOfRange", path, coordinate, -largest, largest).thrown();
    }
  }

  private static Expression typed(Members members) {
    return ExpressionReader.read(
        members, "f", FunctionOfTwo.VARIABLES, DerivativeFigureReader.MOST_NODES);
  }

  private static FunctionOfTwo ofCatalogue(Members members) {
    String name = members.text("objective", Members.LONGEST_WORD);
    String path = members.pathOf("objective");
    Objective objective =
        Objectives.named(name)
            .orElseThrow(() -> Refusal.of("unknownObjective", path, name).thrown());
    if (objective.dimension() != 2) {
      throw Refusal.of("wrongDimension", path, objective.dimension(), 2).thrown();
    }
    return new FunctionOfTwo.OfCatalogue(objective);
  }

  private static Window window(Members members, FunctionOfTwo f) {
    if (!members.has("window") && f instanceof FunctionOfTwo.OfCatalogue(Objective objective)) {
      return objective.description().window();
    }
    Members window = members.object("window");
    Interval x0 = window.interval("x0", DerivativeFigureReader.LARGEST);
    Interval x1 = window.interval("x1", DerivativeFigureReader.LARGEST);
    window.end();
    return new Window(x0, x1);
  }
}
