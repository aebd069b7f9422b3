package org.gradientplayground.engine.graph.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Pass;
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
public record Diagnosis(int leaf, int element, double claimed, double right, LikelyCause cause) {
  /** The passes to find the first wrong gradient: one, to know the right ones. */
  public static final int LEAST_PASSES = 1;

  /** The most passes that help to find what went wrong: one for each mistake that is known. */
  public static final int MOST_PASSES = LEAST_PASSES + Bug.values().length - 1;

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
    return of(graph, leaves, claimed, tolerance, MOST_PASSES);
  }

  /**
   * The same where a pass takes long: of the mistakes that are known only as many are tried as
   * {@code passes} allow, and what went wrong may stay unknown.
   */
  public static Optional<Diagnosis> of(
      ComputationGraph graph,
      List<Tensor> leaves,
      List<Tensor> claimed,
      double tolerance,
      int passes) {
    check(leaves, claimed);
    Pass right = Pass.of(graph, leaves).toEnd();
    var nearness = new Nearness(tolerance);
    int[] finishedAt = finishedAt(right);
    List<Integer> order =
        IntStream.range(0, leaves.size())
            .boxed()
            .sorted(Comparator.comparingInt(place -> finishedAt[leaf(graph, place)]))
            .toList();
    for (int place : order) {
      int leaf = leaf(graph, place);
      Tensor claim = claimed.get(place);
      Tensor gradient = right.gradientOrZeros(leaf);
      OptionalInt wrong = nearness.firstDifference(claim, gradient);
      if (wrong.isPresent()) {
        int element = wrong.getAsInt();
        var trials = new Trials(right, leaves, claimed, nearness, passes - LEAST_PASSES);
        LikelyCause cause = cause(trials, place, new Signature(right, leaf, claim, nearness));
        return Optional.of(
            new Diagnosis(leaf, element, claim.at(element), gradient.at(element), cause));
      }
    }
    return Optional.empty();
  }

  private static int leaf(ComputationGraph graph, int place) {
    return graph.leaves().get(place).index();
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

  /** By node, after how many operations of the pass it has all its contributions. */
  private static int[] finishedAt(Pass pass) {
    ComputationGraph graph = pass.graph();
    var finishedAt = new int[graph.nodes().size()];
    Arrays.fill(finishedAt, pass.length() + 1);
    for (int at = 1; at <= pass.length(); at++) {
      int node = pass.plan().get(at - 1).node();
      if (graph.isOnTheWay(node)) {
        for (int input : graph.node(node).inputs()) {
          finishedAt[input] = at;
        }
      }
    }
    return finishedAt;
  }

  private static LikelyCause cause(Trials trials, int place, Signature signature) {
    return trials
        .explainingAll()
        .or(signature::plain)
        .or(() -> trials.explaining(place))
        .or(signature::remote)
        .orElseGet(LikelyCause.Unknown::new);
  }
}
