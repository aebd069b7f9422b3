package org.gradientplayground.engine.training;

import java.util.Arrays;
import java.util.Optional;

/** How the samples of a mini-batch are chosen. */
public enum Sampling {
  /** Each epoch brings all samples into a new order and cuts it into batches. */
  EPOCHS("epochs"),

  /** Each iteration draws its samples from all of them, with replacement, as the book does. */
  REPLACEMENT("replacement");

  private final String wireName;

  Sampling(String wireName) {
    this.wireName = wireName;
  }

  /** The name on the wire. */
  public String wireName() {
    return wireName;
  }

  /** The sampling of this name on the wire; empty if there is none. */
  public static Optional<Sampling> named(String wireName) {
    return Arrays.stream(values()).filter(each -> each.wireName.equals(wireName)).findFirst();
  }
}
