package org.gradientplayground.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.graph.op.Add;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Relu;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The gradients of all nodes of a pass, and the only place where contributions add up.
 *
 * <p>It also knows which gradients would be one array in code that hands arrays on instead of
 * copying them: so it can show what a ReLU does that writes into the array it was given.
 */
final class GradientBook {
  private final ComputationGraph graph;
  private final PassRules rules;
  private final Tensor[] gradients;

  /** What leaves had from the iteration before. */
  private final Tensor[] carried;

  private final Tensor[][] contributions;
  private final int[] arrays;
  private final int[][] arraysHandedBack;
  private int arraysMade;

  GradientBook(ComputationGraph graph, PassRules rules) {
    this.graph = graph;
    this.rules = rules;
    List<Node> nodes = graph.nodes();
    gradients = new Tensor[nodes.size()];
    carried = new Tensor[nodes.size()];
    contributions = new Tensor[nodes.size()][];
    arrays = new int[nodes.size()];
    arraysHandedBack = new int[nodes.size()][];
    for (Node node : nodes) {
      contributions[node.index()] = new Tensor[node.inputs().size()];
      arraysHandedBack[node.index()] = new int[node.inputs().size()];
    }
  }

  /** The same under other rules. */
  GradientBook copy(PassRules others) {
    var copy = new GradientBook(graph, others);
    for (int node = 0; node < gradients.length; node++) {
      copy.gradients[node] = gradients[node];
      copy.carried[node] = carried[node];
      copy.arrays[node] = arrays[node];
      copy.contributions[node] = contributions[node].clone();
      copy.arraysHandedBack[node] = arraysHandedBack[node].clone();
    }
    copy.arraysMade = arraysMade;
    return copy;
  }

  /** Forgets all; without {@code zeroGrad} all but the gradients of leaves. */
  void begin(boolean zeroGrad) {
    for (Node node : graph.nodes()) {
      if (zeroGrad || !node.isLeaf()) {
        gradients[node.index()] = null;
      }
      carried[node.index()] = gradients[node.index()];
      Arrays.fill(contributions[node.index()], null);
      Arrays.fill(arraysHandedBack[node.index()], 0);
      arrays[node.index()] = ++arraysMade;
    }
  }

  Optional<Tensor> of(int node) {
    return Optional.ofNullable(gradients[node]);
  }

  Optional<Tensor> carried(int node) {
    return Optional.ofNullable(carried[node]);
  }

  Optional<Tensor> contribution(int node, int slot) {
    return Optional.ofNullable(contributions[node][slot]);
  }

  void seed(int output, Tensor one) {
    boolean kept = graph.node(output).isLeaf() && gradients[output] != null;
    gradients[output] = kept ? total(gradients[output], one) : one;
    arrays[output] = ++arraysMade;
  }

  /** Adds what a node hands back to the gradients of its operands. */
  List<Contribution> add(Node node, List<Tensor> amounts) {
    boolean inPlace = rules.bug() == Bug.IN_PLACE_RELU && node.op().orElseThrow() instanceof Relu;
    if (inPlace) {
      overwrite(arrays[node.index()], amounts.getFirst());
    }
    var added = new ArrayList<Contribution>();
    for (int slot = 0; slot < amounts.size(); slot++) {
      if (graph.handsBack(node.index(), slot)) {
        added.add(add(node, slot, amounts.get(slot)));
      }
    }
    return added;
  }

  private Contribution add(Node node, int slot, Tensor amount) {
    int operand = node.inputs().get(slot);
    Optional<Tensor> before = of(operand);
    Tensor after =
        before.isPresent() && rules.accumulate()
            ? total(before.get(), amount)
            : amount.map(each -> 0.0 + each);
    gradients[operand] = after;
    contributions[node.index()][slot] = amount;
    int array =
        handsItsArrayOn(node.op().orElseThrow(), gradients[node.index()], amount)
            ? arrays[node.index()]
            : ++arraysMade;
    arraysHandedBack[node.index()][slot] = array;
    boolean isTheArray = before.isEmpty() || !rules.accumulate();
    arrays[operand] = isTheArray ? array : ++arraysMade;
    return new Contribution(slot, operand, amount, before, after);
  }

  /** The only accumulation in the engine. */
  private static Tensor total(Tensor before, Tensor amount) {
    return before.zip(amount, (sum, each) -> sum + each);
  }

  private boolean handsItsArrayOn(Op op, Tensor dout, Tensor amount) {
    return dout.hasShapeOf(amount)
        && (op instanceof Add || op instanceof Relu && rules.bug() == Bug.IN_PLACE_RELU);
  }

  private void overwrite(int array, Tensor written) {
    for (int node = 0; node < gradients.length; node++) {
      if (gradients[node] != null && arrays[node] == array) {
        gradients[node] = written;
      }
      for (int slot = 0; slot < contributions[node].length; slot++) {
        if (contributions[node][slot] != null && arraysHandedBack[node][slot] == array) {
          contributions[node][slot] = written;
        }
      }
    }
  }
}
