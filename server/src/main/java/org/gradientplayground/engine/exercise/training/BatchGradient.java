package org.gradientplayground.engine.exercise.training;

import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.tensor.Tensor;

/** The gradient of a mini-batch: the mean of the gradients of its samples. */
public record BatchGradient() implements Exercise {
  @Override
  public String id() {
    return "batch-gradient";
  }

  @Override
  public Scene scene() {
    return Scene.TRAINING;
  }

  @Override
  public Task draw(Draw draw) {
    int samples = draw.oneOf(4, 5);
    int w = draw.nonZero(-3, 3);
    Tensor gradients = draw.vector(samples, -6, 9);
    Tensor x = gradients.map(_ -> 1);
    var neuron = new LinearNeuron(w, x, gradients.map(each -> w - each));
    var way = new Way();
    double total = way.step("total", Arithmetic.TOTAL, gradients).at(0);
    way.step("dividedBySamples", Arithmetic.QUOTIENT, total, samples);
    return Task.asking(neuron.gradient(), Tolerance.SHORT_DECIMAL)
        .given("gradients", gradients)
        .setting(neuron.setting(0.1))
        .slip(Mistake.SUMMED_INSTEAD_OF_MEAN, total)
        .slip(Mistake.OVERWROTE_INSTEAD_OF_ADDED, gradients.at(samples - 1))
        .slip(Mistake.DROPPED_SIGNS, gradients.map(Math::abs).sum() / samples)
        .way(way)
        .build();
  }
}
