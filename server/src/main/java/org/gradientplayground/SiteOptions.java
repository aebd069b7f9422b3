package org.gradientplayground;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.gradientplayground.edge.OtherSites;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the pages of other sites may do. */
final class SiteOptions {
  /** What a policy takes for {@code frame-ancestors}, without its quotes. */
  private static final Pattern FRAME_ANCESTOR =
      Pattern.compile("self|none|https?://(\\*\\.)?[A-Za-z0-9.-]+(:[0-9]{1,5})?");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--allowed-origin",
      paramLabel = "<origin>",
      split = ",",
      defaultValue = "${env:GRADIENT_PLAYGROUND_ALLOWED_ORIGIN:-" + Option.NULL_VALUE + "}",
      description =
          "Another site whose pages may connect, such as https://course.example.org; can"
              + " be given several times. Not needed for a sandboxed frame."
              + " (GRADIENT_PLAYGROUND_ALLOWED_ORIGIN)")
  private Set<String> allowedOrigins = new LinkedHashSet<>();

  @Option(
      names = "--frame-ancestors",
      paramLabel = "<source>",
      split = ",",
      defaultValue = "${env:GRADIENT_PLAYGROUND_FRAME_ANCESTORS:-" + Option.NULL_VALUE + "}",
      description =
          "Who may show a page in a frame: a site such as https://course.example.org or"
              + " https://*.example.org, self, or none; can be given several times. Default:"
              + " everybody. (GRADIENT_PLAYGROUND_FRAME_ANCESTORS)")
  private Set<String> frameAncestors = new LinkedHashSet<>();

  /** The rights that they give. */
  OtherSites sites() {
    var rule = new Requirement(spec);
    for (String origin : allowedOrigins) {
      rule.require(
          origin.matches("https?://[^/\\s]+"),
          "--allowed-origin",
          origin,
          "scheme, host and port such as https://course.example.org, without a path");
    }
    for (String source : frameAncestors) {
      rule.require(
          FRAME_ANCESTOR.matcher(source).matches(),
          "--frame-ancestors",
          source,
          "a site such as https://course.example.org, self or none");
    }
    rule.require(
        frameAncestors.size() <= 1 || !frameAncestors.contains("none"),
        "--frame-ancestors",
        String.join(",", frameAncestors),
        "none alone, or others without it");
    return new OtherSites(
        allowedOrigins, frameAncestors.stream().map(SiteOptions::asSource).toList());
  }

  /** The words of a policy stand in quotes, to tell them from names of hosts. */
  private static String asSource(String ancestor) {
    return ancestor.contains(":") ? ancestor : "'" + ancestor + "'";
  }
}
