package org.gradientplayground.run;

import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.training.BatchSampler;

/** The state of a training as bytes, see {@link StateWriter}. */
final class TrainingCheckpoint {
  /** The longest state of a sampler or generator: a sampler of 10,000 samples keeps 3 arrays. */
  private static final int LONGEST_STATE = 40_000;

  private TrainingCheckpoint() {}

  /** The bytes of a state whose parameters were made as {@code parameters}. */
  static byte[] of(TrainingState state, double[] parameters) {
    var writer = new StateWriter();
    writer.put(parameters);
    writer.put(state.before);
    OptimizerState optimizer = state.optimizer;
    for (int k = 0; k < optimizer.names().size(); k++) {
      writer.put(optimizer.array(k));
    }
    writer.put(optimizer.t());
    writer.put(optimizer.beta1Power());
    writer.put(optimizer.beta2Power());
    writer.put(state.loss);
    writer.put(state.accuracy);
    writer.put(state.gradientNorm);
    writer.put(state.gradientNorms);
    writer.put(state.samplesSeen);
    writer.put(state.sampler.state());
    writer.put(state.masks.state());
    writer.put(state.masksBefore.state());
    return writer.toBytes();
  }

  /**
   * The state that such bytes hold.
   *
   * @throws InvalidSpec {@code outOfRange} or {@code checkpointMismatch} if a run of this spec
   *     cannot be in it
   */
  static TrainingState read(TrainingSpec spec, long step, byte[] checkpoint) {
    TrainingRules.checkRange("/checkpoint/step", step, 1, RunSpec.MAX_STEPS);
    try {
      return state(spec, step, new StateReader(checkpoint));
    } catch (IllegalArgumentException e) {
      throw new InvalidSpec("checkpointMismatch", "/checkpoint/state");
    }
  }

  private static TrainingState state(TrainingSpec spec, long step, StateReader reader) {
    int count = spec.architecture().parameterCount();
    int layers = spec.architecture().layers();
    var state = new TrainingState(reader.finite(count), reader.finite(count), new double[layers]);
    state.step = step;
    state.optimizer = optimizer(spec, count, reader);
    state.loss = reader.finite();
    boolean classes = spec.data().source().classCount() > 0;
    state.accuracy = classes ? reader.finite() : noNumber(reader);
    state.gradientNorm = reader.finite();
    System.arraycopy(reader.finite(layers), 0, state.gradientNorms, 0, layers);
    int samples = spec.dataset().trainCount();
    state.samplesSeen = reader.whole(RunSpec.MAX_STEPS * samples);
    state.sampler = new BatchSampler(samples, spec.sampling(), new RandomState(0));
    state.sampler.restore(reader.words(LONGEST_STATE));
    state.masks = random(reader);
    state.masksBefore = random(reader);
    if (!reader.isAtEnd() || state.sampler.iteration() == 0) {
      throw new IllegalArgumentException("there is more, or no mini-batch at all");
    }
    return state;
  }

  private static OptimizerState optimizer(TrainingSpec spec, int count, StateReader reader) {
    OptimizerState optimizer = spec.optimizer().start(count);
    var arrays = new double[optimizer.names().size()][];
    for (int k = 0; k < arrays.length; k++) {
      arrays[k] = reader.finite(count);
    }
    optimizer.restore(arrays, reader.whole(RunSpec.MAX_STEPS), reader.finite(), reader.finite());
    return optimizer;
  }

  private static double noNumber(StateReader reader) {
    reader.number();
    return Double.NaN;
  }

  private static RandomState random(StateReader reader) {
    var random = new RandomState(0);
    random.restore(reader.words(LONGEST_STATE));
    return random;
  }
}
