package org.gradientplayground.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.tensor.Tensor;

/** Backpropagations for tests. */
final class Backprops {
  private Backprops() {}

  /**
   * The graph of an expression.
   *
   * @param inputs names and numbers in turn
   */
  static BackpropDraft of(String expression, Object... inputs) {
    return BackpropSpec.on(new ExpressionSource(expression, inputs(inputs), List.of()));
  }

  /** The same with these inputs as parameters. */
  static BackpropDraft learning(List<String> parameters, String expression, Object... inputs) {
    return BackpropSpec.on(new ExpressionSource(expression, inputs(inputs), parameters));
  }

  private static SequencedMap<String, Tensor> inputs(Object... inputs) {
    SequencedMap<String, Tensor> values = new LinkedHashMap<>();
    for (int i = 0; i < inputs.length; i += 2) {
      Object value = inputs[i + 1];
      values.put(
          (String) inputs[i],
          value instanceof Tensor tensor ? tensor : Tensor.scalar(((Number) value).doubleValue()));
    }
    return values;
  }

  /** The shopping of the book: apples and oranges, and the tax on both. */
  static BackpropDraft fruit() {
    return of(
        "(apple*na + orange*no)*tax", "apple", 100, "na", 2, "orange", 150, "no", 3, "tax", 1.1);
  }

  static BackpropSnapshot snapshot(Run run) {
    return (BackpropSnapshot) run.snapshot();
  }

  static GraphModel model(Run run) {
    return ((BackpropScenery) run.scenery()).model();
  }

  private static int node(Run run, String label) {
    return model(run).graph().labelled(label).orElseThrow();
  }

  static Optional<Tensor> value(Run run, String label) {
    return snapshot(run).values().get(node(run, label));
  }

  static double gradient(Run run, String label) {
    return snapshot(run).gradients().get(node(run, label)).orElseThrow().at(0);
  }

  static String label(Run run, int node) {
    Node each = model(run).graph().node(node);
    return each.label();
  }
}
