package org.gradientplayground.protocol;

import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.run.BackpropChange;
import org.gradientplayground.run.BackpropSpec;
import org.gradientplayground.run.Change;
import org.gradientplayground.run.DescentChange;
import org.gradientplayground.run.DescentSpec;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.RunSpec;
import org.gradientplayground.run.TrainingChange;
import org.gradientplayground.run.TrainingSpec;

/** Writes specs and changes, so that they can be sent back as they are. */
final class SpecWriter {
  private SpecWriter() {}

  static void spec(JsonWriter json, RunSpec spec) {
    json.integer("engine", RunSpec.ENGINE);
    switch (spec) {
      case DescentSpec descent -> DescentWriter.spec(json, descent);
      case TrainingSpec training -> TrainingWriter.spec(json, training);
      case BackpropSpec backprop -> BackpropWriter.spec(json, backprop);
    }
    json.objects("edits", spec.edits(), SpecWriter::edit);
  }

  private static void edit(JsonWriter json, Edit edit) {
    json.text("edit", edit.id())
        .integer("atStep", edit.atStep())
        .object("change", it -> change(it, edit.change()));
  }

  static void change(JsonWriter json, Change change) {
    switch (change) {
      case DescentChange descent -> DescentWriter.change(json, descent);
      case TrainingChange training -> TrainingWriter.change(json, training);
      case BackpropChange backprop -> BackpropWriter.change(json, backprop);
    }
  }

  static void optimizer(JsonWriter json, Optimizer optimizer) {
    json.text("name", optimizer.name());
    optimizer
        .coefficients()
        .forEach((coefficient, value) -> json.number(coefficient.wireName(), value));
  }
}
