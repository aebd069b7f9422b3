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

/** How many samples the last mini-batch of an epoch has. */
public record LastBatch() implements Exercise {
  @Override
  public String id() {
    return "last-batch-size";
  }

  @Override
  public Scene scene() {
    return Scene.EPOCHS;
  }

  @Override
  public Task draw(Draw draw) {
    int batchSize = Epochs.batchSize(draw);
    boolean even = draw.whole(0, 3) == 0;
    int samples = even ? Epochs.divisible(draw, batchSize) : Epochs.withRest(draw, batchSize);
    var arithmetic = new EpochArithmetic(samples, batchSize, 1, false);
    int rest = samples % batchSize;
    var way = new Way();
    double full = way.step("fullBatches", Arithmetic.QUOTIENT_DOWN, samples, batchSize);
    double before = even ? full - 1 : full;
    double taken = way.step("samplesBefore", Arithmetic.PRODUCT, before, batchSize);
    way.step("samplesLeft", Arithmetic.DIFFERENCE, samples, taken);
    return Task.asking(arithmetic.lastBatchSize(), Tolerance.WHOLE_NUMBER)
        .given("samples", samples)
        .given("batchSize", batchSize)
        .setting(Epochs.setting(arithmetic))
        .slipIf(even, Mistake.LAST_BATCH_EMPTY, rest)
        .slipIf(!even, Mistake.LAST_BATCH_FULL, batchSize)
        .slipIf(!even, Mistake.TOOK_WHAT_IS_MISSING, batchSize - rest)
        .way(way)
        .build();
  }
}
