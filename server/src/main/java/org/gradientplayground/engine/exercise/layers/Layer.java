package org.gradientplayground.engine.exercise.layers;

import java.util.List;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.graph.op.Affine;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A layer x W + b with whole numbers, on a mini-batch of two samples with two inputs and two
 * outputs: square, so that a product taken in the wrong order has the right shape.
 */
record Layer(Tensor x, Tensor weights, Tensor b, Tensor dout) {
  private static final Affine AFFINE = new Affine();

  static Layer draw(Draw draw) {
    return new Layer(
        draw.matrix(2, 2, -3, 4),
        draw.matrix(2, 2, -3, 4),
        draw.vector(2, -3, 3),
        draw.matrix(2, 2, -3, 4));
  }

  Tensor forward() {
    return AFFINE.forward(operands());
  }

  Tensor dx() {
    return backward().get(0);
  }

  Tensor dW() {
    return backward().get(1);
  }

  Tensor db() {
    return backward().get(2);
  }

  /**
   * The layers that show it: alone before half the squared error, with the targets for which the
   * upstream gradient is dout.
   */
  Parameters setting() {
    int samples = x.length(0);
    Tensor t = forward().zip(dout, (y, slope) -> y - samples * slope);
    return setting(x, weights, b, "halfSquaredError", t);
  }

  /** One layer and a loss. */
  static Parameters setting(Tensor x, Tensor weights, Tensor b, String loss, Tensor t) {
    return setting(x, List.of(), weights, b, loss, t);
  }

  /** Layers and a loss. */
  static Parameters setting(
      Tensor x, List<Parameters> hidden, Tensor weights, Tensor b, String loss, Tensor t) {
    Parameters layers =
        Parameters.NONE
            .with("x", x)
            .with("t", t)
            .with("hidden", hidden)
            .with("last", Parameters.NONE.with("W", weights).with("b", b))
            .with("loss", loss);
    return Parameters.NONE.with("layers", layers);
  }

  private List<Tensor> operands() {
    return List.of(x, weights, b);
  }

  private List<Tensor> backward() {
    return AFFINE.backward(operands(), forward(), dout);
  }
}
