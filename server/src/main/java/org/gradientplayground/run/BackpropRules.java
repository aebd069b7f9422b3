package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.PassRules;
import org.gradientplayground.engine.graph.op.LossOp;
import org.gradientplayground.engine.tensor.Tensor;

/** Which changes a backpropagation through this graph takes. */
final class BackpropRules {
  private final ComputationGraph graph;
  private final List<Tensor> values;
  private final int steps;
  private final boolean once;

  /**
   * @throws InvalidSpec if the graph is too large, or one of its operations cannot be done
   */
  BackpropRules(BackpropSource source, GraphModel model) {
    graph = model.graph();
    values = model.values();
    steps = PlannedStep.of(Pass.of(graph, model.leaves(), PassRules.RIGHT)).size();
    once = source instanceof IterationSource;
  }

  /** How many steps an iteration makes. */
  int stepsPerIteration() {
    return steps;
  }

  /** So many iterations that the steps are not too many; the iteration of a training is one. */
  long mostIterations() {
    return once ? 1 : Math.clamp(RunSpec.MAX_STEPS / steps, 1, BackpropSettings.MAX_ITERATIONS);
  }

  static BackpropChange ofBackprop(String path, Change change) {
    if (change instanceof BackpropChange backprop) {
      return backprop;
    }
    throw new InvalidSpec("notApplicable", path, "backprop");
  }

  /** Refuses a change that does not fit; {@code path} is that of the change. */
  void check(String path, Change any, long atStep) {
    BackpropChange change = ofBackprop(path, any);
    if (change.equals(BackpropChange.NONE)) {
      throw new InvalidSpec("empty", path);
    }
    change.inputs().forEach((name, value) -> checkInput(path + "/inputs/" + name, name, value));
    change.cell().ifPresent(cell -> checkCell(path + "/inputs/cell", cell));
    change.learningRate().ifPresent(value -> BackpropSettings.checkLearningRate(path, value));
    change
        .iterations()
        .ifPresent(value -> BackpropSettings.checkIterations(path, value, mostIterations()));
  }

  private Node leaf(String path, String name) {
    return graph.leaves().stream()
        .filter(each -> each.label().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidSpec("unknownInput", path, name));
  }

  private void checkInput(String path, String name, Tensor value) {
    Node leaf = leaf(path, name);
    Tensor known = values.get(leaf.index());
    if (!value.hasShapeOf(known)) {
      throw new InvalidSpec("shapeMismatch", path, value.toString(), known.toString());
    }
    for (int i = 0; i < value.size(); i++) {
      TrainingRules.checkFinite(path, value.at(i));
    }
    checkTarget(path, leaf, value);
  }

  /** A label has to be one of the classes. */
  private void checkTarget(String path, Node leaf, Tensor value) {
    for (Node each : graph.operations()) {
      if (each.op().orElseThrow() instanceof LossOp loss && each.inputs().get(1) == leaf.index()) {
        TargetRules.check(path, loss, values.get(each.inputs().getFirst()), value);
      }
    }
  }

  private void checkCell(String path, BackpropChange.CellEdit cell) {
    Node leaf = leaf(path + "/name", cell.name());
    Tensor known = values.get(leaf.index());
    if (cell.at().size() != known.rank()) {
      throw new InvalidSpec("wrongLength", path + "/at", cell.at().size(), known.rank());
    }
    for (int axis = 0; axis < known.rank(); axis++) {
      TrainingRules.checkRange(
          path + "/at/" + axis, cell.at().get(axis), 0, known.length(axis) - 1);
    }
    TrainingRules.checkFinite(path + "/value", cell.value());
    checkTarget(path + "/value", leaf, known.with(Places.of(known, cell.at()), cell.value()));
  }

  /** The numbers of the leaves after a change that has been checked. */
  List<Tensor> changed(List<Tensor> leaves, BackpropChange change) {
    var changed = new ArrayList<>(leaves);
    List<Node> nodes = graph.leaves();
    for (int i = 0; i < nodes.size(); i++) {
      String name = nodes.get(i).label();
      Tensor value = change.inputs().getOrDefault(name, changed.get(i));
      boolean hasCell = change.cell().map(it -> it.name().equals(name)).orElse(false);
      if (hasCell) {
        BackpropChange.CellEdit cell = change.cell().orElseThrow();
        value = value.with(Places.of(value, cell.at()), cell.value());
      }
      changed.set(i, value);
    }
    return List.copyOf(changed);
  }
}
