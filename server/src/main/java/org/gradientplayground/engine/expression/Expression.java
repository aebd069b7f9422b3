package org.gradientplayground.engine.expression;

import java.util.List;
import org.gradientplayground.engine.graph.ComputationGraph;

/**
 * A formula as a computation graph.
 *
 * <p>It is made of numbers, names, {@code + - * / ^}, signs, parentheses, the functions of {@link
 * Functions} and the constants {@code pi} and {@code e}. {@code ^}, also written {@code **}, binds
 * tighter than a sign and groups to the right: {@code -x^2} is -(x^2), {@code 2^3^2} is 2^9. A
 * product needs its sign. Definitions {@code name = expression} stand before the output, separated
 * by semicolons or line ends; the last expression or definition is the output. The signs × · ÷ −
 * and full-width characters mean their ASCII twins.
 *
 * <p>A name that stands for nothing else is an input, one node however often it is used. {@code pi}
 * and {@code e} are constants unless a definition gives them another meaning first.
 *
 * <p>Every operation becomes a node, in the order in which it is computed; nothing is simplified,
 * but that the sign of a number is taken into the number and a power with the exponent 2 is a
 * square.
 *
 * @param text as it was written
 * @param names the inputs, in order of appearance, which is that of {@link ComputationGraph#leaves}
 * @param spans for each node the parts of the text it stands for: the whole of an operation with
 *     its operands, each place where an input, a constant or a defined name is written
 */
public record Expression(
    String text, List<String> names, ComputationGraph graph, List<List<Span>> spans) {
  /** 2,000 characters: the loss of a network of 2, 3 and 1 neurons, written out, has about 250. */
  public static final int MOST_CHARACTERS = 2_000;

  /** 200 levels: no formula that people write has more than about 10. */
  public static final int MOST_DEPTH = 200;

  /** 1,000 nodes: three times what can be told apart on a large screen. */
  public static final int MOST_NODES = 1_000;

  public Expression {
    names = List.copyOf(names);
    spans = spans.stream().map(List::copyOf).toList();
  }

  /**
   * The expression of a text.
   *
   * @throws InvalidExpression if it is none, or too long
   */
  public static Expression of(String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw new InvalidExpression("tooLong", MOST_CHARACTERS, text.length(), MOST_CHARACTERS);
    }
    return Parser.parse(text);
  }
}
