package org.gradientplayground.edge;

import java.net.URI;
import java.util.Optional;

/**
 * Where the playground listens, and where people find it.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 for any free one
 * @param publicUrl scheme, host and base path under which browsers reach it, where a proxy or a
 *     container stands between
 */
public record Address(String host, int port, Optional<URI> publicUrl) {
  public static final String DEFAULT_HOST = "127.0.0.1";
  public static final int DEFAULT_PORT = 7070;

  /** This computer only. */
  static final Address STANDARD = new Address(DEFAULT_HOST, DEFAULT_PORT, Optional.empty());

  /**
   * What people type to come here.
   *
   * @param taken the port that it listens on
   */
  public String shown(int taken) {
    return publicUrl
        .map(URI::toString)
        .orElseGet(() -> "http://" + shownHost() + ":" + taken + "/");
  }

  /** The path under which everything is reached, without a slash at its end; empty for none. */
  String basePath() {
    return publicUrl.map(URI::getPath).orElse("").replaceAll("/+$", "");
  }

  private String shownHost() {
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    boolean here = host.equals("127.0.0.1") || host.equals("::1");
    if (everywhere || here) {
      return "localhost";
    }
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
