package org.gradientplayground.edge;

import java.util.List;

/**
 * Where a request leads within the site.
 *
 * <p>Everything is found a second time under {@code embed/}: there the pages come in the dress for
 * a frame, and as all their links are relative, what they fetch and connect to is found there too.
 *
 * @param path without the base path, without {@code embed/} and without a slash in front
 * @param isEmbedded whether it stood under {@code embed/}
 */
record SitePath(String path, boolean isEmbedded) {
  static final String EMBED = "/embed";

  /**
   * @param base the base path, without a slash at its end
   * @param path of the request; a proxy may have cut the base path off
   */
  static SitePath of(String base, String path) {
    String own = path.startsWith(base + "/") ? path.substring(base.length()) : path;
    boolean isEmbedded = own.startsWith(EMBED + "/");
    return new SitePath(
        (isEmbedded ? own.substring(EMBED.length()) : own).substring(1), isEmbedded);
  }

  /** The way from here to the root of the site, with a slash at its end. */
  String home() {
    return up(isEmbedded ? depth() + 1 : depth());
  }

  /** The way from here to where all files are found in this dress: the root or {@code embed/}. */
  String files() {
    return up(depth());
  }

  private int depth() {
    return (int) path.chars().filter(character -> character == '/').count();
  }

  private static String up(int folders) {
    return folders == 0 ? "./" : "../".repeat(folders);
  }

  /** Every path under which the endpoints are found: a proxy may pass the base path on or not. */
  static List<String> prefixes(String base) {
    return base.isEmpty() ? List.of("", EMBED) : List.of("", EMBED, base, base + EMBED);
  }
}
