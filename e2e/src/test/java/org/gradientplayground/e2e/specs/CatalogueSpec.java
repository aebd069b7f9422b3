package org.gradientplayground.e2e.specs;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.engine.data.Feature;
import org.gradientplayground.engine.data.RealSet;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.training.Initialisation;
import org.gradientplayground.engine.training.OutputLoss;
import org.gradientplayground.engine.training.Sampling;
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

  @Test
  void what_a_training_can_be_made_of_is_what_the_engine_has(Learner learner) {
    Map<?, ?> offered =
        (Map<?, ?>)
            evaluate(
                learner,
                """
                async () => {
                  const choices = await import("./scenes/training/choices.js");
                  const { SETS, isToy } = await import("./samples/sets.js");
                  const { FEATURES } = await import("./network/columns.js");
                  const sets = Object.keys(SETS);
                  return {
                    toySets: sets.filter(isToy),
                    realSets: sets.filter((set) => !isToy(set)),
                    features: FEATURES,
                    initialisations: choices.INITIALISATIONS,
                    losses: choices.LOSSES,
                    samplings: choices.SAMPLINGS,
                    optimizers: Object.keys(choices.RATES),
                  };
                }
                """);

    assertEquals(names(ToyKind.values(), ToyKind::wireName), sorted(offered.get("toySets")));
    assertEquals(names(RealSet.values(), RealSet::wireName), sorted(offered.get("realSets")));
    assertEquals(names(Feature.values(), Feature::wireName), sorted(offered.get("features")));
    assertEquals(
        names(Initialisation.values(), Initialisation::wireName),
        sorted(offered.get("initialisations")));
    assertEquals(names(OutputLoss.values(), OutputLoss::wireName), sorted(offered.get("losses")));
    assertEquals(names(Sampling.values(), Sampling::wireName), sorted(offered.get("samplings")));
    assertEquals(
        Optimizer.USUAL.stream().map(Optimizer::name).sorted().toList(),
        sorted(offered.get("optimizers")));
  }

  private static <T> List<String> names(T[] values, Function<T, String> name) {
    return Stream.of(values).map(name).sorted().toList();
  }

  private static List<String> sorted(Object names) {
    return ((List<?>) names).stream().map(Object::toString).sorted().toList();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> offers(Learner learner, String expression) {
    return (Map<String, Map<String, Object>>)
        evaluate(
            learner,
            """
            async () => {
              const choices = {
                ...(await import("./controls/choices.js")),
                ...(await import("./controls/optimizers.js")),
              };
              return %s;
            }
            """
                .formatted(expression));
  }

  private static Object evaluate(Learner learner, String script) {
    learner.opens();
    return learner.page().evaluate(script);
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
