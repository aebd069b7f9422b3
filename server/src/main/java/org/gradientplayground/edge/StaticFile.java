package org.gradientplayground.edge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file as it is served: its bytes, plain or packed, and a tag that changes when they do. */
final class StaticFile {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("png", "image/png"),
          Map.entry("svg", "image/svg+xml"));

  /** Below it a compressed file fits into one packet no better than a plain one. */
  private static final int SMALLEST_COMPRESSED = 512;

  private final String type;
  private final String cacheControl;
  private final byte[] bytes;
  private final Map<Packing, byte[]> packed = new EnumMap<>(Packing.class);
  private final String tag;

  private StaticFile(String type, String cacheControl, byte[] bytes) {
    this.type = type;
    this.cacheControl = cacheControl;
    this.bytes = bytes;
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

  /**
   * The bytes in the densest way that a browser takes, where one makes them fewer.
   *
   * @param encodings the names of the ways that it takes, as in {@code Accept-Encoding}
   */
  Optional<Packed> packed(Set<String> encodings) {
    return Packing.ofThisMachine().stream()
        .filter(packing -> encodings.contains(packing.encoding()))
        .map(packing -> new Packed(packing.encoding(), packed(packing)))
        .filter(result -> result.bytes().length < bytes.length)
        .findFirst();
  }

  /** Packed when it is first asked for: most files of a release are never asked for both ways. */
  private byte[] packed(Packing packing) {
    if (bytes.length < SMALLEST_COMPRESSED) {
      return bytes;
    }
    synchronized (packed) {
      return packed.computeIfAbsent(packing, _ -> packing.pack(bytes));
    }
  }

  /** A file as it travels: the name of the way it is packed, and what came of it. */
  record Packed(String encoding, byte[] bytes) {}

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
}
