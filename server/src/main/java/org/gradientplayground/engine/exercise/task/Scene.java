package org.gradientplayground.engine.exercise.task;

import java.util.Arrays;
import java.util.Optional;

/** The scene of the page that an exercise belongs to. */
public enum Scene {
  LOSS("loss"),
  DERIVATIVE("derivative"),
  GRADIENT("gradient"),
  NETWORK_GRADIENT("network-gradient"),
  DESCENT("descent"),
  EPOCHS("epochs"),
  TRAINING("training"),
  GRAPH("graph"),
  LAYERS("layers");

  private final String wireName;

  Scene(String wireName) {
    this.wireName = wireName;
  }

  /** The name in the address of the scene. */
  public String wireName() {
    return wireName;
  }

  /** The scene of this name; empty if there is none. */
  public static Optional<Scene> named(String wireName) {
    return Arrays.stream(values()).filter(each -> each.wireName.equals(wireName)).findFirst();
  }
}
