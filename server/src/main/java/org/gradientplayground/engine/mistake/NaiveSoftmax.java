package org.gradientplayground.engine.mistake;

import java.util.List;
import org.gradientplayground.engine.layer.Softmax;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Softmax by its formula alone.
 *
 * <p>The article uses {@code softmax} and never defines it; written down as {@code e^z / sum e^z},
 * the exponential overflows beyond 709 and Infinity over Infinity is no number; far below 0 all
 * exponentials vanish, and 0 over 0 is none either. Subtracting the largest logit first changes
 * nothing else.
 */
public record NaiveSoftmax() implements Mistake {
  @Override
  public String id() {
    return "naive-softmax";
  }

  @Override
  public String section() {
    return "1";
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.numbers("z", -10_000, 10_000, 1010, 1000, 990));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    Tensor z = inputs.tensor("z");
    double largest = Rows.largest(z.toArray());
    Tensor shifted = z.map(each -> each - largest);
    Tensor small = shifted.map(StrictMath::exp);
    return new Contrast(
        byFormula(z),
        Side.of(new Softmax().forward(z))
            .with("largest", largest)
            .with("shifted", shifted)
            .with("exponentials", small)
            .with("sum", small.sum()));
  }

  /** The mistake. */
  private static Side byFormula(Tensor z) {
    Tensor exponentials = z.map(StrictMath::exp);
    double sum = exponentials.sum();
    return Side.of(exponentials.map(each -> each / sum))
        .with("exponentials", exponentials)
        .with("sum", sum);
  }
}
