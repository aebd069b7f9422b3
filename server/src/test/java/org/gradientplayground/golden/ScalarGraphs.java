package org.gradientplayground.golden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Ops;
import org.gradientplayground.engine.tensor.Tensor;

/** Graphs of single numbers: values, gradients, and what flows along each edge. */
final class ScalarGraphs {
  static final Map<String, Computation> KINDS = Map.of("scalar_graph", ScalarGraphs::passes);

  private ScalarGraphs() {}

  private static Map<String, ?> passes(Inputs inputs) {
    var builder = ComputationGraph.builder();
    var ids = new HashMap<String, Integer>();
    var leaves = new ArrayList<Tensor>();
    for (Inputs input : inputs.objects("inputs")) {
      ids.put(input.text("id"), builder.input(input.text("id")));
      leaves.add(Tensor.scalar(input.number("value")));
    }
    for (Inputs node : inputs.objects("nodes")) {
      int[] operands = node.texts("args").stream().mapToInt(ids::get).toArray();
      int index = builder.apply(op(node.text("op")), operands);
      builder.label(index, node.text("id"));
      ids.put(node.text("id"), index);
    }
    ComputationGraph graph = builder.output(ids.get(inputs.text("output"))).build();
    return outputs(Pass.of(graph, leaves).toEnd());
  }

  private static Op op(String name) {
    return Ops.named(name).orElseThrow(() -> new GoldenFault("no operation " + name));
  }

  private static Map<String, ?> outputs(Pass pass) {
    var values = new LinkedHashMap<String, Double>();
    var gradients = new LinkedHashMap<String, Double>();
    var edges = new ArrayList<Map<String, Object>>();
    for (Node node : pass.graph().nodes()) {
      values.put(node.label(), pass.value(node.index()).orElseThrow().at(0));
      gradients.put(node.label(), pass.gradientOrZeros(node.index()).at(0));
      edges.addAll(edges(pass, node));
    }
    return Map.of("values", values, "gradients", gradients, "edges", edges);
  }

  private static List<Map<String, Object>> edges(Pass pass, Node node) {
    var edges = new ArrayList<Map<String, Object>>();
    List<Tensor> operands =
        node.inputs().stream().map(input -> pass.value(input).orElseThrow()).toList();
    for (int slot = 0; slot < operands.size(); slot++) {
      Op op = node.op().orElseThrow();
      Tensor output = pass.value(node.index()).orElseThrow();
      edges.add(
          Map.of(
              "from",
              pass.graph().node(node.inputs().get(slot)).label(),
              "to",
              node.label(),
              "slot",
              slot,
              "local",
              op.local(operands, output).orElseThrow().get(slot).at(0),
              "grad",
              pass.contribution(node.index(), slot).map(amount -> amount.at(0)).orElse(0.0)));
    }
    return edges;
  }
}
