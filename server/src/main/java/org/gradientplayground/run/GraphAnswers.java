package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.PassRules;
import org.gradientplayground.engine.graph.Path;
import org.gradientplayground.engine.graph.Paths;
import org.gradientplayground.engine.graph.cell.CellOrigin;
import org.gradientplayground.engine.graph.check.CheckedNode;
import org.gradientplayground.engine.graph.check.Diagnosis;
import org.gradientplayground.engine.graph.check.GraphCheck;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Answers what is asked of a graph at one operation of a pass; the pass stays where it is. What
 * needs whole passes of its own starts at the leaves with which this pass began: after an update
 * the gradients that are shown are still those of the parameters before it.
 */
final class GraphAnswers {
  /** The most numbers of a part of a tensor. */
  static final int MOST_NUMBERS = 4_096;

  /** Somebody's own gradients may be rounded to five digits. */
  private static final double TOLERANCE = 1e-5;

  private final GraphModel model;
  private final ComputationGraph graph;
  private final Pass pass;
  private final List<Tensor> leaves;

  GraphAnswers(GraphModel model, Pass pass) {
    this.model = model;
    this.graph = model.graph();
    this.pass = pass;
    this.leaves = graph.leaves().stream().map(it -> pass.value(it.index()).orElseThrow()).toList();
  }

  /**
   * The answer.
   *
   * @throws InvalidSpec at a path of the question if there is none
   */
  Answer to(Question question) {
    return switch (question) {
      case Question.OpenCell open -> cell(open);
      case Question.OpenPart open -> part(open);
      case Question.FindPaths(int from) -> paths(from);
      case Question.Check() -> check();
      case Question.Compare(var gradients) -> compare(gradients);
      case Question.ReadParameter _ -> throw new InvalidSpec("notApplicable", "");
    };
  }

  private void checkNode(String path, int node) {
    TrainingRules.checkRange(path, node, 0, graph.nodes().size() - 1);
  }

  private Tensor tensor(Question.Place place) {
    checkNode("/node", place.node());
    Optional<Tensor> tensor =
        switch (place.of()) {
          case VALUE -> pass.value(place.node());
          case GRADIENT -> pass.gradient(place.node());
          case CONTRIBUTION -> pass.contribution(place.node(), slot(place));
        };
    return tensor.orElseThrow(() -> new InvalidSpec("notComputed", "/node", place.node()));
  }

  private int slot(Question.Place place) {
    int slot = place.slot().orElseThrow(() -> new InvalidSpec("missing", "/slot", "slot"));
    int slots = graph.node(place.node()).inputs().size();
    TrainingRules.checkRange("/slot", slot, 0, slots - 1);
    return slot;
  }

  private Answer cell(Question.OpenCell open) {
    Tensor tensor = tensor(open.place());
    if (open.cell().size() != tensor.rank()) {
      throw new InvalidSpec("wrongLength", "/cell", open.cell().size(), tensor.rank());
    }
    for (int axis = 0; axis < tensor.rank(); axis++) {
      TrainingRules.checkRange("/cell/" + axis, open.cell().get(axis), 0, tensor.length(axis) - 1);
    }
    int node = open.place().node();
    int element = Places.of(tensor, open.cell());
    Optional<CellOrigin> origin =
        switch (open.place().of()) {
          case VALUE -> CellOrigin.ofValue(pass, node, element);
          case GRADIENT -> CellOrigin.ofGradient(pass, node, element);
          case CONTRIBUTION -> CellOrigin.ofContribution(pass, node, slot(open.place()), element);
        };
    return new Answer.OpenedCell(
        open.place(),
        open.cell(),
        origin.orElseThrow(() -> new InvalidSpec("notComputed", "/node", node)),
        graph.node(node).op().map(it -> it.name()));
  }

