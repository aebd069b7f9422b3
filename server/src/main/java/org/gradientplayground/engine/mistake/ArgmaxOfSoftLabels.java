package org.gradientplayground.engine.mistake;

import java.util.List;
import org.gradientplayground.engine.loss.CrossEntropy;
import org.gradientplayground.engine.loss.OneHot;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Soft targets of which only the largest is looked at.
 *
 * <p>The article's {@code cross_entropy_error} turns targets of y's size into labels by {@code
 * argmax}. One-hot targets stay what they are; of soft ones, as smoothing or distillation makes
 * them, everything but the largest is lost. Cross entropy is {@code -sum(t log y)}.
 */
public record ArgmaxOfSoftLabels() implements Mistake {
  /** What the article adds; it is no part of this mistake. */
  private static final CrossEntropy CROSS_ENTROPY = new CrossEntropy(1e-10);

  @Override
  public String id() {
    return "argmax-of-soft-labels";
  }

  @Override
  public String section() {
    return "1";
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.numbers("y", 0, 1, 0.7, 0.2, 0.1), Input.numbers("t", 0, 1, 0.6, 0.4, 0));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    Tensor y = inputs.tensor("y");
    Tensor t = inputs.tensor("t");
    return new Contrast(ofArgmax(y, t), Side.of(CROSS_ENTROPY.loss(y, t)));
  }

  /** The mistake. */
  private static Side ofArgmax(Tensor y, Tensor t) {
    int label = Rows.argmax(t.toArray());
    double loss = CROSS_ENTROPY.loss(y, OneHot.target(y, Tensor.scalar(label)));
    return Side.of(loss).with("label", label).with("picked", y.at(label));
  }
}
