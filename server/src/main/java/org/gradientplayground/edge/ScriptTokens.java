package org.gradientplayground.edge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A script taken apart into words, signs and texts, without its comments.
 *
 * <p>Whether a slash divides or begins a regular expression depends on what stands before it (ECMA
 * 262, 12.1). After a closing brace that cannot be told without a parser: there it gives up rather
 * than guess, as it does where a comment has to stay.
 */
final class ScriptTokens {
  /** After these words an expression begins, and so a slash begins a regular expression. */
  private static final Set<String> BEFORE_EXPRESSION =
      Set.of(
          "return",
          "typeof",
          "case",
          "in",
          "of",
          "delete",
          "void",
          "instanceof",
          "new",
          "throw",
          "do",
          "else",
          "yield",
          "await");

  /** Of these words the parentheses are followed by a statement. */
  private static final Set<String> BEFORE_CONDITION = Set.of("if", "while", "for", "with");

  /** Begins a comment that has to stay. */
  private static final String LICENCE = "/*!";

  /**
   * What a token is: a name, keyword or number; one character; or a text that nobody may change.
   */
  enum Kind {
    WORD,
    SIGN,
    TEXT
  }

  /** What stands between a token and the one before it. */
  enum Gap {
    NONE,
    SPACE,
    LINE
  }

  /**
   * A token.
   *
   * @param text as it is written
   * @param kind what it is
   * @param gap before it; a comment is a space, or a line if it holds the end of one
   * @param closesCondition whether it closes the parentheses of an {@code if}, {@code while} or
   *     {@code for}
   */
  record Token(String text, Kind kind, Gap gap, boolean closesCondition) {
    boolean is(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }

    Token withText(String other) {
      return new Token(other, kind, gap, closesCondition);
    }
  }

  /** Thrown and caught in here. */
  private static final class Undecided extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final String script;
  private final List<Token> tokens = new ArrayList<>();

  /** For each open parenthesis whether it is that of a condition. */
  private final Deque<Boolean> parentheses = new ArrayDeque<>();

  private int at;

  private ScriptTokens(String script, int from) {
    this.script = script;
    this.at = from;
  }

  /** The tokens of {@code script} in their order; empty where they cannot be told for sure. */
  static Optional<List<Token>> of(String script) {
    try {
      ScriptTokens all = new ScriptTokens(script, 0);
      all.readUpToBrace();
      return all.at < script.length() ? Optional.empty() : Optional.of(all.tokens);
    } catch (Undecided e) {
      return Optional.empty();
    }
  }

  /** Reads up to the end, or to a brace that nothing in here has opened. */
  private void readUpToBrace() {
    int braces = 0;
    for (Gap gap = gap(); at < script.length(); gap = gap()) {
      char next = script.charAt(at);
      braces += next == '{' ? 1 : next == '}' ? -1 : 0;
      if (braces < 0) {
        return;
      }
      int from = at;
      Kind kind = read(next);
      boolean closes = next == ')' && kind == Kind.SIGN && closesCondition();
      tokens.add(new Token(script.substring(from, at), kind, gap, closes));
    }
  }

  private Kind read(char next) {
    if (isPartOfWord(next)) {
      while (at < script.length() && isPartOfWord(script.charAt(at))) {
        at++;
      }
      return Kind.WORD;
    }
    if (next == '"' || next == '\'') {
      readUpTo(next);
      return Kind.TEXT;
    }
    if (next == '`') {
      readTemplate();
      return Kind.TEXT;
    }
    if (next == '/' && beginsExpression()) {
      readRegularExpression();
      return Kind.TEXT;
    }
    if (next == '(') {
      parentheses.push(!tokens.isEmpty() && isWord(tokens.getLast(), BEFORE_CONDITION));
    }
    at++;
    return Kind.SIGN;
  }

  private boolean closesCondition() {
    return !parentheses.isEmpty() && parentheses.pop();
  }

  static boolean isPartOfWord(char each) {
    return Character.isJavaIdentifierPart(each) || each == '#' || each == '\\' || each == '@';
  }

  private Gap gap() {
    Gap gap = Gap.NONE;
    while (at < script.length()) {
      int from = at;
      if (Character.isWhitespace(script.charAt(at))) {
        at++;
      } else if (script.startsWith("//", at)) {
        int end = script.indexOf('\n', at);
        at = end < 0 ? script.length() : end;
      } else if (script.startsWith(LICENCE, at)) {
        throw new Undecided();
      } else if (script.startsWith("/*", at)) {
        at = after("*/", at + 2);
      } else {
        break;
      }
      boolean isLine = script.substring(from, at).indexOf('\n') >= 0;
      gap = isLine || gap == Gap.LINE ? Gap.LINE : Gap.SPACE;
    }
    return gap;
  }

  private int after(String closing, int from) {
    int end = script.indexOf(closing, from);
    if (end < 0) {
      throw new Undecided();
    }
    return end + closing.length();
  }

  /** Reads a text in quotes with its flags, if any: the quote that opens it is where it stands. */
  private void readUpTo(char quote) {
    at++;
    while (character() != quote) {
      at += character() == '\\' ? 2 : 1;
    }
    at++;
  }

  private char character() {
    if (at >= script.length()) {
      throw new Undecided();
    }
    return script.charAt(at);
  }

  private void readTemplate() {
    at++;
    while (character() != '`') {
      if (script.startsWith("${", at)) {
        ScriptTokens inside = new ScriptTokens(script, at + 2);
        inside.readUpToBrace();
        at = inside.at;
      }
      at += character() == '\\' ? 2 : 1;
    }
    at++;
  }

  private void readRegularExpression() {
    boolean inClass = false;
    at++;
    while (inClass || character() != '/') {
      char each = character();
      if (each == '\n') {
        throw new Undecided();
      }
      inClass = each == '[' || (inClass && each != ']');
      at += each == '\\' ? 2 : 1;
    }
    at++;
    while (at < script.length() && isPartOfWord(script.charAt(at))) {
      at++;
    }
  }

  private boolean beginsExpression() {
    if (tokens.isEmpty()) {
      return true;
    }
    Token last = tokens.getLast();
    if (last.kind() != Kind.SIGN) {
      return isWord(last, BEFORE_EXPRESSION);
    }
    return switch (last.text()) {
      case "}" -> throw new Undecided();
      case "+", "-" -> {
        if (tokens.size() > 1 && tokens.get(tokens.size() - 2).is(last.text())) {
          throw new Undecided();
        }
        yield true;
      }
      case ")" -> last.closesCondition();
      case "]" -> false;
      default -> true;
    };
  }

  private boolean isWord(Token token, Set<String> words) {
    boolean isMember = tokens.size() > 1 && tokens.get(tokens.size() - 2).is(".");
    return token.kind() == Kind.WORD && words.contains(token.text()) && !isMember;
  }
}
