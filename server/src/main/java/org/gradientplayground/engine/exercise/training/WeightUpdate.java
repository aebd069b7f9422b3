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

/** One update of the weight of a linear neuron by a mini-batch of two samples. */
public record WeightUpdate() implements Exercise {
  @Override
  public String id() {
    return "weight-update";
  }

  @Override
  public Scene scene() {
    return Scene.TRAINING;
  }

  @Override
  public Task draw(Draw draw) {
    double w = draw.nonZero(-3, 4);
    Tensor x = draw.vector(2, 1, 4);
    Tensor t = draw.vector(2, -4, 8);
    double rate = draw.oneOf(0.1, 0.2, 0.5);
    var neuron = new LinearNeuron(w, x, t);
    Tensor errors = neuron.errors();
    double gradient = neuron.gradient();
    var way = new Way();
    Tensor y = way.step("outputs", Arithmetic.PRODUCT, Tensor.scalar(w), x);
    way.step("errors", Arithmetic.DIFFERENCE, y, t);
    Tensor slopes = way.step("inputTimesError", Arithmetic.PRODUCT, errors, x);
    double mean = way.step("mean", Arithmetic.MEAN, slopes).at(0);
    double change = way.step("learningRateTimesGradient", Arithmetic.PRODUCT, rate, mean);
    way.step("minusChange", Arithmetic.DIFFERENCE, w, change);
    return Task.asking(w - rate * gradient, Tolerance.SHORT_DECIMAL)
        .given("w", w)
        .given("x", x)
        .given("t", t)
        .given("learningRate", rate)
        .setting(neuron.setting(rate))
        .slip(Mistake.SUMMED_INSTEAD_OF_MEAN, w - rate * slopes.sum())
        .slip(Mistake.ADDED_GRADIENT, w + rate * gradient)
        .slip(Mistake.FORGOT_LEARNING_RATE, w - gradient)
        .slip(Mistake.FORGOT_INPUT, w - rate * errors.sum() / 2)
        .way(way)
        .build();
  }
}
