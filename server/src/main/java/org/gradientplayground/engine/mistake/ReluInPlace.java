package org.gradientplayground.engine.mistake;

import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A backward of ReLU that writes into the gradient it was given.
 *
 * <p>The article's {@code dout[self.mask] = 0; dx = dout} sets elements of the caller's own array
 * to 0. At {@code y = relu(a) + b} the add node hands the same dout to both sides; once ReLU has
 * been there, b gets what is left of it. A new array costs nothing and hurts nobody.
 */
public record ReluInPlace() implements Mistake {
  @Override
  public String id() {
    return "relu-in-place";
  }

  @Override
  public String section() {
    return "4.5";
  }

  @Override
  public List<Input> inputs() {
    return List.of(
        Input.numbers("a", -1000, 1000, -1, -2), Input.numbers("dout", -1000, 1000, 5, 7));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    double[] a = inputs.tensor("a").toArray();
    double[] shared = inputs.tensor("dout").toArray();
    double[] kept = inputs.tensor("dout").toArray();
    return new Contrast(side(backward(a, shared), shared), side(backward(a, kept.clone()), kept));
  }

  /** The gradient of a, and the dout that comes to b after it. */
  private static Side side(double[] ofA, double[] ofB) {
    return Side.of(Tensor.vector(ofB)).with("da", Tensor.vector(ofA));
  }

  /** Changes {@code dout} in place: the mistake, where others still need that array. */
  private static double[] backward(double[] a, double[] dout) {
    for (int i = 0; i < a.length; i++) {
      if (a[i] <= 0) {
        dout[i] = 0;
      }
    }
    return dout;
  }
}
