package org.gradientplayground.engine.exercise.derivative;

import java.util.function.DoubleUnaryOperator;
import org.gradientplayground.engine.differentiation.DifferenceQuotient;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Formula;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;

/**
 * What the central difference says at a kink, where there is no derivative: the mean of the slopes
 * of both sides.
 */
public record QuotientAtKink() implements Exercise {
  private static final int[] SLOPES = {-4, -3, -2, 2, 3, 4, 5, 6};

  @Override
  public String id() {
    return "quotient-at-kink";
  }

  @Override
  public Scene scene() {
    return Scene.DERIVATIVE;
  }

  @Override
  public Task draw(Draw draw) {
    double toTheRight = draw.oneOf(SLOPES);
    double toTheLeft = draw.oneOf(SLOPES);
    double h = draw.oneOf(0.1, 0.5, 1.0);
    String text =
        "%d*max(x, 0) %s %d*min(x, 0)"
            .formatted((int) toTheRight, toTheLeft < 0 ? "-" : "+", (int) Math.abs(toTheLeft));
    DoubleUnaryOperator f = at -> Formula.of(text).with("x", at).value();
    var way = new Way();
    double plus = way.step("valueToTheRight", Arithmetic.PRODUCT, toTheRight, h);
    double minus = way.step("valueToTheLeft", Arithmetic.PRODUCT, toTheLeft, -h);
    double difference = way.step("difference", Arithmetic.DIFFERENCE, plus, minus);
    way.step("quotient", Arithmetic.QUOTIENT, difference, 2 * h);
    return Task.asking(DifferenceQuotient.central(f, 0, h), Tolerance.SHORT_DECIMAL)
        .given("f", text)
        .given("h", h)
        .setting(Parameters.NONE.with("f", text).with("x", 0).with("h", h))
        .slip(Mistake.USED_FORWARD_INSTEAD_OF_CENTRAL, DifferenceQuotient.forward(f, 0, h))
        .slip(Mistake.USED_BACKWARD_INSTEAD_OF_CENTRAL, DifferenceQuotient.forward(f, 0, -h))
        .slip(Mistake.BELIEVED_ZERO, 0)
        .way(way)
        .build();
  }
}
