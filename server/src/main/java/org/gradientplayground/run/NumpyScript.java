package org.gradientplayground.run;

/** A training as a Python script. */
public final class NumpyScript {
  private NumpyScript() {}

  /** The script. */
  public static String of(TrainingSpec spec) {
    return "# seed " + spec.seed() + "\n";
  }
}
