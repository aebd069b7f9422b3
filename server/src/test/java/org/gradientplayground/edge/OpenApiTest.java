package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradientplayground.engine.exercise.Exercises;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.mistake.Mistakes;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.protocol.ApiEndpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The served description of the figures, held against real questions and answers. */
class OpenApiTest {
  private static final String ID = "https://gradientplayground.org/openapi.json";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT =
      new String(
          ClassPathFolder.read("openapi/openapi.json", "openapi").get("openapi.json"),
          StandardCharsets.UTF_8);
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, TEXT)));

  private static Playground playground;
  private static Browser browser;

  @BeforeAll
  static void start() {
    playground = Playground.start(Configuration.standard().withPort(0));
    browser = new Browser(playground.port());
  }

  @AfterAll
  static void stop() {
    playground.close();
  }

  private static JsonNode document() throws Exception {
    return JSON.readTree(TEXT);
  }

  private static JsonNode operation(ApiEndpoint endpoint) throws Exception {
    return document().get("paths").get(endpoint.path()).get("post");
  }

  private static String faults(String schema, JsonNode value) {
    var faults =
        REGISTRY
            .getSchema(SchemaLocation.of(ID + "#/components/schemas/" + schema))
            .validate(value.toString(), InputFormat.JSON);
    return faults.isEmpty() ? "" : faults.toString();
  }

  private static String schemaOf(JsonNode content) {
    String reference = content.at("/application~1json/schema/$ref").asText();
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  @Test
  void it_is_served_as_it_is() throws Exception {
    var answer = browser.get("/openapi.json");

    assertEquals(200, answer.statusCode());
    assertEquals(document(), JSON.readTree(answer.body()));
    assertEquals("3.1.0", document().get("openapi").asText());
  }

  @Test
  void every_figure_is_described_and_nothing_else() throws Exception {
    var described = new HashSet<String>();
    document().get("paths").fieldNames().forEachRemaining(described::add);

    assertEquals(
        new HashSet<>(Arrays.stream(ApiEndpoint.values()).map(ApiEndpoint::path).toList()),
        described);
  }

  @Test
  void every_reference_leads_somewhere() throws Exception {
    JsonNode document = document();
    for (JsonNode reference : document.findValues("$ref")) {
      assertFalse(document.at(reference.asText().substring(1)).isMissingNode(), reference::asText);
    }
  }

  @Test
  void every_function_of_two_variables_is_listed() throws Exception {
    List<String> listed = new ArrayList<>();
    document()
        .at("/components/schemas/GradientQuestion/oneOf/1/properties/objective/enum")
        .forEach(each -> listed.add(each.asText()));

    assertEquals(
        Objectives.all().stream()
            .filter(each -> each.dimension() == 2)
            .map(each -> each.description().name())
            .toList(),
        listed);
  }

  @Test
  void every_mistake_of_the_exercises_is_listed() throws Exception {
    List<String> listed = new ArrayList<>();
    document()
        .at("/components/schemas/ExerciseVerdict/properties/mistake/enum")
        .forEach(each -> listed.add(each.asText()));

    assertEquals(Arrays.stream(Mistake.values()).map(Mistake::wireName).toList(), listed);
  }

  @Test
  void every_mistake_worth_seeing_is_listed() throws Exception {
    List<String> listed = new ArrayList<>();
    document().at("/components/schemas/MistakeId/enum").forEach(each -> listed.add(each.asText()));

    assertEquals(Mistakes.all().stream().map(each -> each.id()).toList(), listed);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void every_mistake_worth_seeing_is_carried_out_as_described(String id) throws Exception {
    HttpResponse<String> answer = browser.post("/api/mistake", "{'id':'%s'}".formatted(id));

    assertEquals(200, answer.statusCode(), answer::body);
    assertEquals("", faults("Mistake", JSON.readTree(answer.body())));
  }

  static Stream<String> mistakes() {
    return Mistakes.all().stream().map(each -> each.id());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void every_exercise_is_asked_and_judged_as_described(Exercise exercise) throws Exception {
    String asked = "{'id':'%s','seed':11}".formatted(exercise.id());
    JsonNode question = JSON.readTree(browser.post("/api/exercise", asked).body());
    assertEquals("", faults("Exercise", question));

    String answered = asked.replace("}", ",'answer':%s}").formatted(someAnswer(question));
    HttpResponse<String> verdict = browser.post("/api/exercise/answer", answered);
    assertEquals(200, verdict.statusCode(), verdict::body);
    assertEquals("", faults("ExerciseVerdict", JSON.readTree(verdict.body())));
  }

  static Stream<Exercise> exercises() {
    return Exercises.all().stream();
  }

  private static String someAnswer(JsonNode question) {
    JsonNode form = question.get("form");
    return switch (question.get("kind").asText()) {
      case "number" -> "1";
      case "choice" -> form.at("/options/0/id").toString();
      case "curve" -> Collections.nCopies(form.get("places").size(), 1).toString();
      default -> {
        String row =
            Collections.nCopies(form.at("/shape").path(form.get("shape").size() - 1).asInt(), 1)
                .toString();
        yield form.get("shape").size() == 1
            ? row
            : Collections.nCopies(form.at("/shape/0").asInt(), row).toString();
      }
    };
  }

  @ParameterizedTest
  @EnumSource(ApiEndpoint.class)
  void every_example_is_a_question_and_its_answer_is_as_described(ApiEndpoint endpoint)
      throws Exception {
    JsonNode operation = operation(endpoint);
    JsonNode asked = operation.at("/requestBody/content");
    JsonNode told = operation.at("/responses/200/content");
    assertTrue(asked.at("/application~1json/examples").size() >= 2);
    for (var example : asked.at("/application~1json/examples").properties()) {
      JsonNode question = example.getValue().get("value");
      assertEquals("", faults(schemaOf(asked), question), example::getKey);
      HttpResponse<String> answer = browser.post(endpoint.path(), question.toString());
      assertEquals(200, answer.statusCode(), answer::body);
      JsonNode figure = JSON.readTree(answer.body());
      assertEquals("", faults(schemaOf(told), figure), example::getKey);
      JsonNode shown = told.at("/application~1json/examples/" + example.getKey() + "/value");
      assertTrue(shown.isMissingNode() || shown.equals(figure), example::getKey);
    }
    assertEquals(1, told.at("/application~1json/examples").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          LOSS             | {'y':[1,2],'t':[0,4],'moved':{'at':[1],'from':0,'to':1}}
          LOSS             | {'y':[[0.5,2]],'t':[0],'as':'probabilities'}
          LOSS             | {'y':[0,1],'t':[0.4,0.7],'as':'probabilities','moved':{'at':[1],'from':-1,'to':1,'points':3}}
          DERIVATIVE       | {'f':'1/x','x':0,'window':[-1,1],'secants':[1]}
          DERIVATIVE       | {'f':'exp(exp(x))','x':100}
          DERIVATIVE       | {'f':'sqrt(x)','x':0}
          GRADIENT         | {'f':'1/0','window':{'x0':[0,1],'x1':[0,1]},'point':[0,0]}
          GRADIENT         | {'f':'sqrt(x0) + 3','window':{'x0':[-1,1],'x1':[0,1]},'point':[0,0],'angle':3}
          NETWORK_GRADIENT | {'x':[[0,0]],'W':[[1,2],[3,4]],'t':[1]}
          NETWORK_GRADIENT | {'x':[1000],'W':[[-1000,1000]],'t':[0.5,0.5],'h':1}
          EPOCHS           | {'samples':1,'batchSize':9,'epochs':0,'dropLast':true}
          MISTAKE          | {'id':'naive-softmax','inputs':{'z':[720,0,-10000]}}
          MISTAKE          | {'id':'argmax-of-soft-labels','inputs':{'y':[0,0,0],'t':[0,0,0]}}
          """)
  void answers_at_the_edge_of_what_has_a_value_are_as_described(
      ApiEndpoint endpoint, String question) throws Exception {
    JsonNode asked = JSON.readTree(question.replace('\'', '"'));
    HttpResponse<String> answer = browser.post(endpoint.path(), question);

    assertEquals(200, answer.statusCode(), answer::body);
    assertEquals("", faults(schemaOf(operation(endpoint).at("/requestBody/content")), asked));
    assertEquals(
        "",
        faults(
            schemaOf(operation(endpoint).at("/responses/200/content")),
            JSON.readTree(answer.body())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          LOSS             | {'y':[],'t':1}
          LOSS             | {'y':[1],'t':[1],'as':'guesses'}
          DERIVATIVE       | {'f':'x','x':1,'h':0}
          DERIVATIVE       | {'f':'x','x':1,'more':0}
          GRADIENT         | {'f':'x0','point':[1,2]}
          GRADIENT         | {'objective':'article','point':[1,2]}
          NETWORK_GRADIENT | {'x':[1],'W':[[1,2000]],'t':0}
          EPOCHS           | {'samples':0,'batchSize':1,'epochs':1}
          EXERCISES        | {'scene':'exam'}
          EXERCISE         | {'id':'fan-out-gradient','seed':-1}
          EXERCISE_ANSWER  | {'id':'fan-out-gradient','seed':1,'answer':true}
          MISTAKES         | {'chapter':5}
          MISTAKE          | {'id':'softmax-thrice'}
          MISTAKE          | {'id':'wrapping-bytes','inputs':{'y':'3'}}
          """)
  void what_the_description_forbids_is_refused_as_described(ApiEndpoint endpoint, String question)
      throws Exception {
    JsonNode asked = JSON.readTree(question.replace('\'', '"'));
    HttpResponse<String> answer = browser.post(endpoint.path(), question);

    assertFalse(faults(schemaOf(operation(endpoint).at("/requestBody/content")), asked).isEmpty());
    assertEquals(400, answer.statusCode());
    assertEquals("", faults("Refusal", JSON.readTree(answer.body())));
  }

  @Test
  void the_description_would_notice_a_change_of_an_answer() throws Exception {
    String epochs = browser.post("/api/epochs", "{'samples':5,'batchSize':2,'epochs':1}").body();
    for (String wrong :
        List.of(
            epochs.replace("\"rest\":1", "\"rest\":\"1\""),
            epochs.replace("\"rest\":1,", ""),
            epochs.replace("\"rest\":1", "\"rest\":1,\"more\":2"))) {
      assertFalse(faults("EpochsFigure", JSON.readTree(wrong)).isEmpty(), wrong);
    }
    assertEquals("", faults("EpochsFigure", JSON.readTree(epochs)));
  }
}
