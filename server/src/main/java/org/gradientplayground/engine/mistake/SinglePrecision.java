package org.gradientplayground.engine.mistake;

import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A numerical gradient in single precision with an h that is made for double precision.
 *
 * <p>A float has about seven digits. At 25 two of them lie 1.9e-6 apart, and that over 2h = 2e-4 is
 * an error of up to 1 % of the slope; a smaller h only makes it worse, until x + h is x and the
 * gradient 0. Either compute in doubles, where 1e-4 is fine, or take an h near 1e-2.
 */
public record SinglePrecision() implements Mistake {
  @Override
  public String id() {
    return "single-precision";
  }

  @Override
  public String section() {
    return "2.3";
  }

  @Override
  public List<Input> inputs() {
    return List.of(
        Input.numbers("x", -1000, 1000, 3, 4), Input.number("h", 1e-8, 1, SquaredLength.H));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    Tensor x = inputs.tensor("x");
    double h = inputs.number("h");
    return new Contrast(
        ofFloats(h, (float) x.at(0), (float) x.at(1)), SquaredLength.gradient(x, h));
  }

  /**
   * The mistake: every number, h and 2h too, is rounded to a float before it is used, as in NumPy
   * 2. In NumPy 1 a float times a Python number was a double, so that only x + h was rounded.
   */
  private static Side ofFloats(double h, float... x) {
    var gradient = new double[x.length];
    var above = new double[x.length];
    var below = new double[x.length];
    var onlyStored = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      float kept = x[i];
      x[i] = kept + (float) h;
      float more = squaredLength(x);
      double moreInDoubles = squaredLengthInDoubles(x);
      x[i] = kept - (float) h;
      float less = squaredLength(x);
      onlyStored[i] = (float) ((moreInDoubles - squaredLengthInDoubles(x)) / (2 * h));
      x[i] = kept;
      gradient[i] = (more - less) / (float) (2 * h);
      above[i] = more;
      below[i] = less;
    }
    return Side.of(Tensor.vector(gradient))
        .with("above", Tensor.vector(above))
        .with("below", Tensor.vector(below))
        .with("onlyStored", Tensor.vector(onlyStored));
  }

  private static float squaredLength(float[] x) {
    return x[0] * x[0] + x[1] * x[1];
  }

  private static double squaredLengthInDoubles(float[] x) {
    return SquaredLength.at(Tensor.vector(x[0], x[1]));
  }
}
