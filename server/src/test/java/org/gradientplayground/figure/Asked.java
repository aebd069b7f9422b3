package org.gradientplayground.figure;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.gradientplayground.protocol.ApiAnswer;
import org.gradientplayground.protocol.ApiEndpoint;

/** Questions in JSON with single quotes, and what they get. */
public final class Asked {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A clock that stands still. */
  private static final LongSupplier CLOCK = () -> 0;

  private Asked() {}

  /** The figure of a question that can be answered. */
  public static JsonNode figure(ApiEndpoint endpoint, String question) {
    ApiAnswer answer = answer(endpoint, question);
    return read(assertInstanceOf(ApiAnswer.Given.class, answer, answer::json).json());
  }

  /** The code and the path of a question's refusal. */
  public static String refusal(ApiEndpoint endpoint, String question) {
    ApiAnswer answer = answer(endpoint, question);
    JsonNode refusal = read(assertInstanceOf(ApiAnswer.Refused.class, answer, answer::json).json());
    return refusal.get("code").asText() + " " + refusal.get("path").asText();
  }

  /** Whatever a question gets. */
  public static ApiAnswer answer(ApiEndpoint endpoint, String question) {
    byte[] bytes = question.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return endpoint.answer(bytes, CLOCK);
  }

  /** JSON as a tree. */
  public static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  /** A list of numbers. */
  public static double[] numbers(JsonNode list) {
    var numbers = new double[list.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(list.get(i));
    }
    return numbers;
  }

  /** A number, or what its name says. */
  public static double number(JsonNode node) {
    return switch (node.asText()) {
      case "plusInfinity" -> Double.POSITIVE_INFINITY;
      case "minusInfinity" -> Double.NEGATIVE_INFINITY;
      case "undefined", "null" -> Double.NaN;
      default -> node.doubleValue();
    };
  }
}
