package org.gradientplayground.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gradientplayground.engine.expression.Span;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.layout.Layout;
import org.gradientplayground.run.BackpropScenery;
import org.gradientplayground.run.GraphModel;
import org.gradientplayground.run.SampleBatch;

/** Writes a graph as it is drawn, the member {@code graph}. */
final class GraphWriter {
  private GraphWriter() {}

  static void write(JsonWriter json, BackpropScenery scenery) {
    json.object("graph", it -> graph(it, scenery));
  }

  /** What a graph is made of, without where it is drawn: enough to write its formula. */
  static void bare(JsonWriter json, ComputationGraph graph) {
    json.integer("output", graph.output())
        .objects(
            "nodes",
            graph.nodes(),
            (it, node) -> {
              bare(it, node);
              graph.constant(node.index()).ifPresent(value -> it.number("value", value.at(0)));
            });
  }

  private static void graph(JsonWriter json, BackpropScenery scenery) {
    GraphModel model = scenery.model();
    Layout layout = scenery.layout();
    json.integer("output", model.graph().output())
        .number("width", layout.width())
        .number("height", layout.height())
        .objects("nodes", model.graph().nodes(), (it, node) -> node(it, node, scenery))
        .objects("edges", layout.edges(), (it, edge) -> edge(it, edge))
        .tuples(
            "plan",
            scenery.plan().stream().map(it -> List.<Object>of(it.phase(), it.node())).toList())
        .texts("bugs", scenery.bugs().stream().map(Bug::wireName).toList());
    model.batch().ifPresent(batch -> json.object("batch", it -> batch(it, batch)));
  }

  private static void node(JsonWriter json, Node node, BackpropScenery scenery) {
    GraphModel model = scenery.model();
    Layout.Point place = scenery.layout().nodes().get(node.index());
    bare(json, node);
    json.integers("shape", model.shape(node.index()).shape())
        .number("x", place.x())
        .number("y", place.y());
    List<Span> spans = model.spans(node.index());
    if (!spans.isEmpty()) {
      Span first = spans.getFirst();
      json.integers("span", new int[] {first.start(), first.end()});
      json.tuples(
          "spans", spans.stream().map(it -> List.<Object>of(it.start(), it.end())).toList());
    }
    model.layer(node.index()).ifPresent(layer -> json.integer("layer", layer));
    json.flag("onWay", model.graph().isOnTheWay(node.index()));
  }

  private static void bare(JsonWriter json, Node node) {
    json.integer("id", node.index()).text("kind", node.kind().name().toLowerCase(Locale.ROOT));
    node.op().ifPresent(op -> json.text("op", op.name()));
    json.text("label", node.label())
        .integers("args", node.inputs().stream().mapToInt(Integer::intValue).toArray());
  }

  private static void edge(JsonWriter json, Layout.Edge edge) {
    json.integer("from", edge.from())
        .integer("to", edge.to())
        .integer("slot", edge.slot())
        .rows("points", bends(edge.points()).toArray(double[][]::new));
  }

  /** The ends of a line and where it bends: of a level part the ends are enough. */
  private static List<double[]> bends(List<Layout.Point> points) {
    var bends = new ArrayList<double[]>();
    for (int i = 0; i < points.size(); i++) {
      Layout.Point here = points.get(i);
      boolean end = i == 0 || i == points.size() - 1;
      if (end || here.y() != points.get(i - 1).y() || here.y() != points.get(i + 1).y()) {
        bends.add(new double[] {here.x(), here.y()});
      }
    }
    return bends;
  }

  private static void batch(JsonWriter json, SampleBatch batch) {
    json.integers("samples", batch.samples().stream().mapToInt(Integer::intValue).toArray())
        .texts("x", batch.inputs())
        .numbers("t", batch.targets());
    if (!batch.classes().isEmpty()) {
      json.texts("classes", batch.classes());
    }
  }
}
