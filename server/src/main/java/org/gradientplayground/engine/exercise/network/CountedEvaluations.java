package org.gradientplayground.engine.exercise.network;

import org.gradientplayground.engine.differentiation.NumericalGradient;
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

/** How often the loss is computed for a gradient by central differences: twice for each weight. */
public record CountedEvaluations() implements Exercise {
  @Override
  public String id() {
    return "count-evaluations";
  }

  @Override
  public Scene scene() {
    return Scene.NETWORK_GRADIENT;
  }

  @Override
  public Task draw(Draw draw) {
    int inputs = draw.whole(2, 8);
    int classes = draw.whole(2, 8);
    Tensor x = draw.matrix(1, inputs, -2, 2);
    Tensor target = OneHot.target(Tensor.matrix(new double[classes]), Tensor.vector(0));
    Tensor weights = draw.matrix(inputs, classes, -2, 2);
    var evaluations = new int[1];
    NumericalGradient.central(
        moved -> {
          evaluations[0]++;
          return new SimpleNet(moved).loss(x, target);
        },
        weights,
        1e-4);
    var way = new Way();
    double count = way.step("weights", Arithmetic.PRODUCT, inputs, classes);
    way.step("twoForEachWeight", Arithmetic.PRODUCT, 2, count);
    return Task.asking(evaluations[0], Tolerance.WHOLE_NUMBER)
        .given("inputs", inputs)
        .given("classes", classes)
        .setting(Parameters.NONE.with("x", x.reshaped(inputs)).with("W", weights).with("t", 0))
        .slip(Mistake.ONCE_PER_WEIGHT, count)
        .slip(Mistake.USED_FORWARD_INSTEAD_OF_CENTRAL, count + 1)
        .slip(Mistake.ADDED_SIZES, 2 * (inputs + classes))
        .slip(Mistake.COUNTED_INPUTS_ONLY, 2 * inputs)
        .way(way)
        .build();
  }
}
