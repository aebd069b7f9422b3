package org.gradientplayground.protocol;

import java.util.List;
import org.gradientplayground.figure.loss.LossFigure;
import org.gradientplayground.figure.loss.LossQuestion;
import org.gradientplayground.figure.loss.Measured;
import org.gradientplayground.figure.loss.MovedPrediction;
import org.gradientplayground.figure.loss.Outlier;
import org.gradientplayground.figure.loss.Scale;
import org.gradientplayground.figure.loss.SoftmaxRows;

/** Writes the answer of {@code /api/loss}. */
final class LossFigureWriter {
  private LossFigureWriter() {}

  static void write(JsonWriter json, LossFigure figure) {
    LossQuestion question = figure.question();
    json.integers("shape", question.y().shape())
        .integer("rows", question.rows())
        .integer("elements", question.y().size())
        .text("as", question.reading().wireName())
        .flag("labels", question.labels())
        .numbers("y", question.y())
        .numbers("target", question.target())
        .objects("losses", figure.losses(), LossFigureWriter::measured)
        .object("softmax", it -> softmax(it, figure.softmax()))
        .object("scales", it -> scales(it, question, figure.scales()))
        .objectOrNull("outlier", figure.outlier(), LossFigureWriter::outlier)
        .objectOrNull("moved", figure.moved(), LossFigureWriter::moved)
        .numberOrNull("argmaxLoss", figure.argmaxLoss());
  }

  private static void measured(JsonWriter json, Measured measured) {
    json.text("name", measured.measure().wireName())
        .flag("applies", measured instanceof Measured.Value);
    switch (measured) {
      case Measured.Inapplicable(_, var obstacle) -> {
        json.text("why", obstacle.why());
        obstacle.at().ifPresent(at -> json.integer("at", at));
      }
      case Measured.Value value -> value(json, value);
    }
  }

  private static void value(JsonWriter json, Measured.Value value) {
    json.outcome("value", value.value())
        .integer("divisor", value.divisor())
        .number("factor", value.measure().factor());
    if (value.measure().epsilon() > 0) {
      json.number("epsilon", value.measure().epsilon());
    }
    json.outcomes("shares", value.shares())
        .outcomes("gradient", value.gradient())
        .object(
            "operands",
            it -> value.operands().forEach(column -> it.outcomes(column.name(), column.values())))
        .integers("logOfZero", value.logOfZero());
  }

  private static void softmax(JsonWriter json, SoftmaxRows softmax) {
    json.numbers("largest", softmax.largest())
        .numbers("shifted", softmax.shifted())
        .numbers("exponentials", softmax.exponentials())
        .numbers("sums", softmax.sums())
        .numbers("y", softmax.y())
        .numbers("rowSums", softmax.rowSums());
  }

  private static void scales(JsonWriter json, LossQuestion question, List<Scale> scales) {
    json.number("learningRate", question.learningRate())
        .objects(
            "rows",
            scales,
            (it, scale) ->
                it.text("name", scale.name())
                    .number("loss", scale.loss())
                    .number("factor", scale.factor())
                    .numbers("gradient", scale.gradient())
                    .number("learningRate", scale.learningRate())
                    .numbers("step", scale.step()));
  }

  private static void outlier(JsonWriter json, Outlier outlier) {
    json.integer("place", outlier.place())
        .number("error", outlier.error())
        .object("squared", it -> weight(it, outlier.squared()))
        .object("absolute", it -> weight(it, outlier.absolute()));
  }

  private static void weight(JsonWriter json, Outlier.Weight weight) {
    json.number("share", weight.share())
        .number("with", weight.with())
        .number("without", weight.without());
  }

  private static void moved(JsonWriter json, MovedPrediction moved) {
    json.integer("place", moved.place())
        .numbers("y", moved.y())
        .object(
            "losses",
            it ->
                moved
                    .shapes()
                    .forEach(shape -> it.gaps(shape.measure().wireName(), shape.losses())))
        .object(
            "gradients",
            it ->
                moved
                    .shapes()
                    .forEach(shape -> it.gaps(shape.measure().wireName(), shape.gradient())));
  }
}
