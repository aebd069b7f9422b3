package org.gradientplayground.golden;

import static org.gradientplayground.figure.Asked.figure;
import static org.gradientplayground.figure.Asked.number;
import static org.gradientplayground.figure.Asked.numbers;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.protocol.ApiEndpoint;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is answered over HTTP against the golden numbers: from JSON to JSON. */
class FigureGoldenTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, Computation> KINDS =
      Map.ofEntries(
          Map.entry("half_sse", inputs -> loss("halfSquaredError", "values", "y", inputs)),
          Map.entry("mse_mean", inputs -> loss("meanSquaredError", "values", "y", inputs)),
          Map.entry("mae_mean", inputs -> loss("meanAbsoluteError", "values", "y", inputs)),
          Map.entry("bce", inputs -> loss("binaryCrossEntropy", "probabilities", "p", inputs)),
          Map.entry(
              "bce_logits", inputs -> loss("binaryCrossEntropyOfLogits", "logits", "z", inputs)),
          Map.entry("cce", FigureGoldenTest::crossEntropy),
          Map.entry("cce_soft", inputs -> loss("crossEntropy", "probabilities", "y", inputs)),
          Map.entry("cce_logits", inputs -> loss("crossEntropyOfLogits", "logits", "z", inputs)),
          Map.entry("central_diff", FigureGoldenTest::derivative),
          Map.entry("gradient_2d_point", FigureGoldenTest::gradient),
          Map.entry("simplenet", FigureGoldenTest::network),
          Map.entry("epoch_arithmetic", FigureGoldenTest::epochs));

  /** Outputs of a golden case that the figure does not have. */
  private static final List<String> ELSEWHERE = List.of("loss_article_eps", "gradient_article_eps");

  @TestFactory
  List<DynamicContainer> figures_say_the_golden_numbers() throws Exception {
    Path directory = Path.of(FigureGoldenTest.class.getResource("/golden").toURI());
    return GoldenFile.all(directory).stream()
        .map(
            file ->
                dynamicContainer(
                    file.name(),
                    file.cases().stream()
                        .filter(each -> KINDS.containsKey(each.kind()))
                        .map(each -> dynamicTest(each.id(), () -> check(each)))))
        .toList();
  }

  private static void check(GoldenCase golden) {
    ((ObjectNode) golden.expected()).remove(ELSEWHERE);
    new Comparison(golden).check(KINDS.get(golden.kind()).outputs(golden.inputs()));
  }

  @Test
  void every_kind_that_is_compared_has_cases() throws Exception {
    Path directory = Path.of(FigureGoldenTest.class.getResource("/golden").toURI());
    List<String> kinds =
        GoldenFile.all(directory).stream()
            .flatMap(file -> file.cases().stream().map(GoldenCase::kind))
            .toList();
    assertTrue(kinds.containsAll(KINDS.keySet()));
  }

  private static Map<String, ?> crossEntropy(Inputs inputs) {
    String name = inputs.number("eps") == 0 ? "crossEntropy" : "crossEntropyWithEpsilon";
    return loss(name, "probabilities", "y", inputs);
  }

  private static Map<String, ?> loss(String name, String reading, String y, Inputs inputs) {
    ObjectNode question = JSON.createObjectNode();
    question.set("y", inputs.node().get(y));
    question.set("t", inputs.node().get("t"));
    question.put("as", reading);
    JsonNode figure = figure(ApiEndpoint.LOSS, question.toString());
    JsonNode loss =
        Stream.iterate(0, i -> i + 1)
            .limit(figure.get("losses").size())
            .map(figure.get("losses")::get)
            .filter(each -> each.get("name").asText().equals(name))
            .findFirst()
            .orElseThrow();
    assertTrue(loss.get("applies").asBoolean(), loss::toString);
    return Map.of(
        "loss", number(loss.get("value")),
        "grad", nested(loss.get("gradient"), inputs.tensor(y).shape()));
  }

  private static Object nested(JsonNode flat, int... shape) {
    return Nested.of(Tensor.of(shape, numbers(flat)));
  }

  private static Map<String, ?> derivative(Inputs inputs) {
    ObjectNode question = JSON.createObjectNode();
    question.put("f", inputs.text("formula"));
    question.put("x", inputs.number("x"));
    question.put("h", inputs.number("h"));
    JsonNode figure = figure(ApiEndpoint.DERIVATIVE, question.toString());
    return Map.of(
        "y", number(figure.get("value")),
        "central", number(figure.at("/central/value")),
        "forward", number(figure.at("/forward/value")),
        "exact", number(figure.get("exact")),
        "tangent_slope", number(figure.at("/numericalTangent/slope")),
        "tangent_intercept", number(figure.at("/numericalTangent/intercept")),
        "central_error_bound", Math.abs(number(figure.at("/central/error"))),
        "forward_error_bound", Math.abs(number(figure.at("/forward/error"))));
  }

  private static Map<String, ?> gradient(Inputs inputs) {
    String formula = inputs.text("formula").replaceAll("\\bx\\b", "x0").replaceAll("\\by\\b", "x1");
    ObjectNode question = JSON.createObjectNode();
    question.put("f", formula);
    question.set("point", inputs.node().get("x"));
    question.put("h", inputs.number("h"));
    question.set("window", JSON.createObjectNode());
    ((ObjectNode) question.get("window")).putArray("x0").add(-5).add(5);
    ((ObjectNode) question.get("window")).putArray("x1").add(-5).add(5);
    JsonNode figure = figure(ApiEndpoint.GRADIENT, question.toString());
    double[] numeric = {
      number(figure.at("/partials/0/value")), number(figure.at("/partials/1/value"))
    };
    double[] exact = numbers(figure.at("/point/gradient"));
    return Map.of(
        "value",
        number(figure.at("/point/value")),
        "numeric",
        numeric,
        "exact",
        exact,
        "max_abs_difference_bound",
        Math.max(Math.abs(numeric[0] - exact[0]), Math.abs(numeric[1] - exact[1])));
  }

  private static Map<String, ?> network(Inputs inputs) {
    ObjectNode question = JSON.createObjectNode();
    for (String name : List.of("x", "W", "t")) {
      question.set(name, inputs.node().get(name));
    }
    JsonNode figure = figure(ApiEndpoint.NETWORK_GRADIENT, question.toString());
    int[] weights = inputs.tensor("W").shape();
    int[] outputs = {figure.get("rows").intValue(), figure.get("classes").intValue()};
    var all = new TreeMap<String, Object>();
    all.put("logits", nested(figure.at("/right/logits"), outputs));
    all.put("y", nested(figure.at("/right/probabilities"), outputs));
    all.put("loss", number(figure.at("/right/loss")));
    all.put("gradient", nested(figure.at("/right/backprop"), weights));
    all.put("gradient_numeric", nested(figure.at("/right/numerical"), weights));
    all.put("article_y_twice", nested(figure.at("/twice/probabilities"), outputs));
    all.put("article_loss_twice", number(figure.at("/twice/loss")));
    all.put("article_gradient_twice", nested(figure.at("/twice/backprop"), weights));
    all.put("article_gradient_twice_numeric", nested(figure.at("/twice/numerical"), weights));
    return all;
  }

  private static Map<String, ?> epochs(Inputs inputs) {
    ObjectNode question = JSON.createObjectNode();
    question.put("samples", inputs.integer("samples"));
    question.put("batchSize", inputs.integer("batch_size"));
    question.put("epochs", inputs.integer("epochs"));
    question.put("dropLast", inputs.flag("drop_last"));
    JsonNode arithmetic = figure(ApiEndpoint.EPOCHS, question.toString()).get("arithmetic");
    return Map.of(
        "batches_per_epoch", arithmetic.get("batches"),
        "last_batch_size", arithmetic.get("lastBatch"),
        "total_iterations", arithmetic.get("iterations"),
        "samples_seen", arithmetic.get("presentations"),
        "article_formula", arithmetic.get("articleBatches"),
        "article_formula_is_right", arithmetic.get("articleAgrees"));
  }
}
