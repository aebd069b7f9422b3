package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.LayersPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class GradientCheckSpec {
  /** Three samples, and a W2 that is square. */
  private static final String THREE = "?x=1,-0.5;0.3,0.8;-0.7,0.4&t=1,0,0;0,0,1;0,1,0&step=13";

  /** In a chain it changes only the gradient behind ReLU, after that was used. */
  private static final String CHANGES_NO_LEAF = "inPlaceRelu";

  @Test
  void the_check_finds_every_mistake_that_is_planted(Learner learner) {
    var check = learner.opensLayers(THREE).check();
    check.run().agrees();
    List<String> mistakes = check.mistakes();
    assertTrue(mistakes.contains("forgotBatchMean") && mistakes.size() > 4, mistakes.toString());

    for (var mistake : mistakes) {
      check.plant(mistake);
      if (mistake.equals(CHANGES_NO_LEAF)) {
        check.agrees();
        continue;
      }
      check.differs();
      check.plant("none").agrees();
    }
  }

  @Test
  void a_forgotten_mean_is_known_by_its_slope(Learner learner) {
    var check = learner.opensLayers(THREE).check();

    check.plant("forgotBatchMean").says(Pattern.compile("slope 3\\.000 at N = 3"));

    check.openLeaf("W1").contains("dW1[0, 2]");
  }

  @Test
  void a_batch_of_one_hides_a_forgotten_mean(Learner learner) {
    var playground = learner.opensLayers("?x=1,-0.5&t=1,0,0&bug=forgotBatchMean&step=13");

    playground.check().run().agrees();
  }

  @Test
  void a_sure_and_wrong_answer_does_not_make_the_check_fail(Learner learner) {
    var playground = learner.opensLayers("?x=1;1&t=0,1;1,0&hidden=&W1=40,0&b1=0,0&step=5");

    playground.check().run().agrees();
  }

  @Test
  void a_hidden_mistake_is_guessed_with_feedback(Learner learner) {
    var check = learner.opensLayers(THREE).check();

    check.plantOneForMe().differs().guessesUntilRight();
  }

  @Test
  void the_first_wrong_gradient_of_an_implementation_is_named_with_its_mistake(Learner learner) {
    var playground = learner.opensLayers(THREE.replace("step=13", "step=9")).shows(9);
    var right = IntStream.range(0, 3).mapToDouble(j -> number(playground, "db2[" + j + "]"));
    var gradient = right.boxed().toList();
    var check = playground.check();

    check.compare("b2 = " + printed(gradient, 1)).contains("All right: b2. Not given: ");
    check.compare("db2 = array(" + printed(gradient, -1) + ")");
    check.contains("The first wrong one is db2[0]").contains("t − y stands where y − t should");
    check.compare("b2 = [1. 2.").contains("Line 1, column 12");
    check.compare("w9 = [1. 2.]").contains("No leaf is called w9");
  }

  private static double number(LayersPage playground, String cell) {
    return Double.parseDouble(playground.valueOf(cell).replace('−', '-'));
  }

  /** As NumPy prints them, but for the digits. */
  private static String printed(List<Double> numbers, int factor) {
    return numbers.stream()
        .map(number -> String.valueOf(factor * number))
        .collect(Collectors.joining(" ", "[", "]"));
  }
}