  private Answer part(Question.OpenPart open) {
    Tensor tensor = tensor(open.place());
    int rows = tensor.rank() < 2 ? 1 : tensor.length(0);
    int columns = rows == 0 ? 0 : tensor.size() / rows;
    checkPart("/rows", open.fromRow(), open.toRow(), rows);
    checkPart("/columns", open.fromColumn(), open.toColumn(), columns);
    int height = open.toRow() - open.fromRow();
    int width = open.toColumn() - open.fromColumn();
    if ((long) height * width > MOST_NUMBERS) {
      throw new InvalidSpec("tooLong", "/rows", MOST_NUMBERS);
    }
    var part = new double[height * width];
    for (int i = 0; i < part.length; i++) {
      int row = open.fromRow() + i / width;
      part[i] = tensor.at(row * columns + open.fromColumn() + i % width);
    }
    return new Answer.OpenedPart(open.place(), Tensor.of(new int[] {height, width}, part));
  }

  private static void checkPart(String path, int from, int to, int length) {
    TrainingRules.checkRange(path + "/0", from, 0, length - 1);
    TrainingRules.checkRange(path + "/1", to, from + 1, length);
  }

  private Answer paths(int from) {
    checkNode("/from", from);
    boolean scalar = graph.nodes().stream().allMatch(it -> model.shape(it.index()).size() == 1);
    if (!scalar) {
      throw new InvalidSpec("notApplicable", "/from", "tensor");
    }
    Pass end = finished("/from", pass.rules());
    Paths paths = Paths.of(end, from, Paths.MOST_SHOWN);
    Map<GraphEdge, Integer> places = placesOfEdges();
    var edges = new ArrayList<List<Integer>>();
    for (Path each : paths.shown()) {
      edges.add(
          each.edges().stream()
              .map(it -> places.get(new GraphEdge(it.from(), it.to(), it.slot())))
              .toList());
    }
    if (!Double.isFinite(paths.sum())) {
      throw new InvalidSpec("notFinite", "/from", Double.toString(paths.sum()));
    }
    return new Answer.FoundPaths(from, paths, edges, end.gradientOrZeros(from).at(0));
  }

  private Map<GraphEdge, Integer> placesOfEdges() {
    var places = new HashMap<GraphEdge, Integer>();
    for (GraphEdge each : model.edges()) {
      places.put(each, places.size());
    }
    return places;
  }

  /** The pass from the same leaves at its end. */
  private Pass finished(String path, PassRules rules) {
    Pass end = Pass.of(graph, leaves, rules).toEnd();
    if (end.firstNonFinite().isPresent()) {
      double lost = end.firstNonFinite().get().value();
      throw new InvalidSpec("notFinite", path, Double.toString(lost));
    }
    return end;
  }

  private Answer check() {
    CheckEffort effort = CheckEffort.of(model);
    finished("", pass.rules());
    GraphCheck check =
        GraphCheck.ofLeaves(graph, leaves, pass.rules(), effort.elements(), effort.distances());
    List<CheckedNode> checked = check.nodes();
    return new Answer.Checked(
        checked,
        checked.stream().map(it -> model.shape(it.node()).size()).toList(),
        model.divisor());
  }

  private Answer compare(Map<String, Tensor> gradients) {
    int passes = CheckEffort.passes(model);
    Pass right = finished("/gradients", PassRules.RIGHT);
    for (String name : gradients.keySet()) {
      if (graph.leaves().stream().noneMatch(it -> it.label().equals(name))) {
        throw new InvalidSpec("unknownInput", "/gradients/" + name, name);
      }
    }
    var claimed = new ArrayList<Tensor>();
    var compared = new ArrayList<String>();
    var missing = new ArrayList<String>();
    for (Node leaf : graph.leaves()) {
      Tensor own = right.gradientOrZeros(leaf.index());
      Tensor given = gradients.get(leaf.label());
      if (given != null && !given.hasShapeOf(own)) {
        throw new InvalidSpec(
            "shapeMismatch", "/gradients/" + leaf.label(), given.toString(), own.toString());
      }
      claimed.add(given == null ? own : given);
      (given == null ? missing : compared).add(leaf.label());
    }
    Optional<Diagnosis> wrong = Diagnosis.of(graph, leaves, claimed, TOLERANCE, passes);
    return new Answer.Compared(
        wrong,
        wrong.map(it -> Places.indices(model.shape(it.leaf()), it.element())).orElse(List.of()),
        wrong.map(it -> OptionalInt.of(it.leaf())).orElse(OptionalInt.empty()),
        compared,
        missing);
  }
}
