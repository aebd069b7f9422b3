package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QrLengthTest {
  private static final Path PAGE = Path.of("..", "web", "src", "share", "qr-view.js");

  @Test
  void the_page_asks_for_codes_as_long_as_the_server_draws_and_for_no_longer_ones()
      throws IOException {
    String constant = "export const MOST_BYTES = " + QrDrawing.MOST_BYTES + ";";

    assertTrue(Files.readString(PAGE).contains(constant), constant);
  }
}
