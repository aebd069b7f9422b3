package org.gradientplayground.protocol;

import java.util.Arrays;
import java.util.Optional;

/** What a training can be exported as. */
public enum ExportForm {
  /** A Python script that makes the same run with NumPy. */
  NUMPY("numpy"),
  /** The samples as CSV. */
  DATA("data"),
  /** The present parameters as JSON, which a spec takes as its weights. */
  WEIGHTS("weights");

  private final String wireName;

  ExportForm(String wireName) {
    this.wireName = wireName;
  }

  /** The name on the wire. */
  public String wireName() {
    return wireName;
  }

  /** The form of this name; empty if there is none. */
  public static Optional<ExportForm> named(String wireName) {
    return Arrays.stream(values()).filter(each -> each.wireName.equals(wireName)).findFirst();
  }
}
