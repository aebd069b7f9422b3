package org.gradientplayground.engine.exercise.loss;

import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.loss.CrossEntropy;
import org.gradientplayground.engine.loss.OneHot;
import org.gradientplayground.engine.tensor.Tensor;

/** What one sample costs: minus the logarithm of the probability of its class. */
public record CrossEntropyOfLabel() implements Exercise {
  private static final CrossEntropy LOSS = new CrossEntropy(0);

  @Override
  public String id() {
    return "cross-entropy-label";
  }

  @Override
  public Scene scene() {
    return Scene.LOSS;
  }

  @Override
  public Task draw(Draw draw) {
    Tensor y = draw.probabilities(4);
    int label = draw.whole(1, 3);
    double right = cost(y, label);
    var way = new Way();
    double probability = way.step("probabilityOfLabel", Arithmetic.VALUE, y.at(label));
    way.step("negativeLogarithm", Arithmetic.NEGATIVE_LOGARITHM, probability);
    return Task.asking(right, Tolerance.THREE_DECIMALS)
        .given("y", y)
        .given("label", label)
        .setting(Parameters.NONE.with("y", y).with("t", label).with("as", "probabilities"))
        .slip(Mistake.TOOK_WRONG_CLASS, cost(y, label - 1))
        .slip(Mistake.WRONG_SIGN, -right)
        .slip(Mistake.FORGOT_LOG, probability)
        .way(way)
        .build();
  }

  private static double cost(Tensor y, int label) {
    return LOSS.loss(y, OneHot.target(y, Tensor.scalar(label)));
  }
}
