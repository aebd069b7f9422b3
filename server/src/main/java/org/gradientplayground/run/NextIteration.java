package org.gradientplayground.run;

import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.BatchSampler;

/**
 * Makes the next iteration of a training beside the present one: draw the mini-batch, forward,
 * loss, backward, update. Only when all its numbers turn out to be finite do the two change places.
 */
final class NextIteration {
  private NextIteration() {}

  /**
   * Makes it, so that {@code state} is the next one.
   *
   * @param next where it is made
   * @return the first quantity in it that is not finite, {@code state} being as it was then; null
   *     if all are
   */
  static String make(
      TrainingState state,
      TrainingWorkspace next,
      Architecture network,
      TrainingSettings settings,
      double[] classWeights) {
    next.sampler.set(state.sampler);
    int size = next.sampler.next(settings.batchSize());
    if (settings.dropout() > 0) {
      next.masks.set(state.masks);
    }
    next.load(state.parameters);
    next.learn(next.sampler.batch(), size, classWeights, settings.dropout(), next.masks);
    double[] gradients = next.network.gradients();
    settings.regularisation().addTo(gradients, network, state.parameters);
    double loss = next.network.loss();
    if (!next.measure(gradients) || !Double.isFinite(loss)) {
      return FiniteIteration.firstLost(network, loss, gradients);
    }
    update(state, next, network, settings);
    String lost = FiniteIteration.firstLost(network, next.parameters, next.optimizer);
    if (lost == null) {
      accept(state, next, settings.dropout() > 0);
    }
    return lost;
  }

  private static void update(
      TrainingState state,
      TrainingWorkspace next,
      Architecture network,
      TrainingSettings settings) {
    System.arraycopy(state.parameters, 0, next.parameters, 0, next.parameters.length);
    next.optimizer.set(state.optimizer);
    double[] gradients = next.network.gradients();
    settings.optimizer().step(settings.learningRate(), next.parameters, gradients, next.optimizer);
    settings.regularisation().shrink(next.parameters, network, settings.learningRate());
  }

  /** Lets the two change places. */
  private static void accept(TrainingState state, TrainingWorkspace next, boolean masked) {
    double[] oldest = state.before;
    state.before = state.parameters;
    state.parameters = next.parameters;
    next.parameters = oldest;
    OptimizerState optimizer = state.optimizer;
    state.optimizer = next.optimizer;
    next.optimizer = optimizer;
    BatchSampler sampler = state.sampler;
    state.sampler = next.sampler;
    next.sampler = sampler;
    if (masked) {
      RandomState masks = state.masksBefore;
      state.masksBefore = state.masks;
      state.masks = next.masks;
      next.masks = masks;
    }
    state.step++;
    state.samplesSeen += state.sampler.size();
    state.measured(next.network.loss(), next.network.accuracy(), next);
  }
}
