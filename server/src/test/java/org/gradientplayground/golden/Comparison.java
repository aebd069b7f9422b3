package org.gradientplayground.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Holds computed outputs against the expected ones. */
final class Comparison {
  private static final ObjectMapper TREE = new ObjectMapper();

  /** Not an output but how many steps rounding lets two computations be compared. */
  private static final String COMPARABLE_STEPS = "comparable_steps";

  private final GoldenCase golden;
  private final int comparable;

  Comparison(GoldenCase golden) {
    this.golden = golden;
    this.comparable = golden.expected().path(COMPARABLE_STEPS).asInt(Integer.MAX_VALUE);
  }

  /**
   * Every expected output must have been computed and be near enough; one that ends in {@code
   * _bound} is a limit that the computed size must not exceed.
   */
  void check(Map<String, ?> computed) {
    golden
        .expected()
        .properties()
        .forEach(
            output -> {
              if (!output.getKey().equals(COMPARABLE_STEPS)) {
                check(output.getKey(), output.getValue(), computed);
              }
            });
  }

  /** Of the expected outputs those that were computed, of which there must be one. */
  void checkComputed(Map<String, ?> computed) {
    Map<String, JsonNode> expected = new LinkedHashMap<>();
    golden.expected().properties().stream()
        .filter(output -> computed.containsKey(output.getKey()))
        .forEach(output -> expected.put(output.getKey(), output.getValue()));
    assertFalse(expected.isEmpty(), golden.id() + ": nothing expected was computed");
    expected.forEach((name, value) -> check(name, value, computed));
  }

  private void check(String name, JsonNode expected, Map<String, ?> computed) {
    assertTrue(computed.containsKey(name), () -> name + " was not computed");
    JsonNode got = TREE.valueToTree(computed.get(name));
    String place = golden.id() + " " + name;
    var tolerance = new Tolerance(place, golden.tolerance().get(name));
    if (name.endsWith("_bound")) {
      assertTrue(
          number(place, got) <= number(place, expected),
          () -> place + ": " + got + " exceeds " + expected);
    } else {
      check(place, expected, got, tolerance, 0, Double.NaN);
    }
  }

  private void check(
      String place, JsonNode expected, JsonNode got, Tolerance tolerance, int index, double size) {
    if (expected.isArray()) {
      checkArray(place, expected, got, tolerance, index, size);
    } else if (expected.isObject()) {
      checkObject(place, expected, got, tolerance, index, size);
    } else if (expected.isBoolean()
        || expected.isNull()
        || expected.isTextual() && !isNonFinite(expected)) {
      assertEquals(expected, got, place);
    } else {
      double want = number(place, expected);
      double have = number(place, got);
      if (!tolerance.allows(want, have, index, Double.isNaN(size) ? Math.abs(want) : size)) {
        fail(place + ": expected " + want + " but was " + have);
      }
    }
  }

  /** The first axis counts the steps or elements that have tolerances of their own. */
  private void checkArray(
      String place,
      JsonNode expected,
      JsonNode computed,
      Tolerance tolerance,
      int index,
      double size) {
    assertTrue(computed.isArray(), () -> place + " is no array");
    JsonNode got = EdgeOrder.like(expected, computed);
    assertEquals(expected.size(), got.size(), () -> place + ": number of elements");
    boolean first = Double.isNaN(size);
    for (int i = 0; i < (first ? Math.min(comparable, expected.size()) : expected.size()); i++) {
      check(
          place + "[" + i + "]",
          expected.get(i),
          got.get(i),
          tolerance,
          first ? i : index,
          first ? largest(expected.get(i)) : size);
    }
  }

  private void checkObject(
      String place, JsonNode expected, JsonNode got, Tolerance tolerance, int index, double size) {
    for (var part : expected.properties()) {
      JsonNode computed = got.path(part.getKey());
      check(place + "." + part.getKey(), part.getValue(), computed, tolerance, index, size);
    }
  }

  private static double largest(JsonNode node) {
    double largest = 0;
    if (node.isNull() || node.isBoolean() || node.isTextual() && !isNonFinite(node)) {
      return 0;
    }
    if (!node.isContainerNode()) {
      return Math.abs(number("", node));
    }
    for (JsonNode each : node) {
      double size = largest(each);
      largest = Double.isNaN(size) ? largest : Math.max(largest, size);
    }
    return largest;
  }

  private static boolean isNonFinite(JsonNode node) {
    return Set.of("NaN", "Infinity", "-Infinity").contains(node.asText());
  }

  /** JSON has no non-finite numbers; the golden files write them as strings. */
  private static double number(String place, JsonNode node) {
    if (node.isNumber()) {
      return node.doubleValue();
    }
    return switch (node.asText()) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> throw new GoldenFault(place + ": " + node + " is no number");
    };
  }
}
