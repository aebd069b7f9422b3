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

/** What a mini-batch of two samples costs: the mean of what each costs. */
public record CrossEntropyOfBatch() implements Exercise {
  private static final int CLASSES = 3;
  private static final CrossEntropy LOSS = new CrossEntropy(0);

  @Override
  public String id() {
    return "batch-cross-entropy";
  }

  @Override
  public Scene scene() {
    return Scene.LOSS;
  }

  @Override
  public Task draw(Draw draw) {
    Tensor y =
        Tensor.matrix(draw.probabilities(CLASSES).toArray(), draw.probabilities(CLASSES).toArray());
    Tensor labels = draw.vector(2, 0, CLASSES - 1);
    double right = cost(y, labels);
    var way = new Way();
    Tensor ofLabels =
        way.step(
            "probabilitiesOfLabels",
            Arithmetic.VALUE,
            Tensor.vector(y.at(0, (int) labels.at(0)), y.at(1, (int) labels.at(1))));
    Tensor costs = way.step("negativeLogarithms", Arithmetic.NEGATIVE_LOGARITHM, ofLabels);
    double total = way.step("total", Arithmetic.TOTAL, costs).at(0);
    way.step("dividedBySamples", Arithmetic.QUOTIENT, total, 2);
    return Task.asking(right, Tolerance.THREE_DECIMALS)
        .given("y", y)
        .given("labels", labels)
        .setting(Parameters.NONE.with("y", y).with("t", labels).with("as", "probabilities"))
        .slip(Mistake.SUMMED_INSTEAD_OF_MEAN, total)
        .slip(Mistake.DIVIDED_BY_ALL_NUMBERS, total / y.size())
        .slip(Mistake.TOOK_WRONG_CLASS, cost(y, labels.map(label -> (label + 1) % CLASSES)))
        .way(way)
        .build();
  }

  private static double cost(Tensor y, Tensor labels) {
    return LOSS.loss(y, OneHot.target(y, labels));
  }
}
