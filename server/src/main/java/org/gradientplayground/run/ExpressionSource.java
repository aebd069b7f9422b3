package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.expression.InvalidExpression;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A graph from a formula.
 *
 * @param expression such as {@code L = (x + y) * z}
 * @param inputs a number or a tensor for each name in it
 * @param parameters the names of those inputs that the update changes
 */
public record ExpressionSource(
    String expression, SequencedMap<String, Tensor> inputs, List<String> parameters)
    implements BackpropSource {
  /** The most elements of an input. */
  public static final int MOST_ELEMENTS = 64;

  /** The most elements of what is computed: two vectors of 64 make a matrix of 64 by 64. */
  private static final int MOST_COMPUTED = 4_096;

  public ExpressionSource {
    inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
    parameters = List.copyOf(parameters);
  }

  @Override
  public int mostElements() {
    return MOST_ELEMENTS;
  }

  @Override
  public GraphModel model() {
    Expression parsed = parsed("/expression", expression);
    var leaves = new ArrayList<Tensor>();
    for (String name : parsed.names()) {
      leaves.add(value(name));
    }
    for (String name : inputs.keySet()) {
      if (!parsed.names().contains(name)) {
        throw new InvalidSpec("unknownInput", "/inputs/" + name, name);
      }
    }
    checkParameters(parsed.names());
    return new GraphModel(
        "/expression",
        parsed.graph().withParameters(new LinkedHashSet<>(parameters)),
        leaves,
        parsed.spans(),
        List.of(),
        UpdateRule.DESCENT,
        Optional.empty(),
        MOST_COMPUTED);
  }

  /**
   * The formula that a text is.
   *
   * @throws InvalidSpec {@code expression}, with the parser's own code, the place of the fault in
   *     the text, and the parser's parameters
   */
  static Expression parsed(String path, String text) {
    try {
      return Expression.of(text);
    } catch (InvalidExpression e) {
      var parameters = new ArrayList<Object>(List.of(e.code(), e.position()));
      parameters.addAll(e.parameters());
      throw new InvalidSpec("expression", path, parameters.toArray());
    }
  }

  private Tensor value(String name) {
    Tensor value = inputs.get(name);
    if (value == null) {
      throw new InvalidSpec("missing", "/inputs/" + name, name);
    }
    if (value.size() > MOST_ELEMENTS) {
      throw new InvalidSpec("tooLong", "/inputs/" + name, MOST_ELEMENTS);
    }
    for (int i = 0; i < value.size(); i++) {
      TrainingRules.checkFinite("/inputs/" + name, value.at(i));
    }
    return value;
  }

  private void checkParameters(List<String> names) {
    var seen = new LinkedHashSet<String>();
    for (int i = 0; i < parameters.size(); i++) {
      String path = "/parameters/" + i;
      if (!names.contains(parameters.get(i))) {
        throw new InvalidSpec("unknownInput", path, parameters.get(i));
      }
      if (!seen.add(parameters.get(i))) {
        throw new InvalidSpec("duplicateKey", path, parameters.get(i));
      }
    }
  }
}
