package org.gradientplayground.run;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.graph.Operation;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * One operation of a backpropagation, and what stands in the graph after it.
 *
 * @param iteration from 1
 * @param at how many operations of the iteration are done; 0 when only the inputs are set
 * @param values of each node; empty until computed
 * @param gradients of each node, as far as they are summed up
 * @param carried what the gradient of each node was when the iteration began; empty where it was 0
 * @param contributions what came back along each edge, in the order of the layout
 * @param learningRate of the next update
 * @param operation what was done last, if it was part of the pass
 * @param update what was done last, if it was an update
 */
public record BackpropSnapshot(
    int iteration,
    int at,
    List<Optional<Tensor>> values,
    List<Optional<Tensor>> gradients,
    List<Optional<Tensor>> carried,
    List<Optional<Tensor>> contributions,
    double learningRate,
    Optional<Operation> operation,
    Optional<ParameterUpdate> update)
    implements Snapshot {
  public BackpropSnapshot {
    values = List.copyOf(values);
    gradients = List.copyOf(gradients);
    carried = List.copyOf(carried);
    contributions = List.copyOf(contributions);
  }
}
