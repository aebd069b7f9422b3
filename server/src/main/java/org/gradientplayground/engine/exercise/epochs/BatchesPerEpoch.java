package org.gradientplayground.engine.exercise.epochs;

import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.training.EpochArithmetic;

/**
 * How many mini-batches an epoch has: the quotient rounded up, whether or not it comes out even.
 */
public record BatchesPerEpoch() implements Exercise {
  @Override
  public String id() {
    return "batches-per-epoch";
  }

  @Override
  public Scene scene() {
    return Scene.EPOCHS;
  }

  @Override
  public Task draw(Draw draw) {
    int batchSize = Epochs.batchSize(draw);
    boolean even = draw.coin();
    int samples = even ? Epochs.divisible(draw, batchSize) : Epochs.withRest(draw, batchSize);
    var arithmetic = new EpochArithmetic(samples, batchSize, 1, false);
    var way = new Way();
    double full = way.step("fullBatches", Arithmetic.QUOTIENT_DOWN, samples, batchSize);
    way.step("restOfSamples", Arithmetic.REMAINDER, samples, batchSize);
    way.step("batchesRoundedUp", Arithmetic.QUOTIENT_UP, samples, batchSize);
    return Task.asking(arithmetic.batchesPerEpoch(), Tolerance.WHOLE_NUMBER)
        .given("samples", samples)
        .given("batchSize", batchSize)
        .setting(Epochs.setting(arithmetic))
        .slipIf(even, Mistake.N_OVER_B_PLUS_ONE, full + 1)
        .slipIf(!even, Mistake.DROPPED_SHORT_BATCH, full)
        .slipIf(!even, Mistake.KEPT_FRACTION, (double) samples / batchSize)
        .way(way)
        .build();
  }
}
