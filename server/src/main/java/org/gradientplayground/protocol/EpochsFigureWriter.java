package org.gradientplayground.protocol;

import org.gradientplayground.figure.epochs.EpochOrder;
import org.gradientplayground.figure.epochs.EpochsFigure;
import org.gradientplayground.figure.epochs.EpochsQuestion;

/** Writes the answer of {@code /api/epochs}. */
final class EpochsFigureWriter {
  private EpochsFigureWriter() {}

  static void write(JsonWriter json, EpochsFigure figure) {
    EpochsQuestion question = figure.question();
    json.integer("samples", question.samples())
        .integer("batchSize", question.batchSize())
        .flag("clamped", question.isClamped())
        .integer("epochs", question.epochs())
        .text("sampling", question.sampling().wireName())
        .flag("dropLast", question.dropLast())
        .integer("seed", question.seed())
        .integer("epoch", question.epoch())
        .object("arithmetic", it -> arithmetic(it, figure))
        .objectOrNull("order", figure.order(), EpochsFigureWriter::order)
        .objectOrNull("seen", figure.order(), (it, order) -> seen(it, order, question));
  }

  private static void arithmetic(JsonWriter json, EpochsFigure figure) {
    long batches = figure.arithmetic().batchesPerEpoch();
    json.integer("fullBatches", figure.fullBatches())
        .integer("rest", figure.rest())
        .integer("batches", batches)
        .integer("lastBatch", figure.lastBatch())
        .integer("presentationsPerEpoch", figure.presentationsPerEpoch())
        .integer("iterations", figure.arithmetic().totalIterations())
        .integer("presentations", figure.presentations())
        .integer("articleBatches", figure.articleBatches())
        .integer("articleIterations", figure.articleBatches() * figure.question().epochs())
        .flag("articleAgrees", figure.articleBatches() == batches);
  }

  private static void order(JsonWriter json, EpochOrder order) {
    json.integers("samples", order.samples())
        .integers("sizes", order.sizes())
        .integers("dropped", order.dropped());
  }

  private static void seen(JsonWriter json, EpochOrder order, EpochsQuestion question) {
    json.integers("never", order.never())
        .integers("repeated", order.repeated())
        .integer("most", order.most())
        .integer("neverSoFar", order.neverSoFar())
        .number("expectedNever", order.expectedNever(question));
  }
}
