package org.gradientplayground.golden;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One golden case.
 *
 * @param inputs everything the computation needs
 * @param expected named outputs
 * @param tolerance how near, per output
 */
record GoldenCase(String id, String kind, Inputs inputs, JsonNode expected, JsonNode tolerance) {

  static GoldenCase of(String file, JsonNode node) {
    String id = text(file, node, "id");
    String place = file + " " + id;
    JsonNode expected = object(place, node, "expected");
    JsonNode tolerance = object(place, node, "tolerance");
    for (var output : expected.properties()) {
      if (!tolerance.has(output.getKey())) {
        throw new GoldenFault(place + ": no tolerance for " + output.getKey());
      }
    }
    return new GoldenCase(
        id,
        text(place, node, "kind"),
        new Inputs(place, object(place, node, "inputs")),
        expected,
        tolerance);
  }

  private static String text(String place, JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (!value.isTextual() || value.asText().isEmpty()) {
      throw new GoldenFault(place + ": no " + name);
    }
    return value.asText();
  }

  private static JsonNode object(String place, JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (!value.isObject() || value.isEmpty()) {
      throw new GoldenFault(place + ": no " + name);
    }
    return value;
  }
}
