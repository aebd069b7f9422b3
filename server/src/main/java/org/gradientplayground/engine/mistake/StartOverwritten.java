package org.gradientplayground.engine.mistake;

import java.util.List;
import org.gradientplayground.engine.differentiation.NumericalGradient;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Gradient descent that moves the caller's own start point.
 *
 * <p>In the article's {@code gradient_descent}, {@code x = init_x} is no copy but a second name,
 * and {@code x -= lr * grad} changes the array in place. Afterwards {@code init_x} is the end
 * point, and whoever starts again from it, to compare two learning rates, does not start from the
 * same place.
 */
public record StartOverwritten() implements Mistake {
  @Override
  public String id() {
    return "start-overwritten";
  }

  @Override
  public String section() {
    return "3.1";
  }

  @Override
  public List<Input> inputs() {
    return List.of(
        Input.numbers("init_x", -10, 10, -3, 4),
        Input.number("lr", 0, 1, 0.1),
        Input.whole("step_num", 1, 200, 10));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    double[] overwritten = inputs.tensor("init_x").toArray();
    double[] kept = inputs.tensor("init_x").toArray();
    Side wrong = run(overwritten, () -> descend(overwritten, inputs));
    Side right = run(kept, () -> descend(kept.clone(), inputs));
    return new Contrast(wrong, right);
  }

  private interface Descent {
    double[] end();
  }

  /** Descends twice; the result is what became of the start point after the first time. */
  private static Side run(double[] start, Descent descent) {
    Tensor end = Tensor.vector(descent.end());
    Tensor startAfterwards = Tensor.vector(start);
    return Side.of(startAfterwards).with("end", end).with("again", Tensor.vector(descent.end()));
  }

  /** Descends in place: the mistake, where it is given the caller's own array. */
  private static double[] descend(double[] x, Inputs inputs) {
    for (int step = 0; step < inputs.whole("step_num"); step++) {
      Tensor gradient =
          NumericalGradient.central(SquaredLength::at, Tensor.vector(x), SquaredLength.H);
      for (int i = 0; i < x.length; i++) {
        x[i] -= inputs.number("lr") * gradient.at(i);
      }
    }
    return x;
  }
}
