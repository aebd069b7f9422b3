package org.gradientplayground.protocol;

import java.util.List;
import java.util.Map;
import org.gradientplayground.engine.analysis.LearningRates;
import org.gradientplayground.engine.optimizer.Term;
import org.gradientplayground.run.BackpropSnapshot;
import org.gradientplayground.run.DescentSnapshot;
import org.gradientplayground.run.DescentSnapshot.Gradient;
import org.gradientplayground.run.DescentSnapshot.Numeric;
import org.gradientplayground.run.DescentSnapshot.Update;
import org.gradientplayground.run.Snapshot;
import org.gradientplayground.run.TrainingSnapshot;

/** Writes everything there is to show of one step; what is not known or not finite is left out. */
final class SnapshotWriter {
  private SnapshotWriter() {}

  static void write(JsonWriter json, Snapshot snapshot) {
    switch (snapshot) {
      case DescentSnapshot descent -> descent(json, descent);
      case TrainingSnapshot training -> TrainingSnapshotWriter.write(json, training);
      case BackpropSnapshot backprop -> BackpropSnapshotWriter.write(json, backprop);
    }
  }

  private static void descent(JsonWriter json, DescentSnapshot snapshot) {
    json.numbers("x", snapshot.x())
        .number("f", snapshot.f())
        .number("learningRate", snapshot.learningRate())
        .object("gradient", it -> gradient(it, snapshot.gradient()));
    snapshot.update().ifPresent(update -> json.object("update", it -> update(it, update)));
    snapshot.next().ifPresent(next -> json.object("next", it -> update(it, next)));
    snapshot
        .tangent()
        .ifPresent(
            line ->
                json.object(
                    "tangent",
                    it -> it.number("slope", line.slope()).number("intercept", line.intercept())));
    snapshot
        .learningRates()
        .ifPresent(rates -> json.object("learningRates", it -> learningRates(it, rates)));
  }

  private static void gradient(JsonWriter json, Gradient gradient) {
    DescentWriter.gradient(json, gradient.method());
    gradient.value().ifPresent(value -> json.numbers("value", value));
    gradient.exact().ifPresent(exact -> json.numbers("exact", exact));
    json.number("difference", gradient.difference());
    gradient.numeric().ifPresent(numeric -> json.object("numeric", it -> numeric(it, numeric)));
  }

  private static void numeric(JsonWriter json, Numeric numeric) {
    json.text("method", numeric.method()).number("h", numeric.h()).numbers("plus", numeric.plus());
    numeric.minus().ifPresent(minus -> json.numbers("minus", minus));
    json.numbers("value", numeric.value());
  }

  private static void update(JsonWriter json, Update update) {
    json.integer("t", update.t())
        .number("learningRate", update.learningRate())
        .object(
            "coefficients",
            it -> update.coefficients().forEach((name, value) -> it.number(name.wireName(), value)))
        .numbers("x", update.x())
        .numbers("g", update.g())
        .object("before", it -> state(it, update.before()))
        .object("after", it -> state(it, update.after()))
        .object("terms", it -> update.terms().forEach((name, term) -> term(it, name, term)))
        .numbers("result", update.result());
  }

  private static void state(JsonWriter json, Map<String, List<Double>> state) {
    state.forEach(json::numbers);
  }

  private static void term(JsonWriter json, String name, Term term) {
    switch (term) {
      case Term.Scalar(double value) -> json.number(name, value);
      case Term.PerVariable(List<Double> values) -> json.numbers(name, values);
    }
  }

  private static void learningRates(JsonWriter json, LearningRates rates) {
    json.text("basis", rates.at().isPresent() ? "local" : "quadratic");
    rates.at().ifPresent(at -> json.numbers("at", at));
    json.number("tooSlow", rates.tooSlow())
        .number("fastest", rates.fastest())
        .number("oscillates", rates.oscillates())
        .number("diverges", rates.diverges());
  }
}
