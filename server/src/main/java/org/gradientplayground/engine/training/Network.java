package org.gradientplayground.engine.training;

import java.util.Arrays;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.layer.Affine;
import org.gradientplayground.engine.layer.IdentityWithLoss;
import org.gradientplayground.engine.layer.LossLayer;
import org.gradientplayground.engine.layer.SigmoidWithLoss;
import org.gradientplayground.engine.layer.SoftmaxWithLoss;
import org.gradientplayground.engine.loss.HalfSquaredError;
import org.gradientplayground.engine.loss.MeanAbsoluteError;
import org.gradientplayground.engine.loss.MeanSquaredError;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;

/**
 * A network of fully connected layers: its answers, its loss, and the gradients of its loss.
 *
 * <p>Forward: for each hidden layer Affine, activation, and dropout while it learns; then Affine,
 * whose results are the scores; then the output activation and the loss in one. Backward the same
 * way back. Once it has been used, it allocates nothing but an {@link Evaluation}.
 */
public final class Network {
  /** Every class counts the same. */
  public static final double[] NO_CLASS_WEIGHTS = {};

  private final Architecture architecture;
  private final int capacity;
  private final double[] parameters;
  private final double[] gradients;
  private final HiddenPass[] hidden;
  private final Affine last;
  private final LossLayer lossLayer;
  private final Targets targets;
  private final Matrix part;
  private Matrix scores;
  private double loss = Double.NaN;
  private double accuracy = Double.NaN;

  /**
   * A network whose parameters are all 0.
   *
   * @param capacity the most rows of a mini-batch, 1 or more
   */
  public Network(Architecture architecture, int capacity) {
    this.architecture = architecture;
    this.capacity = capacity;
    parameters = new double[architecture.parameterCount()];
    gradients = new double[parameters.length];
    hidden = new HiddenPass[architecture.hidden().size()];
    for (int layer = 0; layer < hidden.length; layer++) {
      hidden[layer] = new HiddenPass(affine(layer), architecture.hidden().get(layer), capacity);
    }
    last = affine(hidden.length);
    lossLayer = lossLayer(architecture, capacity);
    targets = new Targets(architecture, capacity);
    part = Matrix.ofForeignRows(capacity, architecture.inputs());
  }

  private Affine affine(int layer) {
    return new Affine(
        architecture.inputs(layer),
        architecture.neurons(layer),
        capacity,
        parameters,
        gradients,
        architecture.weightOffset(layer));
  }

  private static LossLayer lossLayer(Architecture architecture, int capacity) {
    int outputs = architecture.outputs();
    return switch (architecture.loss()) {
      case SOFTMAX_CROSS_ENTROPY -> new SoftmaxWithLoss(capacity, outputs);
      case SIGMOID_CROSS_ENTROPY -> new SigmoidWithLoss(capacity, outputs);
      case HALF_SQUARED_ERROR -> new IdentityWithLoss(capacity, outputs, new HalfSquaredError());
      case MEAN_ABSOLUTE_ERROR -> new IdentityWithLoss(capacity, outputs, new MeanAbsoluteError());
      case MEAN_SQUARED_ERROR -> new IdentityWithLoss(capacity, outputs, new MeanSquaredError());
    };
  }

  /** What it is made of. */
  public Architecture architecture() {
    return architecture;
  }

  /** The parameters themselves, in the order of {@link Architecture}; may be changed. */
  public double[] parameters() {
    return parameters;
  }

  /** The gradients that were found last, in the order of the parameters; may be changed. */
  public double[] gradients() {
    return gradients;
  }

  /**
   * Draws the weights, {@code std * randn(inputs, neurons)} layer by layer, and sets the biases to
   * 0. A std of 0 draws nothing.
   */
  public void initialise(Initialisation initialisation, RandomState random) {
    Arrays.fill(parameters, 0);
    for (int layer = 0; layer < architecture.layers(); layer++) {
      double std = initialisation.std(architecture.inputs(layer));
      if (std > 0) {
        int end = architecture.biasOffset(layer);
        for (int i = architecture.weightOffset(layer); i < end; i++) {
          parameters[i] = std * random.randn();
        }
      }
    }
  }

  /**
   * The scores of each row: what the output layer gives before its activation, without dropout.
   *
   * @param x at most as many rows as the capacity; not changed
   * @return valid until the next call of this network
   */
  public Matrix predict(Matrix x) {
    return forward(x, 0, null);
  }

  private Matrix forward(Matrix x, double dropout, RandomState masks) {
    Matrix y = x;
    for (HiddenPass each : hidden) {
      y = each.forward(y, dropout, masks);
    }
    scores = last.forward(y);
    return scores;
  }

