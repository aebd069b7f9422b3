package org.gradientplayground.run;

import static org.gradientplayground.run.Trainings.small;
import static org.gradientplayground.run.Trainings.to;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.Sampling;
import org.gradientplayground.figure.epochs.EpochOrder;
import org.gradientplayground.figure.epochs.EpochsFigure;
import org.gradientplayground.figure.epochs.EpochsQuestion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The batches of the figure of epochs are those of a training with the same seed. */
class EpochOfTrainingTest {
  @ParameterizedTest
  @EnumSource(Sampling.class)
  void an_epoch_is_drawn_as_a_training_draws_it(Sampling sampling) {
    TrainingSpec spec = small().seed(7).sampling(sampling).batchSize(10).spec();
    int samples = spec.dataset().trainCount();
    Architecture network = spec.architecture();
    List<Integer> layers =
        IntStream.rangeClosed(0, network.layers())
            .map(layer -> layer == 0 ? network.inputs() : network.neurons(layer - 1))
            .boxed()
            .toList();
    var question = new EpochsQuestion(samples, 10, 3, sampling, false, 7, 2, layers);
    EpochOrder order = EpochsFigure.of(question).order().orElseThrow();

    int[] expected = order.samples().stream().mapToInt(Integer::intValue).toArray();
    int from = 0;
    int batches = order.sizes().size();
    for (int batch = 0; batch < batches; batch++) {
      Run run = to(spec.begin(), batches + batch + 1);
      var sampler = ((TrainingRun) run).state().sampler;
      int size = sampler.size();
      assertArrayEquals(
          Arrays.copyOfRange(expected, from, from + size),
          Arrays.copyOf(sampler.batch(), size),
          "batch " + batch);
      from += size;
    }
  }
}
