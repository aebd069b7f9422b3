package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The inputs and parameters of a backpropagation as they stand, and what the optimizer remembers of
 * each parameter.
 */
final class BackpropLeaves {
  private final GraphModel model;
  private final Map<Integer, OptimizerState> remembered = new HashMap<>();
  private List<Tensor> values;

  BackpropLeaves(GraphModel model) {
    this.model = model;
    values = model.leaves();
    for (Node each : parameters()) {
      remembered.put(each.index(), model.update().begin(each.index(), of(each).size()));
    }
  }

  private BackpropLeaves(BackpropLeaves other) {
    model = other.model;
    values = other.values;
    other.remembered.forEach((node, state) -> remembered.put(node, state.copy()));
  }

  BackpropLeaves copy() {
    return new BackpropLeaves(this);
  }

  private List<Node> parameters() {
    return model.graph().leaves().stream()
        .filter(each -> each.kind() == Node.Kind.PARAMETER)
        .toList();
  }

  /** One for each leaf, in the order of the graph. */
  List<Tensor> values() {
    return values;
  }

  Tensor of(Node leaf) {
    return values.get(place(leaf));
  }

  private int place(Node leaf) {
    return model.graph().leaves().indexOf(leaf);
  }

  /** Lets other numbers be in force. */
  void set(List<Tensor> next) {
    values = List.copyOf(next);
  }

  /**
   * Updates a parameter by its gradient.
   *
   * @return what was done, or would have been: numbers that are not all finite change nothing
   */
  ParameterUpdate update(Node parameter, double learningRate, Tensor gradient) {
    int node = parameter.index();
    OptimizerState state = remembered.get(node).copy();
    ParameterUpdate made =
        model.update().update(node, learningRate, of(parameter), gradient, state);
    if (made.isFinite()) {
      remembered.put(node, state);
      var changed = new ArrayList<>(values);
      changed.set(place(parameter), made.after());
      values = List.copyOf(changed);
    }
    return made;
  }

  void addValues(Digest words) {
    for (Tensor each : values) {
      words.add(each.toArray());
    }
  }

  void addRemembered(Digest words) {
    for (Node each : parameters()) {
      OptimizerState state = remembered.get(each.index());
      for (int k = 0; k < state.names().size(); k++) {
        words.add(state.array(k));
      }
      words.add(state.t());
    }
  }
}
