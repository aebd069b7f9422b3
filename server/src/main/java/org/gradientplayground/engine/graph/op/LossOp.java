package org.gradientplayground.engine.graph.op;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.loss.Loss;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The output activation and the loss in one: of scores x and targets t the sum of the costs of all
 * rows, divided by {@link #divisor}; a score of rank 1 is a batch of one.
 *
 * <p>backward: {@code dx = dout d(cost)/dx / divisor}. Targets are given, not learnt: their slot
 * takes no part in backpropagation.
 */
public sealed interface LossOp extends Op
    permits SoftmaxWithLoss, SigmoidWithLoss, IdentityWithLoss, WeightedLoss {

  /** What a row costs, as a function of its scores, and the slope of that. */
  Loss cost();

  /** y, what the activation makes of the scores. */
  Tensor answer(Tensor x);

  /** What the sum of all costs is divided by: the number N of samples, or of all answers. */
  int divisor(Tensor x);

  /**
   * The targets in the shape of the scores.
   *
   * @throws IllegalArgumentException if the shapes do not fit
   */
  default Tensor target(Tensor x, Tensor t) {
    if (!x.hasShapeOf(t)) {
      throw new IllegalArgumentException(name() + ": shapes " + x + " and " + t + " differ");
    }
    return t;
  }

  /** How much a row counts; 1 unless the loss is a {@link WeightedLoss}. */
  default double weight(List<Tensor> inputs, int row) {
    return 1;
  }

  @Override
  default int arity() {
    return 2;
  }

  @Override
  default boolean differentiable(int slot) {
    return slot == 0;
  }

  @Override
  default Tensor forward(List<Tensor> inputs) {
    Tensor x = inputs.get(0);
    double[][] scores = Rows.of(x);
    double[][] targets = Rows.of(target(x, inputs.get(1)));
    double sum = 0;
    for (int row = 0; row < scores.length; row++) {
      sum += weight(inputs, row) * cost().cost(scores[row], targets[row]);
    }
    return Tensor.scalar(sum / divisor(x));
  }

  @Override
  default List<Tensor> backward(List<Tensor> inputs, Tensor output, Tensor dout) {
    Tensor x = inputs.get(0);
    Tensor slopes = slopes(x, target(x, inputs.get(1)));
    var handedBack = new double[slopes.size()];
    for (int i = 0; i < handedBack.length; i++) {
      handedBack[i] = handedBack(inputs, slopes, i, dout.at(0));
    }
    var all = new ArrayList<>(List.of(Tensor.of(x.shape(), handedBack)));
    inputs.stream().skip(1).forEach(each -> all.add(each.map(_ -> 0)));
    return all;
  }

  /** What one score is handed back: {@code slope (dout w) / divisor}, w the weight of its row. */
  default double handedBack(List<Tensor> inputs, Tensor slopes, int element, double dout) {
    Tensor x = inputs.getFirst();
    int row = x.rank() == 0 ? 0 : element / x.length(-1);
    return slopes.at(element) * (dout * weight(inputs, row)) / divisor(x);
  }

  /**
   * d(cost)/dx of each row, not yet divided: y - t where activation and loss fit together.
   *
   * @param t the targets in the shape of the scores
   */
  default Tensor slopes(Tensor x, Tensor t) {
    double[][] scores = Rows.of(x);
    double[][] targets = Rows.of(t);
    var slopes = new double[x.size()];
    for (int row = 0; row < scores.length; row++) {
      var slope = new double[scores[row].length];
      cost().slope(scores[row], targets[row], slope);
      System.arraycopy(slope, 0, slopes, row * slope.length, slope.length);
    }
    return Tensor.of(x.shape(), slopes);
  }
}
