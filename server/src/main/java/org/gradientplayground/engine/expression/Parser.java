package org.gradientplayground.engine.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.gradientplayground.engine.expression.ExpressionBuilder.Operand;
import org.gradientplayground.engine.expression.Pending.Call;
import org.gradientplayground.engine.expression.Pending.Group;
import org.gradientplayground.engine.expression.Pending.Infix;
import org.gradientplayground.engine.expression.Pending.Sign;
import org.gradientplayground.engine.expression.Token.Kind;
import org.gradientplayground.engine.graph.op.Add;
import org.gradientplayground.engine.graph.op.Div;
import org.gradientplayground.engine.graph.op.Mul;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Sub;

/**
 * Recognises an expression and writes its graph, by operator precedence with two stacks: operands,
 * and what waits for them (Dijkstra's shunting yard). No call nests with the text, so no text can
 * exhaust the thread's stack.
 */
final class Parser {
  private final String text;
  private final List<Token> tokens;
  private final ExpressionBuilder graph = new ExpressionBuilder();
  private final Deque<Operand> operands = new ArrayDeque<>();
  private final Deque<Pending> pending = new ArrayDeque<>();
  private int at;

  private Parser(String text) {
    this.text = text;
    this.tokens = Lexer.tokens(text);
  }

  static Expression parse(String text) {
    return new Parser(text).statements();
  }

  private Expression statements() {
    Operand last = null;
    Token unused = null;
    while (!look().is(Kind.END)) {
      if (look().is(Kind.SEPARATOR)) {
        at++;
        continue;
      }
      if (unused != null) {
        throw fault("unusedExpression", unused);
      }
      boolean definition = look().is(Kind.NAME) && tokens.get(at + 1).is(Kind.EQUALS);
      Token first = look();
      at += definition ? 2 : 0;
      last = expression();
      if (definition) {
        graph.define(first, last);
      } else {
        unused = first;
      }
    }
    if (last == null) {
      throw new InvalidExpression("emptyExpression", 0);
    }
    return graph.finish(text, last);
  }

  /** Everything up to the next separator outside parentheses. */
  private Operand expression() {
    boolean operandExpected = true;
    while (!endsHere()) {
      Token token = tokens.get(at++);
      if (token.is(Kind.SEPARATOR)) {
        continue;
      }
      operandExpected = operandExpected ? operand(token) : operator(token);
    }
    if (operandExpected) {
      throw missingOperand(look());
    }
    closeDownTo(1);
    if (!pending.isEmpty()) {
      throw fault("missingClosingParenthesis", opening(pending.peek()));
    }
    return operands.pop();
  }

  /** A line may end within parentheses; a semicolon may not. */
  private boolean endsHere() {
    if (look().is(Kind.END)) {
      return true;
    }
    boolean within = pending.stream().anyMatch(each -> each.binding() == 0);
    return look().is(Kind.SEPARATOR) && !(within && isLineEnd(look()));
  }

  private boolean isLineEnd(Token token) {
    return Glyph.meant(text.charAt(token.span().start())) == '\n';
  }

  /** Takes a token where an operand should begin; gives whether it is still expected. */
  private boolean operand(Token token) {
    switch (token.kind()) {
      case NUMBER -> operands.push(ExpressionBuilder.number(token.value(), token.span()));
      case NAME -> {
        return name(token);
      }
      case OPEN -> {
        hold(new Group(token));
        return true;
      }
      case OPERATOR -> {
        if (!token.text().equals("-") && !token.text().equals("+")) {
          throw missingOperand(token);
        }
        hold(new Sign(token));
        return true;
      }
      case EQUALS -> throw fault("unexpectedEquals", token);
      default -> throw emptyPlace(token);
    }
    return false;
  }

  private InvalidExpression emptyPlace(Token token) {
    if (!token.is(Kind.CLOSE)) {
      return missingOperand(token);
    }
    return switch (pending.peek()) {
      case null -> fault("unmatchedClosing", token);
      case Call(Token name, Token _, int given) -> wrongCount(name, given);
      case Group _, Infix _, Sign _ -> missingOperand(token);
    };
  }

  private static InvalidExpression wrongCount(Token name, int given) {
    int arity = Functions.named(name.text()).orElseThrow().arity();
    return fault("wrongArgumentCount", name, name.text(), arity, given);
  }

