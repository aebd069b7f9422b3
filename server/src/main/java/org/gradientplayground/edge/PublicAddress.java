package org.gradientplayground.edge;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** The address under which visitors find us: the public one, or else that of their request. */
final class PublicAddress {
  private final Optional<String> told;

  PublicAddress(Configuration configuration) {
    this.told =
        configuration
            .address()
            .publicUrl()
            .map(URI::toString)
            .map(url -> url.replaceAll("/+$", "") + "/");
  }

  /** The one that the operator has told, with a slash at its end. */
  Optional<String> told() {
    return told;
  }

  /** Absolute, with a slash at its end; the host of the request must have been checked. */
  String seenBy(Context context) {
    return told.orElseGet(
        () ->
            "http://" + Objects.requireNonNull(context.header("Host"), "an unchecked host") + "/");
  }
}
