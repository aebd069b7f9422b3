package org.gradientplayground.protocol;

import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.run.BackpropChange;
import org.gradientplayground.run.BackpropSettings;
import org.gradientplayground.run.BackpropSpec;
import org.gradientplayground.run.ExpressionSource;
import org.gradientplayground.run.GivenLayer;
import org.gradientplayground.run.IterationSource;
import org.gradientplayground.run.LayersSource;

/** Writes the spec and the changes of a backpropagation, so that they can be sent back. */
final class BackpropWriter {
  private BackpropWriter() {}

  static void spec(JsonWriter json, BackpropSpec spec) {
    switch (spec.source()) {
      case ExpressionSource source ->
          json.text("expression", source.expression())
              .object("inputs", it -> source.inputs().forEach(it::nested))
              .texts("parameters", source.parameters());
      case LayersSource source ->
          json.object("layers", it -> layers(it, source)).flag("opened", source.opened());
      case IterationSource source ->
          json.object("training", it -> SpecWriter.spec(it, source.training()))
              .integer("iteration", source.iteration())
              .flag("opened", source.opened());
    }
    spec.understood()
        .ifPresentOrElse(
            settings -> settings(json, settings), () -> change(json, spec.given().given()));
  }

  private static void settings(JsonWriter json, BackpropSettings settings) {
    json.number("learningRate", settings.learningRate())
        .integer("iterations", settings.iterations())
        .flag("accumulate", settings.accumulate())
        .flag("zeroGrad", settings.zeroGrad())
        .text("bug", settings.bug().wireName());
  }

  private static void layers(JsonWriter json, LayersSource source) {
    json.nested("x", source.x())
        .nested("t", source.t())
        .objects(
            "hidden",
            source.hidden(),
            (it, layer) -> numbers(it, layer).text("activation", layer.activation().wireName()))
        .object("last", it -> numbers(it, source.last()))
        .text("loss", source.loss().wireName());
  }

  private static JsonWriter numbers(JsonWriter json, GivenLayer layer) {
    return json.nested("W", layer.weights()).nested("b", layer.biases());
  }

  static void change(JsonWriter json, BackpropChange change) {
    if (!change.inputs().isEmpty() || change.cell().isPresent()) {
      json.object("inputs", it -> inputs(it, change));
    }
    json.number("learningRate", change.learningRate());
    change.iterations().ifPresent(value -> json.integer("iterations", value));
    change.accumulate().ifPresent(value -> json.flag("accumulate", value));
    change.zeroGrad().ifPresent(value -> json.flag("zeroGrad", value));
    change.bug().map(Bug::wireName).ifPresent(value -> json.text("bug", value));
  }

  private static void inputs(JsonWriter json, BackpropChange change) {
    change.inputs().forEach(json::nested);
    change.cell().ifPresent(cell -> json.object("cell", it -> cell(it, cell)));
  }

  private static void cell(JsonWriter json, BackpropChange.CellEdit cell) {
    json.text("name", cell.name())
        .integers("at", cell.at().stream().mapToInt(Integer::intValue).toArray())
        .number("value", cell.value());
  }
}
