package org.gradientplayground.edge;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A way to make the bytes of a file fewer, the densest first. */
enum Packing {
  /**
   * Brotli (RFC 7932), an eighth smaller than gzip. It is native code, so a machine may be without;
   * browsers take it over TLS and from localhost.
   */
  BROTLI("br") {
    /** The last level that is quick: 0.1 s for the largest file, where the best takes 0.6 s. */
    private static final int QUALITY = 10;

    @Override
    byte[] pack(byte[] bytes) {
      try {
        return Encoder.compress(
            bytes, new Encoder.Parameters().setQuality(QUALITY).setMode(Encoder.Mode.TEXT));
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory cannot fail", e);
      }
    }

    @Override
    boolean isHere() {
      return Brotli4jLoader.isAvailable();
    }
  },

  /** Gzip (RFC 1952), which every browser takes. */
  GZIP("gzip") {
    @Override
    byte[] pack(byte[] bytes) {
      var packed = new ByteArrayOutputStream(bytes.length / 3);
      try (var gzip = new BestGzip(packed)) {
        gzip.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory cannot fail", e);
      }
      return packed.toByteArray();
    }

    @Override
    boolean isHere() {
      return true;
    }
  };

  private final String encoding;

  Packing(String encoding) {
    this.encoding = encoding;
  }

  /** Those that work here, the densest first. */
  static List<Packing> ofThisMachine() {
    return OfThisMachine.PACKINGS;
  }

  /** Its name in HTTP. */
  String encoding() {
    return encoding;
  }

  abstract byte[] pack(byte[] bytes);

  abstract boolean isHere();

  /** Found out with the first file that is asked for: native code is not what a start waits for. */
  private static final class OfThisMachine {
    static final List<Packing> PACKINGS = Stream.of(values()).filter(Packing::isHere).toList();
  }

  /** Packed once and sent many times, so as small as it goes. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
