package org.gradientplayground.engine.layer;

import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.tensor.Product;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A fully connected layer: each neuron gives a weighted sum of all inputs plus its bias.
 *
 * <p>forward: {@code y = x W + b} with x of shape (N, D), W of (D, M), b of (M), y of (N, M).
 * backward: {@code dW = x^T dout}, {@code db} = the sum of the rows of dout, {@code dx = dout W^T}.
 * An x of more axes is first flattened, sample by sample, as {@link Matrix#of} does.
 *
 * <p>Its parameters are a part of the array of all parameters of a network, W row by row and then
 * b; so are its gradients. Rows of W are kept beside it, because the products are faster on rows.
 * They are read at every forward.
 */
public final class Affine implements Layer {
  private final double[] parameters;
  private final double[] gradients;
  private final int offset;
  private final Matrix weights;
  private final Matrix transposed;
  private final Matrix dW;
  private final double[] b;
  private final double[] db;
  private final Matrix y;
  private final Matrix dx;
  private Matrix x;

  /**
   * A layer of a network.
   *
   * @param capacity the most rows of a mini-batch
   * @param parameters where W and b stand
   * @param gradients where dW and db go
   * @param offset the index at which W and dW begin
   */
  public Affine(
      int inputs, int neurons, int capacity, double[] parameters, double[] gradients, int offset) {
    this.parameters = parameters;
    this.gradients = gradients;
    this.offset = offset;
    weights = new Matrix(inputs, neurons);
    transposed = new Matrix(neurons, inputs);
    dW = new Matrix(inputs, neurons);
    b = new double[neurons];
    db = new double[neurons];
    y = new Matrix(capacity, neurons);
    dx = new Matrix(capacity, inputs);
  }

  /**
   * A layer by itself.
   *
   * @param weights W, of shape (D, M)
   * @param biases b, of shape (M)
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static Affine of(Tensor weights, Tensor biases, int capacity) {
    if (weights.rank() != 2 || biases.rank() != 1 || weights.length(1) != biases.length(0)) {
      throw new IllegalArgumentException(
          "affine: shapes " + weights + " and " + biases + " do not fit");
    }
    var parameters = new double[weights.size() + biases.size()];
    System.arraycopy(weights.toArray(), 0, parameters, 0, weights.size());
    System.arraycopy(biases.toArray(), 0, parameters, weights.size(), biases.size());
    return new Affine(
        weights.length(0),
        weights.length(1),
        capacity,
        parameters,
        new double[parameters.length],
        0);
  }

  @Override
  public Matrix forward(Matrix x) {
    readParameters();
    this.x = x;
    y.rowCount(x.rowCount());
    Product.multiply(x, weights, y);
    for (int i = 0; i < y.rowCount(); i++) {
      add(b, y.row(i));
    }
    return y;
  }

  private void readParameters() {
    int from = offset;
    for (int i = 0; i < weights.rowCount(); i++) {
      System.arraycopy(parameters, from, weights.row(i), 0, b.length);
      from += b.length;
    }
    System.arraycopy(parameters, from, b, 0, b.length);
  }

  @Override
  public Matrix backward(Matrix dout) {
    clearGradients();
    addGradients(dout);
    writeGradients();
    return backwardToInputs(dout);
  }

  /** Sets the sums of {@link #addGradients} to 0. */
  public void clearGradients() {
    for (int i = 0; i < dW.rowCount(); i++) {
      clear(dW.row(i));
    }
    clear(db);
  }

  /** Adds the gradients of one part of a batch, that of the last forward, to those before. */
  public void addGradients(Matrix dout) {
    Product.addTransposed(x, dout, dW);
    for (int i = 0; i < dout.rowCount(); i++) {
      add(dout.row(i), db);
    }
  }

  /** Puts dW and db into the array of all gradients. */
  public void writeGradients() {
    int to = offset;
    for (int i = 0; i < dW.rowCount(); i++) {
      System.arraycopy(dW.row(i), 0, gradients, to, db.length);
      to += db.length;
    }
    System.arraycopy(db, 0, gradients, to, db.length);
  }

  /** The part of backward that gives dx, which the first layer of a network can do without. */
  public Matrix backwardToInputs(Matrix dout) {
    for (int i = 0; i < weights.rowCount(); i++) {
      double[] row = weights.row(i);
      for (int j = 0; j < row.length; j++) {
        transposed.row(j)[i] = row[j];
      }
    }
    dx.rowCount(dout.rowCount());
    Product.multiply(dout, transposed, dx);
    return dx;
  }

  private static void clear(double[] sums) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] = 0;
    }
  }

  private static void add(double[] terms, double[] sums) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] += terms[j];
    }
  }

  /** A copy of dW, of shape (D, M). */
  public Tensor weightGradients() {
    return dW.toTensor();
  }

  /** A copy of db, of shape (M). */
  public Tensor biasGradients() {
    return Tensor.vector(db);
  }
}
