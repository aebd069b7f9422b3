package org.gradientplayground.edge;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The page of one scene, plain and in the dress for a frame.
 *
 * <p>The plain one can lead whoever reads it by machine to the description of its frame (oEmbed
 * 1.0, section 4). As that link names the address of the page, what is shown included, there are as
 * many pages as addresses; the last few are kept.
 */
final class ScenePage {
  /** A class of students opens the same few links. */
  private static final int MOST_KEPT = 64;

  private static final String NAME = "index.html";
  private static final String ROOT = "<html ";
  private static final String HEAD_END = "</head>";

  private final String text;
  private final StaticFile plain;
  private final StaticFile embedded;

  private final Map<String, StaticFile> kept =
      new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StaticFile> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /**
   * @param text of the page in HTML
   */
  ScenePage(String text) {
    this.text = text;
    this.plain = file(text);
    this.embedded = file(text.replaceFirst(ROOT, ROOT + "data-embed=\"1\" "));
  }

  StaticFile plain() {
    return plain;
  }

  StaticFile embedded() {
    return embedded;
  }

  /** The plain page with a link to the description of its frame. */
  StaticFile describedAt(String address) {
    synchronized (kept) {
      return kept.computeIfAbsent(address, _ -> file(text.replace(HEAD_END, link(address))));
    }
  }

  private static String link(String address) {
    return "  <link rel=\"alternate\" type=\"application/json+oembed\" href=\"%s\">\n  %s"
        .formatted(Html.escaped(address), HEAD_END);
  }

  private static StaticFile file(String text) {
    return StaticFile.asked(NAME, text.getBytes(StandardCharsets.UTF_8));
  }
}
