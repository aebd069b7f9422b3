package org.gradientplayground.edge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gradientplayground.edge.ScriptTokens.Kind;
import org.gradientplayground.edge.ScriptTokens.Token;

/**
 * The private names of a script's classes ({@code #port}), which nobody outside of a class can say
 * (ECMA 262, 15.7), in one or two letters. Where a text speaks of one, all stay: texts are not
 * taken apart.
 */
final class PrivateNames {
  private static final int LETTERS = 26;

  private PrivateNames() {}

  /** The same tokens, each private name as the same shorter one all over the script. */
  static List<Token> shortened(List<Token> tokens) {
    List<String> names =
        tokens.stream().filter(PrivateNames::isPrivate).map(Token::text).distinct().toList();
    Predicate<Token> speaksOfOne =
        token ->
            token.kind() == Kind.TEXT
                && token.text().startsWith("`")
                && names.stream().anyMatch(token.text()::contains);
    if (tokens.stream().anyMatch(speaksOfOne)) {
      return tokens;
    }
    Map<String, String> shorter = new HashMap<>();
    names.forEach(name -> shorter.put(name, "#" + letters(shorter.size())));
    return tokens.stream()
        .map(token -> isPrivate(token) ? token.withText(shorter.get(token.text())) : token)
        .toList();
  }

  private static boolean isPrivate(Token token) {
    return token.kind() == Kind.WORD && token.text().startsWith("#");
  }

  /** {@code a} to {@code z}, then {@code aa}, {@code ba} and so on. */
  private static String letters(int number) {
    char first = (char) ('a' + number % LETTERS);
    return number < LETTERS ? String.valueOf(first) : first + letters(number / LETTERS - 1);
  }
}
