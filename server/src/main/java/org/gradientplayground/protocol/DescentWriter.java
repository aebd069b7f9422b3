package org.gradientplayground.protocol;

import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.differentiation.Differentiation.Central;
import org.gradientplayground.engine.differentiation.Differentiation.Exact;
import org.gradientplayground.engine.differentiation.Differentiation.Forward;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.run.Change;
import org.gradientplayground.run.DescentChange;
import org.gradientplayground.run.DescentSpec;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.RunSpec;

/** Writes the spec and the changes of a descent, so that they can be sent back as they are. */
final class DescentWriter {
  private DescentWriter() {}

  static void spec(JsonWriter json, RunSpec spec) {
    switch (spec) {
      case DescentSpec descent ->
          json.integer("engine", RunSpec.ENGINE)
              .text("objective", descent.objective())
              .numbers("start", descent.start())
              .object("optimizer", it -> optimizer(it, descent.optimizer()))
              .number("learningRate", descent.learningRate())
              .integer("steps", descent.steps())
              .object("gradient", it -> gradient(it, descent.gradient()))
              .number("tolerance", descent.tolerance())
              .objects("edits", descent.edits(), DescentWriter::edit);
    }
  }

  private static void edit(JsonWriter json, Edit edit) {
    json.text("edit", edit.id())
        .integer("atStep", edit.atStep())
        .object("change", it -> change(it, edit.change()));
  }

  static void change(JsonWriter json, Change change) {
    switch (change) {
      case DescentChange descent -> {
        json.number("learningRate", descent.learningRate());
        for (Coefficient coefficient : Coefficient.values()) {
          json.number(coefficient.wireName(), descent.coefficient(coefficient));
        }
        descent.gradient().ifPresent(value -> json.object("gradient", it -> gradient(it, value)));
        descent.steps().ifPresent(value -> json.integer("steps", value));
        json.number("tolerance", descent.tolerance());
      }
    }
  }

  private static void optimizer(JsonWriter json, Optimizer optimizer) {
    json.text("name", optimizer.name());
    optimizer
        .coefficients()
        .forEach((coefficient, value) -> json.number(coefficient.wireName(), value));
  }

  static void gradient(JsonWriter json, Differentiation gradient) {
    json.text("method", gradient.method());
    switch (gradient) {
      case Exact() -> {}
      case Central(double h) -> json.number("h", h);
      case Forward(double h) -> json.number("h", h);
    }
  }
}
