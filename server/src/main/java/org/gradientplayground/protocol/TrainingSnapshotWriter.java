package org.gradientplayground.protocol;

import org.gradientplayground.run.Indices;
import org.gradientplayground.run.LayerSnapshot;
import org.gradientplayground.run.SignedBytes;
import org.gradientplayground.run.TrainingSnapshot;
import org.gradientplayground.run.WeightImage;

/** Writes one iteration of a training. */
final class TrainingSnapshotWriter {
  private TrainingSnapshotWriter() {}

  static void write(JsonWriter json, TrainingSnapshot snapshot) {
    json.integer("epoch", snapshot.epoch())
        .integer("iteration", snapshot.iteration())
        .integer("iterations", snapshot.iterations())
        .integer("samplesSeen", snapshot.samplesSeen())
        .text("batch", base64(snapshot.batch()));
    snapshot.epochOrder().ifPresent(order -> json.text("epochOrder", base64(order)));
    json.integers(
            "batchSizes", snapshot.batchSizes().stream().mapToInt(Integer::intValue).toArray())
        .number("learningRate", snapshot.learningRate())
        .number("loss", snapshot.loss())
        .number("accuracy", snapshot.accuracy())
        .objects("layers", snapshot.layers(), TrainingSnapshotWriter::layer);
    snapshot
        .picture()
        .ifPresent(picture -> json.object("picture", it -> PictureWriter.write(it, picture)));
  }

  private static void layer(JsonWriter json, LayerSnapshot layer) {
    finite(json, "norm", layer.norm());
    finite(json, "biasNorm", layer.biasNorm());
    finite(json, "gradientNorm", layer.gradientNorm());
    finite(json, "biasGradientNorm", layer.biasGradientNorm());
    json.number("mean", layer.outputs().mean())
        .number("std", layer.outputs().std())
        .number("dead", layer.outputs().dead())
        .number("saturated", layer.outputs().saturated());
    layer.parameters().ifPresent(parameters -> parameters(json, parameters));
    layer.image().ifPresent(image -> json.object("image", it -> image(it, image)));
  }

  /** A norm of finite numbers may be too large for one. */
  private static void finite(JsonWriter json, String name, double value) {
    if (Double.isFinite(value)) {
      json.number(name, value);
    }
  }

  private static void parameters(JsonWriter json, LayerSnapshot.Parameters parameters) {
    json.numbers("weights", parameters.weights()).numbers("biases", parameters.biases());
    parameters
        .made()
        .ifPresent(
            made ->
                json.numbers("gradients", made.gradients())
                    .numbers("before", made.before())
                    .numbers("biasGradients", made.biasGradients())
                    .numbers("biasesBefore", made.biasesBefore()));
  }

  private static void image(JsonWriter json, WeightImage image) {
    json.integer("rows", image.rows())
        .integer("columns", image.columns())
        .text("weights", base64(image.weights()))
        .number("scale", image.scale())
        .text("gradients", base64(image.gradients()))
        .number("gradientScale", image.gradientScale());
  }

  private static String base64(SignedBytes bytes) {
    return Binary.bytes(bytes.toBytes());
  }

  private static String base64(Indices indices) {
    int[] all = indices.toArray();
    return Binary.shorts(all, all.length);
  }
}
