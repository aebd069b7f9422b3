package org.gradientplayground.engine.training;

import java.util.Arrays;
import java.util.Optional;
import org.gradientplayground.engine.data.Task;

/**
 * The loss that a network is trained on, and with it the activation of its output layer.
 *
 * <p>Every one is a mean over the B samples of a mini-batch. z are the scores of a sample, which
 * the output layer gives before its activation; t is its target.
 */
public enum OutputLoss {
  /** {@code -(1/B) sum log softmax(z)_t}: one output for each of two classes or more. */
  SOFTMAX_CROSS_ENTROPY("softmaxCrossEntropy", "softmax"),

  /** {@code -(1/B) sum (t log p + (1 - t) log(1 - p))}, p = sigmoid(z): two classes, one output. */
  SIGMOID_CROSS_ENTROPY("sigmoidCrossEntropy", "sigmoid"),

  /** {@code (1/B) sum 0.5 (z - t)^2}. */
  HALF_SQUARED_ERROR("halfSquaredError", "identity"),

  /** {@code (1/B) sum |z - t|}. */
  MEAN_ABSOLUTE_ERROR("meanAbsoluteError", "identity"),

  /** {@code (1/B) sum (z - t)^2}. */
  MEAN_SQUARED_ERROR("meanSquaredError", "identity");

  private final String wireName;
  private final String outputActivation;

  OutputLoss(String wireName, String outputActivation) {
    this.wireName = wireName;
    this.outputActivation = outputActivation;
  }

  /** The name on the wire. */
  public String wireName() {
    return wireName;
  }

  /** The name of the output layer's activation on the wire: softmax, sigmoid or identity. */
  public String outputActivation() {
    return outputActivation;
  }

  /** The loss of this name on the wire; empty if there is none. */
  public static Optional<OutputLoss> named(String wireName) {
    return Arrays.stream(values()).filter(each -> each.wireName.equals(wireName)).findFirst();
  }

  /**
   * Whether it can measure such a task.
   *
   * @param classes the number of classes; ignored for regression
   */
  public boolean fits(Task task, int classes) {
    return switch (this) {
      case SOFTMAX_CROSS_ENTROPY -> task == Task.CLASSIFICATION && classes >= 2;
      case SIGMOID_CROSS_ENTROPY -> task == Task.CLASSIFICATION && classes == 2;
      default -> task == Task.REGRESSION || classes >= 2;
    };
  }

  /**
   * The number of outputs: one for regression; one for two classes but with softmax, its sign tells
   * the class; else one for each class, the largest of which tells the class.
   *
   * @throws IllegalArgumentException if the loss does not fit the task
   */
  public int outputs(Task task, int classes) {
    if (!fits(task, classes)) {
      throw new IllegalArgumentException(
          "loss " + wireName + " does not fit " + task + " with " + classes + " classes");
    }
    boolean one = task == Task.REGRESSION || classes == 2 && this != SOFTMAX_CROSS_ENTROPY;
    return one ? 1 : classes;
  }
}
