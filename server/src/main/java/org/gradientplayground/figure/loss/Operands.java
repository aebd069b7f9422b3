package org.gradientplayground.figure.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.gradientplayground.engine.loss.Logits;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/** The numbers between a prediction and its share of a loss, in columns. */
public final class Operands {
  /** One number for each element. */
  public record Column(String name, Tensor values) {}

  private final LossQuestion question;
  private final List<Column> columns = new ArrayList<>();

  private Operands(LossQuestion question) {
    this.question = question;
  }

  static List<Column> of(Measure measure, LossQuestion question) {
    var operands = new Operands(question);
    Tensor y = question.y();
    switch (measure) {
      case HALF_SQUARED_ERROR, SQUARED_ERROR, MEAN_SQUARED_ERROR, BATCH_HALF_SQUARED_ERROR ->
          operands.error("square", (error, _) -> error * error);
      case MEAN_ABSOLUTE_ERROR -> operands.error("size", (error, _) -> Math.abs(error));
      case BINARY_CROSS_ENTROPY -> {
        Tensor p = operands.probabilities(measure);
        operands.add("logOfP", p.map(StrictMath::log));
        operands.add("logOfRest", p.map(each -> StrictMath.log1p(-each)));
      }
      case BINARY_CROSS_ENTROPY_OF_LOGITS -> {
        operands.add("p", y.map(Logits::sigmoid));
        operands.add("larger", y.map(z -> Math.max(z, 0)));
        operands.add("product", y.zip(question.target(), (z, t) -> z * t));
        operands.add("soft", y.map(z -> StrictMath.log1p(StrictMath.exp(-Math.abs(z)))));
      }
      case CROSS_ENTROPY ->
          operands.add("log", operands.probabilities(measure).map(StrictMath::log));
      case CROSS_ENTROPY_WITH_EPSILON -> {
        Tensor shifted = operands.probabilities(measure).map(p -> p + measure.epsilon());
        operands.add("shifted", shifted);
        operands.add("log", shifted.map(StrictMath::log));
      }
      case CROSS_ENTROPY_OF_LOGITS -> {
        var softmax = SoftmaxRows.of(y);
        operands.add("p", softmax.y());
        operands.add("shifted", softmax.shifted());
        operands.add("log", Rows.map(y, Operands::logSoftmax));
      }
    }
    return List.copyOf(operands.columns);
  }

  private static double[] logSoftmax(double[] z) {
    double logSum = Logits.softmax(z, new double[z.length]);
    double largest = Rows.largest(z);
    return Tensor.vector(z).map(each -> each - largest - logSum).toArray();
  }

  private void error(String name, DoubleBinaryOperator ofError) {
    Tensor error = question.y().zip(question.target(), (y, t) -> y - t);
    add("error", error);
    add(name, error.zip(error, ofError));
  }

  private Tensor probabilities(Measure measure) {
    Tensor p = Rows.map(question.y(), row -> measure.taken(row, question.reading()));
    add("p", p);
    return p;
  }

  private void add(String name, Tensor values) {
    columns.add(new Column(name, values));
  }
}
