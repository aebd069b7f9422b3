package org.gradientplayground.engine.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.op.Neg;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Pow;
import org.gradientplayground.engine.graph.op.Square;

/**
 * Writes the nodes of an expression as its parts are recognised, and keeps where in the text each
 * came from.
 *
 * <p>A number becomes a node only when an operation uses it, so that the sign of -1 can be taken
 * into it and the exponent 2 can become a square.
 */
final class ExpressionBuilder {
  /** An operand: a node, or a number that is no node yet (node -1). */
  record Operand(int node, double number, Span span) {
    private boolean isNumber() {
      return node < 0;
    }

    Operand spanning(Span wider) {
      return new Operand(node, number, wider);
    }
  }

  private final ComputationGraph.Builder builder = ComputationGraph.builder();
  private final List<List<Span>> spans = new ArrayList<>();
  private final List<String> inputs = new ArrayList<>();
  private final Map<String, Operand> known = new HashMap<>();
  private final Set<String> constantsUsed = new HashSet<>();
  private final Set<Integer> labelled = new HashSet<>();

  static Operand number(double value, Span span) {
    return new Operand(-1, value, span);
  }

  /** What a name stands for: a definition, a constant, or an input that it makes if it is new. */
  Operand name(Token token) {
    String name = token.text();
    Operand operand = known.get(name);
    if (operand == null) {
      switch (name) {
        case "pi", "π" -> operand = number(StrictMath.PI, token.span());
        case "e" -> operand = number(StrictMath.E, token.span());
        default -> {
          operand = new Operand(input(name, token.span()), 0, token.span());
          known.put(name, operand);
          return operand;
        }
      }
      constantsUsed.add(name);
    }
    if (!operand.isNumber()) {
      spans.get(operand.node()).add(token.span());
    }
    return operand.spanning(token.span());
  }

  private int input(String name, Span span) {
    refuseOneMore(span);
    inputs.add(name);
    int node = builder.input(name);
    labelled.add(node);
    spans.add(new ArrayList<>(List.of(span)));
    return node;
  }

  boolean isKnown(String name) {
    return known.containsKey(name) || constantsUsed.contains(name);
  }

  Operand negated(Operand operand, Span span) {
    return operand.isNumber()
        ? new Operand(-1, -operand.number(), span)
        : apply(new Neg(), span, operand);
  }

  /** Raised to a power, or squared if the exponent is the number 2. */
  Operand power(Operand base, Operand exponent, Span span) {
    boolean square = exponent.isNumber() && exponent.number() == 2;
    return square ? apply(new Square(), span, base) : apply(new Pow(), span, base, exponent);
  }

  Operand apply(Op op, Span span, Operand... operands) {
    var nodes = new int[operands.length];
    for (int slot = 0; slot < nodes.length; slot++) {
      nodes[slot] = node(operands[slot]);
    }
    refuseOneMore(span);
    spans.add(new ArrayList<>(List.of(span)));
    return new Operand(builder.apply(op, nodes), 0, span);
  }

  /**
   * Lets a name stand for an operand from now on.
   *
   * @throws InvalidExpression if it stands for something already
   */
  void define(Token name, Operand operand) {
    refuseDefinition(name);
    int node = node(operand);
    if (labelled.add(node)) {
      builder.label(node, name.text());
    }
    spans.get(node).add(name.span());
    known.put(name.text(), new Operand(node, 0, operand.span()));
  }

  private void refuseDefinition(Token name) {
    String text = name.text();
    if (Functions.named(text).isPresent()) {
      throw new InvalidExpression("reservedName", name.span().start(), text);
    }
    if (inputs.contains(text) || constantsUsed.contains(text)) {
      throw new InvalidExpression("usedBeforeDefinition", name.span().start(), text);
    }
    if (known.containsKey(text)) {
      throw new InvalidExpression("definedTwice", name.span().start(), text);
    }
  }

  Expression finish(String text, Operand output) {
    ComputationGraph graph = builder.output(node(output)).build();
    return new Expression(text, inputs, graph, spans);
  }

  private int node(Operand operand) {
    if (!operand.isNumber()) {
      return operand.node();
    }
    refuseOneMore(operand.span());
    spans.add(new ArrayList<>(List.of(operand.span())));
    return builder.constant(operand.number());
  }

  private void refuseOneMore(Span span) {
    if (builder.size() == Expression.MOST_NODES) {
      throw new InvalidExpression("tooManyNodes", span.start(), Expression.MOST_NODES);
    }
  }
}
