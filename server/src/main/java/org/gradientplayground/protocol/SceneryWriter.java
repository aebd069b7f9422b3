package org.gradientplayground.protocol;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import org.gradientplayground.engine.objective.Curve;
import org.gradientplayground.engine.objective.Description;
import org.gradientplayground.engine.objective.Field;
import org.gradientplayground.engine.objective.Interval;
import org.gradientplayground.engine.objective.Landscape;
import org.gradientplayground.engine.objective.Objective;
import org.gradientplayground.engine.objective.OwnFunction;
import org.gradientplayground.run.BackpropScenery;
import org.gradientplayground.run.DescentScenery;
import org.gradientplayground.run.Scenery;
import org.gradientplayground.run.TrainingScenery;

/**
 * Writes what stays the same for a whole run: those of a descent the members {@code objective} and
 * {@code field}.
 */
final class SceneryWriter {
  private SceneryWriter() {}

  static void write(JsonWriter json, Scenery scenery) {
    switch (scenery) {
      case DescentScenery(var objective, Landscape landscape) ->
          json.object("objective", it -> objective(own(it, objective), objective.description()))
              .object("field", it -> landscape(it, landscape));
      case TrainingScenery training -> SamplesWriter.write(json, training);
      case BackpropScenery backprop -> GraphWriter.write(json, backprop);
    }
  }

  /** Of a function that somebody typed: the names of x0 and x1, and what it is made of. */
  private static JsonWriter own(JsonWriter json, Objective objective) {
    return objective instanceof OwnFunction own
        ? json.texts("variables", own.variables())
            .object("graph", it -> GraphWriter.bare(it, own.graph()))
        : json;
  }

  private static void objective(JsonWriter json, Description description) {
    json.text("name", description.name())
        .integer("dimension", description.dimension())
        .text("formula", description.formula())
        .texts("partials", description.partials())
        .object("window", it -> window(it, description))
        .points("minima", description.minima())
        .flag("quadratic", description.quadratic());
    description
        .curvature()
        .ifPresentOrElse(
            curvature ->
                json.object(
                    "curvature",
                    it ->
                        it.number("largest", curvature.largest())
                            .number("smallest", curvature.smallest())),
            () -> json.nothing("curvature"));
  }

  static void window(JsonWriter json, Description description) {
    json.numbers("x0", ends(description.window().x0()))
        .numbers(description.dimension() == 2 ? "x1" : "f", ends(description.window().vertical()));
  }

  private static List<Double> ends(Interval interval) {
    return List.of(interval.low(), interval.high());
  }

  private static void landscape(JsonWriter json, Landscape landscape) {
    switch (landscape) {
      case Field field -> {
        field(json, field);
        json.textUnless(
            field.isDefinedEverywhere(), "defined", () -> Binary.bytes(field.defined()));
      }
      case Curve curve -> json.numbers("x", curve.x()).numbersOrNull("f", curve.f());
    }
  }

  static void field(JsonWriter json, Field field) {
    json.integer("columns", field.columns())
        .integer("rows", field.rows())
        .number("low", field.scale().low())
        .number("high", field.scale().high())
        .number("scale", field.scale().s())
        .numbers("levels", field.levels())
        .text("elevation", base64(field.elevations()));
  }

  private static String base64(char[] elevations) {
    ByteBuffer bytes =
        ByteBuffer.allocate(elevations.length * Character.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asCharBuffer().put(elevations);
    return Base64.getEncoder().encodeToString(bytes.array());
  }
}
