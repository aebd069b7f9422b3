package org.gradientplayground.edge;

/** Text within HTML. */
final class Html {
  private Html() {}

  /** The text as it is written within a quoted attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
