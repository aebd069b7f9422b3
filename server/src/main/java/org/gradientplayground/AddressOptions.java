package org.gradientplayground;

import java.net.URI;
import java.util.Optional;
import org.gradientplayground.edge.Address;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the playground listens, and where people find it. */
final class AddressOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "<number>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_PORT:-${env:PORT:-" + Address.DEFAULT_PORT + "}}",
      description =
          "The port to listen on; 0 for any free one. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_PORT or PORT)")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "<address>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_HOST:-" + Address.DEFAULT_HOST + "}",
      description =
          "The address to listen on. 127.0.0.1 is this computer only, 0.0.0.0 is every"
              + " network it is in. Default: ${DEFAULT-VALUE}. (GRADIENT_PLAYGROUND_HOST)")
  private String host;

  @Option(
      names = "--public-url",
      paramLabel = "<url>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_PUBLIC_URL:-" + Option.NULL_VALUE + "}",
      description =
          "The address that people type, where a proxy or a container stands between:"
              + " scheme, host and, if there is one, the path. (GRADIENT_PLAYGROUND_PUBLIC_URL)")
  private URI publicUrl;

  /** The address that they give. */
  Address address() {
    var rule = new Requirement(spec);
    rule.require(port >= 0 && port <= 65_535, "--port", port, "a number from 0 to 65535");
    rule.require(
        publicUrl == null || isWebAddress(publicUrl),
        "--public-url",
        publicUrl,
        "an http or https address such as https://play.example.org/");
    return new Address(host, port, Optional.ofNullable(publicUrl));
  }

  private static boolean isWebAddress(URI url) {
    return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
        && url.getHost() != null
        && url.getQuery() == null
        && url.getFragment() == null;
  }
}
