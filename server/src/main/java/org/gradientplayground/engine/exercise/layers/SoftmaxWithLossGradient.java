package org.gradientplayground.engine.exercise.layers;

import java.util.List;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.graph.op.SoftmaxWithLoss;
import org.gradientplayground.engine.loss.OneHot;
import org.gradientplayground.engine.tensor.Tensor;

/** What softmax with cross entropy hands back for two samples: (y - t) / N. */
public record SoftmaxWithLossGradient() implements Exercise {
  private static final int CLASSES = 3;

  @Override
  public String id() {
    return "softmax-with-loss-backward";
  }

  @Override
  public Scene scene() {
    return Scene.LAYERS;
  }

  @Override
  public Task draw(Draw draw) {
    Tensor y =
        Tensor.matrix(draw.probabilities(CLASSES).toArray(), draw.probabilities(CLASSES).toArray());
    Tensor labels = draw.vector(2, 0, CLASSES - 1);
    Tensor logits = y.map(StrictMath::log);
    var op = new SoftmaxWithLoss();
    List<Tensor> operands = List.of(logits, labels);
    Tensor right = op.backward(operands, op.forward(operands), Tensor.scalar(1)).getFirst();
    Tensor target = OneHot.target(y, labels);
    var way = new Way();
    Tensor errors = way.step("errors", Arithmetic.DIFFERENCE, y, target);
    way.step("dividedBySamples", Arithmetic.QUOTIENT, errors, Tensor.scalar(2));
    Tensor identity = Tensor.matrix(new double[] {1, 0}, new double[] {0, 1});
    return Task.asking(right, Tolerance.SHORT_DECIMAL)
        .given("y", y)
        .given("labels", labels)
        .setting(
            Layer.setting(identity, logits, Tensor.vector(0, 0, 0), "softmaxCrossEntropy", labels))
        .slip(Mistake.FORGOT_MEAN, errors)
        .slip(Mistake.WRONG_SIGN, right.map(each -> -each))
        .slip(Mistake.FORGOT_TARGET, y.map(each -> each / 2))
        .slip(Mistake.DIVIDED_BY_CLASSES, errors.map(each -> each / CLASSES))
        .way(way)
        .build();
  }
}
