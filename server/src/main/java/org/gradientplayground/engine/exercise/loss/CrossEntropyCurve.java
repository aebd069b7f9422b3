package org.gradientplayground.engine.exercise.loss;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Form;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.loss.BinaryCrossEntropy;
import org.gradientplayground.engine.tensor.Tensor;

/** The binary cross entropy of one sample as its probability moves from 0 to 1, to be drawn. */
public record CrossEntropyCurve() implements Exercise {
  @Override
  public String id() {
    return "cross-entropy-curve";
  }

  @Override
  public Scene scene() {
    return Scene.LOSS;
  }

  @Override
  public Task draw(Draw draw) {
    int t = draw.whole(0, 1);
    double highest = draw.oneOf(3.0, 3.5, 4.0);
    List<Double> places = List.of(0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95);
    var form = new Form.Curve(places, 0, highest);
    var way = new Way();
    way.step("costWhenSureAndRight", Arithmetic.NEGATIVE_LOGARITHM, 0.95);
    way.step("costWhenUndecided", Arithmetic.NEGATIVE_LOGARITHM, 0.5);
    way.step("costWhenSureAndWrong", Arithmetic.NEGATIVE_LOGARITHM, 0.05);
    return Task.asking(over(places, p -> cost(p, t)), form)
        .given("t", t)
        .given("highest", highest)
        .setting(
            Parameters.NONE
                .with("y", Tensor.vector(0.5))
                .with("t", Tensor.vector(t))
                .with("as", "probabilities")
                .with(
                    "moved",
                    Parameters.NONE
                        .with("at", Tensor.vector(0))
                        .with("from", 0.05)
                        .with("to", 0.95)))
        .slip(Mistake.TOOK_WRONG_CLASS, over(places, p -> cost(p, 1 - t)))
        .slip(Mistake.DREW_STRAIGHT_LINE, over(places, p -> highest * Math.abs(t - p)))
        .way(way)
        .build();
  }

  private static double cost(double probability, double t) {
    return new BinaryCrossEntropy().loss(Tensor.vector(probability), Tensor.vector(t));
  }

  private static double[] over(List<Double> places, DoubleUnaryOperator f) {
    return places.stream().mapToDouble(f::applyAsDouble).toArray();
  }
}
