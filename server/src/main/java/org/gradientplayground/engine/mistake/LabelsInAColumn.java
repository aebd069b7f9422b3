package org.gradientplayground.engine.mistake;

import java.util.List;
import org.gradientplayground.engine.loss.CrossEntropy;
import org.gradientplayground.engine.loss.OneHot;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Labels in a column, shape (N, 1), taken for a list of labels, shape (N).
 *
 * <p>The article's {@code cross_entropy_error} tells labels from one-hot rows by their number, so a
 * column of labels passes. {@code y[np.arange(n), t]} then stretches both indices to (N, N): every
 * label is looked up in every row, N² probabilities instead of N are added up, and the sum is still
 * divided by N. Telling by shape finds it at once.
 */
public record LabelsInAColumn() implements Mistake {
  /** What the article adds; it is no part of this mistake. */
  private static final double EPSILON = 1e-10;

  @Override
  public String id() {
    return "labels-in-a-column";
  }

  @Override
  public String section() {
    return "1";
  }

  @Override
  public List<Input> inputs() {
    return List.of(
        Input.matrix("y", 0, 1, new double[] {0.7, 0.2, 0.1}, new double[] {0.1, 0.1, 0.8}),
        Input.wholes("t", 0, 2, 0, 2));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    Tensor y = inputs.tensor("y");
    Tensor labels = inputs.tensor("t");
    double right = new CrossEntropy(EPSILON).loss(y, OneHot.target(y, labels));
    return new Contrast(stretched(y, labels), Side.of(right).with("picked", ofOwnRow(y, labels)));
  }

  /** The mistake: row i of the picked numbers has label i looked up in every row of y. */
  private static Side stretched(Tensor y, Tensor labels) {
    int n = y.length(0);
    var picked = new double[n * n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int row = 0; row < n; row++) {
        picked[i * n + row] = y.at(row, (int) labels.at(i));
        sum += StrictMath.log(picked[i * n + row] + EPSILON);
      }
    }
    return Side.of(-sum / n).with("picked", Tensor.of(new int[] {n, n}, picked));
  }

  private static Tensor ofOwnRow(Tensor y, Tensor labels) {
    var picked = new double[labels.size()];
    for (int row = 0; row < picked.length; row++) {
      picked[row] = y.at(row, (int) labels.at(row));
    }
    return Tensor.vector(picked);
  }
}
