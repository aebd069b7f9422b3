package org.gradientplayground.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import org.gradientplayground.engine.exercise.Exercises;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.run.LayerSnapshot;
import org.gradientplayground.run.Run;
import org.gradientplayground.run.RunSpec;
import org.gradientplayground.run.TrainingSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExerciseTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int SEEDS = 25;

  private static final Map<Scene, ApiEndpoint> FIGURES =
      Map.of(
          Scene.LOSS, ApiEndpoint.LOSS,
          Scene.DERIVATIVE, ApiEndpoint.DERIVATIVE,
          Scene.GRADIENT, ApiEndpoint.GRADIENT,
          Scene.NETWORK_GRADIENT, ApiEndpoint.NETWORK_GRADIENT,
          Scene.EPOCHS, ApiEndpoint.EPOCHS);

  static Stream<Exercise> all() {
    return Exercises.all().stream();
  }

  static Stream<Exercise> with_a_figure() {
    return all().filter(each -> FIGURES.containsKey(each.scene()));
  }

  static Stream<Exercise> of_descent() {
    return all().filter(each -> each.scene() == Scene.DESCENT);
  }

  static Stream<Exercise> of_training() {
    return all().filter(each -> each.scene() == Scene.TRAINING);
  }

  static Stream<Exercise> of_graph() {
    return all().filter(each -> each.scene() == Scene.GRAPH);
  }

  private static ApiAnswer ask(ApiEndpoint endpoint, String question) {
    return endpoint.answer(question.replace('\'', '"').getBytes(StandardCharsets.UTF_8), () -> 0);
  }

  private static JsonNode answered(ApiEndpoint endpoint, String question) {
    ApiAnswer answer = ask(endpoint, question);
    var figure = assertInstanceOf(ApiAnswer.Given.class, answer, answer.toString());
    try {
      return JSON.readTree(figure.json());
    } catch (IOException e) {
      throw new AssertionError(figure.json(), e);
    }
  }

  private static JsonNode question(String id, long seed) {
    return answered(ApiEndpoint.EXERCISE, "{'id':'%s','seed':%d}".formatted(id, seed));
  }

  private static JsonNode verdict(String id, long seed, String answer) {
    return answered(
        ApiEndpoint.EXERCISE_ANSWER,
        "{'id':'%s','seed':%d,'answer':%s}".formatted(id, seed, answer));
  }

  /** A right answer, found out by giving one that is wrong. */
  private static JsonNode right(JsonNode question) {
    String wrong =
        switch (question.path("kind").asText()) {
          case "number" -> "-12345.5";
          case "numbers" -> filled(question.path("form").path("shape"), 0);
          case "choice" -> question.path("form").path("options").path(0).path("id").toString();
          default -> filled(JSON.createArrayNode().add(question.at("/form/places").size()), 0);
        };
    return verdict(question.path("id").asText(), question.path("seed").asLong(), wrong)
        .path("right");
  }

  private static String filled(JsonNode shape, int axis) {
    if (axis == shape.size()) {
      return "-12345.5";
    }
    var elements = new ArrayList<String>();
    for (int i = 0; i < shape.path(axis).asInt(); i++) {
      elements.add(filled(shape, axis + 1));
    }
    return elements.toString();
  }

  @Test
  void the_list_names_every_exercise_with_its_scene_and_kind() {
    JsonNode list = answered(ApiEndpoint.EXERCISES, "{}").path("exercises");

    assertEquals(Exercises.all().size(), list.size());
    for (JsonNode each : list) {
      JsonNode question = question(each.path("id").asText(), 3);
      assertEquals(each.path("scene"), question.path("scene"));
      assertEquals(each.path("kind"), question.path("kind"));
    }
  }

  @Test
  void the_list_of_one_scene_has_its_exercises_in_the_same_order() {
    var ids = new ArrayList<String>();
    for (Scene scene : Scene.values()) {
      answered(ApiEndpoint.EXERCISES, "{'scene':'%s'}".formatted(scene.wireName()))
          .path("exercises")
          .forEach(each -> ids.add(each.path("id").asText()));
    }

    assertEquals(all().map(Exercise::id).toList(), ids);
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_learner_who_copies_the_right_answer_is_right(Exercise exercise) {
    for (long seed = 0; seed < SEEDS; seed++) {
      JsonNode question = question(exercise.id(), seed);
      JsonNode again = verdict(exercise.id(), seed, right(question).toString());

      assertEquals("right", again.path("verdict").asText());
      assertFalse(again.has("mistake"));
      assertFalse(again.path("way").isEmpty());
      assertTrue(again.path("nextSeed").asLong() > seed);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_question_does_not_give_its_answer_away(Exercise exercise) {
    JsonNode question = question(exercise.id(), 0);

    assertFalse(question.has("right"));
    assertFalse(question.has("way"));
    assertFalse(question.has("slips"));
  }

  @Test
  void a_forgotten_upstream_gradient_is_named() {
    JsonNode givens = question("mul-node-backward", 5).path("givens");
    String local = "[%s,%s]".formatted(givens.path("y"), givens.path("x"));

    JsonNode verdict = verdict("mul-node-backward", 5, local);

    assertEquals("mistake", verdict.path("verdict").asText());
    assertEquals("forgotUpstream", verdict.path("mistake").asText());
  }

  @Test
  void an_answer_of_ones_own_tells_which_numbers_are_wrong() {
    JsonNode right = right(question("affine-bias-gradient", 2));

    JsonNode verdict = verdict("affine-bias-gradient", 2, "[%s,1234]".formatted(right.path(0)));

    assertEquals("wrong", verdict.path("verdict").asText());
    assertEquals("[1]", verdict.path("places").toString());
  }

  @Test
  void a_rounded_answer_is_close() {
    double right = right(question("cross-entropy-label", 1)).asDouble();

    JsonNode verdict = verdict("cross-entropy-label", 1, String.valueOf(right * 1.005));

    assertEquals("close", verdict.path("verdict").asText());
  }

  @ParameterizedTest
  @MethodSource("with_a_figure")
  void the_figure_of_a_question_is_drawn(Exercise exercise) {
    for (long seed = 0; seed < SEEDS; seed++) {
      JsonNode setting = question(exercise.id(), seed).path("setting");
      answered(FIGURES.get(exercise.scene()), setting.toString());
    }
  }

  private static RunSpec spec(RunKind kind, JsonNode setting) {
    String message =
        "{\"type\":\"start\",\"run\":\"a\",\"spec\":%s}"
            .formatted(setting.toString().replaceFirst("\\{", "{\"engine\":1,"));
    Incoming incoming = new CommandReader(kind).read(message);
    var understood = assertInstanceOf(Incoming.Understood.class, incoming, incoming.toString());
    return ((Command.Start) understood.command()).spec();
  }

  @ParameterizedTest
  @MethodSource("of_descent")
  void the_descent_of_a_question_runs(Exercise exercise) {
    for (long seed = 0; seed < SEEDS; seed++) {
      assertTrue(
          spec(RunKind.DESCENT, question(exercise.id(), seed).path("setting")).begin().advance());
    }
  }

  @ParameterizedTest
  @CsvSource({"descent-step,1", "two-descent-steps,2", "momentum-step,2"})
  void a_descent_arrives_where_the_answer_says(String id, int steps) {
    for (long seed = 0; seed < SEEDS; seed++) {
      JsonNode question = question(id, seed);
      Run run = spec(RunKind.DESCENT, question.path("setting")).begin();
      for (int step = 0; step < steps; step++) {
        assertTrue(run.advance());
      }
      var row = new double[run.columns().size()];
      run.writeRow(row);

      JsonNode right = right(question);
      double x0 = right.isArray() ? right.path(0).asDouble() : right.asDouble();
      assertEquals(x0, row[run.columns().indexOf("x0")], 1e-12);
    }
  }

  @ParameterizedTest
  @MethodSource("of_training")
  void the_training_of_a_question_runs(Exercise exercise) {
    for (long seed = 0; seed < SEEDS; seed++) {
      assertTrue(
          spec(RunKind.TRAINING, question(exercise.id(), seed).path("setting")).begin().advance());
    }
  }

  private static LayerSnapshot.Parameters afterOneIteration(JsonNode question) {
    Run run = spec(RunKind.TRAINING, question.path("setting")).begin();
    assertTrue(run.advance());
    return ((TrainingSnapshot) run.snapshot()).layers().getFirst().parameters().orElseThrow();
  }

  @Test
  void a_training_arrives_where_the_answer_says() {
    for (long seed = 0; seed < SEEDS; seed++) {
      JsonNode question = question("weight-update", seed);
      double weight = afterOneIteration(question).weights().getFirst();
      assertEquals(right(question).asDouble(), weight, 1e-12);
    }
  }

  @Test
  void a_training_has_the_gradient_that_the_answer_says() {
    for (long seed = 0; seed < SEEDS; seed++) {
      JsonNode question = question("batch-gradient", seed);
      var made = afterOneIteration(question).made().orElseThrow();
      assertEquals(right(question).asDouble(), made.gradients().getFirst(), 1e-12);
    }
  }

  @ParameterizedTest
  @MethodSource("of_graph")
  void the_graph_of_a_question_has_a_number_for_each_input(Exercise exercise) {
    for (long seed = 0; seed < SEEDS; seed++) {
      JsonNode setting = question(exercise.id(), seed).path("setting");
      Expression expression = Expression.of(setting.path("expression").asText());
      var names = new ArrayList<String>();
      setting.path("inputs").fieldNames().forEachRemaining(names::add);
      assertEquals(expression.names().stream().sorted().toList(), names.stream().sorted().toList());
    }
  }

  static Stream<Exercise> of_a_graph_or_layers() {
    return all().filter(each -> each.scene() == Scene.GRAPH || each.scene() == Scene.LAYERS);
  }

  @ParameterizedTest
  @MethodSource("of_a_graph_or_layers")
  void the_graph_of_a_question_runs(Exercise exercise) {
    for (long seed = 0; seed < SEEDS; seed++) {
      JsonNode setting = question(exercise.id(), seed).path("setting");
      assertTrue(spec(RunKind.BACKPROP, setting).begin().advance());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EXERCISE | {'seed':1} | missing | /id",
        "EXERCISE | {'id':'mul-node-backward'} | missing | /seed",
        "EXERCISE | {'id':'no-such-exercise','seed':1} | unknownName | /id",
        "EXERCISE | {'id':'mul-node-backward','seed':-1} | outOfRange | /seed",
        "EXERCISE | {'id':'mul-node-backward','seed':4294967296} | outOfRange | /seed",
        "EXERCISE | {'id':'mul-node-backward','seed':1.5} | notInteger | /seed",
        "EXERCISE | {'id':'mul-node-backward','seed':1,'answer':1} | unknownField | /answer",
        "EXERCISES | {'scene':'exam'} | unknownName | /scene",
        "EXERCISES | {'seed':1} | unknownField | /seed",
        "EXERCISES | [] | notObject | ''",
        "EXERCISE_ANSWER | {'id':'fan-out-gradient','seed':1} | missing | /answer",
        "EXERCISE_ANSWER | {'id':'fan-out-gradient','seed':1,'answer':'4'} | wrongType | /answer",
        "EXERCISE_ANSWER | {'id':'fan-out-gradient','seed':1,'answer':[4]} | wrongType | /answer",
        "EXERCISE_ANSWER | {'id':'fan-out-gradient','seed':1,'answer':null} | wrongType | /answer",
        "EXERCISE_ANSWER | {'id':'fan-out-gradient','seed':1,'answer':1e999} | notFinite | /answer",
        "EXERCISE_ANSWER | {'id':'add-node-backward','seed':1,'answer':4} | shapeMismatch |"
            + " /answer",
        "EXERCISE_ANSWER | {'id':'add-node-backward','seed':1,'answer':[1,2,3]} | shapeMismatch"
            + " | /answer",
        "EXERCISE_ANSWER | {'id':'add-node-backward','seed':1,'answer':[]} | empty | /answer",
        "EXERCISE_ANSWER | {'id':'add-node-backward','seed':1,'answer':[1,'2']} | wrongType"
            + " | /answer/1",
        "EXERCISE_ANSWER | {'id':'affine-forward','seed':1,'answer':[[1,2],[3]]} | wrongLength"
            + " | /answer/1",
        "EXERCISE_ANSWER | {'id':'how-it-moves','seed':1,'answer':'flies'} | unknownName | /answer",
        "EXERCISE_ANSWER | {'id':'how-it-moves','seed':1,'answer':1} | wrongType | /answer",
        "EXERCISE_ANSWER | {'id':'descent-curve','seed':1,'answer':[1,2]} | wrongLength | /answer"
      })
  void what_cannot_be_judged_is_refused(
      ApiEndpoint endpoint, String question, String code, String path) {
    ApiAnswer answer = ask(endpoint, question);
    var refused = assertInstanceOf(ApiAnswer.Refused.class, answer, answer.toString());

    assertEquals(code, refused.refusal().code());
    assertEquals(path, refused.refusal().path());
  }
}
