package org.gradientplayground.engine.differentiation;

import java.util.function.ToDoubleFunction;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The gradient of a function of a whole array, of any rank, from its values.
 *
 * <p>One element is moved at a time and the function always sees the whole array: a function of an
 * array is in general no sum over its rows. The gradient has the shape of the array. A central
 * difference costs two values per element, a forward difference one and one more.
 */
public final class NumericalGradient {
  private NumericalGradient() {}

  /** Central differences of every element. */
  public static Tensor central(ToDoubleFunction<Tensor> f, Tensor x, double h) {
    var gradient = new double[x.size()];
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = centralPartial(f, x, i, h);
    }
    return Tensor.of(x.shape(), gradient);
  }

  /** Forward differences of every element. */
  public static Tensor forward(ToDoubleFunction<Tensor> f, Tensor x, double h) {
    double here = f.applyAsDouble(x);
    var gradient = new double[x.size()];
    for (int i = 0; i < gradient.length; i++) {
      double plus = f.applyAsDouble(x.with(i, x.at(i) + h));
      gradient[i] = DifferenceQuotient.forward(plus, here, h);
    }
    return Tensor.of(x.shape(), gradient);
  }

  /** The partial derivative by the element at place {@code i}, as a central difference. */
  public static double centralPartial(ToDoubleFunction<Tensor> f, Tensor x, int i, double h) {
    double plus = f.applyAsDouble(x.with(i, x.at(i) + h));
    double minus = f.applyAsDouble(x.with(i, x.at(i) - h));
    return DifferenceQuotient.central(plus, minus, h);
  }
}
