package org.gradientplayground.figure;

import static org.gradientplayground.figure.Asked.figure;
import static org.gradientplayground.figure.Asked.number;
import static org.gradientplayground.figure.Asked.numbers;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import org.gradientplayground.protocol.ApiEndpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LossFigureTest {
  private static final String TWO_SAMPLES =
      "{'y':[[%s,0.5,0.3],[0.6,0.1,0.3]],'t':[[0.1,0.9,0],[0,0.6,0.4]],'as':'%s'%s}";

  private static JsonNode ask(String question) {
    return figure(ApiEndpoint.LOSS, question);
  }

  private static JsonNode loss(JsonNode figure, String name) {
    for (JsonNode each : figure.get("losses")) {
      if (each.get("name").asText().equals(name)) {
        return each;
      }
    }
    throw new AssertionError(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"values", "probabilities", "logits"})
  void the_gradient_of_every_loss_is_its_slope_and_its_shares_add_up(String reading) {
    JsonNode here = ask(TWO_SAMPLES.formatted("0.2", reading, ""));
    JsonNode more = ask(TWO_SAMPLES.formatted("0.20001", reading, ""));
    JsonNode less = ask(TWO_SAMPLES.formatted("0.19999", reading, ""));

    for (JsonNode loss : here.get("losses")) {
      String name = loss.get("name").asText();
      if (loss.get("applies").asBoolean()) {
        double above = number(loss(more, name).get("value"));
        double below = number(loss(less, name).get("value"));
        double slope = (above - below) / 2e-5;
        double sum = Arrays.stream(numbers(loss.get("shares"))).sum();
        assertEquals(slope, numbers(loss.get("gradient"))[0], 1e-8, name);
        assertEquals(number(loss.get("value")), sum, 1e-12, name);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "values, 5",
    "probabilities, 8",
    "logits, 10",
  })
  void a_loss_applies_to_what_it_is_made_for(String reading, int count) {
    JsonNode figure = ask(TWO_SAMPLES.formatted("0.2", reading, ""));

    int applying = 0;
    for (JsonNode loss : figure.get("losses")) {
      applying += loss.get("applies").asBoolean() ? 1 : 0;
    }
    assertEquals(count, applying);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'y':[0.5,0.5],'t':0}                              | crossEntropy               | needsProbabilities
          {'y':[0.5,0.5],'t':0,'as':'probabilities'}         | crossEntropyOfLogits       | needsLogits
          {'y':[0.5,1.5],'t':0,'as':'probabilities'}         | crossEntropy               | outsideUnitInterval 1
          {'y':[0.5,-1],'t':0,'as':'probabilities'}          | binaryCrossEntropy         | outsideUnitInterval 1
          {'y':[5,-1],'t':[0,3],'as':'logits'}               | binaryCrossEntropyOfLogits | targetsOutsideUnitInterval 1
          {'y':[[1,2],[3,4]],'t':[[1,0],[1,1]],'as':'logits'}| crossEntropyOfLogits       | targetsNoDistribution 2
          {'y':[1,2],'t':[2,-1],'as':'logits'}               | crossEntropy               | targetsNoDistribution 0
          """)
  void what_does_not_apply_says_why(String question, String name, String why) {
    JsonNode loss = loss(ask(question), name);

    assertFalse(loss.get("applies").asBoolean());
    String at = loss.has("at") ? " " + loss.get("at").asInt() : "";
    assertEquals(why, loss.get("why").asText() + at);
  }

  @Test
  void a_logarithm_of_zero_is_named_and_is_no_number() {
    JsonNode figure = ask("{'y':[[0,1],[0,1]],'t':[0,1],'as':'probabilities'}");

    JsonNode plain = loss(figure, "crossEntropy");
    assertEquals("plusInfinity", plain.get("value").asText());
    assertEquals("[0]", plain.get("logOfZero").toString());
    assertEquals("minusInfinity", plain.at("/gradient/0").asText());
    assertEquals(
        "[\"plusInfinity\",0.0,0.0,0.0]", plain.get("shares").toString(), "only what counts");
    double withEpsilon = number(loss(figure, "crossEntropyWithEpsilon").get("value"));
    assertEquals((23.025850929940457 - 1e-10) / 2, withEpsilon, 1e-12);
    assertEquals("[0,1]", loss(figure, "binaryCrossEntropy").get("logOfZero").toString());
  }

  @Test
  void the_articles_epsilon_hides_the_slope_of_a_sure_and_wrong_answer() {
    JsonNode figure = ask("{'y':[40,0],'t':1,'as':'logits'}");

    double[] right = numbers(loss(figure, "crossEntropyOfLogits").get("gradient"));
    double[] hidden = numbers(loss(figure, "crossEntropyWithEpsilon").get("gradient"));
    assertArrayEquals(new double[] {1, -1}, right, 1e-15);
    assertArrayEquals(new double[] {4.248e-8, -4.248e-8}, hidden, 1e-11);
  }

  @Test
  void the_learning_rate_of_each_scale_makes_the_same_step() {
    JsonNode figure = ask("{'y':[[1,5],[2,0],[4,4]],'t':[[0,1],[2,3],[9,4]],'learningRate':0.3}");

    JsonNode rows = figure.at("/scales/rows");
    double[] factors = {1, 2, 2.0 / 6, 1.0 / 3};
    for (int i = 0; i < factors.length; i++) {
      JsonNode row = rows.get(i);
      assertEquals(factors[i], row.get("factor").asDouble());
      assertEquals(0.3 / factors[i], row.get("learningRate").asDouble(), 1e-15);
      assertArrayEquals(new double[] {-0.3, -1.2, 0, 0.9, 1.5, 0}, numbers(row.get("step")), 1e-14);
    }
  }

  @Test
  void an_outlier_weighs_more_in_squares_than_in_sizes() {
    JsonNode outlier = ask("{'y':[1,2,3,4],'t':[2,1,4,14]}").get("outlier");

    assertEquals(3, outlier.get("place").asInt());
    assertEquals(-10, outlier.get("error").asDouble());
    assertEquals(100.0 / 103, outlier.at("/squared/share").asDouble());
    assertEquals(10.0 / 13, outlier.at("/absolute/share").asDouble());
    assertEquals(103.0 / 4, outlier.at("/squared/with").asDouble());
    assertEquals(1, outlier.at("/squared/without").asDouble());
    assertEquals(1, outlier.at("/absolute/without").asDouble());
  }

  @Test
  void without_an_error_or_a_second_element_nothing_stands_out() {
    assertTrue(ask("{'y':[1,2],'t':[1,2]}").get("outlier").isNull());
    assertTrue(ask("{'y':[1],'t':[2]}").get("outlier").isNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"values", "probabilities", "logits"})
  void a_moved_prediction_has_at_each_place_the_loss_it_would_have_there(String reading) {
    String moved = ",'moved':{'at':[1,2],'from':-1,'to':2,'points':13}";
    JsonNode shapes = ask(TWO_SAMPLES.formatted("0.2", reading, moved)).get("moved");

    double[] y = numbers(shapes.get("y"));
    assertEquals(-1, y[0]);
    assertEquals(2, y[12]);
    for (int point = 0; point < y.length; point++) {
      String there =
          String.format(
              Locale.ROOT,
              "{'y':[[0.2,0.5,0.3],[0.6,0.1,%s]],'t':[[0.1,0.9,0],[0,0.6,0.4]],'as':'%s'}",
              y[point],
              reading);
      for (JsonNode loss : ask(there).get("losses")) {
        JsonNode shape = shapes.get("losses").path(loss.get("name").asText());
        JsonNode gradient = shapes.get("gradients").path(loss.get("name").asText());
        if (loss.get("applies").asBoolean()) {
          JsonNode value = loss.get("value");
          assertEquals(value.isNumber() ? value.asText() : "null", shape.get(point).asText());
          JsonNode slope = loss.at("/gradient/5");
          assertEquals(slope.isNumber() ? slope.asText() : "null", gradient.get(point).asText());
        } else {
          assertTrue(shape.isMissingNode() || shape.get(point).isNull());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'y':[0.7,0.2,0.1],'t':[0.6,0.4,0],'as':'probabilities'}                        | 0.3566749437958753
          {'y':[[0.7,0.2,0.1],[0.2,0.3,0.5]],'t':[[0.6,0.4,0],[0,1,0]],'as':'probabilities'} | 0.7803238738942391
          {'y':[1,2],'t':[0.5,0.5],'as':'logits'}                                         | 1.3132616871463947
          {'y':[0.7,0.2,0.1],'t':[0,1,0],'as':'probabilities'}                            | NaN
          {'y':[0.7,0.2,0.1],'t':[0.6,0.6,0],'as':'probabilities'}                        | NaN
          {'y':[0.7,0.2,0.1],'t':[0.6,0.4,0]}                                             | NaN
          """)
  void the_article_sees_the_argmax_of_soft_targets_only(String question, double expected) {
    assertEquals(expected, number(ask(question).get("argmaxLoss")), 1e-12);
  }

  @Test
  void softmax_is_opened_step_by_step() {
    JsonNode softmax =
        ask("{'y':[[1010,1000,990],[0,0,0]],'t':[0,1],'as':'logits'}").get("softmax");

    assertEquals("[1010.0,0.0]", softmax.get("largest").toString());
    assertEquals("[0.0,-10.0,-20.0,0.0,0.0,0.0]", softmax.get("shifted").toString());
    assertEquals(1 + Math.exp(-10) + Math.exp(-20), softmax.at("/sums/0").asDouble(), 1e-15);
    assertEquals(1.0 / 3, softmax.at("/y/4").asDouble(), 1e-16);
    assertEquals("[3000.0,0.0]", softmax.get("rowSums").toString());
  }

  @Test
  void labels_and_one_hot_targets_are_told_apart_by_their_shape_alone() {
    JsonNode labels = ask("{'y':[[1,2,3],[4,5,6],[7,8,9]],'t':[2,0,1],'as':'logits'}");
    JsonNode oneHot =
        ask("{'y':[[1,2,3],[4,5,6],[7,8,9]],'t':[[0,0,1],[1,0,0],[0,1,0]],'as':'logits'}");

    assertTrue(labels.get("labels").asBoolean());
    assertFalse(oneHot.get("labels").asBoolean());
    assertEquals(oneHot.get("losses"), labels.get("losses"));
  }
}
