package org.gradientplayground.engine.graph.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Evaluation;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.PassRules;
import org.gradientplayground.engine.graph.op.LossOp;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Backpropagation through a graph against central differences of its output, element by element.
 *
 * <p>The two may differ by what is known of the difference quotient: the rounding of the output,
 * the distance h, and 1e-7 of the gradient itself. The rounding of the output is that of every
 * value on the way, carried to the output by its gradient: {@code 16 u sum |v dL/dv|} with u =
 * 2^-53, over the nodes behind the element, and that within the loss layer. So correct code passes
 * where a network is saturated and its gradients drown in rounding; there nothing can be told, and
 * that is what the check says.
 *
 * @param nodes the leaves, or all nodes on the way, in the order of the graph
 */
public record GraphCheck(List<CheckedNode> nodes) {
  /** How many distances there are to try for an element: the last for a difference, once more. */
  public static final int MOST_DISTANCES = Slopes.DISTANCES.size() + 1;

  /** A quotient that changes more between h and h/2 says nothing of the derivative. */
  private static final double MOST_CURVATURE = 0.1;

  /**
   * Goes forward for each distance that is tried: to both sides of it and of its half, and one for
   * what the comparison of the kinks takes.
   */
  public static final int GOES_PER_DISTANCE = 5;

  /** 16 roundings per value: a sigmoid takes 4, a product of 8 terms 8. */
  private static final double ROUNDING = 16 * 0x1p-53;

  /** What is left of the error of h after the estimate from h/2, at most. */
  private static final double RELATIVE = 1e-7;

  public GraphCheck {
    nodes = List.copyOf(nodes);
  }

  /**
   * Of every input and parameter that a gradient flows back to.
   *
   * @param leaves one value for each of {@link ComputationGraph#leaves}
   * @param rules those of the code that is checked; the differences are those of its own forward
   */
  public static GraphCheck ofLeaves(ComputationGraph graph, List<Tensor> leaves, PassRules rules) {
    return ofLeaves(graph, leaves, rules, Integer.MAX_VALUE, MOST_DISTANCES);
  }

  /**
   * The same where every element would take too long: of each leaf at most {@code most} elements,
   * evenly spread from the first on, and of each element at most {@code distances}.
   */
  public static GraphCheck ofLeaves(
      ComputationGraph graph, List<Tensor> leaves, PassRules rules, int most, int distances) {
    return of(graph, leaves, rules, graph.leaves(), most, distances);
  }

  /** Of every node that a gradient flows back to, which shows gradients that change afterwards. */
  public static GraphCheck ofAllNodes(
      ComputationGraph graph, List<Tensor> leaves, PassRules rules) {
    return of(graph, leaves, rules, graph.nodes(), Integer.MAX_VALUE, MOST_DISTANCES);
  }

  /** The gravest of all verdicts. */
  public Verdict verdict() {
    return gravest(nodes.stream().map(CheckedNode::verdict).toList());
  }

  private static GraphCheck of(
      ComputationGraph graph,
      List<Tensor> leaves,
      PassRules rules,
      List<Node> checked,
      int most,
      int distances) {
    Pass pass = Pass.of(graph, leaves, rules).toEnd();
    Pass right = Pass.of(graph, leaves).toEnd();
    Tensor[] values = Evaluation.values(graph, leaves, rules.bug());
    var nodes = new ArrayList<CheckedNode>();
    for (Node node : checked) {
      if (graph.isOnTheWay(node.index())) {
        int index = node.index();
        double rounding = ROUNDING * weightBehind(right, index);
        IntFunction<Slopes> slopes =
            i -> new Slopes(graph, values, index, i, rounding, rules.bug(), distances);
        nodes.add(checked(index, pass.gradientOrZeros(index), slopes, most));
      }
    }
    return new GraphCheck(nodes);
  }

  /** {@code sum |v dL/dv|} over the values that change with a node. */
  private static double weightBehind(Pass right, int node) {
    ComputationGraph graph = right.graph();
    var touched = new boolean[graph.nodes().size()];
    touched[node] = true;
    double weight = 0;
    for (Node each : graph.nodes().subList(node, touched.length)) {
      int index = each.index();
      touched[index] |= each.inputs().stream().anyMatch(input -> touched[input]);
      if (touched[index] && graph.isOnTheWay(index)) {
        Tensor value = right.value(index).orElseThrow();
        Tensor gradient = right.gradientOrZeros(index);
        weight += value.zip(gradient, (v, g) -> g == 0 ? 0 : Math.abs(v * g)).sum();
        weight += gradient.largestSize() * weightWithin(right, each);
      }
    }
    return weight;
  }

