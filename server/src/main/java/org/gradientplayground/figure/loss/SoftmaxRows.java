package org.gradientplayground.figure.loss;

import org.gradientplayground.engine.layer.Softmax;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Softmax of each row, step by step.
 *
 * @param largest the largest element of each row
 * @param shifted z - largest
 * @param exponentials of the shifted elements
 * @param sums of the exponentials of each row
 * @param y the exponentials over their sum
 * @param rowSums of the elements as they were given
 */
public record SoftmaxRows(
    Tensor largest, Tensor shifted, Tensor exponentials, Tensor sums, Tensor y, Tensor rowSums) {
  static SoftmaxRows of(Tensor z) {
    double[][] rows = Rows.of(z);
    var largest = new double[rows.length];
    for (int row = 0; row < rows.length; row++) {
      largest[row] = Rows.largest(rows[row]);
    }
    Tensor shifted =
        Rows.map(
            z,
            row -> {
              double most = Rows.largest(row);
              return Tensor.vector(row).map(each -> each - most).toArray();
            });
    Tensor exponentials = shifted.map(StrictMath::exp);
    return new SoftmaxRows(
        Tensor.vector(largest),
        shifted,
        exponentials,
        sums(exponentials),
        new Softmax().forward(z),
        sums(z));
  }

  private static Tensor sums(Tensor tensor) {
    double[][] rows = Rows.of(tensor);
    var sums = new double[rows.length];
    for (int row = 0; row < rows.length; row++) {
      sums[row] = Tensor.vector(rows[row]).sum();
    }
    return Tensor.vector(sums);
  }
}
