package org.gradientplayground.engine.exercise.graph;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Form;
import org.gradientplayground.engine.exercise.task.Formula;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Way;

/**
 * The local derivative of an activation over its input, to be drawn: a hump that dies away on both
 * sides.
 */
public record SlopeCurve() implements Exercise {
  private static final List<Double> PLACES =
      List.of(-4.0, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 4.0);

  @Override
  public String id() {
    return "activation-slope-curve";
  }

  @Override
  public Scene scene() {
    return Scene.GRAPH;
  }

  @Override
  public Task draw(Draw draw) {
    String activation = draw.oneOf(List.of("sigmoid", "tanh"));
    int factor = draw.whole(1, 2);
    String text = factor == 1 ? activation + "(x)" : "%s(%d*x)".formatted(activation, factor);
    Formula f = Formula.of(text);
    double peak = f.with("x", 0).gradient("x");
    var form = new Form.Curve(PLACES, 0, 1.2 * peak);
    var way = new Way();
    way.step("slopeAtZero", Arithmetic.VALUE, peak);
    way.step("slopeAtOne", Arithmetic.VALUE, f.with("x", 1).gradient("x"));
    way.step("slopeAtFour", Arithmetic.VALUE, f.with("x", 4).gradient("x"));
    return Task.asking(over(x -> f.with("x", x).gradient("x")), form)
        .given("f", text)
        .setting(f.with("x", 0).setting())
        .slip(Mistake.DREW_OUTPUT, over(x -> f.with("x", x).value()))
        .slip(Mistake.DREW_CONSTANT, over(_ -> peak))
        .way(way)
        .build();
  }

  private static double[] over(DoubleUnaryOperator height) {
    return PLACES.stream().mapToDouble(height::applyAsDouble).toArray();
  }
}
