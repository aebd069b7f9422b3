package org.gradientplayground.engine.expression;

/** What waits on the parser's stack for its right operand or its closing parenthesis. */
sealed interface Pending {
  /** The token that it began with. */
  Token token();

  /** How tightly it binds; 0 for parentheses, which only their end closes. */
  int binding();

  /** An operator between two operands. */
  record Infix(Token token) implements Pending {
    @Override
    public int binding() {
      return switch (token.text()) {
        case "+", "-" -> 1;
        case "*", "/" -> 2;
        default -> 4;
      };
    }

    boolean isPower() {
      return token.text().equals("^");
    }
  }

  /** A sign before an operand; it binds less than a power, so that -x^2 is -(x^2). */
  record Sign(Token token) implements Pending {
    @Override
    public int binding() {
      return 3;
    }
  }

  /** An open parenthesis. */
  record Group(Token token) implements Pending {
    @Override
    public int binding() {
      return 0;
    }
  }

  /**
   * A function whose arguments are being read.
   *
   * @param given the number of arguments before the current one
   */
  record Call(Token token, Token open, int given) implements Pending {
    @Override
    public int binding() {
      return 0;
    }
  }
}
