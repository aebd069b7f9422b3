package org.gradientplayground.run;

import java.util.Arrays;
import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.training.BatchSampler;

/** Everything that the next iteration of a training is made of, and its mini-batch drawn. */
final class ReachedIteration {
  private final TrainingSettings settings;
  private final double[] parameters;
  private final OptimizerState optimizer;
  private final RandomState masks;
  private final int[] samples;

  /**
   * The iteration that follows where a training stands.
   *
   * @param state is not changed
   * @param settings with which it is made
   */
  ReachedIteration(TrainingState state, TrainingSettings settings) {
    this.settings = settings;
    this.parameters = state.parameters.clone();
    this.optimizer = state.optimizer.copy();
    this.masks = state.masks.copy();
    BatchSampler sampler = state.sampler.copy();
    int size = sampler.next(settings.batchSize());
    this.samples = Arrays.copyOf(sampler.batch(), size);
  }

  TrainingSettings settings() {
    return settings;
  }

  /** The parameters before it; not to be changed. */
  double[] parameters() {
    return parameters;
  }

  /** What its masks of dropout are drawn from; not to be changed. */
  RandomState masks() {
    return masks;
  }

  /** The numbers of the samples of its mini-batch; not to be changed. */
  int[] samples() {
    return samples;
  }

  /** The class or the value of each of them. */
  double[] targets(Dataset dataset) {
    return Arrays.stream(samples).mapToDouble(it -> dataset.samples().t(it)).toArray();
  }

  /** What the optimizer remembers of the parameters from {@code from} up to {@code to}. */
  OptimizerState remembered(int from, int to) {
    OptimizerState part = settings.optimizer().start(to - from);
    var arrays = new double[optimizer.names().size()][];
    for (int k = 0; k < arrays.length; k++) {
      arrays[k] = Arrays.copyOfRange(optimizer.array(k), from, to);
    }
    part.restore(arrays, optimizer.t(), optimizer.beta1Power(), optimizer.beta2Power());
    return part;
  }
}
