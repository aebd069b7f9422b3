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

/**
 * The learning rate that makes the same step when the loss is a sum over the mini-batch and not a
 * mean.
 */
public record RateForSum() implements Exercise {
  @Override
  public String id() {
    return "learning-rate-for-sum";
  }

  @Override
  public Scene scene() {
    return Scene.TRAINING;
  }

  @Override
  public Task draw(Draw draw) {
    int samples = draw.oneOf(4, 5, 8, 10, 16, 20, 50);
    double rate = draw.oneOf(0.1, 0.2, 0.4, 0.5, 0.8, 1.0);
    Tensor x = draw.vector(samples, 1, 3);
    var neuron = new LinearNeuron(draw.whole(2, 4), x, x);
    double ratio = neuron.gradient() / neuron.gradients().sum();
    var way = new Way();
    way.step("sumIsNTimesMean", Arithmetic.VALUE, samples);
    way.step("rateOverSamples", Arithmetic.QUOTIENT, rate, samples);
    return Task.asking(rate * ratio, Tolerance.SHORT_DECIMAL)
        .given("samples", samples)
        .given("learningRate", rate)
        .setting(neuron.setting(rate))
        .slip(Mistake.WRONG_DIRECTION, rate * samples)
        .slip(Mistake.BELIEVED_SAME, rate)
        .way(way)
        .build();
  }
}
