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
import org.gradientplayground.engine.loss.CrossEntropyOfLogits;
import org.gradientplayground.engine.loss.OneHot;
import org.gradientplayground.engine.tensor.Tensor;

/** What a perfectly sure and right answer costs where softmax is applied to it once more. */
public record SoftmaxTwice() implements Exercise {
  private static final double SURE = 50;

  @Override
  public String id() {
    return "softmax-twice-cost";
  }

  @Override
  public Scene scene() {
    return Scene.NETWORK_GRADIENT;
  }

  @Override
  public Task draw(Draw draw) {
    int classes = draw.whole(2, 8);
    int label = draw.whole(0, classes - 1);
    Tensor y = OneHot.target(Tensor.vector(new double[classes]), Tensor.scalar(label));
    var way = new Way();
    double e = way.step("powerOfOne", Arithmetic.VALUE, StrictMath.E);
    double sum = way.step("sumOfPowers", Arithmetic.SUM, e, classes - 1);
    double again = way.step("softmaxAgain", Arithmetic.QUOTIENT, e, sum);
    way.step("negativeLogarithm", Arithmetic.NEGATIVE_LOGARITHM, again);
    return Task.asking(new CrossEntropyOfLogits().loss(y, y), Tolerance.THREE_DECIMALS)
        .given("classes", classes)
        .given("label", label)
        .setting(
            Parameters.NONE
                .with("x", Tensor.vector(1))
                .with("W", y.map(each -> SURE * each).reshaped(1, classes))
                .with("t", label))
        .slip(Mistake.SOFTMAX_ONCE, 0)
        .slip(Mistake.FORGOT_LOG, again)
        .slip(Mistake.BELIEVED_UNIFORM, StrictMath.log(classes))
        .way(way)
        .build();
  }
}
