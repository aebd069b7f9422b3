package org.gradientplayground.engine.exercise.network;

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

/** The gradient of the weights of the smallest network: each input times each error. */
public record SimpleNetGradient() implements Exercise {
  @Override
  public String id() {
    return "simple-net-weight-gradient";
  }

  @Override
  public Scene scene() {
    return Scene.NETWORK_GRADIENT;
  }

  @Override
  public Task draw(Draw draw) {
    Tensor x = Tensor.matrix(new double[] {draw.oneOf(1, 2, 3, 4), draw.oneOf(1, 2, 3, 4)});
    Tensor y = draw.probabilities(3);
    int label = draw.whole(0, 2);
    Tensor row = y.reshaped(1, 3);
    Tensor target = OneHot.target(row, Tensor.vector(label));
    Tensor weights = weightsFor(x.at(0), y);
    Tensor right = new SimpleNet(weights).gradient(x, target);
    var way = new Way();
    Tensor errors = way.step("errors", Arithmetic.DIFFERENCE, row, target);
    Tensor column = way.step("inputAsColumn", Arithmetic.TRANSPOSE, x);
    way.step("inputTimesError", Arithmetic.MATRIX_PRODUCT, column, errors);
    return Task.asking(right, Tolerance.SHORT_DECIMAL)
        .given("x", x.reshaped(2))
        .given("y", y)
        .given("label", label)
        .setting(Parameters.NONE.with("x", x.reshaped(2)).with("W", weights).with("t", label))
        .slip(Mistake.FORGOT_TARGET, column.dot(row))
        .slip(Mistake.WRONG_SIGN, right.map(each -> -each))
        .slip(Mistake.FORGOT_INPUT, column.map(_ -> 1).dot(errors))
        .way(way)
        .build();
  }

  /** Weights with which the network answers y: the logits ln y from the first input alone. */
  private static Tensor weightsFor(double x0, Tensor y) {
    return Tensor.matrix(y.map(each -> StrictMath.log(each) / x0).toArray(), new double[y.size()]);
  }
}
