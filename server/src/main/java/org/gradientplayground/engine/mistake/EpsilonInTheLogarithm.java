package org.gradientplayground.engine.mistake;

import java.util.List;
import org.gradientplayground.engine.loss.CrossEntropyOfLogits;
import org.gradientplayground.engine.loss.Logits;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * 1e-10 inside the logarithm, so that log 0 cannot happen.
 *
 * <p>The article's {@code -log(y + 1e-10)} is below 0 for a sure and right answer, and never above
 * 23.026 for a sure and wrong one, however wrong it gets. From the logits the loss is {@code log
 * sum e^z - z}, which needs no such trick. Here the right one of two classes leads by a number of
 * logits.
 */
public record EpsilonInTheLogarithm() implements Mistake {
  private static final double EPSILON = 1e-10;

  @Override
  public String id() {
    return "epsilon-in-the-logarithm";
  }

  @Override
  public String section() {
    return "1";
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.number("lead", -100, 100, 40));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    double lead = inputs.number("lead");
    double p = Logits.sigmoid(lead);
    double right = new CrossEntropyOfLogits().loss(Tensor.vector(lead, 0), Tensor.vector(1, 0));
    return new Contrast(
        Side.of(-StrictMath.log(p + EPSILON)).with("p", p), Side.of(right).with("p", p));
  }
}
