package org.gradientplayground.engine.exercise.task;

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
}
