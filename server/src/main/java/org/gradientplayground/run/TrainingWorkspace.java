package org.gradientplayground.run;

import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.BatchSampler;
import org.gradientplayground.engine.training.Network;

/**
 * What a training works with and none of its steps depends on: the network with the room for its
 * activations, a mini-batch, and the next state before it is known to be one. It is made when a run
 * first needs it, so that a copy which is only kept takes no more than its state.
 */
final class TrainingWorkspace {
  /** The least rows that go through the network at a time where all samples do. */
  private static final int CHUNK = 64;

  private final Dataset dataset;
  private final int capacity;
  private final Matrix rows;
  private final double[] targets;
  private final Architecture architecture;
  private Part training;
  private Part test;

  final Network network;

  /** Of the gradients last measured. */
  double gradientNorm;

  final double[] gradientNorms;

  /** What the next state is made in; changes places with the present one's. */
  double[] parameters;

  OptimizerState optimizer;
  BatchSampler sampler;
  RandomState masks;

  TrainingWorkspace(Architecture architecture, Dataset dataset, TrainingState like, int batchSize) {
    this.architecture = architecture;
    this.dataset = dataset;
    this.gradientNorms = new double[architecture.layers()];
    this.capacity = Math.max(CHUNK, batchSize);
    this.rows = Matrix.ofForeignRows(capacity, dataset.width());
    this.targets = new double[capacity];
    this.network = new Network(architecture, capacity);
    this.parameters = like.parameters.clone();
    this.optimizer = like.optimizer.copy();
    this.sampler = like.sampler.copy();
    this.masks = like.masks.copy();
  }

  /** Whether there is room for mini-batches of that many samples. */
  boolean holds(int batchSize) {
    return batchSize <= capacity;
  }

  void load(double[] from) {
    System.arraycopy(from, 0, network.parameters(), 0, from.length);
  }

  /** Learns from the samples that {@code indices} names; the gradients are the network's then. */
  void learn(int[] indices, int count, double[] classWeights, double dropout, RandomState random) {
    for (int i = 0; i < count; i++) {
      put(i, indices[i]);
    }
    rows.rowCount(count);
    network.learn(rows, targets, classWeights, dropout, random);
  }

  /** Puts the training part through the network, without dropout, as many at a time as fit. */
  void eachTrainingChunk(Runnable look) {
    for (int from = 0; from < dataset.trainCount(); from += capacity) {
      int count = Math.min(capacity, dataset.trainCount() - from);
      for (int i = 0; i < count; i++) {
        put(i, from + i);
      }
      rows.rowCount(count);
      network.predict(rows);
      look.run();
    }
  }

  /** Takes down the norms of all gradients and of each layer's dW; whether all are finite. */
  boolean measure(double[] gradients) {
    for (int k = 0; k < gradientNorms.length; k++) {
      gradientNorms[k] =
          Norm.of(gradients, architecture.weightOffset(k), architecture.biasOffset(k));
    }
    gradientNorm = Norm.of(gradients, 0, gradients.length);
    return Double.isFinite(gradientNorm);
  }

  /** The part to train on. */
  Part training() {
    if (training == null) {
      training = new Part(dataset, 0, dataset.trainCount());
    }
    return training;
  }

  /** The part to test on, which may be empty. */
  Part test() {
    if (test == null) {
      test = new Part(dataset, dataset.trainCount(), dataset.samples().count());
    }
    return test;
  }

  private void put(int row, int sample) {
    rows.row(row, dataset.features(sample));
    targets[row] = dataset.samples().t(sample);
  }
}
