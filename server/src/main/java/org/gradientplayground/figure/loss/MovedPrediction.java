package org.gradientplayground.figure.loss;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The shapes of the losses as one prediction moves and all others stay.
 *
 * @param place of the prediction, in row-by-row order
 * @param y its values
 * @param shapes those of the losses that apply
 */
public record MovedPrediction(int place, Tensor y, List<Shape> shapes) {
  /**
   * A loss over the values of one prediction; NaN where it does not apply.
   *
   * @param gradient by the moved prediction
   */
  public record Shape(Measure measure, Tensor losses, Tensor gradient) {}

  static Optional<MovedPrediction> of(LossQuestion question) {
    return question.move().map(move -> of(question, move));
  }

  private static MovedPrediction of(LossQuestion question, LossQuestion.Move move) {
    var y = new double[move.points()];
    for (int point = 0; point < y.length; point++) {
      y[point] = move.at(point);
    }
    List<Shape> shapes =
        Stream.of(Measure.values())
            .filter(each -> Obstacle.of(each, question).isEmpty())
            .map(each -> shape(each, question, move.place(), y))
            .toList();
    return new MovedPrediction(move.place(), Tensor.vector(y), shapes);
  }

  /** Only the row of the moved prediction is computed anew, and all costs are added in order. */
  private static Shape shape(Measure measure, LossQuestion question, int place, double[] moved) {
    double[][] y = Rows.of(question.y());
    double[][] t = Rows.of(question.target());
    int row = place / question.columns();
    int column = place % question.columns();
    int divisor = measure.divisor(question);
    var costs = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      costs[i] = measure.cost(y[i], t[i], question.reading());
    }
    var losses = new double[moved.length];
    var gradient = new double[moved.length];
    boolean bounded = question.reading() == Reading.PROBABILITIES && !takesAnything(measure);
    for (int point = 0; point < moved.length; point++) {
      boolean applies = !bounded || Obstacle.isProbability(moved[point]);
      y[row][column] = moved[point];
      costs[row] = applies ? measure.cost(y[row], t[row], question.reading()) : Double.NaN;
      double slope = measure.slope(y[row], t[row], question.reading())[column];
      losses[point] = Tensor.vector(costs).sum() / divisor;
      gradient[point] = applies ? slope / divisor : Double.NaN;
    }
    return new Shape(measure, Tensor.vector(losses), Tensor.vector(gradient));
  }

  private static boolean takesAnything(Measure measure) {
    return measure.needs() == Measure.Needs.VALUES;
  }
}
