package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class CompareSpec {
  @Test
  void four_optimizers_walk_the_same_function_side_by_side(Learner learner) {
    var playground = learner.opens("?objective=elongated&start=-7,2&learningRate=0.95&step=0");

    var runs = playground.runs().compareOptimizers().descriptions();

    assertEquals(4, Set.copyOf(runs).size(), "each differs from the others: " + runs);
    for (var optimizer : List.of("Gradient descent", "Momentum", "AdaGrad", "Adam")) {
      assertTrue(runs.stream().anyMatch(run -> run.contains(optimizer)), optimizer + " in " + runs);
    }
    playground.waitsForStep(3);
  }

  @Test
  void a_run_that_is_not_wanted_any_more_can_be_removed(Learner learner) {
    var playground = learner.opens("?objective=elongated&start=-7,2&learningRate=0.95&step=0");
    playground.runs().compareOptimizers();

    playground.runs().remove("D").hasRuns(3).remove("A").hasRuns(2);

    playground.waitsForStep(3);
  }
}
