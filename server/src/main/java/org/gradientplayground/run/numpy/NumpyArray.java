package org.gradientplayground.run.numpy;

import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;

/**
 * Numbers as text inside a Python script: base64 of zlib of the raw little-endian array, in lines.
 *
 * <p>Where every number is a whole one of 0 to 255 one byte each is enough, else eight.
 *
 * @param kind the dtype to read the bytes with
 * @param text the lines, each ended
 */
record NumpyArray(String kind, String text) {
  /** The function that reads such a text again; {@code kind} stands in its call. */
  static final String FUNCTION =
      """
      def array(text, kind):  # base64 of zlib of the numbers as they lie in memory
          raw = zlib.decompress(base64.b64decode(text))
          return np.frombuffer(raw, kind).astype(float)
      """;

  /** As wide as the code around it may be. */
  private static final int LINE = 100;

  static NumpyArray of(double[] values) {
    boolean bytes = true;
    for (double value : values) {
      bytes &= value == (int) value && value >= 0 && value <= 255;
    }
    return bytes ? new NumpyArray("np.uint8", lines(small(values))) : ofDoubles(values);
  }

  /** The same with eight bytes for each number, whatever they are. */
  static NumpyArray ofDoubles(double[] values) {
    return new NumpyArray("\"<f8\"", lines(full(values)));
  }

  private static byte[] small(double[] values) {
    var raw = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      raw[i] = (byte) (int) values[i];
    }
    return raw;
  }

  private static byte[] full(double[] values) {
    var raw = new byte[8 * values.length];
    for (int i = 0; i < values.length; i++) {
      long bits = Double.doubleToLongBits(values[i]);
      for (int k = 0; k < 8; k++) {
        raw[8 * i + k] = (byte) (bits >>> (8 * k));
      }
    }
    return raw;
  }

  private static String lines(byte[] raw) {
    String base64 = Base64.getEncoder().encodeToString(deflated(raw));
    var lines = new StringBuilder();
    for (int from = 0; from < base64.length(); from += LINE) {
      lines.append(base64, from, Math.min(from + LINE, base64.length())).append('\n');
    }
    return lines.toString();
  }

  private static byte[] deflated(byte[] raw) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(raw);
      deflater.finish();
      // zlib adds at most 5 bytes for each block of 16 KiB that does not shrink, and 6 in all
      var room = new byte[raw.length + raw.length / 1000 + 64];
      int length = 0;
      while (!deflater.finished()) {
        length += deflater.deflate(room, length, room.length - length);
      }
      return Arrays.copyOf(room, length);
    } finally {
      deflater.end();
    }
  }
}
