package org.gradientplayground.engine.graph.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.PassRules;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Passes with one known mistake each, made when first asked for: which claims each of them
 * explains.
 */
final class Trials {
  /**
   * One pass.
   *
   * @param explained the places of the leaves whose claimed gradient it gives
   */
  private record Trial(Bug bug, BitSet explained) {}

  private final Pass right;
  private final List<Tensor> leaves;
  private final List<Tensor> claimed;
  private final Nearness nearness;
  private final List<Bug> untried;
  private final List<Trial> made = new ArrayList<>();

  /**
   * @param right a finished pass without mistakes
   * @param most the number of passes; mistakes beyond it are not tried
   */
  Trials(Pass right, List<Tensor> leaves, List<Tensor> claimed, Nearness nearness, int most) {
    this.right = right;
    this.leaves = leaves;
    this.claimed = claimed;
    this.nearness = nearness;
    ComputationGraph graph = right.graph();
    List<Tensor> values =
        graph.nodes().stream().map(node -> right.value(node.index()).orElseThrow()).toList();
    untried =
        new ArrayList<>(
            Arrays.stream(Bug.values())
                .filter(bug -> bug != Bug.NONE && bug.appliesTo(graph, values))
                .limit(most)
                .toList());
  }

  /** The first mistake that gives every claim. */
  Optional<LikelyCause> explainingAll() {
    return first(trial -> trial.explained().cardinality() == leaves.size());
  }

  /** The first mistake that gives the claim for one leaf. */
  Optional<LikelyCause> explaining(int place) {
    return first(trial -> trial.explained().get(place));
  }

  private Optional<LikelyCause> first(Predicate<Trial> explains) {
    for (Trial each : made) {
      if (explains.test(each)) {
        return Optional.of(new LikelyCause.Planted(each.bug()));
      }
    }
    while (!untried.isEmpty()) {
      Trial next = trial(untried.removeFirst());
      made.add(next);
      if (explains.test(next)) {
        return Optional.of(new LikelyCause.Planted(next.bug()));
      }
    }
    return Optional.empty();
  }

  private Trial trial(Bug bug) {
    ComputationGraph graph = right.graph();
    Pass pass = Pass.of(graph, leaves, PassRules.with(bug)).toEnd();
    var explained = new BitSet();
    for (int place = 0; place < leaves.size(); place++) {
      Tensor gradient = pass.gradientOrZeros(graph.leaves().get(place).index());
      boolean given = nearness.firstDifference(claimed.get(place), gradient).isEmpty();
      explained.set(place, given);
    }
    return new Trial(bug, explained);
  }
}
