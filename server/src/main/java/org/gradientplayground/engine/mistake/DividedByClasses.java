package org.gradientplayground.engine.mistake;

import java.util.List;

/**
 * One sample without a batch axis, whose gradient is divided by the number of classes.
 *
 * <p>The article's {@code SoftmaxWithLoss.backward} divides by {@code self.t.shape[0]}, which it
 * calls the batch size. Of a target of the shape (C) that is C: the gradient is a third of what it
 * should be, forward divided by 1, and only a gradient check tells. One sample is a batch of one.
 */
public record DividedByClasses() implements Mistake {
  @Override
  public String id() {
    return "divided-by-classes";
  }

  @Override
  public String section() {
    return "4.8";
  }

  @Override
  public List<Input> inputs() {
    return List.of(Input.numbers("z", -50, 50, 0.3, 2.9, 4), Input.whole("label", 0, 2, 2));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    var layer = SoftmaxWithLossAtOne.of(inputs);
    int classes = layer.t().length(0);
    return new Contrast(side(layer, classes), side(layer, 1));
  }

  private static Side side(SoftmaxWithLossAtOne layer, int batchSize) {
    return Side.of(layer.backward().map(each -> each / batchSize))
        .with("y", layer.y())
        .with("t", layer.t())
        .with("divisor", batchSize)
        .with("numerical", layer.numerical());
  }
}
