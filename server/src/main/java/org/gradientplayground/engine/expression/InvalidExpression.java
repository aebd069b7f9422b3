package org.gradientplayground.engine.expression;

import java.util.List;

/** A text that is no expression, as a code, the place in the text, and its parts. */
public final class InvalidExpression extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int position;
  private final transient List<Object> parameters;

  InvalidExpression(String code, int position, Object... parameters) {
    super(code + " at " + position + " " + List.of(parameters));
    this.code = code;
    this.position = position;
    this.parameters = List.of(parameters);
  }

  /** The fault's name. */
  public String code() {
    return code;
  }

  /** The index of the character in the text, in UTF-16 units; its length for "at the end". */
  public int position() {
    return position;
  }

  /** What the sentence needs: strings and numbers. */
  public List<Object> parameters() {
    return parameters;
  }
}
