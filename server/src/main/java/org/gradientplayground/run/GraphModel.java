package org.gradientplayground.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gradientplayground.engine.expression.Span;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A graph that a backpropagation goes through, and what its source knows of it.
 *
 * @param leaves the value of each leaf at step 0, in the order of the graph
 * @param spans where in the expression each node stands; empty lists where there is none
 * @param layers the number of the layer that each node belongs to; empty where there is none
 * @param update how parameters change
 * @param batch which samples they are; empty but for the iteration of a training
 */
public record GraphModel(
    ComputationGraph graph,
    List<Tensor> leaves,
    List<List<Span>> spans,
    List<OptionalInt> layers,
    UpdateRule update,
    Optional<SampleBatch> batch) {
  public GraphModel {
    leaves = List.copyOf(leaves);
    spans = List.copyOf(spans);
    layers = List.copyOf(layers);
  }
}
