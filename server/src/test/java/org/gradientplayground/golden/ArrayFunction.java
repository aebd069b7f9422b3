package org.gradientplayground.golden;

import java.util.Locale;
import org.gradientplayground.engine.tensor.Tensor;

/** The functions of whole arrays that the golden cases use, with their gradients by hand. */
enum ArrayFunction {
  /** The sum of the squares. */
  SUM_SQ {
    @Override
    double value(Tensor x) {
      return x.map(each -> each * each).sum();
    }

    @Override
    Tensor gradient(Tensor x) {
      return x.map(each -> 2 * each);
    }
  },
  /** The square of the sum: no sum over rows. */
  SQUARE_OF_SUM {
    @Override
    double value(Tensor x) {
      return x.sum() * x.sum();
    }

    @Override
    Tensor gradient(Tensor x) {
      return x.map(_ -> 2 * x.sum());
    }
  },
  /** The sum of the sines and the product of all elements. */
  SUM_SIN_PROD {
    @Override
    double value(Tensor x) {
      return x.map(StrictMath::sin).sum() + productWithout(x, -1);
    }

    @Override
    Tensor gradient(Tensor x) {
      var gradient = new double[x.size()];
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] = StrictMath.cos(x.at(i)) + productWithout(x, i);
      }
      return Tensor.of(x.shape(), gradient);
    }
  };

  abstract double value(Tensor x);

  abstract Tensor gradient(Tensor x);

  static ArrayFunction named(String name) {
    for (ArrayFunction function : values()) {
      if (function.name().toLowerCase(Locale.ROOT).equals(name)) {
        return function;
      }
    }
    throw new GoldenFault("no array function " + name);
  }

  private static double productWithout(Tensor x, int left) {
    double product = 1;
    for (int i = 0; i < x.size(); i++) {
      product *= i == left ? 1 : x.at(i);
    }
    return product;
  }
}
