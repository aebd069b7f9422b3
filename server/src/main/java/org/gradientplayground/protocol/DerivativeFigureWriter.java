package org.gradientplayground.protocol;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientplayground.engine.differentiation.TangentLine;
import org.gradientplayground.figure.derivative.DerivativeFigure;
import org.gradientplayground.figure.derivative.DerivativeQuestion;
import org.gradientplayground.figure.derivative.ErrorBranches;
import org.gradientplayground.figure.derivative.ErrorCurve;
import org.gradientplayground.figure.derivative.Quotient;
import org.gradientplayground.figure.derivative.SampledCurve;
import org.gradientplayground.figure.derivative.Secant;

/** Writes the answer of {@code /api/derivative}. */
final class DerivativeFigureWriter {
  private DerivativeFigureWriter() {}

  static void write(JsonWriter json, DerivativeFigure figure) {
    DerivativeQuestion question = figure.question();
    json.text("f", question.f().text())
        .number("x", question.x())
        .number("h", question.h())
        .outcome("value", figure.value())
        .outcome("exact", figure.exact())
        .outcome("second", figure.second())
        .outcome("third", figure.third())
        .object("sides", it -> it.outcome("left", figure.left()).outcome("right", figure.right()))
        .flag("kink", figure.hasKink())
        .object("forward", it -> quotient(it, figure.forward(), "plus", "here"))
        .object("backward", it -> quotient(it, figure.backward(), "here", "minus"))
        .object("central", it -> quotient(it, figure.central(), "plus", "minus"))
        .object("tangent", it -> line(it, figure.tangent()))
        .object("numericalTangent", it -> line(it, figure.numericalTangent()))
        .objects("secants", figure.secants(), DerivativeFigureWriter::secant)
        .objectOrNull("curve", figure.curve(), DerivativeFigureWriter::curve)
        .object("errors", it -> errors(it, figure));
  }

  private static void quotient(JsonWriter json, Quotient quotient, String upper, String lower) {
    json.object(upper, it -> point(it, quotient.upper()))
        .object(lower, it -> point(it, quotient.lower()))
        .outcome("difference", quotient.difference())
        .number("divisor", quotient.divisor())
        .outcome("value", quotient.value())
        .outcome("error", quotient.error());
  }

  private static void point(JsonWriter json, Quotient.Point point) {
    json.number("x", point.x()).outcome("f", point.f());
  }

  private static void line(JsonWriter json, TangentLine line) {
    json.outcome("slope", line.slope()).outcome("intercept", line.intercept());
  }

  private static void secant(JsonWriter json, Secant secant) {
    json.number("h", secant.h());
    point(json, secant.other());
    line(json, secant.line());
  }

  private static void curve(JsonWriter json, SampledCurve curve) {
    json.numbers("x", curve.x()).gaps("f", curve.f()).gaps("slope", curve.slope());
  }

  private static void errors(JsonWriter json, DerivativeFigure figure) {
    json.numbers("h", figure.h())
        .object("double", it -> precision(it, figure.inDoubles()))
        .object("float", it -> precision(it, figure.inFloats()))
        .object(
            "truncation",
            it ->
                it.gaps("forward", figure.inDoubles().forward().truncation())
                    .gaps("central", figure.inDoubles().central().truncation()))
        .flag("truncationFree", figure.isTruncationFree());
  }

  private static void precision(JsonWriter json, ErrorCurve curve) {
    json.number("epsilon", curve.epsilon())
        .outcome("exact", curve.exact())
        .gaps("forward", curve.forward().values())
        .gaps("central", curve.central().values())
        .gaps("forwardError", curve.forward().errors())
        .gaps("centralError", curve.central().errors())
        .object(
            "rounding",
            it ->
                it.gaps("forward", curve.forward().rounding())
                    .gaps("central", curve.central().rounding()))
        .texts("forwardBranch", branches(curve.forward()))
        .texts("centralBranch", branches(curve.central()))
        .numberOrNull("bestForward", curve.forward().best())
        .numberOrNull("bestCentral", curve.central().best())
        .numberOrNull("absorbed", curve.absorbed());
  }

  private static List<String> branches(ErrorBranches branches) {
    return IntStream.range(0, branches.values().size())
        .mapToObj(i -> branches.isRounding(i) ? "rounding" : "truncation")
        .toList();
  }
}
