package org.gradientplayground.edge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stylesheet without comments, and without the spaces and semicolons that mean nothing to a
 * browser. A space stays wherever it may be one: between the parts of a selector or of a value, and
 * around the signs of a calculation.
 */
final class CompactStyles {
  /** A text in quotes or an address, which stay as they are. */
  private static final String KEPT =
      "(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|url\\([^)]*\\))";

  private static final Pattern COMMENT =
      Pattern.compile(KEPT + "|/\\*(?!!).*?\\*/", Pattern.DOTALL);

  private static final Pattern NEEDLESS =
      Pattern.compile(KEPT + "|\\s*;\\s*(?=})|(?<=[{};,:])\\s+|\\s+(?=[{};,)])");

  private CompactStyles() {}

  /** The stylesheet in its shorter form. */
  static String of(String styles) {
    return replaced(NEEDLESS, replaced(COMMENT, styles, " ").strip(), "");
  }

  private static String replaced(Pattern pattern, String styles, String by) {
    Matcher parts = pattern.matcher(styles);
    StringBuilder text = new StringBuilder();
    while (parts.find()) {
      String kept = parts.group(1);
      parts.appendReplacement(text, kept == null ? by : Matcher.quoteReplacement(kept));
    }
    return parts.appendTail(text).toString();
  }
}
