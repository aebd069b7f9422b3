package org.gradientplayground.edge;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;

/**
 * Draws the links of this site for paper, and for platforms that show no frames.
 *
 * <p>The question is {@code link}, the absolute address of a page with everything it shows; nobody
 * else's links are drawn.
 */
final class QrLinks {
  static final String ENDPOINT = "/qr";

  private final Site site;
  private final PublicAddress address;

  QrLinks(Site site, PublicAddress address) {
    this.site = site;
    this.address = address;
  }

  /** Answers one question. */
  void draw(Context context) {
    String link = context.queryParam("link");
    if (link == null) {
      throw new BadRequestResponse("Which page? Name it by link=.");
    }
    if (OwnAddress.of(link, address.seenBy(context))
        .flatMap(own -> site.page(own.place().path()))
        .isEmpty()) {
      throw new NotFoundResponse("That is not the address of a page of this server.");
    }
    if (link.getBytes(StandardCharsets.UTF_8).length > QrDrawing.MOST_BYTES) {
      throw new ContentTooLargeResponse(
          "A link of more than " + QrDrawing.MOST_BYTES + " bytes does not fit into a QR code.");
    }
    context
        .status(HttpStatus.OK)
        .header("Cache-Control", "public, max-age=3600")
        .header("Content-Security-Policy", "default-src 'none'")
        .contentType("image/svg+xml")
        .result(QrDrawing.of(link));
  }
}
