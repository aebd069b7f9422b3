package org.gradientplayground.engine.data;

import java.util.List;

/**
 * Samples, or a description of samples, that no network can learn from, as a code and its parts.
 *
 * <p>The codes: {@code outOfRange} (value, least, most), {@code notFinite} (the value as text),
 * {@code notInteger} (value), {@code wrongLength} (length, the length that fits), {@code
 * duplicateName} (name), {@code notApplicable} (name of the set).
 */
public final class InvalidSamples extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String path;
  private final transient List<Object> parameters;

  /**
   * @param code names the fault
   * @param path the JSON pointer of the faulty value inside what was being made: {@code /x/3/1} of
   *     own samples, {@code /noise} of a toy set, {@code /testShare} of a data spec
   * @param parameters what the sentence needs; strings and numbers
   */
  InvalidSamples(String code, String path, Object... parameters) {
    super(code + " at " + path + " " + List.of(parameters));
    this.code = code;
    this.path = path;
    this.parameters = List.of(parameters);
  }

  /** The fault's name. */
  public String code() {
    return code;
  }

  /** The JSON pointer of the faulty value inside what was being made. */
  public String path() {
    return path;
  }

  /** What the sentence needs. */
  public List<Object> parameters() {
    return parameters;
  }

  /**
   * Refuses a value outside {@code least} to {@code most}, both included, and what is not finite.
   */
  static void unlessWithin(String path, double value, double least, double most) {
    if (!Double.isFinite(value)) {
      throw notFinite(path, value);
    }
    if (value < least || value > most) {
      throw new InvalidSamples("outOfRange", path, value, least, most);
    }
  }

  /** Refuses a whole number outside {@code least} to {@code most}, both included. */
  static void unlessWithin(String path, long value, long least, long most) {
    if (value < least || value > most) {
      throw new InvalidSamples("outOfRange", path, value, least, most);
    }
  }

  /** Of an infinity or NaN. */
  static InvalidSamples notFinite(String path, double value) {
    return new InvalidSamples("notFinite", path, Double.toString(value));
  }
}
