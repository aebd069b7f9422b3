package org.gradientplayground.edge;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.QuotedQualityCSV;

/** Sends a file, packed as the browser takes it, or says that the browser's own still holds. */
final class Delivery {
  private Delivery() {}

  static void send(Context context, StaticFile file) {
    context
        .header("Cache-Control", file.cacheControl())
        .header("ETag", file.tag())
        .header("Vary", "Accept-Encoding")
        .contentType(file.type());
    String known = context.header("If-None-Match");
    if (known != null && (known.strip().equals("*") || known.contains(file.tag()))) {
      context.status(HttpStatus.NOT_MODIFIED);
    } else {
      file.packed(acceptedEncodings(context))
          .ifPresentOrElse(
              packed ->
                  context.header("Content-Encoding", packed.encoding()).result(packed.bytes()),
              () -> context.result(file.bytes()));
    }
  }

  private static Set<String> acceptedEncodings(Context context) {
    var accepted = new QuotedQualityCSV();
    accepted.addValue(Objects.requireNonNullElse(context.header("Accept-Encoding"), ""));
    return accepted.getValues().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
