package org.gradientplayground.run.numpy;

/** A double as Python reads it back to the last bit: {@code 0.1}, {@code 10}, {@code 1e-7}. */
final class PythonNumber {
  private PythonNumber() {}

  static String of(double value) {
    String text = Double.toString(value).replace("E", "e").replace(".0e", "e");
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
