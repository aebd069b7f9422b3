package org.gradientplayground.edge;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.edge.ScriptTokens.Gap;
import org.gradientplayground.edge.ScriptTokens.Kind;
import org.gradientplayground.edge.ScriptTokens.Token;

/**
 * A script without comments, and without the spaces, ends of lines, commas and semicolons that mean
 * nothing to a browser. Names that are private to a class ({@code #port}) become shorter; all
 * others stay.
 *
 * <p>An end of a line means something where a statement may end without a semicolon (ECMA 262,
 * 12.10); it is taken out only beside signs with which none can end or begin.
 */
final class CompactScript {
  /** No statement ends with one of these. */
  private static final String GOES_ON = ";{,([=&|?:";

  /** No statement begins with one of these. */
  private static final String WENT_ON = ")]},;.?:&|=";

  private CompactScript() {}

  /** The script in its shorter form, or as it is where its tokens cannot be told for sure. */
  static String of(String script) {
    return ScriptTokens.of(script)
        .map(tokens -> joined(PrivateNames.shortened(tokens)))
        .orElse(script);
  }

  private static String joined(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    Token before = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Optional<Token> next =
          i + 1 < tokens.size() ? Optional.of(tokens.get(i + 1)) : Optional.empty();
      if (before != null && isNeedless(before, token, next)) {
        continue;
      }
      if (before != null) {
        text.append(between(before, token, tokens.get(i - 1) == before));
      }
      text.append(token.text());
      before = token;
    }
    return text.append('\n').toString();
  }

  /** A last comma within brackets, unless it makes a hole; a last semicolon within braces. */
  private static boolean isNeedless(Token before, Token token, Optional<Token> next) {
    if (next.isEmpty()) {
      return false;
    }
    if (token.is(",")) {
      boolean isLast = next.get().is("}") || next.get().is("]") || next.get().is(")");
      return isLast && !before.is(",") && !before.is("[");
    }
    boolean isEmptyStatement =
        before.closesCondition()
            || before.is(";")
            || before.is("{")
            || before.text().equals("else");
    return token.is(";") && next.get().is("}") && !isEmptyStatement;
  }

  private static String between(Token before, Token token, boolean areNeighbours) {
    if (areNeighbours && token.gap() == Gap.NONE) {
      return "";
    }
    char left = before.text().charAt(before.text().length() - 1);
    char right = token.text().charAt(0);
    if (token.gap() == Gap.LINE && !isInsideOfStatement(before, token)) {
      return "\n";
    }
    boolean takesFlags = before.kind() == Kind.TEXT && left == '/';
    return wouldJoin(takesFlags ? 'g' : left, right) ? " " : "";
  }

  private static boolean isInsideOfStatement(Token before, Token token) {
    return isOneOf(GOES_ON, before) || isOneOf(WENT_ON, token);
  }

  private static boolean isOneOf(String signs, Token token) {
    return token.kind() == Kind.SIGN && signs.contains(token.text());
  }

  /** Whether two characters without a space between them could be one token, or another one. */
  private static boolean wouldJoin(char left, char right) {
    boolean areWords = ScriptTokens.isPartOfWord(left) && ScriptTokens.isPartOfWord(right);
    boolean isNumber = Character.isDigit(left) && right == '.';
    boolean isComment = "/*<".indexOf(left) >= 0 && "/*!".indexOf(right) >= 0;
    boolean isTwice = left == right && "+-".indexOf(left) >= 0;
    return areWords || isNumber || isComment || isTwice;
  }
}
