package org.gradientplayground.engine.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gradientplayground.engine.graph.Node.Kind;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A computation as a graph without cycles: leaves and constants, operations on them and on each
 * other's results, and one node that is the output. Immutable; what a pass through it computes
 * stands in a {@link Pass}.
 *
 * <p>Nodes are in topological order, in which they were made.
 */
public final class ComputationGraph {
  /** 2,000: twice the 1,000 operations of the largest expression, so that each may have a leaf. */
  public static final int MOST_NODES = 2_000;

  private final List<Node> nodes;
  private final Map<Integer, Tensor> constants;
  private final int output;
  private final boolean[] reachesOutput;
  private final boolean[] dependsOnLeaf;

  private ComputationGraph(List<Node> nodes, Map<Integer, Tensor> constants, int output) {
    this.nodes = List.copyOf(nodes);
    this.constants = Map.copyOf(constants);
    this.output = output;
    this.reachesOutput = reachingOutput();
    this.dependsOnLeaf = dependingOnLeaves();
  }

  /** A graph to be made. */
  public static Builder builder() {
    return new Builder();
  }

  /** The same graph in which the inputs of these names are parameters. */
  public ComputationGraph withParameters(Set<String> names) {
    List<Node> all =
        nodes.stream()
            .map(
                node ->
                    node.kind() == Kind.INPUT && names.contains(node.label())
                        ? node.of(Kind.PARAMETER)
                        : node)
            .toList();
    return new ComputationGraph(all, constants, output);
  }

  /** All nodes, each after its operands. */
  public List<Node> nodes() {
    return nodes;
  }

  /** One node. */
  public Node node(int index) {
    return nodes.get(index);
  }

  /** The index of the node that is the output. */
  public int output() {
    return output;
  }

  /** The operations, each after its operands. */
  public List<Node> operations() {
    return nodes.stream().filter(each -> each.kind() == Kind.OPERATION).toList();
  }

  /** Inputs and parameters, in the order in which a pass is given their values. */
  public List<Node> leaves() {
    return nodes.stream().filter(Node::isLeaf).toList();
  }

  /** The node of that label; empty if there is none. */
  public OptionalInt labelled(String label) {
    return nodes.stream()
        .filter(each -> !label.isEmpty() && each.label().equals(label))
        .mapToInt(Node::index)
        .findFirst();
  }

  /** The value of a constant; empty for any other node. */
  public Optional<Tensor> constant(int node) {
    return Optional.ofNullable(constants.get(node));
  }

  /**
   * Whether the node lies on a way from an input or parameter to the output, through slots that
   * take part in backpropagation: those, and no others, get a gradient that was handed back.
   */
  public boolean isOnTheWay(int node) {
    return reachesOutput[node] && dependsOnLeaf[node];
  }

  /** Whether a contribution flows back through this slot of the node. */
  public boolean handsBack(int node, int slot) {
    Node each = nodes.get(node);
    return isOnTheWay(node)
        && each.op().orElseThrow().differentiable(slot)
        && isOnTheWay(each.inputs().get(slot));
  }

  private boolean[] reachingOutput() {
    var reaching = new boolean[nodes.size()];
    reaching[output] = true;
    for (int index = output; index >= 0; index--) {
      Node node = nodes.get(index);
      for (int slot = 0; reaching[index] && slot < node.inputs().size(); slot++) {
        reaching[node.inputs().get(slot)] |= node.op().orElseThrow().differentiable(slot);
      }
    }
    return reaching;
  }

  private boolean[] dependingOnLeaves() {
    var depending = new boolean[nodes.size()];
    for (Node node : nodes) {
      depending[node.index()] = node.isLeaf();
      for (int slot = 0; slot < node.inputs().size(); slot++) {
        depending[node.index()] |=
            node.op().orElseThrow().differentiable(slot) && depending[node.inputs().get(slot)];
      }
    }
    return depending;
  }

  /** Makes a graph, node by node. */
  public static final class Builder {
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Integer, Tensor> constants = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private int output = -1;

    private Builder() {}

    /** A leaf whose value is given with each pass; names are unique. */
    public int input(String name) {
      return add(name, Kind.INPUT, Optional.empty(), List.of());
    }

    /** A leaf that is learnt; names are unique. */
    public int parameter(String name) {
      return add(name, Kind.PARAMETER, Optional.empty(), List.of());
    }

    /** A value that never changes. */
    public int constant(Tensor value) {
      int index = add("", Kind.CONSTANT, Optional.empty(), List.of());
      constants.put(index, value);
      return index;
    }

    /** A single number that never changes. */
    public int constant(double value) {
      return constant(Tensor.scalar(value));
    }

    /**
     * The result of an operation.
     *
     * @param inputs the operands, slot by slot
     * @throws IllegalArgumentException if their number is not that of the operation
     */
    public int apply(Op op, int... inputs) {
      if (inputs.length != op.arity()) {
        throw new IllegalArgumentException(
            op.name() + " takes " + op.arity() + " inputs, was given " + inputs.length);
      }
      var operands = new ArrayList<Integer>();
      for (int input : inputs) {
        operands.add(known(input));
      }
      return add("", Kind.OPERATION, Optional.of(op), operands);
    }

    /** Names a node that has no name yet. */
    public Builder label(int node, String name) {
      Node each = nodes.get(known(node));
      if (!each.label().isEmpty()) {
        throw new IllegalArgumentException("node " + node + " is " + each.label() + " already");
      }
      nodes.set(node, each.labelled(unique(name)));
      return this;
    }

    /** Makes a node the output; without this it is the last one made. */
    public Builder output(int node) {
      output = known(node);
      return this;
    }

    /** The number of nodes so far. */
    public int size() {
      return nodes.size();
    }

    /**
     * The graph.
     *
     * @throws IllegalArgumentException if it has no node
     */
    public ComputationGraph build() {
      if (nodes.isEmpty()) {
        throw new IllegalArgumentException("a graph needs a node");
      }
      return new ComputationGraph(nodes, constants, output < 0 ? nodes.size() - 1 : output);
    }

    private int add(String label, Kind kind, Optional<Op> op, List<Integer> inputs) {
      if (nodes.size() == MOST_NODES) {
        throw new IllegalArgumentException("a graph has at most " + MOST_NODES + " nodes");
      }
      nodes.add(new Node(nodes.size(), unique(label), kind, op, inputs));
      return nodes.size() - 1;
    }

    private String unique(String label) {
      if (!label.isEmpty() && !labels.add(label)) {
        throw new IllegalArgumentException("two nodes named " + label);
      }
      return label;
    }

    private int known(int node) {
      if (node < 0 || node >= nodes.size()) {
        throw new IllegalArgumentException("no node " + node + " among " + nodes.size());
      }
      return node;
    }
  }
}
