package org.gradientplayground.figure.loss;

import org.gradientplayground.engine.layer.Softmax;
import org.gradientplayground.engine.loss.BinaryCrossEntropy;
import org.gradientplayground.engine.loss.BinaryCrossEntropyOfLogits;
import org.gradientplayground.engine.loss.CrossEntropy;
import org.gradientplayground.engine.loss.CrossEntropyOfLogits;
import org.gradientplayground.engine.loss.HalfSquaredError;
import org.gradientplayground.engine.loss.Logits;
import org.gradientplayground.engine.loss.Loss;
import org.gradientplayground.engine.loss.MeanAbsoluteError;
import org.gradientplayground.engine.loss.MeanSquaredError;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The losses of the article's first section, and those that are seen beside them: the sum of the
 * costs of all rows, divided by one of three numbers.
 *
 * <p>Those of probabilities take softmax or the sigmoid of predictions that are logits; their
 * gradient is then by the logits.
 */
public enum Measure {
  HALF_SQUARED_ERROR("halfSquaredError", new HalfSquaredError(), Needs.VALUES, Divisor.ONE, 0.5),
  SQUARED_ERROR("squaredError", new MeanSquaredError(), Needs.VALUES, Divisor.ONE, 1),
  MEAN_SQUARED_ERROR("meanSquaredError", new MeanSquaredError(), Needs.VALUES, Divisor.ELEMENTS, 1),
  BATCH_HALF_SQUARED_ERROR(
      "batchHalfSquaredError", new HalfSquaredError(), Needs.VALUES, Divisor.ROWS, 0.5),
  MEAN_ABSOLUTE_ERROR(
      "meanAbsoluteError", new MeanAbsoluteError(), Needs.VALUES, Divisor.ELEMENTS, 1),
  BINARY_CROSS_ENTROPY(
      "binaryCrossEntropy", new BinaryCrossEntropy(), Needs.CHANCES, Divisor.ELEMENTS, 1),
  BINARY_CROSS_ENTROPY_OF_LOGITS(
      "binaryCrossEntropyOfLogits",
      new BinaryCrossEntropyOfLogits(),
      Needs.LOGITS_OF_CHANCES,
      Divisor.ELEMENTS,
      1),
  CROSS_ENTROPY("crossEntropy", new CrossEntropy(0), Needs.DISTRIBUTIONS, Divisor.ROWS, 1),
  CROSS_ENTROPY_WITH_EPSILON(
      "crossEntropyWithEpsilon", new CrossEntropy(1e-10), Needs.DISTRIBUTIONS, Divisor.ROWS, 1),
  CROSS_ENTROPY_OF_LOGITS(
      "crossEntropyOfLogits",
      new CrossEntropyOfLogits(),
      Needs.LOGITS_OF_DISTRIBUTIONS,
      Divisor.ROWS,
      1);

  /** What a loss is computed from. */
  enum Needs {
    /** Any numbers. */
    VALUES,
    /** Probabilities of a yes, each on its own. */
    CHANCES,
    /** The logits of such. */
    LOGITS_OF_CHANCES,
    /** Rows of probabilities of which one comes true. */
    DISTRIBUTIONS,
    /** The logits of such rows. */
    LOGITS_OF_DISTRIBUTIONS
  }

  private enum Divisor {
    ONE,
    ELEMENTS,
    ROWS
  }

  private final String wireName;
  private final Loss loss;
  private final Needs needs;
  private final Divisor divisor;
  private final double factor;

  Measure(String wireName, Loss loss, Needs needs, Divisor divisor, double factor) {
    this.wireName = wireName;
    this.loss = loss;
    this.needs = needs;
    this.divisor = divisor;
    this.factor = factor;
  }

  /** The name on the wire. */
  public String wireName() {
    return wireName;
  }

  /** What stands before the sum in its formula: 1/2 or 1. */
  public double factor() {
    return factor;
  }

  /** What is added to a probability, so that its logarithm is finite; the article adds 1e-10. */
  public double epsilon() {
    return loss instanceof CrossEntropy(double eps) ? eps : 0;
  }

  Needs needs() {
    return needs;
  }

  /** What the sum of the costs is divided by. */
  int divisor(LossQuestion question) {
    return switch (divisor) {
      case ONE -> 1;
      case ELEMENTS -> question.y().size();
      case ROWS -> question.rows();
    };
  }

  /** What the loss is taken of: a row of predictions, or the probabilities made of it. */
  double[] taken(double[] y, Reading reading) {
    if (reading != Reading.LOGITS) {
      return y;
    }
    return switch (needs) {
      case VALUES, LOGITS_OF_CHANCES, LOGITS_OF_DISTRIBUTIONS -> y;
      case CHANCES -> Tensor.vector(y).map(Logits::sigmoid).toArray();
      case DISTRIBUTIONS -> new Softmax().forward(Tensor.vector(y)).toArray();
    };
  }

  /** The cost of a row of predictions, not yet divided. */
  double cost(double[] y, double[] t, Reading reading) {
    return loss.cost(taken(y, reading), t);
  }

  /** d cost / d y of a row of predictions, not yet divided. */
  double[] slope(double[] y, double[] t, Reading reading) {
    double[] taken = taken(y, reading);
    var slope = new double[y.length];
    loss.slope(taken, t, slope);
    if (reading != Reading.LOGITS) {
      return slope;
    }
    Tensor probabilities = Tensor.vector(taken);
    return switch (needs) {
      case VALUES, LOGITS_OF_CHANCES, LOGITS_OF_DISTRIBUTIONS -> slope;
      case CHANCES ->
          probabilities.zip(Tensor.vector(slope), (p, each) -> each * (p * (1 - p))).toArray();
      case DISTRIBUTIONS -> new Softmax().backward(probabilities, Tensor.vector(slope)).toArray();
    };
  }

  /** What each element adds to the cost of its row. */
  double[] shares(double[] y, double[] t, Reading reading) {
    double[] taken = taken(y, reading);
    double logSum = Logits.softmax(y, new double[y.length]);
    double largest = Rows.largest(y);
    var shares = new double[y.length];
    for (int i = 0; i < shares.length; i++) {
      if (this == CROSS_ENTROPY_OF_LOGITS) {
        shares[i] = t[i] == 0 ? 0 : t[i] * (logSum - (y[i] - largest));
      } else {
        shares[i] = loss.cost(new double[] {taken[i]}, new double[] {t[i]});
      }
    }
    return shares;
  }
}
