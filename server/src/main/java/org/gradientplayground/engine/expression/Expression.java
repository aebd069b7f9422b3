package org.gradientplayground.engine.expression;

import java.util.List;
import org.gradientplayground.engine.graph.ComputationGraph;

/** A formula as a computation graph. */
public record Expression(
    String text, List<String> names, ComputationGraph graph, List<List<Span>> spans) {
  public static Expression of(String text) {
    throw new UnsupportedOperationException();
  }
}
