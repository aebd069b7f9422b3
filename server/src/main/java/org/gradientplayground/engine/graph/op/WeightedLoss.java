package org.gradientplayground.engine.graph.op;

import java.util.List;
import org.gradientplayground.engine.loss.Loss;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A loss in which each row has a weight w of its own, its third operand: {@code loss = (1/N) sum
 * w_i cost_i}; backward: {@code dx_i = (y_i - t_i) (dout w_i) / N}. Weights are given, not learnt.
 *
 * @param loss what a row costs
 */
public record WeightedLoss(LossOp loss) implements LossOp {
  /** The name of the loss: the third operand tells. */
  @Override
  public String name() {
    return loss.name();
  }

  @Override
  public int arity() {
    return 3;
  }

  @Override
  public double weight(List<Tensor> inputs, int row) {
    return inputs.get(2).at(row);
  }

  @Override
  public Loss cost() {
    return loss.cost();
  }

  @Override
  public Tensor answer(Tensor x) {
    return loss.answer(x);
  }

  @Override
  public int divisor(Tensor x) {
    return loss.divisor(x);
  }

  @Override
  public Tensor target(Tensor x, Tensor t) {
    return loss.target(x, t);
  }

  @Override
  public Tensor slopes(Tensor x, Tensor t) {
    return loss.slopes(x, t);
  }
}
