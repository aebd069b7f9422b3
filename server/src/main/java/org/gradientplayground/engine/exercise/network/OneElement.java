package org.gradientplayground.engine.exercise.network;

import java.util.function.DoubleUnaryOperator;
import org.gradientplayground.engine.differentiation.DifferenceQuotient;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.loss.OneHot;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.SimpleNet;

/** One element of the gradient, from the two losses that moving this weight gives. */
public record OneElement() implements Exercise {
  private static final double DIGITS = 1e6;

  @Override
  public String id() {
    return "numeric-element";
  }

  @Override
  public Scene scene() {
    return Scene.NETWORK_GRADIENT;
  }

  @Override
  public Task draw(Draw draw) {
    Tensor x = Tensor.matrix(new double[] {draw.oneOf(0.5, 1.0, 2.0), draw.oneOf(0.5, 1.0, 2.0)});
    Tensor weights = draw.matrix(2, 3, -2, 2);
    int label = draw.whole(0, 2);
    double h = draw.oneOf(0.1, 0.01);
    int row = draw.whole(0, 1);
    int column = draw.whole(0, 2);
    int place = row * 3 + column;
    Tensor target = OneHot.target(Tensor.matrix(new double[3]), Tensor.vector(label));
    DoubleUnaryOperator loss =
        distance ->
            rounded(
                new SimpleNet(weights.with(place, weights.at(place) + distance)).loss(x, target));
    var way = new Way();
    double plus = loss.applyAsDouble(h);
    double minus = loss.applyAsDouble(-h);
    double difference = way.step("difference", Arithmetic.DIFFERENCE, plus, minus);
    double distance = way.step("twiceH", Arithmetic.PRODUCT, 2, h);
    way.step("quotient", Arithmetic.QUOTIENT, difference, distance);
    return Task.asking(DifferenceQuotient.central(loss, 0, h), Tolerance.THREE_DECIMALS)
        .given("row", row)
        .given("column", column)
        .given("plus", plus)
        .given("minus", minus)
        .given("h", h)
        .setting(
            Parameters.NONE
                .with("x", x.reshaped(2))
                .with("W", weights)
                .with("t", label)
                .with("h", h))
        .slip(Mistake.DIVIDED_BY_H, difference / h)
        .slip(Mistake.WRONG_SIGN, -difference / distance)
        .slip(Mistake.FORGOT_DIVISION, difference)
        .way(way)
        .build();
  }

  /** To six decimals, as the question names it. */
  private static double rounded(double loss) {
    return StrictMath.rint(loss * DIGITS) / DIGITS;
  }
}
