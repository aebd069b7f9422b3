package org.gradientplayground.run;

import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.data.Samples;

/**
 * Samples as comma-separated values (RFC 4180): a header, then a line for each sample with its raw
 * inputs, its label or value, and whether it is of the part {@code train} or {@code test}.
 */
public final class SamplesText {
  private static final String TARGET = "target";
  private static final String PART = "part";

  private SamplesText() {}

  /** The text, its numbers written so that reading them gives the same bits. */
  public static String csv(Dataset dataset) {
    Samples samples = dataset.samples();
    var text = new StringBuilder();
    samples.inputNames().forEach(name -> text.append(cell(name)).append(','));
    text.append(TARGET).append(',').append(PART).append("\r\n");
    for (int i = 0; i < samples.count(); i++) {
      for (double x : samples.x(i)) {
        text.append(number(x)).append(',');
      }
      text.append(target(samples, i)).append(',');
      text.append(i < dataset.trainCount() ? "train" : "test").append("\r\n");
    }
    return text.toString();
  }

  private static String target(Samples samples, int sample) {
    double t = samples.t(sample);
    return samples.classNames().isEmpty() ? number(t) : cell(samples.classNames().get((int) t));
  }

  private static String number(double value) {
    return value == (long) value && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
