package org.gradientplayground.run;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.optimizer.Term;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.Regularisation;

/**
 * One parameter changed, with everything that went into it.
 *
 * @param regularisation what this parameter costs for its size
 * @param gradient what the optimizer was given: dL/d(parameter) and, for a weight, l2 times it
 * @param stateBefore what the optimizer remembered, by the names of its arrays
 * @param stateAfter what it remembers now
 * @param t the number of the update, from 1
 * @param terms what else stands in the formula, by name
 */
public record ParameterUpdate(
    int node,
    double learningRate,
    Optimizer optimizer,
    Regularisation regularisation,
    Tensor gradient,
    Tensor before,
    Tensor after,
    SequencedMap<String, Tensor> stateBefore,
    SequencedMap<String, Tensor> stateAfter,
    long t,
    SequencedMap<String, Term> terms) {

  /** Whether all its numbers are. */
  boolean isFinite() {
    return Finite.all(after.toArray())
        && Finite.all(gradient.toArray())
        && stateAfter.values().stream().allMatch(it -> Finite.all(it.toArray()));
  }

  /** The arrays of a state, each in the shape of the parameter. */
  static SequencedMap<String, Tensor> arrays(OptimizerState state, Tensor parameter) {
    var arrays = new LinkedHashMap<String, Tensor>();
    for (int k = 0; k < state.names().size(); k++) {
      arrays.put(state.names().get(k), Tensor.of(parameter.shape(), state.array(k)));
    }
    return arrays;
  }
}
