package org.gradientplayground.engine.expression;

/**
 * The smallest part of a text that means something.
 *
 * @param text as written, but in half-width characters and with the signs of ASCII
 * @param value of a number; else 0
 */
record Token(Kind kind, String text, Span span, double value) {
  /** What a token is. */
  enum Kind {
    NUMBER,
    NAME,
    /** One of + - * / and ^. */
    OPERATOR,
    OPEN,
    CLOSE,
    COMMA,
    EQUALS,
    /** A semicolon or the end of a line. */
    SEPARATOR,
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether an operand can begin with it. */
  boolean beginsOperand() {
    return is(Kind.NUMBER) || is(Kind.NAME) || is(Kind.OPEN);
  }
}
