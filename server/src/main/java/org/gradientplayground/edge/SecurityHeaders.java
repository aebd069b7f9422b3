package org.gradientplayground.edge;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.BiConsumer;

/** The headers that tell a browser what our pages may do, and what other pages may do with ours. */
final class SecurityHeaders {
  private final Optional<String> publicAuthority;
  private final String frameAncestors;

  SecurityHeaders(Configuration configuration) {
    this.publicAuthority = configuration.address().publicUrl().map(URI::getRawAuthority);
    this.frameAncestors =
        configuration.sites().frameAncestors().isEmpty()
            ? ""
            : "; frame-ancestors " + String.join(" ", configuration.sites().frameAncestors());
  }

  /**
   * What holds for every answer. A sandboxed frame has an origin of its own, to which our files are
   * foreign; without the two cross-origin headers it could not load them. There is nothing private
   * in any of them.
   *
   * @param header puts a header, by its name and value, on the answer
   */
  void putOn(BiConsumer<String, String> header) {
    header.accept("X-Content-Type-Options", "nosniff");
    header.accept("Referrer-Policy", "no-referrer");
    header.accept("Access-Control-Allow-Origin", "*");
    header.accept("Cross-Origin-Resource-Policy", "cross-origin");
  }

  /**
   * What holds for pages: nothing from elsewhere, no script inside the page but the import map, the
   * WebSocket of this server, and a frame of this server only, in which a page shows how it looks
   * in those of others. Written out with the host as well, because not every browser lets 'self'
   * stand for ws: and wss:. Who may show it in a frame is said here alone: the older header for
   * that, X-Frame-Options, knows no list.
   *
   * @param header puts a header, by its name and value, on the answer
   * @param host the checked header of the request
   * @param importMapHash base64 of the SHA-256 of the import map's text
   */
  void putOnPage(BiConsumer<String, String> header, String host, String importMapHash) {
    header.accept(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self' 'sha256-"
            + importMapHash
            + "'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; frame-src 'self';"
            + " connect-src "
            + connections(host)
            + "; base-uri 'none'; form-action 'none'"
            + frameAncestors);
  }

  /**
   * What holds for a page that only says that there is nothing to show: its icon, its own styles,
   * and a file of this server where there is something to tell the page around it.
   *
   * @param header puts a header, by its name and value, on the answer
   * @param styleHash base64 of the SHA-256 of the styles' text
   * @param hasScript whether it has something to tell
   */
  void putOnDeadEnd(BiConsumer<String, String> header, String styleHash, boolean hasScript) {
    header.accept(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'sha256-"
            + styleHash
            + "'; img-src 'self'"
            + (hasScript ? "; script-src 'self'" : "")
            + "; base-uri 'none'; form-action 'none'"
            + frameAncestors);
  }

  private String connections(String host) {
    SequencedSet<String> sources = new LinkedHashSet<>();
    sources.add("'self'");
    sources.add("ws://" + host);
    sources.add("wss://" + host);
    publicAuthority.ifPresent(
        authority -> {
          sources.add("ws://" + authority);
          sources.add("wss://" + authority);
        });
    return String.join(" ", sources);
  }
}
