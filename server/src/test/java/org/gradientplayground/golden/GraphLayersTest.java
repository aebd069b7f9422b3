package org.gradientplayground.golden;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.PassRules;
import org.gradientplayground.engine.graph.check.CheckedNode;
import org.gradientplayground.engine.graph.check.GraphCheck;
import org.gradientplayground.engine.graph.check.Verdict;
import org.gradientplayground.engine.graph.op.Affine;
import org.gradientplayground.engine.graph.op.Mul;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Ops;
import org.gradientplayground.engine.graph.op.Sum;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The golden layers and networks once more, as computation graphs. */
class GraphLayersTest {
  /** The operation of each kind and its inputs by name. */
  private static final Map<String, List<String>> LAYERS =
      Map.of(
          "add", List.of("x", "y"),
          "mul", List.of("x", "y"),
          "relu", List.of("x"),
          "sigmoid", List.of("x"),
          "tanh", List.of("x"),
          "affine", List.of("x", "W", "b"),
          "softmax_with_loss", List.of("x", "t"),
          "sigmoid_with_loss", List.of("x", "t"),
          "identity_with_loss", List.of("x", "t"));

  private static Stream<GoldenCase> cases(String kindPrefix) throws Exception {
    Path directory = Path.of(GraphLayersTest.class.getResource("/golden").toURI());
    return GoldenFile.all(directory).stream()
        .flatMap(file -> file.cases().stream())
        .filter(each -> each.kind().startsWith(kindPrefix));
  }

  @TestFactory
  Stream<DynamicTest> a_layer_is_a_node_of_a_graph() throws Exception {
    return cases("layer_")
        .filter(each -> LAYERS.containsKey(layer(each)))
        .map(each -> dynamicTest(each.id(), () -> check(each)));
  }

  private static String layer(GoldenCase golden) {
    return golden.kind().substring("layer_".length());
  }

  private static void check(GoldenCase golden) {
    List<String> names = LAYERS.get(layer(golden));
    Op op = op(layer(golden));
    var builder = ComputationGraph.builder();
    List<Tensor> values = names.stream().map(golden.inputs()::tensor).toList();
    int[] operands = names.stream().mapToInt(builder::input).toArray();
    int out = builder.apply(op, operands);
    Tensor dout = golden.inputs().has("dout") ? golden.inputs().tensor("dout") : Tensor.scalar(1);
    builder.apply(Sum.ofAll(), builder.apply(new Mul(), out, builder.constant(dout)));

    Pass pass = Pass.of(builder.build(), values).toEnd();

    var outputs = new LinkedHashMap<String, Object>();
    outputs.put(golden.expected().has("loss") ? "loss" : "out", nested(pass, out));
    for (int slot = 0; slot < names.size(); slot++) {
      Tensor gradient = pass.gradientOrZeros(operands[slot]);
      outputs.put("d" + names.get(slot), Nested.of(gradient));
    }
    new Comparison(golden).checkComputed(outputs);
  }

  private static Object nested(Pass pass, int node) {
    return Nested.of(pass.value(node).orElseThrow());
  }

  private static Op op(String snakeCase) {
    var name = new StringBuilder();
    for (String word : snakeCase.split("_")) {
      name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase() + word.substring(1));
    }
    return Ops.named(name.toString()).orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> a_network_passes_the_gradient_check() throws Exception {
    return cases("gradcheck").map(each -> dynamicTest(each.id(), () -> checkNetwork(each)));
  }

  private static void checkNetwork(GoldenCase golden) {
    Inputs inputs = golden.inputs();
    var builder = ComputationGraph.builder();
    var leaves = new ArrayList<Tensor>();
    int y = builder.constant(inputs.tensor("X"));
    List<Inputs> layers = inputs.objects("layers");
    for (int i = 0; i < layers.size(); i++) {
      int weights = builder.parameter("W" + i);
      int biases = builder.parameter("b" + i);
      leaves.add(layers.get(i).tensor("W"));
      leaves.add(layers.get(i).tensor("b"));
      y = builder.apply(new Affine(), y, weights, biases);
      boolean hidden = i < layers.size() - 1;
      y = hidden ? builder.apply(Ops.named(inputs.text("activation")).orElseThrow(), y) : y;
    }
    boolean softmax = inputs.text("loss").equals("softmax_ce");
    Op loss = Ops.named(softmax ? "softmaxWithLoss" : "identityWithLoss").orElseThrow();
    int logits = y;
    int output = builder.apply(loss, logits, builder.constant(inputs.tensor("t")));
    ComputationGraph graph = builder.build();

    GraphCheck check = GraphCheck.ofLeaves(graph, leaves, PassRules.RIGHT);

    Assertions.assertEquals(Verdict.AGREES, check.verdict());
    var gradients = new ArrayList<Map<String, Object>>();
    List<CheckedNode> nodes = check.nodes();
    for (int i = 0; i < nodes.size(); i += 2) {
      gradients.add(
          Map.of(
              "dW",
              Nested.of(nodes.get(i).backprop()),
              "db",
              Nested.of(nodes.get(i + 1).backprop())));
    }
    Pass pass = Pass.of(graph, leaves).toEnd();
    new Comparison(golden)
        .checkComputed(
            Map.of(
                "loss", nested(pass, output),
                "logits", nested(pass, logits),
                "gradients", gradients));
  }
}
