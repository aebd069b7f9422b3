package org.gradientplayground.protocol;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.training.Evaluation;
import org.gradientplayground.run.GradientCloud;
import org.gradientplayground.run.Picture;
import org.gradientplayground.run.Shades;
import org.gradientplayground.run.Surface;

/** Writes the picture of a network; what is not finite or does not apply is left out. */
final class PictureWriter {
  private PictureWriter() {}

  static void write(JsonWriter json, Picture picture) {
    picture.surface().ifPresent(surface -> json.object("surface", it -> surface(it, surface)));
    picture
        .curve()
        .ifPresent(
            curve ->
                json.object("curve", it -> it.numbers("x", curve.x()).numbers("y", curve.y())));
    shades(json, "neurons", picture.neurons());
    shades(json, "inputs", picture.inputs());
    json.object("evaluation", it -> evaluation(it, picture));
    picture
        .confusion()
        .ifPresent(
            confusion ->
                json.object(
                    "confusion",
                    it -> {
                      it.rows("train", counts(confusion.train()));
                      confusion.test().ifPresent(test -> it.rows("test", counts(test)));
                    }));
    picture
        .predictions()
        .ifPresent(predictions -> json.object("predictions", it -> surface(it, predictions)));
    picture.cloud().ifPresent(cloud -> json.object("cloud", it -> cloud(it, cloud)));
  }

  private static void surface(JsonWriter json, Surface surface) {
    switch (surface) {
      case Surface.OneOutput(Shades values, double low, double high) ->
          json.text("values", text(values)).number("low", low).number("high", high);
      case Surface.Classes(Shades classes, Shades confidence) ->
          json.text("classes", text(classes)).text("confidence", text(confidence));
    }
  }

  private static void shades(JsonWriter json, String name, List<Shades> list) {
    if (!list.isEmpty()) {
      json.texts(name, list.stream().map(PictureWriter::text).toList());
    }
  }

  private static String text(Shades shades) {
    return Binary.bytes(shades.toBytes());
  }

  private static void evaluation(JsonWriter json, Picture picture) {
    evaluation(json, "train", Optional.of(picture.train()));
    evaluation(json, "test", picture.test());
    json.number("penalty", picture.penalty());
  }

  private static void evaluation(JsonWriter json, String part, Optional<Evaluation> found) {
    found
        .filter(it -> Double.isFinite(it.loss()))
        .ifPresent(it -> json.number(part + "Loss", it.loss()));
    found
        .filter(it -> Double.isFinite(it.accuracy()))
        .ifPresent(it -> json.number(part + "Accuracy", it.accuracy()));
  }

  private static double[][] counts(List<List<Integer>> rows) {
    return rows.stream()
        .map(row -> row.stream().mapToDouble(Integer::doubleValue).toArray())
        .toArray(double[][]::new);
  }

  private static void cloud(JsonWriter json, GradientCloud cloud) {
    json.number("fullNorm", cloud.fullNorm())
        .numbers("lengths", cloud.lengths())
        .numbers("angles", cloud.angles());
  }
}