  private boolean name(Token token) {
    boolean called = look().is(Kind.OPEN);
    boolean function = Functions.named(token.text()).isPresent();
    if (function && !called) {
      throw fault("functionNeedsParentheses", token, token.text());
    }
    if (function) {
      hold(new Call(token, tokens.get(at++), 0));
      return true;
    }
    if (called && !meansAProduct(token.text())) {
      String nearest = Functions.nearest(token.text()).orElse("");
      throw fault("unknownFunction", token, token.text(), nearest);
    }
    operands.push(graph.name(token));
    return false;
  }

  /** Whether a name before a parenthesis is a factor whose sign was left out, no function. */
  private boolean meansAProduct(String name) {
    return graph.isKnown(name) || name.codePointCount(0, name.length()) == 1 || name.equals("pi");
  }

  /** Takes a token where an operator should be; gives whether an operand is expected next. */
  private boolean operator(Token token) {
    return switch (token.kind()) {
      case OPERATOR -> {
        var infix = new Infix(token);
        closeDownTo(infix.isPower() ? infix.binding() + 1 : infix.binding());
        hold(infix);
        yield true;
      }
      case COMMA -> {
        closeDownTo(1);
        if (!(pending.peek() instanceof Call(Token name, Token open, int given))) {
          throw fault("unexpectedComma", token);
        }
        pending.pop();
        pending.push(new Call(name, open, given + 1));
        yield true;
      }
      case CLOSE -> {
        close(token);
        yield false;
      }
      case EQUALS -> throw fault("unexpectedEquals", token);
      default -> throw fault("missingOperator", token, before(token), token.text());
    };
  }

  private void close(Token token) {
    closeDownTo(1);
    switch (pending.poll()) {
      case null -> throw fault("unmatchedClosing", token);
      case Group(Token open) ->
          operands.push(operands.pop().spanning(new Span(open.span().start(), token.span().end())));
      case Call(Token name, Token _, int given) -> call(name, given + 1, token);
      case Infix _, Sign _ -> throw new IllegalStateException("not closed at " + token.span());
    }
  }

  private void call(Token name, int given, Token closing) {
    Op op = Functions.named(name.text()).orElseThrow();
    if (given != op.arity()) {
      throw wrongCount(name, given);
    }
    var arguments = new Operand[given];
    for (int slot = given - 1; slot >= 0; slot--) {
      arguments[slot] = operands.pop();
    }
    Span span = new Span(name.span().start(), closing.span().end());
    operands.push(graph.apply(op, span, arguments));
  }

  /** Gives operands to all that waits and binds at least so tightly. */
  private void closeDownTo(int binding) {
    while (!pending.isEmpty() && pending.peek().binding() >= binding) {
      complete(pending.pop());
    }
  }

  private void complete(Pending waiting) {
    Operand right = operands.pop();
    if (waiting instanceof Sign(Token sign)) {
      Span span = new Span(sign.span().start(), right.span().end());
      operands.push(sign.text().equals("-") ? graph.negated(right, span) : right.spanning(span));
      return;
    }
    Operand left = operands.pop();
    Span span = new Span(left.span().start(), right.span().end());
    operands.push(
        switch (waiting.token().text()) {
          case "+" -> graph.apply(new Add(), span, left, right);
          case "-" -> graph.apply(new Sub(), span, left, right);
          case "*" -> graph.apply(new Mul(), span, left, right);
          case "/" -> graph.apply(new Div(), span, left, right);
          default -> graph.power(left, right, span);
        });
  }

  private void hold(Pending waiting) {
    if (pending.size() == Expression.MOST_DEPTH) {
      throw fault("tooDeep", waiting.token(), Expression.MOST_DEPTH);
    }
    pending.push(waiting);
  }

  private static Token opening(Pending waiting) {
    return waiting instanceof Call call ? call.open() : waiting.token();
  }

  private InvalidExpression missingOperand(Token token) {
    return fault("missingOperand", token, before(token), token.text());
  }

  private String before(Token token) {
    int index = tokens.indexOf(token);
    return index == 0 ? "" : tokens.get(index - 1).text();
  }

  private Token look() {
    return tokens.get(at);
  }

  private static InvalidExpression fault(String code, Token token, Object... parameters) {
    return new InvalidExpression(code, token.span().start(), parameters);
  }
}
