package org.gradientplayground.engine.data;

import java.util.List;

/**
 * Samples of a classification as text: a sample a line, its inputs and then the index of its class,
 * separated by commas, with no header, quotes or spaces.
 */
final class LabelledRows {
  private LabelledRows() {}

  /**
   * Reads them all.
   *
   * @throws IllegalArgumentException if a line has another number of cells, or a cell that is no
   *     number
   * @throws InvalidSamples if a label is none of the classes
   */
  static Samples of(String text, List<String> inputNames, List<String> classNames) {
    String[] lines = text.strip().split("\n");
    var x = new double[lines.length][inputNames.size()];
    var t = new double[lines.length];
    for (int i = 0; i < lines.length; i++) {
      t[i] = read(lines[i], i + 1, x[i]);
    }
    return new Samples(inputNames, x, t, classNames);
  }

  /** Fills x with the inputs of a line and gives its label. */
  private static double read(String line, int number, double[] x) {
    String[] cells = line.split(",", -1);
    if (cells.length != x.length + 1) {
      throw new IllegalArgumentException(
          "line %d: %d cells, not %d".formatted(number, cells.length, x.length + 1));
    }
    for (int j = 0; j < x.length; j++) {
      x[j] = number(cells[j], number);
    }
    return number(cells[x.length], number);
  }

  /** A plain decimal number; Double.parseDouble would take "0x1p3", "1d" and spaces, too. */
  private static double number(String cell, int line) {
    if (!cell.matches("\\d+(\\.\\d+)?")) {
      throw new IllegalArgumentException("line %d: \"%s\" is no number".formatted(line, cell));
    }
    return Double.parseDouble(cell);
  }
}
