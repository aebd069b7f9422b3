package org.gradientplayground.engine.mistake;

import java.util.List;
import org.gradientplayground.engine.differentiation.NumericalGradient;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The numerical gradient of a matrix, row by row.
 *
 * <p>The article's {@code numerical_gradient} gives f one row at a time and never the whole array.
 * That is right only where f is a sum over rows, or does not look at its argument at all, as the
 * article's {@code lambda w: net.loss(x, t)}. For {@code f(X) = (sum X)²} every partial derivative
 * is twice the sum of all elements; row by row it becomes twice the sum of its row.
 */
public record OneRowAtATime() implements Mistake {
  @Override
  public String id() {
    return "one-row-at-a-time";
  }

  @Override
  public String section() {
    return "2.3";
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.matrix("X", -100, 100, new double[] {1, 2, 3}, new double[] {-1, 0.5, 4}));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    Tensor x = inputs.tensor("X");
    Tensor whole = NumericalGradient.central(OneRowAtATime::f, x, SquaredLength.H);
    return new Contrast(byRows(x), Side.of(whole).with("sum", x.sum()));
  }

  private static double f(Tensor x) {
    double sum = x.sum();
    return sum * sum;
  }

  /** The mistake. */
  private static Side byRows(Tensor x) {
    int columns = x.length(1);
    var gradient = new double[x.size()];
    var sums = new double[x.length(0)];
    for (int i = 0; i < sums.length; i++) {
      Tensor row = row(x, i);
      double[] ofRow = NumericalGradient.central(OneRowAtATime::f, row, SquaredLength.H).toArray();
      System.arraycopy(ofRow, 0, gradient, i * columns, columns);
      sums[i] = row.sum();
    }
    return Side.of(Tensor.of(x.shape(), gradient)).with("sums", Tensor.vector(sums));
  }

  private static Tensor row(Tensor x, int i) {
    var row = new double[x.length(1)];
    for (int j = 0; j < row.length; j++) {
      row[j] = x.at(i, j);
    }
    return Tensor.vector(row);
  }
}
