package org.gradientplayground.protocol;

/**
 * JSON pointers (RFC 6901): the path of a value inside a message, such as {@code /spec/start/1}.
 */
final class Pointer {
  private Pointer() {}

  static String member(String path, String name) {
    return path + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  static String element(String path, int index) {
    return path + "/" + index;
  }
}
