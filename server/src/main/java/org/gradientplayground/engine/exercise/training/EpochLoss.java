package org.gradientplayground.engine.exercise.training;

import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.tensor.Tensor;

/** The mean loss of an epoch whose last mini-batch is short: each batch counts by its samples. */
public record EpochLoss() implements Exercise {
  @Override
  public String id() {
    return "epoch-mean-loss";
  }

  @Override
  public Scene scene() {
    return Scene.TRAINING;
  }

  @Override
  public Task draw(Draw draw) {
    int batchSize = draw.oneOf(4, 8, 10, 16, 20, 32);
    Tensor sizes = Tensor.vector(batchSize, batchSize, batchSize / 2);
    Tensor losses = draw.vector(3, 1, 20).map(tenths -> tenths / 10);
    double samples = sizes.sum();
    var way = new Way();
    Tensor totals = way.step("lossTimesSize", Arithmetic.PRODUCT, losses, sizes);
    double total = way.step("total", Arithmetic.TOTAL, totals).at(0);
    way.step("dividedBySamples", Arithmetic.QUOTIENT, total, samples);
    return Task.asking(total / samples, Tolerance.SHORT_DECIMAL)
        .given("losses", losses)
        .given("sizes", sizes)
        .setting(
            Parameters.NONE
                .with(
                    "data",
                    Parameters.NONE
                        .with("set", "circle")
                        .with("samples", samples)
                        .with("testShare", 0))
                .with("batchSize", batchSize)
                .with("epochs", 1))
        .slip(Mistake.PLAIN_MEAN, losses.sum() / 3)
        .slip(Mistake.SUMMED_INSTEAD_OF_MEAN, losses.sum())
        .way(way)
        .build();
  }
}
