package org.gradientplayground.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** How near an output must come, element by element. */
final class Tolerance {
  private static final Set<String> KNOWN =
      Set.of("rel", "abs", "why", "abs_per_step", "abs_per_element", "rel_per_step", "log10_abs");

  private final String place;
  private final JsonNode node;

  Tolerance(String place, JsonNode node) {
    this.place = place;
    this.node = node;
    for (var property : node.properties()) {
      if (!KNOWN.contains(property.getKey())) {
        throw new GoldenFault(place + ": unknown tolerance " + property.getKey());
      }
    }
    if (!node.path("rel").isNumber() || !node.path("abs").isNumber()) {
      throw new GoldenFault(place + ": a tolerance needs rel and abs");
    }
  }

  /**
   * Whether {@code got} is near enough.
   *
   * @param index the place on the first axis: the step or the element
   * @param stepSize the largest |expected| of the step
   */
  boolean allows(double expected, double got, int index, double stepSize) {
    if (expected == got || Double.isNaN(expected) && Double.isNaN(got)) {
      return true;
    }
    if (node.has("log10_abs")) {
      double distance = Math.abs(StrictMath.log10(expected) - StrictMath.log10(got));
      return distance <= node.get("log10_abs").asDouble();
    }
    double allowed =
        node.get("abs").asDouble()
            + node.get("rel").asDouble() * Math.abs(expected)
            + at("abs_per_step", index)
            + at("abs_per_element", index)
            + at("rel_per_step", index) * stepSize;
    return Math.abs(got - expected) <= allowed;
  }

  private double at(String name, int index) {
    if (!node.has(name)) {
      return 0;
    }
    if (!node.get(name).path(index).isNumber()) {
      throw new GoldenFault(place + ": " + name + " has no number for " + index);
    }
    return node.get(name).get(index).asDouble();
  }
}