  /**
   * Forward and backward over a mini-batch; finds {@link #loss}, {@link #accuracy} and {@link
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
    clearGradients();
    forward(x, dropout, masks);
    double cost = addCosts(0, t, 0, classWeights);
    int right = countRight(t, 0);
    backward(x.rowCount());
    conclude(cost, right, x.rowCount());
  }

  /**
   * The same over any number of rows and without dropout: the full gradient. The result does not
   * depend on the capacity.
   */
  public void learnAll(Matrix x, double[] t, double[] classWeights) {
    clearGradients();
    double cost = 0;
    int right = 0;
    for (int from = 0; from < x.rowCount(); from += capacity) {
      forward(part(x, from), 0, null);
      cost = addCosts(cost, t, from, classWeights);
      right += countRight(t, from);
      backward(x.rowCount());
    }
    conclude(cost, right, x.rowCount());
  }

  private void conclude(double cost, int right, int samples) {
    writeGradients();
    loss = cost / samples;
    accuracy = share(right, samples);
  }

  private double share(int right, int samples) {
    return architecture.task() == Task.REGRESSION ? Double.NaN : (double) right / samples;
  }

  private Matrix part(Matrix x, int from) {
    int count = Math.min(capacity, x.rowCount() - from);
    part.rowCount(count);
    for (int i = 0; i < count; i++) {
      part.row(i, x.row(from + i));
    }
    return part;
  }

  private double addCosts(double sum, double[] t, int from, double[] classWeights) {
    if (classWeights.length > 0 && classWeights.length != architecture.classes()) {
      throw new IllegalArgumentException(
          "%d weights for %d classes".formatted(classWeights.length, architecture.classes()));
    }
    int count = scores.rowCount();
    double[] weights = targets.weights(t, from, count, classWeights);
    return lossLayer.addCosts(sum, scores, targets.of(t, from, count), weights);
  }

  private int countRight(double[] t, int from) {
    int right = 0;
    for (int i = 0; i < scores.rowCount(); i++) {
      right += predictedClass(scores.row(i)) == t[from + i] ? 1 : 0;
    }
    return right;
  }

  /** Adds the gradients of the last forward pass, as a part of a batch of that many samples. */
  private void backward(int samples) {
    Matrix dout = lossLayer.backward(1, samples);
    last.addGradients(dout);
    Affine above = last;
    for (int layer = hidden.length - 1; layer >= 0; layer--) {
      dout = hidden[layer].backward(above.backwardToInputs(dout));
      hidden[layer].affine.addGradients(dout);
      above = hidden[layer].affine;
    }
  }

  private void clearGradients() {
    last.clearGradients();
    for (HiddenPass each : hidden) {
      each.affine.clearGradients();
    }
  }

  private void writeGradients() {
    last.writeGradients();
    for (HiddenPass each : hidden) {
      each.affine.writeGradients();
    }
  }

  /** The loss of what was learnt last, without penalty. */
  public double loss() {
    return loss;
  }

  /** The share of what was learnt last whose class was found; NaN for regression. */
  public double accuracy() {
    return accuracy;
  }

  /**
   * The outputs of a layer in the last forward pass, after its activation (softmax or sigmoid for
   * the output layer) and before dropout.
   *
   * @return valid until the next call of this network
   */
  public Matrix output(int layer) {
    return layer == hidden.length ? lossLayer.answer(scores) : hidden[layer].output();
  }

  /**
   * Mean loss and accuracy of any number of rows.
   *
   * @param classWeights one for each class, or {@link #NO_CLASS_WEIGHTS}
   */
  public Evaluation evaluate(Matrix x, double[] t, double[] classWeights) {
    double cost = 0;
    int right = 0;
    for (int from = 0; from < x.rowCount(); from += capacity) {
      predict(part(x, from));
      cost = addCosts(cost, t, from, classWeights);
      right += countRight(t, from);
    }
    return new Evaluation(cost / x.rowCount(), share(right, x.rowCount()));
  }

  /**
   * Counts any number of rows by their class (row of {@code into}) and the class found (column).
   *
   * @param into classes x classes; what was in it is replaced
   */
  public void confusion(Matrix x, double[] t, int[][] into) {
    for (int[] row : into) {
      Arrays.fill(row, 0);
    }
    for (int from = 0; from < x.rowCount(); from += capacity) {
      predict(part(x, from));
      for (int i = 0; i < scores.rowCount(); i++) {
        into[(int) t[from + i]][predictedClass(scores.row(i))]++;
      }
    }
  }

  /**
   * The class that the scores of a row tell: of several outputs the largest, the first of equal
   * ones; of a single one 1 where it is above 0.
   */
  public int predictedClass(double[] scores) {
    if (scores.length == 1) {
      return scores[0] > 0 ? 1 : 0;
    }
    int best = 0;
    for (int k = 1; k < scores.length; k++) {
      best = scores[k] > scores[best] ? k : best;
    }
    return best;
  }
}
