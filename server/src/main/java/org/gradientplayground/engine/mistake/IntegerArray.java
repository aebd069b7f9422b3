package org.gradientplayground.engine.mistake;

import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A numerical gradient at an array of integers.
 *
 * <p>{@code np.array([3, 4])} holds integers. The article's {@code x[i] = tmp + h} cuts 3.0001 back
 * to 3 and 2.9999 to 2, so f is taken at two points that are 1 apart, and their difference is
 * divided by 0.0002; {@code np.zeros_like(x)} cuts the gradient to an integer too. At (3, 4) that
 * gives (25000, 35000) instead of (6, 8). Doubles are meant.
 */
public record IntegerArray() implements Mistake {
  @Override
  public String id() {
    return "integer-array";
  }

  @Override
  public String section() {
    return "2.3";
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.wholes("x", -1000, 1000, 3, 4));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    Tensor x = inputs.tensor("x");
    return new Contrast(
        ofIntegers((int) x.at(0), (int) x.at(1)), SquaredLength.gradient(x, SquaredLength.H));
  }

  /** The mistake: what is stored in either array loses its fraction. */
  private static Side ofIntegers(int... x) {
    var gradient = new double[x.length];
    var above = new double[x.length];
    var below = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      int kept = x[i];
      x[i] = (int) (kept + SquaredLength.H);
      above[i] = squaredLength(x);
      x[i] = (int) (kept - SquaredLength.H);
      below[i] = squaredLength(x);
      gradient[i] = (int) ((above[i] - below[i]) / (2 * SquaredLength.H));
      x[i] = kept;
    }
    return Side.of(Tensor.vector(gradient))
        .with("above", Tensor.vector(above))
        .with("below", Tensor.vector(below));
  }

  private static int squaredLength(int[] x) {
    return x[0] * x[0] + x[1] * x[1];
  }
}
