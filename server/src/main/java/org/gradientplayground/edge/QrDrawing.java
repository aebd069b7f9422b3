package org.gradientplayground.edge;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A text as a QR code (ISO/IEC 18004), drawn in SVG: black on white in any theme, with the quiet
 * zone of four modules that the standard asks for.
 */
final class QrDrawing {
  /**
   * The largest symbol that is drawn, of 117 modules a side: with its quiet zone, and 6 cm wide on
   * paper, each of them is 0.5 mm, which the camera of a phone still tells from its neighbour.
   */
  private static final int LARGEST = 25;

  /** What the largest symbol holds in bytes, with the lowest level of error correction. */
  static final int MOST_BYTES = 1273;

  private static final int QUIET = 4;

  private QrDrawing() {}

  /**
   * The text of an SVG file. As much error correction is taken as fits into the symbol anyway.
   *
   * @param text at most {@link #MOST_BYTES} bytes in UTF-8
   */
  static String of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException(bytes.length + " bytes do not fit into a QR code");
    }
    return drawn(
        QrCode.encodeSegments(
            List.of(QrSegment.makeBytes(bytes)),
            QrCode.Ecc.LOW,
            QrCode.MIN_VERSION,
            LARGEST,
            -1,
            true));
  }

  /** One path, with a rectangle for each run of dark modules in a row. */
  private static String drawn(QrCode code) {
    StringBuilder dark = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      int x = 0;
      while (x < code.size) {
        int end = x;
        while (code.getModule(end, y)) {
          end++;
        }
        if (end > x) {
          int width = end - x;
          dark.append("M%d %dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, width, width));
        }
        x = end + 1;
      }
    }
    int side = code.size + 2 * QUIET;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="%2$d" height="%2$d" \
    shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%3$s"/></svg>
    """
        .formatted(side, 4 * side, dark);
  }
}
