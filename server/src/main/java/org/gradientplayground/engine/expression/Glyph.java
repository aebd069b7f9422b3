package org.gradientplayground.engine.expression;

/** Characters as they are meant: what a Chinese keyboard or a book writes, in ASCII. */
final class Glyph {
  /** How far a full-width character, from U+FF01 to U+FF5E, is from its ASCII twin. */
  private static final int FULL_WIDTH = 0xFF01 - '!';

  private Glyph() {}

  /** The character that is meant; itself if there is no other way to write it. */
  static int meant(int codePoint) {
    if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
      return codePoint - FULL_WIDTH;
    }
    return switch (codePoint) {
      case '×', '·', '⋅', '∙', '∗' -> '*';
      case '÷', '∕' -> '/';
      case '−', '–' -> '-';
      case '、' -> ',';
      case '\u3000', '\u00A0', '\t' -> ' ';
      case '\r', '\u2028', '\u2029' -> '\n';
      default -> codePoint;
    };
  }

  static boolean beginsName(int codePoint) {
    return Character.isLetter(codePoint) || codePoint == '_';
  }

  static boolean continuesName(int codePoint) {
    return beginsName(codePoint) || isDigit(codePoint) || isSubscript(codePoint);
  }

  static boolean isDigit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  private static boolean isSubscript(int codePoint) {
    return codePoint >= '₀' && codePoint <= '₉';
  }
}
