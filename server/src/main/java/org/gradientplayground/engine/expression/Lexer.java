package org.gradientplayground.engine.expression;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.expression.Token.Kind;

/** Cuts a text into tokens. */
final class Lexer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /**
   * The tokens, an END last.
   *
   * @throws InvalidExpression at a character that means nothing, or a number beyond doubles
   */
  static List<Token> tokens(String text) {
    var lexer = new Lexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    lexer.add(Kind.END, "", text.length(), 0);
    return lexer.tokens;
  }

  private void next() {
    int start = at;
    int meant = look();
    if (meant == ' ') {
      skip();
    } else if (Glyph.isDigit(meant) || meant == '.') {
      number();
    } else if (Glyph.beginsName(meant)) {
      var name = new StringBuilder();
      while (at < text.length() && Glyph.continuesName(look())) {
        name.appendCodePoint(skip());
      }
      add(Kind.NAME, name.toString(), start, 0);
    } else {
      sign();
    }
  }

  private void number() {
    int start = at;
    var digits = new StringBuilder();
    digits(digits);
    if (at < text.length() && look() == '.') {
      digits.appendCodePoint(skip());
      digits(digits);
    }
    if (digits.length() == 1 && digits.charAt(0) == '.') {
      throw unexpected(start);
    }
    exponent(digits);
    double value = Double.parseDouble(digits.toString());
    if (Double.isInfinite(value) || value == 0 && !isZero(digits)) {
      throw new InvalidExpression("numberOutOfRange", start, digits.toString());
    }
    add(Kind.NUMBER, digits.toString(), start, value);
  }

  /** Whether the digits before the exponent are all 0. */
  private static boolean isZero(StringBuilder digits) {
    for (int i = 0; i < digits.length() && digits.charAt(i) != 'e'; i++) {
      if (digits.charAt(i) != '0' && digits.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private void digits(StringBuilder digits) {
    while (at < text.length() && Glyph.isDigit(look())) {
      digits.appendCodePoint(skip());
    }
  }

  /** An e belongs to the number only if digits follow; else it is the name e. */
  private void exponent(StringBuilder digits) {
    int start = at;
    if (at == text.length() || look() != 'e' && look() != 'E') {
      return;
    }
    skip();
    var exponent = new StringBuilder("e");
    if (at < text.length() && (look() == '+' || look() == '-')) {
      exponent.appendCodePoint(skip());
    }
    int signed = exponent.length();
    digits(exponent);
    if (exponent.length() == signed) {
      at = start;
    } else {
      digits.append(exponent);
    }
  }

  private void sign() {
    int start = at;
    int meant = skip();
    switch (meant) {
      case '*' -> {
        boolean power = at < text.length() && look() == '*';
        if (power) {
          skip();
        }
        add(Kind.OPERATOR, power ? "^" : "*", start, 0);
      }
      case '+', '-', '/', '^' -> add(Kind.OPERATOR, Character.toString(meant), start, 0);
      case '(' -> add(Kind.OPEN, "(", start, 0);
      case ')' -> add(Kind.CLOSE, ")", start, 0);
      case ',' -> add(Kind.COMMA, ",", start, 0);
      case '=' -> add(Kind.EQUALS, "=", start, 0);
      case ';', '\n' -> add(Kind.SEPARATOR, ";", start, 0);
      default -> throw unexpected(start);
    }
  }

  private InvalidExpression unexpected(int start) {
    int codePoint = text.codePointAt(start);
    int type = Character.getType(codePoint);
    boolean invisible =
        type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.SURROGATE
            || type == Character.PRIVATE_USE
            || type == Character.UNASSIGNED
            || Character.isSpaceChar(codePoint);
    return new InvalidExpression(
        "unexpectedCharacter",
        start,
        invisible ? "" : Character.toString(codePoint),
        "U+%04X".formatted(codePoint));
  }

  private void add(Kind kind, String meant, int start, double value) {
    tokens.add(new Token(kind, meant, new Span(start, at), value));
  }

  private int look() {
    return Glyph.meant(text.codePointAt(at));
  }

  private int skip() {
    int codePoint = text.codePointAt(at);
    at += Character.charCount(codePoint);
    return Glyph.meant(codePoint);
  }
}
