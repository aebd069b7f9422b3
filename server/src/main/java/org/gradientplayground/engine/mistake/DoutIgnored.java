package org.gradientplayground.engine.mistake;

import java.util.List;

/**
 * A last layer whose backward does not look at the gradient that it is given.
 *
 * <p>The article's {@code SoftmaxWithLoss.backward(dout=1)} never uses {@code dout}. As long as the
 * loss is the last thing computed, dout is 1 and nobody notices; weighted by 0.1 beside a second
 * loss, or scaled up as in half precision, the gradient stays that of the loss alone. The chain
 * rule wants the product.
 */
public record DoutIgnored() implements Mistake {
  @Override
  public String id() {
    return "dout-ignored";
  }

  @Override
  public String section() {
    return "4.8";
  }

  @Override
  public List<Input> inputs() {
    return List.of(
        Input.numbers("z", -50, 50, 0.3, 2.9, 4),
        Input.whole("label", 0, 2, 2),
        Input.number("dout", -100, 100, 10));
  }

  @Override
  public Contrast contrast(Inputs inputs) {
    var layer = SoftmaxWithLossAtOne.of(inputs);
    double dout = inputs.number("dout");
    return new Contrast(side(layer, 1), side(layer, dout));
  }

  private static Side side(SoftmaxWithLossAtOne layer, double factor) {
    return Side.of(layer.backward().map(each -> factor * each))
        .with("y", layer.y())
        .with("t", layer.t());
  }
}