  /**
   * What a loss layer rounds on its way to a loss that may be much smaller: the sum of
   * exponentials, of which the largest is 1, and scores that cancel each other.
   */
  private static double weightWithin(Pass right, Node node) {
    if (!(node.op().orElse(null) instanceof LossOp loss)) {
      return 0;
    }
    Tensor x = right.value(node.inputs().getFirst()).orElseThrow();
    return 1 + x.map(Math::abs).sum() / loss.divisor(x);
  }

  /**
   * Of one node.
   *
   * @param slopes those of its output by an element, by the place of the element
   * @param most how many of its elements are checked
   */
  private static CheckedNode checked(
      int node, Tensor backprop, IntFunction<Slopes> slopes, int most) {
    var elements = new ArrayList<CheckedElement>();
    int count = Math.min(backprop.size(), most);
    for (int k = 0; k < count; k++) {
      int i = (int) ((long) k * backprop.size() / count);
      elements.add(checked(backprop.at(i), slopes.apply(i)));
    }
    int[] shape = count == backprop.size() ? backprop.shape() : new int[] {count};
    Tensor ours = numbers(shape, elements, CheckedElement::backprop);
    Tensor numeric = numbers(shape, elements, CheckedElement::numeric);
    var likeness = Likeness.of(ours, numeric);
    return new CheckedNode(
        node,
        backprop,
        numeric,
        elements,
        ours.zip(numeric, (b, n) -> b - n).largestSize(),
        likeness.relativeDifference(),
        likeness.slope(),
        likeness.cosine(),
        gravest(elements.stream().map(CheckedElement::verdict).toList()));
  }

  private static Tensor numbers(
      int[] shape, List<CheckedElement> elements, ToDoubleFunction<CheckedElement> number) {
    return Tensor.of(shape, elements.stream().mapToDouble(number).toArray());
  }

  private static CheckedElement checked(double backprop, Slopes slopes) {
    Slope slope = slopes.best();
    double noise = slopes.rounding() / slope.h();
    double size = Math.max(Math.abs(backprop), Math.abs(slope.numeric()));
    double allowed = allowed(slope, noise, size);
    double difference = Math.abs(backprop - slope.numeric());
    return new CheckedElement(
        backprop,
        slope.numeric(),
        slope.h(),
        allowed,
        verdict(slopes, backprop, noise, difference <= allowed));
  }

  private static double allowed(Slope slope, double noise, double size) {
    return noise + (slope.kink() ? 0 : 2 * slope.curvature()) + RELATIVE * size;
  }

  private static Verdict verdict(Slopes slopes, double backprop, double noise, boolean near) {
    Slope slope = slopes.best();
    double size = Math.max(Math.abs(backprop), Math.abs(slope.numeric()));
    if (!Double.isFinite(slope.numeric()) || size > 0 && size <= noise) {
      return Verdict.TOO_SMALL_TO_TELL;
    }
    if (near) {
      return Verdict.AGREES;
    }
    if (slope.kink()) {
      return Verdict.AT_A_KINK;
    }
    return slope.curvature() <= MOST_CURVATURE * Math.abs(slope.numeric()) + noise
            && stands(slopes, backprop)
        ? Verdict.DIFFERS
        : Verdict.TOO_STEEP_TO_TELL;
  }

  /** Whether the quotient of another distance is the same; where one more costs too much, yes. */
  private static boolean stands(Slopes slopes, double backprop) {
    if (!slopes.allowsOneMore()) {
      return true;
    }
    Slope slope = slopes.best();
    Slope other = slopes.crossCheck(backprop);
    double size = Math.max(Math.abs(slope.numeric()), Math.abs(other.numeric()));
    double noise = slopes.rounding() / slope.h() + slopes.rounding() / other.h();
    double both = allowed(slope, noise, size) + allowed(other, noise, size);
    return Math.abs(slope.numeric() - other.numeric()) <= both;
  }

  private static Verdict gravest(List<Verdict> verdicts) {
    boolean some = verdicts.contains(Verdict.AGREES);
    return verdicts.stream()
        .filter(each -> !(some && each == Verdict.TOO_SMALL_TO_TELL))
        .max(Comparator.naturalOrder())
        .orElse(Verdict.AGREES);
  }
}
