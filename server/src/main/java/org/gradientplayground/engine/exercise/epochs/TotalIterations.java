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

/** How many updates a whole training makes: batches per epoch times epochs. */
public record TotalIterations() implements Exercise {
  @Override
  public String id() {
    return "total-iterations";
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
    int epochs = draw.oneOf(2, 3, 5, 10, 20);
    var arithmetic = new EpochArithmetic(samples, batchSize, epochs, false);
    double full = samples / batchSize;
    var way = new Way();
    double batches = way.step("batchesRoundedUp", Arithmetic.QUOTIENT_UP, samples, batchSize);
    way.step("batchesTimesEpochs", Arithmetic.PRODUCT, batches, epochs);
    return Task.asking(arithmetic.totalIterations(), Tolerance.WHOLE_NUMBER)
        .given("samples", samples)
        .given("batchSize", batchSize)
        .given("epochs", epochs)
        .setting(Epochs.setting(arithmetic))
        .slip(Mistake.COUNTED_EPOCHS, epochs)
        .slip(Mistake.FORGOT_EPOCHS, batches)
        .slip(Mistake.COUNTED_SAMPLES, arithmetic.samplesSeen())
        .slipIf(even, Mistake.N_OVER_B_PLUS_ONE, (full + 1) * epochs)
        .slipIf(!even, Mistake.DROPPED_SHORT_BATCH, full * epochs)
        .way(way)
        .build();
  }
}
