package org.gradientplayground.protocol;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.expression.InvalidExpression;

/**
 * Reads a formula.
 *
 * <p>One that is none is refused as {@code expression}; the parameters are the code of the parser,
 * the position in the text, and what the parser adds.
 */
final class ExpressionReader {
  private ExpressionReader() {}

  /**
   * An expression of some of {@code variables}, of at most {@code mostNodes} nodes.
   *
   * @throws RefusedMessage {@code expression}, or {@code unknownInput} for a name that is no
   *     variable
   */
  static Expression read(Members members, String name, List<String> variables, int mostNodes) {
    String text = members.text(name, StrictJson.MAX_TEXT);
    String path = members.pathOf(name);
    Expression expression;
    try {
      expression = Expression.of(text);
    } catch (InvalidExpression e) {
      throw refusal(path, e.code(), e.position(), e.parameters()).thrown();
    }
    if (expression.spans().size() > mostNodes) {
      int position = expression.spans().get(mostNodes).getFirst().start();
      throw refusal(path, "tooManyNodes", position, List.of(mostNodes)).thrown();
    }
    for (int leaf = 0; leaf < expression.names().size(); leaf++) {
      String input = expression.names().get(leaf);
      if (!variables.contains(input)) {
        int node = expression.graph().leaves().get(leaf).index();
        int position = expression.spans().get(node).getFirst().start();
        throw Refusal.of("unknownInput", path, input, position).thrown();
      }
    }
    return expression;
  }

  private static Refusal refusal(String path, String code, int position, List<Object> parameters) {
    var all = new ArrayList<Object>(List.of(code, position));
    all.addAll(parameters);
    return new Refusal("expression", path, all);
  }
}
