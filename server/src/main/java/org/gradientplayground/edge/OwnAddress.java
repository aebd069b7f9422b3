package org.gradientplayground.edge;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address under which this server is found, taken apart.
 *
 * @param place within the site
 * @param query with its question mark; empty if there is none
 * @param fragment with its hash; empty if there is none
 */
record OwnAddress(SitePath place, String query, String fragment) {
  private static final Pattern ADDRESS =
      Pattern.compile("((?i:https?)://[^/?#]+)(/[^?#]*)?(\\?[^#]*)?(#.*)?", Pattern.DOTALL);

  /**
   * Takes an absolute address apart; empty where it is not one of ours. A scheme and a host say the
   * same in capital letters.
   *
   * @param base where our site begins, absolute, with a slash at its end
   */
  static Optional<OwnAddress> of(String url, String base) {
    Matcher parts = ADDRESS.matcher(url);
    Matcher own = ADDRESS.matcher(base);
    if (!own.matches()) {
      throw new IllegalStateException("our own address is none: " + base);
    }
    String start = page(own);
    return parts.matches() && page(parts).startsWith(start)
        ? Optional.of(
            new OwnAddress(
                SitePath.of("", page(parts).substring(start.length() - 1)),
                text(parts, 3),
                text(parts, 4)))
        : Optional.empty();
  }

  private static String page(Matcher parts) {
    return parts.group(1).toLowerCase(Locale.ROOT) + text(parts, 2);
  }

  private static String text(Matcher parts, int group) {
    return parts.group(group) == null ? "" : parts.group(group);
  }
}
