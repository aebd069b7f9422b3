package org.gradientplayground.engine.mistake;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gradientplayground.engine.layer.Softmax;
import org.gradientplayground.engine.loss.CrossEntropy;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A backward that is the gradient of another loss than forward computes.
 *
 * <p>{@code y - t} is the gradient of {@code -log y}, not of the article's {@code -log(y + 1e-10)}.
 * While y is large against 1e-10 both agree; for a sure and wrong answer the loss of forward is
 * flat, its gradient nearly 0, and backward says 1: the gradient check fails although every line of
 * backward is right. With the loss from the logits both belong together.
 */
public record GradientOfAnotherLoss() implements Mistake {
  private static final CrossEntropy WITH_EPSILON = new CrossEntropy(1e-10);

  @Override
  public String id() {
    return "gradient-of-another-loss";
  }

  @Override
  public String section() {
    return "4.8";
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.numbers("z", -100, 100, 40, 0), Input.whole("label", 0, 1, 1));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    var layer = SoftmaxWithLossAtOne.of(inputs);
    ToDoubleFunction<Tensor> ofArticle =
        z -> WITH_EPSILON.loss(new Softmax().forward(z), layer.t());
    return new Contrast(
        side(layer, ofArticle.applyAsDouble(layer.z()), layer.numerical(ofArticle)),
        side(layer, layer.loss(), layer.numerical()));
  }

  /** The result is what a gradient check looks at: backward minus the numerical gradient. */
  private static Side side(SoftmaxWithLossAtOne layer, double loss, Tensor numerical) {
    Tensor backward = layer.backward();
    return Side.of(backward.zip(numerical, (one, other) -> one - other))
        .with("loss", loss)
        .with("backward", backward)
        .with("numerical", numerical);
  }
}
