package org.gradientplayground.engine.training;

import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;

/** A network of fully connected layers, its loss and its gradients. */
public final class Network {
  /** Every class counts the same. */
  public static final double[] NO_CLASS_WEIGHTS = {};

  private final Architecture architecture;
  private final double[] parameters;
  private final double[] gradients;

  /**
   * A network whose parameters are all 0.
   *
   * @param capacity the most rows of a batch
   */
  public Network(Architecture architecture, int capacity) {
    this.architecture = architecture;
    this.parameters = new double[architecture.parameterCount()];
    this.gradients = new double[architecture.parameterCount()];
  }

  public Architecture architecture() {
    return architecture;
  }

  /** The parameters themselves, in the order of {@link Architecture}; may be changed. */
  public double[] parameters() {
    return parameters;
  }

  /**
   * Draws the weights, {@code std * randn(inputs, neurons)} per layer, and sets the biases to 0.
   */
  public void initialise(Initialisation initialisation, RandomState random) {
    throw new UnsupportedOperationException("to come");
  }

  /**
   * The scores of each row: what the output layer gives before its activation, without dropout.
   *
   * @param x at most as many rows as the capacity; not changed
   * @return valid until the next call of this network
   */
  public Matrix predict(Matrix x) {
    throw new UnsupportedOperationException("to come");
  }

  /**
   * Forward and backward over a mini-batch; fills {@link #loss}, {@link #accuracy} and {@link
   * #gradients}.
   *
   * @param x at most as many rows as the capacity; not changed
   * @param t the class or the value of each row
   * @param classWeights one for each class, or {@link #NO_CLASS_WEIGHTS}
   * @param dropout the share of each hidden layer's outputs that is dropped; 0 draws nothing
   * @param masks what the masks are drawn from
   */
  public void learn(
      Matrix x, double[] t, double[] classWeights, double dropout, RandomState masks) {
    throw new UnsupportedOperationException("to come");
  }

  /** The loss of the last mini-batch learnt, without penalty. */
  public double loss() {
    throw new UnsupportedOperationException("to come");
  }

  /** The share of the last mini-batch learnt whose class was found; NaN for regression. */
  public double accuracy() {
    throw new UnsupportedOperationException("to come");
  }

  /**
   * The gradients of the last mini-batch learnt, in the order of the parameters; may be changed.
   */
  public double[] gradients() {
    return gradients;
  }

  /**
   * The outputs of a layer in the last forward pass, after its activation (softmax or sigmoid for
   * the output layer) and before dropout.
   */
  public Matrix output(int layer) {
    throw new UnsupportedOperationException("to come");
  }

  /**
   * Mean loss and accuracy of any number of rows.
   *
   * @param classWeights one for each class, or {@link #NO_CLASS_WEIGHTS}
   */
  public Evaluation evaluate(Matrix x, double[] t, double[] classWeights) {
    throw new UnsupportedOperationException("to come");
  }

  /**
   * Counts the rows by their class (row of {@code into}) and the class found (column).
   *
   * @param into classes x classes; what was in it is replaced
   */
  public void confusion(Matrix x, double[] t, int[][] into) {
    throw new UnsupportedOperationException("to come");
  }

  /** The class that the scores of a row tell. */
  public int predictedClass(double[] scores) {
    throw new UnsupportedOperationException("to come");
  }
}
