package org.gradientplayground.engine.training;

import java.util.Arrays;
import java.util.Optional;

/**
 * How the weights are drawn: normal with mean 0 and a standard deviation that may depend on the
 * number of inputs of the layer. Biases begin at 0.
 */
public enum Initialisation {
  /** 0.01, as the book's first networks. */
  STD_001("std0.01"),

  /** 1: sigmoids saturate, deep networks explode or vanish. */
  STD_1("std1"),

  /**
   * 1 / sqrt(inputs), which keeps the size of signals through layers of tanh or sigmoid (Glorot and
   * Bengio 2010, in the book's form).
   */
  XAVIER("xavier"),

  /**
   * sqrt(2 / inputs), the same for ReLU, which halves the square of what it gets (He et al. 2015).
   */
  HE("he"),

  /** 0: all neurons of a layer stay equal, and nothing is drawn. */
  ZERO("zero");

  private final String wireName;

  Initialisation(String wireName) {
    this.wireName = wireName;
  }

  /** The name on the wire. */
  public String wireName() {
    return wireName;
  }

  /** The initialisation of this name on the wire; empty if there is none. */
  public static Optional<Initialisation> named(String wireName) {
    return Arrays.stream(values()).filter(each -> each.wireName.equals(wireName)).findFirst();
  }

  /** The standard deviation of the weights of a layer with that many inputs. */
  public double std(int inputs) {
    return switch (this) {
      case STD_001 -> 0.01;
      case STD_1 -> 1;
      case XAVIER -> 1 / StrictMath.sqrt(inputs);
      case HE -> StrictMath.sqrt(2.0 / inputs);
      case ZERO -> 0;
    };
  }
}
