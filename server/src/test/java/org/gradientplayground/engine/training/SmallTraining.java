package org.gradientplayground.engine.training;

import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;

/** Plain mini-batch gradient descent over shuffled epochs, as short as it can be written. */
final class SmallTraining {
  private final Dataset data;
  private final Network network;
  private final RandomState random;

  SmallTraining(Dataset data, Architecture architecture, Initialisation initialisation, long seed) {
    this.data = data;
    this.network = new Network(architecture, data.trainCount());
    this.random = new RandomState(seed);
    network.initialise(initialisation, random);
  }

  void run(double learningRate, int batchSize, int epochs) {
    var sampler = new BatchSampler(data.trainCount(), Sampling.EPOCHS, random);
    var optimizer = new GradientDescent();
    OptimizerState state = optimizer.start(network.parameters().length);
    Matrix x = Matrix.ofForeignRows(batchSize, data.width());
    var t = new double[batchSize];
    while (sampler.epoch() < epochs || !sampler.endsEpoch()) {
      x.rowCount(sampler.next(batchSize));
      for (int i = 0; i < x.rowCount(); i++) {
        x.row(i, data.features(sampler.batch()[i]));
        t[i] = data.samples().t(sampler.batch()[i]);
      }
      network.learn(x, t, Network.NO_CLASS_WEIGHTS, 0, null);
      optimizer.step(learningRate, network.parameters(), network.gradients(), state);
    }
  }

  Evaluation onTrainingPart() {
    return evaluation(0, data.trainCount());
  }

  Evaluation onTestPart() {
    return evaluation(data.trainCount(), data.testCount());
  }

  /** Of the training part: the mean squared error of the best constant. */
  double varianceOfTargets() {
    double mean = 0;
    for (int i = 0; i < data.trainCount(); i++) {
      mean += data.samples().t(i) / data.trainCount();
    }
    double variance = 0;
    for (int i = 0; i < data.trainCount(); i++) {
      double deviation = data.samples().t(i) - mean;
      variance += deviation * deviation / data.trainCount();
    }
    return variance;
  }

  private Evaluation evaluation(int from, int count) {
    Matrix x = Matrix.ofForeignRows(count, data.width());
    x.rowCount(count);
    var t = new double[count];
    for (int i = 0; i < count; i++) {
      x.row(i, data.features(from + i));
      t[i] = data.samples().t(from + i);
    }
    return network.evaluate(x, t, Network.NO_CLASS_WEIGHTS);
  }
}
