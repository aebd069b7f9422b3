package org.gradientplayground.run;

import java.util.List;

/** A run spec or an edit that cannot be carried out, as a code and its parts. */
public final class InvalidSpec extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String path;
  private final transient List<Object> parameters;

  /**
   * @param code names the fault, such as {@code outOfRange}
   * @param path the JSON pointer of the faulty value inside the spec or change, such as {@code
   *     /optimizer/momentum}
   * @param parameters what the sentence needs, such as the value and the limits; strings and
   *     numbers
   */
  public InvalidSpec(String code, String path, Object... parameters) {
    super(code + " at " + path + " " + List.of(parameters));
    this.code = code;
    this.path = path;
    this.parameters = List.of(parameters);
  }

  /** The fault's name. */
  public String code() {
    return code;
  }

  /** The JSON pointer of the faulty value inside the spec or change. */
  public String path() {
    return path;
  }

  /** What the sentence needs. */
  public List<Object> parameters() {
    return parameters;
  }
}
