package org.gradientplayground.edge;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The page that tells of a {@link DeadEnd} and leads back to the start.
 *
 * <p>It holds its styles, in the colours of all other pages, as it may be all that can be reached.
 * Its links are relative, as a proxy may have cut off a base path. Where not even the path could be
 * read they begin with the base path that the operator has told.
 */
final class DeadEndPage {
  /** A frame must not be led away from what its author chose. */
  private static final String BESIDE_THE_FRAME = " target=\"_blank\" rel=\"noopener\"";

  /** Tells the page around a frame that there is no scene in it. */
  private static final String TELL = "<script type=\"module\" src=\"{files}nowhere.js\"></script>";

  private final String basePath;
  private final SecurityHeaders headers;
  private final String template;
  private final String styleHash;

  DeadEndPage(Configuration configuration, SecurityHeaders headers, Site site) {
    this.basePath = configuration.address().basePath();
    this.headers = headers;
    Map<String, byte[]> own = ClassPathFolder.read("dead-end/page.html", "dead-end");
    byte[] colours = site.file("styles/tokens.css").orElseThrow().bytes();
    String style = CompactStyles.of(text(colours) + text(own.get("page.css")));
    this.template = text(own.get("page.html")).replace("{style}", style);
    this.styleHash = StaticFile.hash(style.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts the headers of the page on an answer that has those of every answer. */
  void putHeaders(DeadEnd end, BiConsumer<String, String> header) {
    header.accept("Content-Type", "text/html;charset=utf-8");
    headers.putOnDeadEnd(header, styleHash, end == DeadEnd.NO_SCENE);
  }

  /**
   * The page in HTML.
   *
   * @param status of the answer, for who is asked about it
   * @param path that led here; empty if it could not be read
   */
  String of(DeadEnd end, int status, Optional<SitePath> path) {
    boolean mayBeFramed = path.map(SitePath::isEmbedded).orElse(true);
    return template
        .replace("{tell}", end == DeadEnd.NO_SCENE ? TELL : "")
        .replace("{status}", String.valueOf(status))
        .replace("{what.en}", Html.escaped(end.english().what()))
        .replace("{next.en}", Html.escaped(end.english().next()))
        .replace("{what.zh-CN}", Html.escaped(end.chinese().what()))
        .replace("{next.zh-CN}", Html.escaped(end.chinese().next()))
        .replace("{beside}", mayBeFramed ? BESIDE_THE_FRAME : "")
        .replace("{files}", path.map(SitePath::files).orElse(basePath + "/"))
        .replace("{home}", path.map(SitePath::home).orElse(basePath + "/"));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
