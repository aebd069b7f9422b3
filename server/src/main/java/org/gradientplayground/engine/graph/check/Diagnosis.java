package org.gradientplayground.engine.graph.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.PassRules;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The first wrong one of the gradients that somebody claims for the leaves, in the order in which
 * backpropagation finishes them, from the output back; and what most likely went wrong.
 *
 * @param leaf the index of its node
 * @param element the place of its first wrong element, row by row
 * @param claimed that element as claimed
 * @param right that element as it should be
 */
public record Diagnosis(int leaf, int element, double claimed, double right, Mistake mistake) {
  /**
   * Looks for the first wrong gradient.
   *
   * @param leaves one value for each of {@link ComputationGraph#leaves}
   * @param claimed one gradient for each of them, of its shape
   * @param tolerance the relative difference up to which a number is taken for right, such as 1e-3
   *     for numbers typed with four digits
   * @return empty if all claims are right
   * @throws IllegalArgumentException if the number of gradients or a shape is another
   */
  public static Optional<Diagnosis> of(
      ComputationGraph graph, List<Tensor> leaves, List<Tensor> claimed, double tolerance) {
    check(leaves, claimed);
    Pass right = Pass.of(graph, leaves).toEnd();
    var nearness = new Nearness(tolerance);
    List<Integer> order =
        graph.leaves().stream()
            .map(Node::index)
            .sorted(Comparator.comparingInt((Integer leaf) -> finishedAt(right, leaf)))
            .toList();
    for (int leaf : order) {
      Tensor claim = claimed.get(place(graph, leaf));
      Tensor gradient = right.gradientOrZeros(leaf);
      OptionalInt wrong = nearness.firstDifference(claim, gradient);
      if (wrong.isPresent()) {
        int element = wrong.getAsInt();
        Mistake mistake = mistake(right, leaves, claimed, leaf, nearness);
        return Optional.of(
            new Diagnosis(leaf, element, claim.at(element), gradient.at(element), mistake));
      }
    }
    return Optional.empty();
  }

  private static void check(List<Tensor> leaves, List<Tensor> claimed) {
    if (leaves.size() != claimed.size()) {
      throw new IllegalArgumentException(
          "the graph has " + leaves.size() + " leaves, was given " + claimed.size() + " gradients");
    }
    for (int i = 0; i < leaves.size(); i++) {
      if (!leaves.get(i).hasShapeOf(claimed.get(i))) {
        throw new IllegalArgumentException(
            "leaf " + i + ": shapes " + leaves.get(i) + " and " + claimed.get(i) + " differ");
      }
    }
  }

  /** After how many operations of the pass a leaf has all its contributions. */
  private static int finishedAt(Pass pass, int leaf) {
    for (int at = pass.length(); at > 0; at--) {
      int node = pass.plan().get(at - 1).node();
      boolean backward = pass.graph().node(node).inputs().contains(leaf);
      if (backward && pass.graph().isOnTheWay(node)) {
        return at;
      }
    }
    return pass.length() + 1;
  }

  private static int place(ComputationGraph graph, int leaf) {
    return graph.leaves().stream().map(Node::index).toList().indexOf(leaf);
  }

  private static Mistake mistake(
      Pass right, List<Tensor> leaves, List<Tensor> claimed, int leaf, Nearness nearness) {
    ComputationGraph graph = right.graph();
    Tensor claim = claimed.get(place(graph, leaf));
    var signature = new Signature(right, leaf, claim, nearness);
    Predicate<Pass> givesThis = pass -> matches(pass, leaf, claim, nearness);
    Predicate<Pass> givesAll =
        pass ->
            graph.leaves().stream()
                .map(Node::index)
                .allMatch(each -> matches(pass, each, claimed.get(place(graph, each)), nearness));
    return planted(graph, leaves, givesAll)
        .or(signature::plain)
        .or(() -> planted(graph, leaves, givesThis))
        .or(signature::remote)
        .orElseGet(Mistake.Unknown::new);
  }

  private static boolean matches(Pass pass, int leaf, Tensor claim, Nearness nearness) {
    return nearness.firstDifference(claim, pass.gradientOrZeros(leaf)).isEmpty();
  }

  private static Optional<Mistake> planted(
      ComputationGraph graph, List<Tensor> leaves, Predicate<Pass> gives) {
    return Arrays.stream(Bug.values())
        .filter(bug -> bug != Bug.NONE && bug.appliesTo(graph, leaves))
        .filter(bug -> gives.test(Pass.of(graph, leaves, PassRules.with(bug)).toEnd()))
        .map(bug -> (Mistake) new Mistake.Planted(bug))
        .findFirst();
  }
}
