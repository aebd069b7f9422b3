package org.gradientplayground.engine.exercise.epochs;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Option;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.training.BatchSampler;
import org.gradientplayground.engine.training.EpochArithmetic;
import org.gradientplayground.engine.training.Sampling;

/** Which mini-batch a sample is in that comes k-th in the order of the epoch. */
public record BatchOfSample() implements Exercise {
  @Override
  public String id() {
    return "batch-of-sample";
  }

  @Override
  public Scene scene() {
    return Scene.EPOCHS;
  }

  @Override
  public Task draw(Draw draw) {
    int batchSize = draw.oneOf(8, 10, 16, 20);
    int batches = draw.whole(4, 8);
    int samples = batchSize * batches - draw.oneOf(0, batchSize / 2);
    boolean lastOfItsBatch = draw.coin();
    int place =
        lastOfItsBatch
            ? batchSize * draw.whole(1, batches - 1)
            : draw.whole(batchSize + 1, samples - 1);
    int down = place / batchSize;
    boolean even = place % batchSize == 0;
    List<Option> options =
        IntStream.rangeClosed(1, batches)
            .mapToObj(k -> option(k, Math.min(batchSize, samples - (k - 1) * batchSize)))
            .toList();
    var way = new Way();
    way.step("placeOverBatchSize", Arithmetic.QUOTIENT_UP, place, batchSize);
    return Task.asking(String.valueOf(batchOf(place, samples, batchSize)), options)
        .given("samples", samples)
        .given("batchSize", batchSize)
        .given("place", place)
        .setting(Epochs.setting(new EpochArithmetic(samples, batchSize, 1, false)))
        .slip(
            even ? Mistake.N_OVER_B_PLUS_ONE : Mistake.ROUNDED_DOWN,
            String.valueOf(even ? down + 1 : down))
        .way(way)
        .build();
  }

  /** The k-th mini-batch, with the number of its samples. */
  private static Option option(int k, int size) {
    return new Option(String.valueOf(k), Parameters.NONE.with("batch", k).with("size", size));
  }

  /** Takes batch after batch until it is there. */
  private static int batchOf(int place, int samples, int batchSize) {
    var sampler = new BatchSampler(samples, Sampling.EPOCHS, new RandomState(0));
    int taken = 0;
    while (taken < place) {
      taken += sampler.next(batchSize);
    }
    return sampler.iteration();
  }
}
