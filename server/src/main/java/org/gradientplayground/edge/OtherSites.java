package org.gradientplayground.edge;

import java.util.List;
import java.util.Set;

/**
 * What the pages of other sites may do.
 *
 * @param allowedOrigins sites besides its own whose pages may connect, such as {@code
 *     https://course.example.org}
 * @param frameAncestors who may show a page in a frame, as sources of the Content Security Policy;
 *     empty for everybody
 */
public record OtherSites(Set<String> allowedOrigins, List<String> frameAncestors) {
  /** Anybody may show a page in a frame, and nobody else connect. */
  static final OtherSites STANDARD = new OtherSites(Set.of(), List.of());

  public OtherSites {
    allowedOrigins = Set.copyOf(allowedOrigins);
    frameAncestors = List.copyOf(frameAncestors);
  }
}
