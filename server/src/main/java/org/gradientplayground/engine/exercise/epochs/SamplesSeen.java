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

/** How many samples are presented in all where a short last batch is dropped. */
public record SamplesSeen() implements Exercise {
  @Override
  public String id() {
    return "samples-seen";
  }

  @Override
  public Scene scene() {
    return Scene.EPOCHS;
  }

  @Override
  public Task draw(Draw draw) {
    int batchSize = Epochs.batchSize(draw);
    int samples = Epochs.withRest(draw, batchSize);
    int epochs = draw.oneOf(2, 3, 5, 10);
    var arithmetic = new EpochArithmetic(samples, batchSize, epochs, true);
    var way = new Way();
    double full = way.step("fullBatches", Arithmetic.QUOTIENT_DOWN, samples, batchSize);
    double perEpoch = way.step("samplesPerEpoch", Arithmetic.PRODUCT, full, batchSize);
    way.step("samplesTimesEpochs", Arithmetic.PRODUCT, perEpoch, epochs);
    return Task.asking(arithmetic.samplesSeen(), Tolerance.WHOLE_NUMBER)
        .given("samples", samples)
        .given("batchSize", batchSize)
        .given("epochs", epochs)
        .setting(Epochs.setting(arithmetic))
        .slip(Mistake.KEPT_SHORT_BATCH, samples * epochs)
        .slip(Mistake.FORGOT_EPOCHS, perEpoch)
        .slip(Mistake.COUNTED_ITERATIONS, arithmetic.totalIterations())
        .way(way)
        .build();
  }
}
