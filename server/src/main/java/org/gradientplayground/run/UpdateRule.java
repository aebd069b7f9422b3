package org.gradientplayground.run;

import java.util.Map;
import java.util.Set;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.Regularisation;

/**
 * How the parameters of a graph change, one at a time: by the optimizer, each with its part of what
 * that remembers; weights also by what they cost for their size. A parameter by itself comes out
 * with the same bits as among all others, because every optimizer works element by element.
 */
final class UpdateRule {
  /** {@code x = x - learningRate g}. */
  static final UpdateRule DESCENT =
      new UpdateRule(new GradientDescent(), Regularisation.NONE, Set.of(), Map.of());

  private final Optimizer optimizer;
  private final Regularisation regularisation;
  private final Set<Integer> weights;
  private final Map<Integer, OptimizerState> remembered;

  /**
   * @param weights the nodes that cost something for their size; biases do not
   * @param remembered what the optimizer remembers of each node; of those left out nothing yet
   */
  UpdateRule(
      Optimizer optimizer,
      Regularisation regularisation,
      Set<Integer> weights,
      Map<Integer, OptimizerState> remembered) {
    this.optimizer = optimizer;
    this.regularisation = regularisation;
    this.weights = Set.copyOf(weights);
    this.remembered = Map.copyOf(remembered);
  }

  /** What the optimizer remembers of a parameter at the beginning. */
  OptimizerState begin(int node, int elements) {
    OptimizerState state = remembered.get(node);
    return state == null ? optimizer.start(elements) : state.copy();
  }

  /**
   * Changes one parameter.
   *
   * @param gradient dL/d(parameter), the cost of weights not yet in it
   * @param state what the optimizer remembers; it is brought to the state after
   */
  ParameterUpdate update(
      int node, double learningRate, Tensor before, Tensor gradient, OptimizerState state) {
    OptimizerState stateBefore = state.copy();
    boolean costs = weights.contains(node);
    double[] g = gradient.toArray();
    double[] values = before.toArray();
    if (costs) {
      regularisation.addTo(g, values, 0, g.length);
    }
    optimizer.step(learningRate, values, g, state);
    if (costs) {
      regularisation.shrink(values, learningRate, 0, values.length);
    }
    return new ParameterUpdate(
        node,
        learningRate,
        optimizer,
        costs ? regularisation : Regularisation.NONE,
        Tensor.of(gradient.shape(), g),
        before,
        Tensor.of(before.shape(), values),
        ParameterUpdate.arrays(stateBefore, before),
        ParameterUpdate.arrays(state, before),
        state.t(),
        optimizer.terms(learningRate, state));
  }
}
