package org.gradientplayground.engine.exercise.task;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.PassRules;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A formula with a number for each of its inputs; several definitions may stand before its output.
 *
 * @param inputs by name
 */
public record Formula(String text, Map<String, Double> inputs) {
  public Formula {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }

  /** A formula whose inputs have no numbers yet. */
  public static Formula of(String text) {
    return new Formula(text, Map.of());
  }

  /** The same with a number for one input. */
  public Formula with(String name, double value) {
    var more = new LinkedHashMap<>(inputs);
    more.put(name, value);
    return new Formula(text, more);
  }

  /** The value of the output. */
  public double value() {
    Pass pass = pass(Bug.NONE);
    return pass.value(pass.graph().output()).orElseThrow().at(0);
  }

  /** d(output)/d(node), for an input or a defined name. */
  public double gradient(String name) {
    return gradient(name, Bug.NONE);
  }

  /** What comes out instead of it where backpropagation makes a mistake. */
  public double gradient(String name, Bug bug) {
    Pass pass = pass(bug);
    return pass.gradientOrZeros(pass.graph().labelled(name).orElseThrow()).at(0);
  }

  /** The run that shows it, in the scene of graphs. */
  public Parameters setting() {
    Parameters values = Parameters.NONE;
    for (var input : inputs.entrySet()) {
      values = values.with(input.getKey(), input.getValue());
    }
    return Parameters.NONE.with("expression", text).with("inputs", values);
  }

  private Pass pass(Bug bug) {
    Expression expression = Expression.of(text);
    List<Tensor> leaves =
        expression.names().stream().map(name -> Tensor.scalar(inputs.get(name))).toList();
    return Pass.of(expression.graph(), leaves, PassRules.with(bug)).toEnd();
  }
}
