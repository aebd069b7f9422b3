package org.gradientplayground.engine.data;

import java.util.Arrays;
import java.util.Optional;

/** The rules by which toy sets are made; all live in the square from -1 to 1, but for noise. */
public enum ToyKind {
  /** A disc inside a ring; 2 classes. */
  CIRCLE("circle", 2, 2, new Circle()),
  /** Class 1 where the signs of x1 and x2 differ. */
  XOR("xor", 2, 2, new Xor()),
  /** Two normal blobs. */
  GAUSS("gauss", 2, 2, Blobs.two()),
  /** Two arms of a spiral. */
  SPIRAL("spiral", 2, 2, new Spirals(2, 1.75)),
  /** Two interleaving half circles. */
  MOONS("moons", 2, 2, new Moons()),
  /** Three arms of a spiral. */
  THREE_SPIRALS("threeSpirals", 2, 3, new Spirals(3, 1)),
  /** Four normal blobs. */
  BLOBS("blobs", 2, 4, Blobs.four()),
  /** Regression: t = (x1 + x2) / 2. */
  PLANE("plane", 2, 0, new Plane()),
  /** Regression: six hills and hollows. */
  MULTI_GAUSS("multiGauss", 2, 0, new MultiGauss()),
  /** Regression of one input: t = sin(3/2 pi x1). */
  WAVE("wave", 1, 0, new Wave());

  private final String wireName;
  private final int inputCount;
  private final int classCount;
  private final ToyPattern pattern;

  ToyKind(String wireName, int inputCount, int classCount, ToyPattern pattern) {
    this.wireName = wireName;
    this.inputCount = inputCount;
    this.classCount = classCount;
    this.pattern = pattern;
  }

  /** Its name in a run spec. */
  public String wireName() {
    return wireName;
  }

  /** The one of this name; empty if there is none. */
  public static Optional<ToyKind> named(String wireName) {
    return Arrays.stream(values()).filter(each -> each.wireName.equals(wireName)).findFirst();
  }

  /** 2, or 1 for the wave. */
  public int inputCount() {
    return inputCount;
  }

  /** The number of classes; 0 in a regression. */
  public int classCount() {
    return classCount;
  }

  /** What a network is to find. */
  public Task task() {
    return classCount == 0 ? Task.REGRESSION : Task.CLASSIFICATION;
  }

  ToyPattern pattern() {
    return pattern;
  }
}
