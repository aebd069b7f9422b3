package org.gradientplayground.figure;

import static org.gradientplayground.figure.Asked.figure;
import static org.gradientplayground.figure.Asked.numbers;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.gradientplayground.protocol.ApiEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetFigureTest {
  private static final String ARTICLE =
      "{'x':[0.6,0.9],'W':[[0.47355232,0.9977393,0.84668094],"
          + "[0.85557411,0.03563661,0.69422093]],'t':[0,0,1]%s}";

  private static JsonNode ask(String question) {
    return figure(ApiEndpoint.NETWORK_GRADIENT, question);
  }

  @Test
  void every_weight_is_moved_up_and_then_down() {
    JsonNode evaluations = ask(ARTICLE.formatted(",'h':0.5")).at("/right/evaluations");

    assertEquals("[0,0,0,0,0,0,1,1,1,1,1,1]", evaluations.get("row").toString());
    assertEquals("[0,0,1,1,2,2,0,0,1,1,2,2]", evaluations.get("column").toString());
    assertEquals("[1,-1,1,-1,1,-1,1,-1,1,-1,1,-1]", evaluations.get("sign").toString());
    assertEquals(0.84668094 + 0.5, evaluations.at("/weight/4").asDouble());
    assertEquals(0.84668094 - 0.5, evaluations.at("/weight/5").asDouble());
  }

  @ParameterizedTest
  @ValueSource(strings = {"right", "twice"})
  void an_evaluation_is_the_loss_of_the_network_with_that_weight(String version) {
    JsonNode figure = ask(ARTICLE.formatted(",'h':0.5"));
    JsonNode moved =
        ask(
            "{'x':[0.6,0.9],'W':[[0.47355232,0.4977393,0.84668094],"
                + "[0.85557411,0.03563661,0.69422093]],'t':2}");

    assertEquals(
        moved.at("/" + version + "/loss"), figure.at("/" + version + "/evaluations/loss/3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"right", "twice"})
  void both_methods_agree_on_several_samples(String version) {
    JsonNode figure =
        ask("{'x':[[1,2,-1],[0,1,3],[2,2,2]],'W':[[0.1,-2],[1,0.3],[0.2,0.4]],'t':[1,0,0]}");

    JsonNode of = figure.get(version);
    assertTrue(of.get("largestDifference").asDouble() < 1e-8);
    assertArrayEquals(numbers(of.get("numerical")), numbers(of.get("backprop")), 1e-8);
    assertEquals(12, figure.at("/passes/numerical").asInt());
  }

  @Test
  void softmax_twice_costs_even_a_sure_and_right_answer() {
    JsonNode figure = ask("{'x':[1],'W':[[1000,0,0]],'t':0}");

    assertEquals(0, figure.at("/right/loss").asDouble());
    assertEquals(0.5514, figure.at("/twice/loss").asDouble(), 5e-5);
    assertEquals("[1.0,0.0,0.0]", figure.at("/twice/once").toString());
  }

  @Test
  void costs_are_counted_for_networks_that_grow() {
    JsonNode costs = ask(ARTICLE.formatted("")).get("costs");

    int before = 0;
    for (JsonNode cost : costs) {
      int hidden = cost.get("hidden").asInt();
      int parameters = hidden == 0 ? 9 : 2 * hidden + hidden + 3 * hidden + 3;
      assertEquals(parameters, cost.get("parameters").asInt());
      assertEquals(2 * parameters, cost.get("numericalPasses").asInt());
      assertEquals(2, cost.get("backpropPasses").asInt());
      assertTrue(cost.get("measured").isNull());
      assertTrue(parameters > before);
      before = parameters;
    }
  }

  @Test
  void measuring_ends_when_all_passes_are_made_or_its_time_is_over() {
    String question = ARTICLE.formatted(",'measure':true").replace('\'', '"');
    var now = new AtomicLong();

    JsonNode costs =
        Asked.read(
                ApiEndpoint.NETWORK_GRADIENT
                    .answer(question.getBytes(StandardCharsets.UTF_8), () -> now.getAndAdd(10_000))
                    .json())
            .get("costs");

    for (JsonNode cost : costs) {
      JsonNode numerical = cost.at("/measured/numerical");
      int passes = Math.min(cost.get("numericalPasses").asInt(), 30);
      assertEquals(passes, numerical.get("passes").asInt());
      assertEquals(10_000L * passes, numerical.get("nanoseconds").asLong());
      assertEquals(30, cost.at("/measured/backprop/passes").asInt());
    }
    assertTrue(now.get() < 7 * 2 * 320_000);
  }
}
