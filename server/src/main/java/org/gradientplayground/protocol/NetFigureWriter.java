package org.gradientplayground.protocol;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.gradientplayground.figure.simplenet.GradientCost;
import org.gradientplayground.figure.simplenet.NetFigure;
import org.gradientplayground.figure.simplenet.NetGradient;
import org.gradientplayground.figure.simplenet.NetQuestion;

/** Writes the answer of {@code /api/network-gradient}. */
final class NetFigureWriter {
  private NetFigureWriter() {}

  static void write(JsonWriter json, NetFigure figure) {
    NetQuestion question = figure.question();
    json.integer("rows", question.x().length(0))
        .integer("inputs", question.x().length(1))
        .integer("classes", question.weights().length(1))
        .numbers("x", question.x())
        .numbers("W", question.weights())
        .numbers("target", question.target())
        .number("h", question.h())
        .object("right", it -> gradient(it, figure.right(), figure))
        .object("twice", it -> gradient(it.numbers("once", figure.once()), figure.twice(), figure))
        .numberOrNull("ratio", figure.ratio())
        .object(
            "passes",
            it ->
                it.integer("numerical", 2L * question.weights().size())
                    .integer("forward", 1)
                    .integer("backward", 1))
        .objects("costs", figure.costs(), NetFigureWriter::cost);
  }

  private static void gradient(JsonWriter json, NetGradient gradient, NetFigure figure) {
    json.numbers("logits", gradient.logits())
        .numbers("probabilities", gradient.probabilities())
        .number("loss", gradient.loss())
        .object("evaluations", it -> evaluations(it, gradient, figure))
        .numbers("numerical", gradient.numerical())
        .numbers("backprop", gradient.backprop())
        .numbers("dlogits", gradient.logitGradient())
        .numbers("difference", gradient.difference())
        .number("largestDifference", gradient.check().absoluteDifference())
        .number("relativeDifference", gradient.check().relativeDifference());
  }

  private static void evaluations(JsonWriter json, NetGradient gradient, NetFigure figure) {
    int count = gradient.losses().size();
    int classes = figure.question().weights().length(1);
    json.integers("row", column(count, i -> i / 2 / classes))
        .integers("column", column(count, i -> i / 2 % classes))
        .integers("sign", column(count, i -> i % 2 == 0 ? 1 : -1))
        .numbers("weight", gradient.moved())
        .numbers("loss", gradient.losses());
  }

  private static int[] column(int count, IntUnaryOperator of) {
    return IntStream.range(0, count).map(of).toArray();
  }

  private static void cost(JsonWriter json, GradientCost cost) {
    json.integer("hidden", cost.hidden())
        .integer("inputs", GradientCost.INPUTS)
        .integer("classes", GradientCost.CLASSES)
        .integer("parameters", cost.parameters())
        .integer("numericalPasses", cost.numericalPasses())
        .integer("backpropPasses", 2)
        .objectOrNull(
            "measured",
            cost.measured(),
            (it, times) ->
                it.object("numerical", inner -> time(inner, times.numerical()))
                    .object("backprop", inner -> time(inner, times.backprop())));
  }

  private static void time(JsonWriter json, GradientCost.Time time) {
    json.integer("passes", time.passes()).integer("nanoseconds", time.nanoseconds());
  }
}
