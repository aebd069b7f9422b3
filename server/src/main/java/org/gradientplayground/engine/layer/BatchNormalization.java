package org.gradientplayground.engine.layer;

import org.gradientplayground.engine.tensor.Matrix;

/**
 * Brings each column of a mini-batch to mean 0 and variance 1, then scales and shifts it (Ioffe and
 * Szegedy 2015), as while a network learns.
 *
 * <p>forward, column by column over the N rows: {@code xHat = (x - mean) / sqrt(variance + eps)},
 * the variance being the mean of {@code (x - mean)^2}; {@code y = gamma xHat + beta}. backward:
 * {@code dbeta = sum dout}, {@code dgamma = sum dout xHat}, {@code dx = gamma / sqrt(variance +
 * eps) (dout - dbeta / N - xHat dgamma / N)}. A batch of one row gives beta and no gradient dx.
 */
public final class BatchNormalization implements Layer {
  private final double[] gamma;
  private final double[] beta;
  private final double eps;
  private final double[] dgamma;
  private final double[] dbeta;
  private final double[] mean;
  private final double[] variance;
  private final double[] std;
  private final Matrix xHat;
  private final Matrix y;
  private final Matrix dx;

  /**
   * A layer for at most {@code capacity} rows.
   *
   * @param gamma the scale of each column; read at every pass
   * @param beta the shift of each column; read at every pass
   * @param eps keeps the divisor away from 0; 1e-5 in PyTorch, 1e-7 in the book
   */
  public BatchNormalization(int capacity, double[] gamma, double[] beta, double eps) {
    if (gamma.length != beta.length) {
      throw new IllegalArgumentException(
          "gamma has " + gamma.length + " columns and beta " + beta.length);
    }
    this.gamma = gamma;
    this.beta = beta;
    this.eps = eps;
    int columns = gamma.length;
    dgamma = new double[columns];
    dbeta = new double[columns];
    mean = new double[columns];
    variance = new double[columns];
    std = new double[columns];
    xHat = new Matrix(capacity, columns);
    y = new Matrix(capacity, columns);
    dx = new Matrix(capacity, columns);
  }

  @Override
  public Matrix forward(Matrix x) {
    xHat.rowCount(x.rowCount());
    y.rowCount(x.rowCount());
    for (int j = 0; j < gamma.length; j++) {
      findMoments(x, j);
      for (int i = 0; i < x.rowCount(); i++) {
        xHat.row(i)[j] = (x.row(i)[j] - mean[j]) / std[j];
        y.row(i)[j] = gamma[j] * xHat.row(i)[j] + beta[j];
      }
    }
    return y;
  }

  private void findMoments(Matrix x, int column) {
    double sum = 0;
    for (int i = 0; i < x.rowCount(); i++) {
      sum += x.row(i)[column];
    }
    mean[column] = sum / x.rowCount();
    double squares = 0;
    for (int i = 0; i < x.rowCount(); i++) {
      double distance = x.row(i)[column] - mean[column];
      squares = Math.fma(distance, distance, squares);
    }
    variance[column] = squares / x.rowCount();
    std[column] = StrictMath.sqrt(variance[column] + eps);
  }

  @Override
  public Matrix backward(Matrix dout) {
    int rows = dout.rowCount();
    dx.rowCount(rows);
    for (int j = 0; j < gamma.length; j++) {
      findGradients(dout, j);
      double scale = gamma[j] / std[j];
      for (int i = 0; i < rows; i++) {
        double inner = dout.row(i)[j] - dbeta[j] / rows - xHat.row(i)[j] * dgamma[j] / rows;
        dx.row(i)[j] = scale * inner;
      }
    }
    return dx;
  }

  private void findGradients(Matrix dout, int column) {
    double sum = 0;
    double product = 0;
    for (int i = 0; i < dout.rowCount(); i++) {
      sum += dout.row(i)[column];
      product = Math.fma(dout.row(i)[column], xHat.row(i)[column], product);
    }
    dbeta[column] = sum;
    dgamma[column] = product;
  }

  /** dL/dgamma of the last backward. */
  public double[] dgamma() {
    return dgamma;
  }

  /** dL/dbeta of the last backward. */
  public double[] dbeta() {
    return dbeta;
  }

  /** The mean of each column in the last forward. */
  public double[] mean() {
    return mean;
  }

  /** The variance of each column in the last forward, the mean of the squared distances. */
  public double[] variance() {
    return variance;
  }
}
