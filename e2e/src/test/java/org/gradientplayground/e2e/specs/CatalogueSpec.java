package org.gradientplayground.e2e.specs;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.run.DescentSpec;
import org.gradientplayground.run.RunSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page offers is what the engine has: the two lists are written down apart. */
@ExtendWith(Learners.class)
class CatalogueSpec {
  @Test
  void every_function_of_the_engine_is_offered_with_a_start_it_accepts(Learner learner) {
    Map<String, Map<String, Object>> offered =
        offers(learner, "{ ...choices.ONE_VARIABLE, ...choices.TWO_VARIABLES }");

    assertEquals(
        Objectives.all().stream().map(each -> each.description().name()).sorted().toList(),
        List.copyOf(new TreeMap<>(offered).keySet()));
    offered.forEach((name, choice) -> DescentSpec.of(name, numbers(choice.get("start"))));
  }

  @Test
  void every_optimizer_of_the_engine_is_offered_with_its_usual_coefficients(Learner learner) {
    Map<String, Map<String, Object>> offered = offers(learner, "choices.OPTIMIZERS");

    assertEquals(
        Optimizer.USUAL.stream()
            .collect(
                toMap(
                    Optimizer::name,
                    optimizer ->
                        optimizer.coefficients().entrySet().stream()
                            .collect(
                                toMap(entry -> entry.getKey().wireName(), Map.Entry::getValue)))),
        offered.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, entry -> doubles(entry.getValue()))));
  }

  @Test
  void the_steps_that_the_page_allows_are_those_of_the_engine(Learner learner) {
    Map<String, Map<String, Object>> limits = offers(learner, "choices.LIMITS");

    assertEquals(RunSpec.MAX_STEPS, ((Number) limits.get("steps").get("atMost")).longValue());
    assertEquals(DescentSpec.BOUND, ((Number) limits.get("start").get("atMost")).doubleValue());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> offers(Learner learner, String expression) {
    learner.opens();
    return (Map<String, Map<String, Object>>)
        learner
            .page()
            .evaluate(
                """
                async () => {
                  const choices = await import("./controls/choices.js");
                  return %s;
                }
                """
                    .formatted(expression));
  }

  private static double[] numbers(Object list) {
    return ((List<?>) list).stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Double> doubles(Map<String, Object> choice) {
    return ((Map<String, Object>) choice.get("coefficients"))
        .entrySet().stream()
            .collect(toMap(Map.Entry::getKey, entry -> ((Number) entry.getValue()).doubleValue()));
  }
}
