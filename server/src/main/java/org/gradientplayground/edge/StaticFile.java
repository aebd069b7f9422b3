package org.gradientplayground.edge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A file as it is served: its bytes, the same compressed, and a tag that changes when they do. */
final class StaticFile {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"));

  /** Below it a compressed file fits into one packet no better than a plain one. */
  private static final int SMALLEST_COMPRESSED = 512;

  private final String type;
  private final String cacheControl;
  private final byte[] bytes;
  private final Optional<byte[]> compressed;
  private final String tag;

  private StaticFile(String type, String cacheControl, byte[] bytes) {
    this.type = type;
    this.cacheControl = cacheControl;
    this.bytes = bytes;
    this.compressed = compressed(bytes);
    this.tag = "\"" + hash(bytes).substring(0, 22).replace('/', '_') + "\"";
  }

  /**
   * A file that changes with the next release: browsers keep it, and ask whether it still holds.
   */
  static StaticFile asked(String name, byte[] bytes) {
    return new StaticFile(typeOf(name), "no-cache", bytes);
  }

  /** A file whose path holds its version, so that it never changes. */
  static StaticFile forEver(String name, byte[] bytes) {
    return new StaticFile(typeOf(name), "public, max-age=31536000, immutable", bytes);
  }

  String type() {
    return type;
  }

  String cacheControl() {
    return cacheControl;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The bytes by gzip, where that makes them fewer. */
  Optional<byte[]> compressed() {
    return compressed;
  }

  /** The entity tag, quoted. */
  String tag() {
    return tag;
  }

  /** Base64 of the SHA-256 of {@code bytes}. */
  static String hash(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String typeOf(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(extension, "application/octet-stream");
  }

  private static Optional<byte[]> compressed(byte[] bytes) {
    if (bytes.length < SMALLEST_COMPRESSED) {
      return Optional.empty();
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new BestGzip(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return Optional.of(packed.toByteArray()).filter(result -> result.length < bytes.length);
  }

  /** Packed once and sent many times, so as small as it goes. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
