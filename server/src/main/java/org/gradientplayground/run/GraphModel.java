package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gradientplayground.engine.expression.Span;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.op.LossOp;
import org.gradientplayground.engine.graph.op.Mean;
import org.gradientplayground.engine.tensor.Tensor;

/** A graph that a backpropagation goes through, and what its source knows of it. */
public final class GraphModel {
  private final ComputationGraph graph;
  private final List<Tensor> leaves;
  private final List<List<Span>> spans;
  private final List<OptionalInt> layers;
  private final UpdateRule update;
  private final Optional<SampleBatch> batch;
  private final List<Tensor> values;
  private final List<GraphEdge> edges;
  private final GraphSize size;
  private final long work;

  /**
   * @param path of the member of the spec that the graph was made of
   * @param leaves the value of each leaf at step 0, in the order of the graph
   * @param spans where in the expression each node stands; none where there is none
   * @param layers the number of the layer that each node belongs to; none where there is none
   * @param update how parameters change
   * @param batch which samples they are, in the iteration of a training
   * @throws InvalidSpec if it is too large, or an operation cannot be done with such shapes
   */
  GraphModel(
      String path,
      ComputationGraph graph,
      List<Tensor> leaves,
      List<List<Span>> spans,
      List<OptionalInt> layers,
      UpdateRule update,
      Optional<SampleBatch> batch,
      int mostElements) {
    this.graph = graph;
    this.leaves = List.copyOf(leaves);
    this.spans = List.copyOf(spans);
    this.layers = List.copyOf(layers);
    this.update = update;
    this.batch = batch;
    var limits = new GraphLimits(path, graph, mostElements);
    this.values = limits.values(leaves);
    this.work = limits.work();
    this.edges = edges(graph);
    this.size = GraphSize.of(graph, values);
    size.check(path);
  }

  private static List<GraphEdge> edges(ComputationGraph graph) {
    var edges = new ArrayList<GraphEdge>();
    for (Node each : graph.nodes()) {
      for (int slot = 0; slot < each.inputs().size(); slot++) {
        edges.add(new GraphEdge(each.inputs().get(slot), each.index(), slot));
      }
    }
    return List.copyOf(edges);
  }

  /** The graph itself. */
  public ComputationGraph graph() {
    return graph;
  }

  /** The value of each leaf at step 0, in the order of the graph. */
  List<Tensor> leaves() {
    return leaves;
  }

  /** Where in the expression a node stands; several places where it is used again. */
  public List<Span> spans(int node) {
    return spans.isEmpty() ? List.of() : spans.get(node);
  }

  /** The layer that a node belongs to, from 1; 0 for the inputs of a network. */
  public OptionalInt layer(int node) {
    return layers.isEmpty() ? OptionalInt.empty() : layers.get(node);
  }

  /** Which samples they are, in the iteration of a training. */
  public Optional<SampleBatch> batch() {
    return batch;
  }

  /** The value of each node as it would be at the end of the first forward. */
  List<Tensor> values() {
    return values;
  }

  /** A tensor of the shape of a node. */
  public Tensor shape(int node) {
    return values.get(node);
  }

  /** What the loss is divided by: N of the last loss layer or mean; none where there is none. */
  OptionalInt divisor() {
    for (Node each : graph.operations().reversed()) {
      Tensor x = values.get(each.inputs().getFirst());
      if (each.op().orElseThrow() instanceof LossOp loss) {
        return OptionalInt.of(loss.divisor(x));
      }
      if (each.op().orElseThrow() instanceof Mean mean) {
        return OptionalInt.of(mean.count(x));
      }
    }
    return OptionalInt.empty();
  }

  /** Every slot of every operation, in the order of the nodes. */
  public List<GraphEdge> edges() {
    return edges;
  }

  UpdateRule update() {
    return update;
  }

  GraphSize size() {
    return size;
  }

  /** About how many multiplications an iteration takes. */
  long work() {
    return work;
  }
}
