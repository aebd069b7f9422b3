package org.gradientplayground.engine.data;

import java.util.Arrays;

/** The part of the space of inputs and of targets that a picture of samples shows. */
final class DrawingWindow {
  private final Extent[] inputs;
  private final Extent target;

  private DrawingWindow(Extent[] inputs, Extent target) {
    this.inputs = inputs;
    this.target = target;
  }

  /**
   * The window of all samples.
   *
   * @param square whether all inputs have the same window and every window holds -1 to 1
   */
  static DrawingWindow of(Samples samples, boolean square) {
    var inputs = new Extent[samples.inputCount()];
    Extent shared = new Extent();
    Arrays.setAll(inputs, j -> square ? shared : new Extent());
    var target = new Extent();
    if (square) {
      includeUnit(shared);
      includeUnit(target);
    }
    for (int i = 0; i < samples.count(); i++) {
      target.include(samples.t(i));
      for (int j = 0; j < inputs.length; j++) {
        inputs[j].include(samples.x(i)[j]);
      }
    }
    return new DrawingWindow(inputs, target);
  }

  private static void includeUnit(Extent extent) {
    extent.include(-1);
    extent.include(1);
  }

  double[] low() {
    return Arrays.stream(inputs).mapToDouble(Extent::low).toArray();
  }

  double[] high() {
    return Arrays.stream(inputs).mapToDouble(Extent::high).toArray();
  }

  Extent target() {
    return target;
  }
}
