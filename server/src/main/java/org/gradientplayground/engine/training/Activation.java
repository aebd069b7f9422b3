package org.gradientplayground.engine.training;

import java.util.Arrays;
import java.util.Optional;

/** What the neurons of a hidden layer make of their weighted sums. */
public enum Activation {
  RELU("relu"),
  SIGMOID("sigmoid"),
  TANH("tanh"),
  IDENTITY("identity");

  private final String wireName;

  Activation(String wireName) {
    this.wireName = wireName;
  }

  /** The name on the wire. */
  public String wireName() {
    return wireName;
  }

  /** The activation of this name on the wire; empty if there is none. */
  public static Optional<Activation> named(String wireName) {
    return Arrays.stream(values()).filter(each -> each.wireName.equals(wireName)).findFirst();
  }
}
