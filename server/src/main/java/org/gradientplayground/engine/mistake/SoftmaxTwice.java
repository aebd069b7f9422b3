package org.gradientplayground.engine.mistake;

import java.util.List;
import org.gradientplayground.engine.layer.Softmax;
import org.gradientplayground.engine.loss.CrossEntropy;
import org.gradientplayground.engine.loss.CrossEntropyOfLogits;
import org.gradientplayground.engine.loss.OneHot;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A loss that applies softmax to what already went through it.
 *
 * <p>The {@code forward} of the article's simpleNet ends in softmax, and its {@code loss} applies
 * it again. Probabilities lie between 0 and 1, so the second softmax can make little difference of
 * them: of three classes the right one gets at most e / (e + 2) = 0.576, a sure and right answer
 * still costs 0.5514, and gradients shrink.
 */
public record SoftmaxTwice() implements Mistake {
  private static final Softmax SOFTMAX = new Softmax();
  private static final CrossEntropy CROSS_ENTROPY = new CrossEntropy(0);

  @Override
  public String id() {
    return "softmax-twice";
  }

  @Override
  public String section() {
    return "2.4";
  }

  @Override
  public List<Input> inputs() {
    return List.of(
        Input.numbers("z", -50, 50, 1.0541, 0.6307, 1.1328), Input.whole("label", 0, 2, 2));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    Tensor z = inputs.tensor("z");
    Tensor t = OneHot.target(z, Tensor.scalar(inputs.whole("label")));
    var ofLogits = new CrossEntropyOfLogits();
    Side right =
        Side.of(ofLogits.loss(z, t))
            .with("y", SOFTMAX.forward(z))
            .with("gradient", ofLogits.gradient(z, t));
    return new Contrast(twice(z, t), right);
  }

  /** The mistake. */
  private static Side twice(Tensor z, Tensor t) {
    Tensor once = SOFTMAX.forward(z);
    Tensor twice = SOFTMAX.forward(once);
    Tensor byOnce = SOFTMAX.backward(twice, CROSS_ENTROPY.gradient(twice, t));
    return Side.of(CROSS_ENTROPY.loss(twice, t))
        .with("y", twice)
        .with("gradient", SOFTMAX.backward(once, byOnce));
  }
}
