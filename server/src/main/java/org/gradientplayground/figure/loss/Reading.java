package org.gradientplayground.figure.loss;

import java.util.Arrays;
import java.util.Optional;

/** What the predictions of a question are. */
public enum Reading {
  /** Numbers of any size, as a regression gives them. */
  VALUES("values"),

  /** Numbers from 0 to 1. */
  PROBABILITIES("probabilities"),

  /** What softmax or sigmoid make probabilities of. */
  LOGITS("logits");

  private final String wireName;

  Reading(String wireName) {
    this.wireName = wireName;
  }

  /** The name on the wire. */
  public String wireName() {
    return wireName;
  }

  /** The reading of this name on the wire; empty if there is none. */
  public static Optional<Reading> named(String wireName) {
    return Arrays.stream(values()).filter(each -> each.wireName.equals(wireName)).findFirst();
  }
}
