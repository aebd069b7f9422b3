package org.gradientplayground.edge;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page's own stylesheets, joined in the order of their links: one file to ask for instead of
 * sixteen, which compressed together weigh 5 kB less than apart. A link that names scenes is for
 * the pages of those alone.
 */
final class Stylesheets {
  private static final Pattern LINK =
      Pattern.compile(
          "<link\\s+rel=\"stylesheet\"\\s+href=\"\\./([^\"]+)\"(?:\\s+data-scene=\"([^\"]+)\")?\\s+/>\\s*");

  private final String path;
  private final String page;
  private final byte[] joined;

  private Stylesheets(String path, String page, byte[] joined) {
    this.path = path;
    this.page = page;
    this.joined = joined;
  }

  /** Where the joined file is found, beside the page. */
  String path() {
    return path;
  }

  /** The page with one link to all of them. */
  String page() {
    return page;
  }

  /** What is found at {@link #path()}. */
  byte[] joined() {
    return joined;
  }

  /**
   * Takes the links out of the page, and puts one in the place of the first.
   *
   * @param page the template
   * @param files what the links lead to, by path from the page
   * @param scene whose page is made
   */
  static Stylesheets of(String page, Map<String, byte[]> files, String scene) {
    String path = "styles-" + scene + ".css";
    StringBuilder joined = new StringBuilder();
    Matcher links = LINK.matcher(page);
    StringBuilder rest = new StringBuilder();
    while (links.find()) {
      byte[] sheet = files.get(links.group(1));
      if (sheet == null) {
        throw new IllegalStateException("the page links a file it lacks: " + links.group(1));
      }
      links.appendReplacement(rest, joined.isEmpty() ? link(path) : "");
      if (links.group(2) == null || List.of(links.group(2).split(" ")).contains(scene)) {
        joined.append(new String(sheet, StandardCharsets.UTF_8));
      }
    }
    links.appendTail(rest);
    byte[] bytes = CompactStyles.of(joined.toString()).getBytes(StandardCharsets.UTF_8);
    return new Stylesheets(path, rest.toString(), bytes);
  }

  private static String link(String path) {
    return "<link rel=\"stylesheet\" href=\"./" + path + "\">\n    ";
  }
}
