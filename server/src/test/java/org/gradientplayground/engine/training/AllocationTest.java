package org.gradientplayground.engine.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;
import org.junit.jupiter.api.Test;

/** Iterations of a training, with everything that one of them may need. */
class AllocationTest {
  private static final int ITERATIONS = 500;

  /** What the measurement itself may take, far below one byte for each iteration and sample. */
  private static final long ALLOWED = 4096;

  @Test
  void an_iteration_allocates_nothing_once_warm() {
    for (OutputLoss loss : OutputLoss.values()) {
      for (Activation activation : Activation.values()) {
        var hidden = List.of(new HiddenLayer(7, activation), new HiddenLayer(5, activation));
        var training = new Training(new Architecture(3, hidden, loss, Task.CLASSIFICATION, 2));
        training.run();
        long before = allocated();
        training.run();
        long bytes = allocated() - before;

        assertTrue(bytes <= ALLOWED, () -> loss + " " + activation + ": " + bytes + " bytes");
      }
    }
  }

  private static long allocated() {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadAllocatedBytes();
  }

  /** Draws batches of changing size and learns from them with every optimizer. */
  private static final class Training {
    private static final int SAMPLES = 43;

    private final Matrix x = Batches.x(1, SAMPLES, 3);
    private final double[] t = Batches.t(Task.CLASSIFICATION, 2, SAMPLES);
    private final Matrix batch = Matrix.ofForeignRows(SAMPLES, 3);
    private final double[] batchTargets = new double[SAMPLES];
    private final double[] classWeights = {1, 2};
    private final Regularisation regularisation = new Regularisation(1e-4, 1e-3);
    private final BatchSampler sampler =
        new BatchSampler(SAMPLES, Sampling.EPOCHS, new RandomState(1));
    private final BatchSampler kept = sampler.copy();
    private final RandomState masks = new RandomState(2);
    private final Network network;
    private final List<OptimizerState> states;

    Training(Architecture architecture) {
      network = Batches.network(architecture, SAMPLES);
      states =
          Optimizer.USUAL.stream().map(each -> each.start(network.parameters().length)).toList();
    }

    void run() {
      for (int i = 0; i < ITERATIONS; i++) {
        iterate(i);
      }
    }

    private void iterate(int i) {
      int count = sampler.next(1 + i % 12);
      batch.rowCount(count);
      for (int row = 0; row < count; row++) {
        batch.row(row, x.row(sampler.batch()[row]));
        batchTargets[row] = t[sampler.batch()[row]];
      }
      network.learn(batch, batchTargets, classWeights, 0.2, masks);
      network.output(network.architecture().layers() - 1);
      double[] parameters = network.parameters();
      regularisation.addTo(network.gradients(), network.architecture(), parameters);
      for (int k = 0; k < states.size(); k++) {
        Optimizer.USUAL.get(k).step(1e-4, parameters, network.gradients(), states.get(k));
      }
      regularisation.shrink(parameters, network.architecture(), 1e-4);
      kept.set(sampler);
      network.learnAll(x, t, classWeights);
    }
  }
}
