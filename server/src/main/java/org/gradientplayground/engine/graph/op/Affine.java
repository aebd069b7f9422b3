package org.gradientplayground.engine.graph.op;

import java.util.List;
import java.util.OptionalInt;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A fully connected layer: {@code y = x W + b} with x of shape (N, D), W of (D, M), b of (M), y of
 * (N, M).
 *
 * <p>backward: {@code dx = dout W^T}, {@code dW = x^T dout}, {@code db} = the sum of the rows of
 * dout. An x of more axes is first flattened, sample by sample, and its dx has its shape again. A
 * single sample of shape (D) is refused: whether it is a row or a column nobody could tell.
 */
public record Affine() implements Op {
  @Override
  public String name() {
    return "affine";
  }

  @Override
  public int arity() {
    return 3;
  }

  /** x as a matrix: one row per sample. */
  public static Tensor flattened(Tensor x) {
    int samples = x.length(0);
    return x.reshaped(samples, samples == 0 ? 0 : x.size() / samples);
  }

  @Override
  public Tensor forward(List<Tensor> inputs) {
    Tensor x = inputs.get(0);
    Tensor weights = inputs.get(1);
    Tensor b = inputs.get(2);
    boolean fits =
        x.rank() >= 2
            && weights.rank() == 2
            && b.rank() == 1
            && flattened(x).length(1) == weights.length(0)
            && weights.length(1) == b.length(0);
    if (!fits) {
      throw new IllegalArgumentException(
          "affine: shapes " + x + ", " + weights + " and " + b + " do not fit");
    }
    Tensor products = flattened(x).dot(weights);
    var y = products.toArray();
    for (int i = 0; i < y.length; i++) {
      y[i] += b.at(i % b.size());
    }
    return Tensor.of(products.shape(), y);
  }

  @Override
  public List<Tensor> backward(List<Tensor> inputs, Tensor output, Tensor dout) {
    Tensor x = inputs.get(0);
    Tensor dx = dout.dot(inputs.get(1).transposed());
    Tensor dW = flattened(x).transposed().dot(dout);
    OptionalInt samples = OptionalInt.of(0);
    Tensor db = new Reduction(name(), dout, samples).sum(dout, samples, false);
    return List.of(dx.reshaped(x.shape()), dW, db);
  }
}
