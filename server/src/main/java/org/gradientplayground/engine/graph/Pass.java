package org.gradientplayground.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The values and gradients of one graph, standing at one operation of one iteration.
 *
 * <p>Forward computes each operation in topological order; then the output is given the gradient
 * dL/dL = 1; then backward, in reverse topological order, hands the gradient of each operation that
 * lies between a leaf and the output back to its operands. A node has received all its
 * contributions before it hands its gradient on, however many ways lead through it.
 *
 * <p>Nothing is hidden that is not finite: see {@link #firstNonFinite}.
 */
public final class Pass {
  private final ComputationGraph graph;
  private final PassRules rules;
  private final List<Planned> plan;
  private final Tensor[] values;
  private final GradientBook gradients;
  private int at;
  private Optional<Operation> latest = Optional.empty();
  private Optional<NonFinite> firstNonFinite = Optional.empty();

  private Pass(
      ComputationGraph graph,
      PassRules rules,
      List<Planned> plan,
      Tensor[] values,
      GradientBook gradients) {
    this.graph = graph;
    this.rules = rules;
    this.plan = plan;
    this.values = values;
    this.gradients = gradients;
  }

  /**
   * A pass at whose leaves stand the given values and where nothing is computed.
   *
   * @param leaves one value for each of {@link ComputationGraph#leaves}
   * @throws IllegalArgumentException if their number is another
   */
  public static Pass of(ComputationGraph graph, List<Tensor> leaves, PassRules rules) {
    var pass =
        new Pass(
            graph,
            rules,
            planOf(graph),
            new Tensor[graph.nodes().size()],
            new GradientBook(graph, rules));
    pass.begin(leaves, true);
    return pass;
  }

  /** Without mistakes. */
  public static Pass of(ComputationGraph graph, List<Tensor> leaves) {
    return of(graph, leaves, PassRules.RIGHT);
  }

  private static List<Planned> planOf(ComputationGraph graph) {
    var plan = new ArrayList<Planned>();
    List<Node> operations = graph.operations();
    operations.forEach(each -> plan.add(new Planned(Phase.FORWARD, each.index())));
    plan.add(new Planned(Phase.SEED, graph.output()));
    for (Node each : operations.reversed()) {
      if (graph.isOnTheWay(each.index())) {
        plan.add(new Planned(Phase.BACKWARD, each.index()));
      }
    }
    return List.copyOf(plan);
  }

  /**
   * Begins the next iteration with the values that the leaves now have.
   *
   * @param zeroGrad whether the leaves' gradients are cleared, as they have to be, or go on from
   *     where the last iteration left them; those of operations are always new
   * @throws IllegalArgumentException if the number of values is not that of the leaves
   */
  public void begin(List<Tensor> leaves, boolean zeroGrad) {
    List<Node> nodes = graph.leaves();
    if (leaves.size() != nodes.size()) {
      throw new IllegalArgumentException(
          "the graph has " + nodes.size() + " leaves, was given " + leaves.size());
    }
    Arrays.fill(values, null);
    gradients.begin(zeroGrad);
    at = 0;
    latest = Optional.empty();
    firstNonFinite = Optional.empty();
    for (Node node : graph.nodes()) {
      graph.constant(node.index()).ifPresent(value -> values[node.index()] = value);
    }
    for (int i = 0; i < leaves.size(); i++) {
      values[nodes.get(i).index()] = leaves.get(i);
      watch(leaves.get(i), Phase.FORWARD, nodes.get(i).index());
    }
  }

  /** A pass that stands at the same operation and goes on by itself. */
  public Pass copy() {
    return with(rules);
  }

  /** The same under other rules, which hold from the next operation on. */
  public Pass with(PassRules others) {
    var copy = new Pass(graph, others, plan, values.clone(), gradients.copy(others));
    copy.at = at;
    copy.latest = latest;
    copy.firstNonFinite = firstNonFinite;
    return copy;
  }

  /** Does the next operation; false if none was left. */
  public boolean advance() {
    if (at == plan.size()) {
      return false;
    }
    Planned next = plan.get(at++);
    latest =
        Optional.of(
            switch (next.phase()) {
              case FORWARD -> forward(graph.node(next.node()));
              case SEED -> seed();
              case BACKWARD -> backward(graph.node(next.node()));
            });
    return true;
  }

  /** Does all operations that are left. */
  public Pass toEnd() {
    while (advance()) {}
    return this;
  }

  private Operation forward(Node node) {
    List<Tensor> operands = operands(node);
    Tensor result = rules.bug().forward(node.op().orElseThrow(), operands);
    values[node.index()] = result;
    watch(result, Phase.FORWARD, node.index());
    Optional<List<Tensor>> local = rules.bug().local(node.op().orElseThrow(), operands, result);
    return new Operation(
        at, Phase.FORWARD, node.index(), operands, result, local, Optional.empty(), List.of());
  }

  private Operation seed() {
    Tensor result = values[graph.output()];
    if (result.size() != 1) {
      throw new IllegalArgumentException(
          "the output must be a single number, has the shape " + result);
    }
    Tensor one = result.map(_ -> 1);
    gradients.seed(graph.output(), one);
    return new Operation(
        at,
        Phase.SEED,
        graph.output(),
        List.of(),
        one,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private Operation backward(Node node) {
    Op op = node.op().orElseThrow();
    List<Tensor> operands = operands(node);
    Tensor result = values[node.index()];
    Tensor dout = gradients.of(node.index()).orElseThrow();
    List<Tensor> amounts = rules.bug().backward(op, operands, result, dout);
    List<Contribution> contributions = gradients.add(node, amounts);
    for (Contribution each : contributions) {
      watch(each.after(), Phase.BACKWARD, each.operand());
    }
    return new Operation(
        at,
        Phase.BACKWARD,
        node.index(),
        operands,
        result,
        rules.bug().local(op, operands, result),
        Optional.of(dout),
        contributions);
  }

  private List<Tensor> operands(Node node) {
    return node.inputs().stream().map(input -> values[input]).toList();
  }

  private void watch(Tensor tensor, Phase phase, int node) {
    for (int i = 0; firstNonFinite.isEmpty() && i < tensor.size(); i++) {
      if (!Double.isFinite(tensor.at(i))) {
        firstNonFinite = Optional.of(new NonFinite(at, phase, node, i, tensor.at(i)));
      }
    }
  }

  /** The graph it goes through. */
  public ComputationGraph graph() {
    return graph;
  }

  /** How it treats gradients. */
  public PassRules rules() {
    return rules;
  }

  /** The number of operations done; 0 when only the leaves have values. */
  public int at() {
    return at;
  }

  /** The number of operations of one iteration. */
  public int length() {
    return plan.size();
  }

  /** All operations of one iteration; the one done k-th stands at k - 1. */
  public List<Planned> plan() {
    return plan;
  }

  /** The operation done last; empty at the beginning. */
  public Optional<Operation> latest() {
    return latest;
  }

  /** The first number that is infinite or not a number; empty while all are finite. */
  public Optional<NonFinite> firstNonFinite() {
    return firstNonFinite;
  }

  /** The value of a node; empty until it is computed. */
  public Optional<Tensor> value(int node) {
    return Optional.ofNullable(values[node]);
  }

  /** dL/d(node), as far as it has been summed up; empty until the first contribution. */
  public Optional<Tensor> gradient(int node) {
    return gradients.of(node);
  }

  /** The same, but zeros of the node's shape where nothing has been handed back. */
  public Tensor gradientOrZeros(int node) {
    return gradient(node).orElseGet(() -> values[node].map(_ -> 0));
  }

  /** The gradient that a leaf already had when the iteration began; empty if it was cleared. */
  public Optional<Tensor> carried(int node) {
    return gradients.carried(node);
  }

  /** What a node has handed back through one of its slots; empty until it has. */
  public Optional<Tensor> contribution(int node, int slot) {
    return gradients.contribution(node, slot);
  }
}
