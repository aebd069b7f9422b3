package org.gradientplayground.protocol;

import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.differentiation.Differentiation.Central;
import org.gradientplayground.engine.differentiation.Differentiation.Exact;
import org.gradientplayground.engine.differentiation.Differentiation.Forward;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.run.DescentChange;
import org.gradientplayground.run.DescentSpec;

/** Writes the spec and the changes of a descent, so that they can be sent back as they are. */
final class DescentWriter {
  private DescentWriter() {}

  static void spec(JsonWriter json, DescentSpec spec) {
    spec.own()
        .ifPresentOrElse(
            own ->
                json.text("expression", own.text())
                    .object("window", it -> SceneryWriter.window(it, own.description())),
            () -> json.text("objective", spec.objective()));
    json.numbers("start", spec.start())
        .object("optimizer", it -> SpecWriter.optimizer(it, spec.optimizer()))
        .number("learningRate", spec.learningRate())
        .integer("steps", spec.steps())
        .object("gradient", it -> gradient(it, spec.gradient()))
        .number("tolerance", spec.tolerance());
  }

  static void change(JsonWriter json, DescentChange change) {
    json.number("learningRate", change.learningRate());
    for (Coefficient coefficient : Coefficient.values()) {
      json.number(coefficient.wireName(), change.coefficient(coefficient));
    }
    change.gradient().ifPresent(value -> json.object("gradient", it -> gradient(it, value)));
    change.steps().ifPresent(value -> json.integer("steps", value));
    json.number("tolerance", change.tolerance());
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
