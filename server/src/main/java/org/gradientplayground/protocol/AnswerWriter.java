package org.gradientplayground.protocol;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.graph.check.CheckedElement;
import org.gradientplayground.engine.graph.check.CheckedNode;
import org.gradientplayground.engine.graph.check.Diagnosis;
import org.gradientplayground.engine.graph.check.LikelyCause;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.run.Answer;
import org.gradientplayground.run.Question;

/** Writes the answers to questions. */
final class AnswerWriter {
  private AnswerWriter() {}

  /** The type of the message. */
  static String type(Answer answer) {
    return switch (answer) {
      case Answer.OpenedCell _, Answer.OpenedPart _ -> "opened";
      case Answer.FoundPaths _ -> "paths";
      case Answer.Checked _ -> "checked";
      case Answer.Compared _ -> "compared";
      case Answer.ReadParameter _ -> "parameter";
    };
  }

  static void write(JsonWriter json, Answer answer) {
    switch (answer) {
      case Answer.OpenedCell cell -> CellWriter.write(place(json, cell.place()), cell);
      case Answer.OpenedPart(var place, Tensor part) ->
          place(json, place).integers("shape", part.shape()).numbers("values", part.toArray());
      case Answer.FoundPaths found -> paths(json, found);
      case Answer.Checked checked -> checked(json, checked);
      case Answer.Compared compared -> compared(json, compared);
      case Answer.ReadParameter read -> parameter(json, read);
    }
  }

  private static void parameter(JsonWriter json, Answer.ReadParameter read) {
    json.integer("layer", read.place().layer());
    read.place().from().ifPresent(from -> json.integer("from", from));
    json.integer("to", read.place().to()).number("value", read.value());
    read.made()
        .ifPresent(
            made -> json.number("before", made.before()).number("gradient", made.gradient()));
  }

  private static JsonWriter place(JsonWriter json, Question.Place place) {
    json.integer("node", place.node()).text("of", place.of().wireName());
    place.slot().ifPresent(slot -> json.integer("slot", slot));
    return json;
  }

  private static void paths(JsonWriter json, Answer.FoundPaths found) {
    record Way(List<Integer> edges, double[] locals, double product) {}
    var ways = new ArrayList<Way>();
    for (int i = 0; i < found.edges().size(); i++) {
      var path = found.paths().shown().get(i);
      double[] locals = path.edges().stream().mapToDouble(it -> it.local()).toArray();
      ways.add(new Way(found.edges().get(i), locals, path.product()));
    }
    json.integer("from", found.from())
        .text("count", found.paths().count().toString())
        .number("gradient", found.gradient())
        .objects(
            "paths",
            ways,
            (it, way) ->
                it.integers("edges", way.edges().stream().mapToInt(Integer::intValue).toArray())
                    .numbers("locals", way.locals())
                    .number("product", way.product()))
        .number("sum", found.paths().sum());
  }

  private static void checked(JsonWriter json, Answer.Checked checked) {
    double h =
        checked.leaves().stream()
            .flatMap(it -> it.elements().stream())
            .mapToDouble(CheckedElement::h)
            .max()
            .orElse(0);
    record Leaf(CheckedNode node, int of) {}
    var leaves = new ArrayList<Leaf>();
    for (int i = 0; i < checked.leaves().size(); i++) {
      leaves.add(new Leaf(checked.leaves().get(i), checked.of().get(i)));
    }
    json.number("h", h);
    checked.n().ifPresent(n -> json.integer("n", n));
    json.objects("leaves", leaves, (it, leaf) -> leaf(it, leaf.node(), leaf.of()));
  }

  private static void leaf(JsonWriter json, CheckedNode leaf, int of) {
    json.integer("node", leaf.node())
        .integer("checked", leaf.elements().size())
        .integer("of", of)
        .tensor("backprop", leaf.backprop());
    if (leaf.elements().size() == of) {
      json.tensor("numeric", leaf.numeric());
    }
    json.number("difference", leaf.largestDifference())
        .number("relative", leaf.relativeDifference());
    finite(json, "slope", leaf.slope());
    finite(json, "cosine", leaf.cosine());
    json.text("verdict", leaf.verdict().wireName());
  }

  private static void finite(JsonWriter json, String name, double value) {
    if (Double.isFinite(value)) {
      json.number(name, value);
    }
  }

  private static void compared(JsonWriter json, Answer.Compared compared) {
    json.flag("agrees", compared.wrong().isEmpty());
    compared
        .wrong()
        .ifPresent(
            wrong -> {
              json.object("first", it -> first(it, wrong, compared.cell()));
              cause(json, wrong.cause());
            });
    json.texts("compared", compared.compared()).texts("missing", compared.missing());
  }

  private static void first(JsonWriter json, Diagnosis wrong, List<Integer> cell) {
    json.integer("node", wrong.leaf())
        .integers("cell", cell.stream().mapToInt(Integer::intValue).toArray())
        .number("yours", wrong.claimed())
        .number("right", wrong.right());
  }

  /** Its name, or null where it is none that is known, and what belongs to it. */
  private static void cause(JsonWriter json, LikelyCause cause) {
    switch (cause) {
      case LikelyCause.Planted(var bug) -> json.text("mistake", bug.wireName());
      case LikelyCause.Factor(var kind, double factor) ->
          json.text("mistake", factor(kind)).number("factor", factor);
      case LikelyCause.Transposed() -> json.text("mistake", "transposed");
      case LikelyCause.OfAnotherLeaf(int leaf) ->
          json.text("mistake", "ofAnotherLeaf").integer("of", leaf);
      case LikelyCause.WithoutUpstream() -> json.text("mistake", "forgotUpstream");
      case LikelyCause.OnlyOneWay(int consumer, int slot) ->
          json.text("mistake", "onlyOneWay").integer("of", consumer).integer("slot", slot);
      case LikelyCause.Nothing() -> json.text("mistake", "nothing");
      case LikelyCause.Unknown() -> json.nothing("mistake");
    }
  }

  /** The name of the bug that makes it such a multiple, where there is one. */
  private static String factor(LikelyCause.Factor.Kind kind) {
    return switch (kind) {
      case SIGN -> "wrongSign";
      case TWICE -> "forgotHalf";
      case HALF -> "halfTwice";
      case TIMES_N -> "forgotBatchMean";
      case DIVIDED_BY_N -> "batchMeanTwice";
      case OTHER -> "factor";
    };
  }
}
