package org.gradientplayground.protocol;

import java.util.function.Consumer;
import org.gradientplayground.engine.objective.Field;
import org.gradientplayground.engine.objective.Interval;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.figure.gradient.Arrows;
import org.gradientplayground.figure.gradient.DirectionalQuotient;
import org.gradientplayground.figure.gradient.FunctionOfTwo;
import org.gradientplayground.figure.gradient.GradientFigure;
import org.gradientplayground.figure.gradient.GradientQuestion;
import org.gradientplayground.figure.gradient.Slice;

/** Writes the answer of {@code /api/gradient}. */
final class GradientFigureWriter {
  private GradientFigureWriter() {}

  static void write(JsonWriter json, GradientFigure figure) {
    GradientQuestion question = figure.question();
    json.text("f", question.f().formula());
    question
        .f()
        .name()
        .ifPresentOrElse(name -> json.text("objective", name), () -> json.nothing("objective"));
    json.object(
            "window",
            it ->
                it.numbers("x0", ends(question.window().x0()))
                    .numbers("x1", ends(question.window().vertical())))
        .number("h", question.h())
        .objectOrNull("field", figure.field(), GradientFigureWriter::field)
        .objectOrNull("arrows", figure.arrows(), GradientFigureWriter::arrows)
        .object("point", it -> point(it, figure))
        .objects("partials", FunctionOfTwo.VARIABLES, (it, by) -> partial(it, by, figure))
        .objects("slices", FunctionOfTwo.VARIABLES, (it, by) -> slice(it, by, figure))
        .object("directional", it -> directional(it, figure));
  }

  private static double[] ends(Interval interval) {
    return new double[] {interval.low(), interval.high()};
  }

  private static void field(JsonWriter json, Field field) {
    SceneryWriter.field(json, field);
    var undefined = new byte[field.columns() * field.rows()];
    boolean any = false;
    for (int i = 0; i < undefined.length; i++) {
      undefined[i] = (byte) (field.isTerrain(i) ? 0 : 1);
      any |= !field.isTerrain(i);
    }
    if (any) {
      json.text("undefined", Binary.bytes(undefined));
    } else {
      json.nothing("undefined");
    }
  }

  private static void arrows(JsonWriter json, Arrows arrows) {
    json.integer("side", arrows.x0().size())
        .numbers("x0", arrows.x0())
        .numbers("x1", arrows.x1())
        .gaps("g0", arrows.g0())
        .gaps("g1", arrows.g1())
        .number("longest", arrows.longest());
  }

  private static void point(JsonWriter json, GradientFigure figure) {
    json.numbers("x", new double[] {figure.question().x0(), figure.question().x1()})
        .outcome("value", figure.value())
        .outcomes("gradient", figure.gradient())
        .outcome("length", figure.length())
        .numberOrNull("angle", figure.angle());
  }

  private static void partial(JsonWriter json, String by, GradientFigure figure) {
    json.text("by", by);
    quotient(json, figure.partials().get(FunctionOfTwo.VARIABLES.indexOf(by)));
  }

  private static void quotient(JsonWriter json, DirectionalQuotient quotient) {
    json.object("plus", point(quotient.plus(), quotient.ofPlus()))
        .object("minus", point(quotient.minus(), quotient.ofMinus()))
        .outcome("difference", quotient.difference())
        .number("divisor", quotient.divisor())
        .outcome("value", quotient.value())
        .outcome("exact", quotient.exact())
        .outcome("error", quotient.error());
  }

  private static Consumer<JsonWriter> point(Tensor x, double f) {
    return json -> json.numbers("x", x).outcome("f", f);
  }

  private static void slice(JsonWriter json, String by, GradientFigure figure) {
    Slice slice = figure.slices().get(FunctionOfTwo.VARIABLES.indexOf(by));
    json.text("by", by)
        .numbers("x", slice.x())
        .gaps("f", slice.f())
        .outcome("slope", slice.tangent().slope())
        .outcome("intercept", slice.tangent().intercept());
  }

  private static void directional(JsonWriter json, GradientFigure figure) {
    json.number("angle", figure.question().angle()).numbers("direction", figure.direction());
    quotient(json, figure.directional());
    json.outcome("steepest", figure.length()).numberOrNull("share", figure.share());
  }
}
