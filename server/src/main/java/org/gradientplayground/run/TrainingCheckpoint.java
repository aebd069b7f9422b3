package org.gradientplayground.run;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.training.BatchSampler;

/**
 * The state of a training as bytes.
 *
 * <p>Doubles in 8 bytes each, little endian: parameters, parameters before, each array of the
 * optimizer, its running products, loss, accuracy and gradient norms. Then whole numbers of 7 bits
 * a byte, the lowest first, the highest bit of a byte saying that there is more: steps of the
 * optimizer, samples seen, and with their length in front the states of the sampler, of the masks
 * and of the masks before.
 */
final class TrainingCheckpoint {
  /** The longest state of a sampler or generator: a sampler of 10,000 samples keeps 3 arrays. */
  private static final int LONGEST_STATE = 40_000;

  private TrainingCheckpoint() {}

  /** The bytes of a state whose parameters were made as {@code parameters}. */
  static byte[] of(TrainingState state, double[] parameters) {
    long[][] states = {state.sampler.state(), state.masks.state(), state.masksBefore.state()};
    int arrays = 2 + state.optimizer.names().size();
    int doubles = arrays * parameters.length + 5 + state.gradientNorms.length;
    int words = 5 + states[0].length + states[1].length + states[2].length;
    ByteBuffer bytes =
        ByteBuffer.allocate(Double.BYTES * doubles + 10 * words).order(ByteOrder.LITTLE_ENDIAN);
    put(bytes, parameters);
    put(bytes, state.before);
    for (int k = 0; k < state.optimizer.names().size(); k++) {
      put(bytes, state.optimizer.array(k));
    }
    bytes.putDouble(state.optimizer.beta1Power()).putDouble(state.optimizer.beta2Power());
    bytes.putDouble(state.loss).putDouble(state.accuracy).putDouble(state.gradientNorm);
    put(bytes, state.gradientNorms);
    put(bytes, state.optimizer.t());
    put(bytes, state.samplesSeen);
    for (long[] each : states) {
      put(bytes, each.length);
      for (long word : each) {
        put(bytes, word);
      }
    }
    var written = new byte[bytes.position()];
    bytes.flip().get(written);
    return written;
  }

  private static void put(ByteBuffer bytes, double[] values) {
    for (double value : values) {
      bytes.putDouble(value);
    }
  }

  private static void put(ByteBuffer bytes, long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      bytes.put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    bytes.put((byte) rest);
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
      return state(spec, step, ByteBuffer.wrap(checkpoint).order(ByteOrder.LITTLE_ENDIAN));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new InvalidSpec("checkpointMismatch", "/checkpoint/state");
    }
  }

  private static TrainingState state(TrainingSpec spec, long step, ByteBuffer bytes) {
    int count = spec.architecture().parameterCount();
    var state =
        new TrainingState(
            doubles(bytes, count), doubles(bytes, count), new double[spec.architecture().layers()]);
    state.step = step;
    OptimizerState optimizer = spec.optimizer().start(count);
    var arrays = new double[optimizer.names().size()][];
    for (int k = 0; k < arrays.length; k++) {
      arrays[k] = doubles(bytes, count);
    }
    double beta1Power = finite(bytes.getDouble());
    double beta2Power = finite(bytes.getDouble());
    readRow(spec, bytes, state);
    optimizer.restore(arrays, atMost(RunSpec.MAX_STEPS, word(bytes)), beta1Power, beta2Power);
    state.optimizer = optimizer;
    state.samplesSeen = atMost(RunSpec.MAX_STEPS * spec.dataset().trainCount(), word(bytes));
    state.sampler =
        new BatchSampler(spec.dataset().trainCount(), spec.sampling(), new RandomState(0));
    state.sampler.restore(words(bytes));
    state.masks = random(bytes);
    state.masksBefore = random(bytes);
    if (bytes.hasRemaining() || state.sampler.iteration() == 0) {
      throw new IllegalArgumentException("there is more, or no mini-batch at all");
    }
    return state;
  }

  private static void readRow(TrainingSpec spec, ByteBuffer bytes, TrainingState state) {
    state.loss = finite(bytes.getDouble());
    double accuracy = bytes.getDouble();
    boolean classes = spec.data().source().classCount() > 0;
    state.accuracy = classes ? finite(accuracy) : Double.NaN;
    state.gradientNorm = finite(bytes.getDouble());
    for (int k = 0; k < state.gradientNorms.length; k++) {
      state.gradientNorms[k] = finite(bytes.getDouble());
    }
  }

  private static RandomState random(ByteBuffer bytes) {
    var random = new RandomState(0);
    random.restore(words(bytes));
    return random;
  }

  private static double[] doubles(ByteBuffer bytes, int count) {
    var values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = finite(bytes.getDouble());
    }
    return values;
  }

  private static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not finite: " + value);
    }
    return value;
  }

  private static long[] words(ByteBuffer bytes) {
    var words = new long[(int) atMost(LONGEST_STATE, word(bytes))];
    for (int i = 0; i < words.length; i++) {
      words[i] = word(bytes);
    }
    return words;
  }

  private static long word(ByteBuffer bytes) {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = bytes.get();
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number of more than 64 bits");
  }

  private static long atMost(long most, long value) {
    if (value < 0 || value > most) {
      throw new IllegalArgumentException("must be from 0 to " + most + ", was " + value);
    }
    return value;
  }
}
