package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.training.BatchSampler;
import org.gradientplayground.engine.training.Network;
import org.gradientplayground.engine.training.Sampling;

/**
 * Computes a {@link GradientCloud}: the gradients of the loss, without dropout and penalty, of the
 * mini-batches of the present epoch at the present parameters. With replacement the mini-batches
 * are those that the samples make in their order, since those to come are not drawn yet.
 */
final class GradientNoise {
  /** The most mini-batches of a cloud; more points say no more. */
  static final int MOST_BATCHES = 200;

  /** The most products of one cloud, about a tenth of a second of one core. */
  private static final long MOST_WORK = 200_000_000;

  /** Forward, gradient of the weights and gradient of the inputs: a product each per weight. */
  private static final int PASSES = 3;

  private final Dataset dataset;
  private final Network network;
  private final Matrix chunk;
  private final double[] targets;
  private final double[] full;
  private final double[] mean;
  private final RandomState noMasks = new RandomState(0);

  GradientNoise(Dataset dataset, Network network, int capacity) {
    this.dataset = dataset;
    this.network = network;
    this.chunk = Matrix.ofForeignRows(capacity, dataset.width());
    this.targets = new double[capacity];
    this.full = new double[network.gradients().length];
    this.mean = new double[full.length];
  }

  /** The cloud; empty if it would take too long or holds a number that is not finite. */
  Optional<GradientCloud> cloud(
      BatchSampler sampler, Sampling sampling, int batchSize, double[] w) {
    int samples = dataset.trainCount();
    long work = (long) PASSES * samples * full.length * 2;
    if (work > MOST_WORK) {
      return Optional.empty();
    }
    int[] order = sampling == Sampling.EPOCHS && sampler.epoch() > 0 ? sampler.order() : null;
    gradient(order, 0, samples, w, full);
    double fullNorm = norm(full);
    List<Double> lengths = new ArrayList<>();
    List<Double> angles = new ArrayList<>();
    int from = 0;
    for (int k = 0; from < samples && k < MOST_BATCHES; k++) {
      boolean made = order != null && k < sampler.iteration();
      int size = Math.min(made ? sampler.size(k) : batchSize, samples - from);
      gradient(order, from, size, w, mean);
      lengths.add(norm(mean));
      angles.add(angle(mean, full));
      from += size;
    }
    boolean finite =
        Double.isFinite(fullNorm)
            && lengths.stream().allMatch(Double::isFinite)
            && angles.stream().allMatch(Double::isFinite);
    return finite ? Optional.of(new GradientCloud(fullNorm, lengths, angles)) : Optional.empty();
  }

  /** The mean gradient of {@code size} samples, piece by piece where they are many. */
  private void gradient(int[] order, int from, int size, double[] classWeights, double[] into) {
    Arrays.fill(into, 0);
    for (int done = 0; done < size; ) {
      int rows = Math.min(chunk.capacity(), size - done);
      chunk.rowCount(rows);
      for (int i = 0; i < rows; i++) {
        int place = from + done + i;
        int sample = order == null ? place : order[place];
        chunk.row(i, dataset.features(sample));
        targets[i] = dataset.samples().t(sample);
      }
      network.learn(chunk, targets, classWeights, 0, noMasks);
      double share = (double) rows / size;
      for (int p = 0; p < into.length; p++) {
        into[p] = Math.fma(share, network.gradients()[p], into[p]);
      }
      done += rows;
    }
  }

  private static double norm(double[] vector) {
    return Norm.of(vector, 0, vector.length);
  }

  /** Of the unit vectors, so that the products of long ones do not overflow. */
  private static double angle(double[] a, double[] b) {
    double lengthOfA = norm(a);
    double lengthOfB = norm(b);
    if (lengthOfA == 0 || lengthOfB == 0) {
      return 0;
    }
    double cosine = 0;
    for (int i = 0; i < a.length; i++) {
      cosine = Math.fma(a[i] / lengthOfA, b[i] / lengthOfB, cosine);
    }
    return StrictMath.acos(Math.clamp(cosine, -1, 1));
  }
}
