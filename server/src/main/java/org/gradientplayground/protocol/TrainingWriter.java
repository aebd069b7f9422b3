package org.gradientplayground.protocol;

import org.gradientplayground.engine.data.DataSource;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.Feature;
import org.gradientplayground.engine.data.OwnSamples;
import org.gradientplayground.engine.data.RealSet;
import org.gradientplayground.engine.data.Samples;
import org.gradientplayground.engine.data.ToySet;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.run.LayerWeights;
import org.gradientplayground.run.ParameterEdit;
import org.gradientplayground.run.TrainingChange;
import org.gradientplayground.run.TrainingSpec;

/** Writes the spec and the changes of a training. */
final class TrainingWriter {
  private TrainingWriter() {}

  static void spec(JsonWriter json, TrainingSpec spec) {
    json.object("data", it -> data(it, spec.data()));
    if (!spec.features().isEmpty()) {
      json.texts("features", spec.features().stream().map(Feature::wireName).toList());
    }
    json.objects("hidden", spec.hidden(), TrainingWriter::layer)
        .text("initialisation", spec.initialisation().wireName());
    spec.layerWeights()
        .ifPresent(
            layers ->
                json.object(
                    "weights", it -> it.objects("layers", layers, TrainingWriter::weights)));
    json.text("loss", spec.loss().wireName())
        .object("optimizer", it -> SpecWriter.optimizer(it, spec.optimizer()))
        .number("learningRate", spec.learningRate())
        .integer("batchSize", spec.batchSize())
        .text("sampling", spec.sampling().wireName())
        .number("l1", spec.l1())
        .number("l2", spec.l2())
        .number("dropout", spec.dropout());
    if (!spec.classWeights().isEmpty()) {
      json.numbers("classWeights", spec.classWeights());
    }
    json.integer("epochs", spec.epochs()).integer("seed", spec.seed());
  }

  private static void data(JsonWriter json, DataSpec data) {
    DataSource source = data.source();
    json.text("set", source.wireName());
    switch (source) {
      case ToySet toy -> json.integer("samples", toy.samples()).number("noise", toy.noise());
      case RealSet _ -> {}
      case OwnSamples own -> json.object("own", it -> own(it, own.samples()));
    }
    json.integer("seed", data.seed())
        .number("testShare", data.testShare())
        .flag("standardise", data.standardise());
  }

  private static void own(JsonWriter json, Samples samples) {
    var x = new double[samples.count()][];
    var t = new double[samples.count()];
    for (int i = 0; i < x.length; i++) {
      x[i] = samples.x(i);
      t[i] = samples.t(i);
    }
    json.texts("inputs", samples.inputNames()).rows("x", x).numbers("t", t);
    if (!samples.classNames().isEmpty()) {
      json.texts("classes", samples.classNames());
    }
  }

  private static void layer(JsonWriter json, HiddenLayer layer) {
    json.integer("neurons", layer.neurons()).text("activation", layer.activation().wireName());
  }

  /** One layer's members W and b. */
  static void weights(JsonWriter json, LayerWeights layer) {
    json.rows("W", layer.weights()).numbers("b", layer.biases());
  }

  static void change(JsonWriter json, TrainingChange change) {
    json.number("learningRate", change.learningRate());
    for (Coefficient coefficient : Coefficient.values()) {
      json.number(coefficient.wireName(), change.coefficient(coefficient));
    }
    change.batchSize().ifPresent(value -> json.integer("batchSize", value));
    json.number("l1", change.l1()).number("l2", change.l2()).number("dropout", change.dropout());
    change.classWeights().ifPresent(values -> json.numbers("classWeights", values));
    change.epochs().ifPresent(value -> json.integer("epochs", value));
    change.parameter().ifPresent(it -> json.object("parameter", inner -> parameter(inner, it)));
  }

  private static void parameter(JsonWriter json, ParameterEdit edit) {
    json.integer("layer", edit.layer());
    edit.from().ifPresent(from -> json.integer("from", from));
    json.integer("to", edit.to()).number("value", edit.value());
  }
}
