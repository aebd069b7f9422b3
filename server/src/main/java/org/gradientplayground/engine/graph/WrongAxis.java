package org.gradientplayground.engine.graph;

import java.util.List;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Softmax;
import org.gradientplayground.engine.graph.op.SoftmaxWithLoss;
import org.gradientplayground.engine.tensor.Tensor;

/** The way back of a softmax along the wrong axis of a matrix: down the columns. */
final class WrongAxis {
  private WrongAxis() {}

  /** What a softmax, alone or with its loss, hands back to its scores when it mistakes the axis. */
  static List<Tensor> backward(Op op, List<Tensor> inputs, Tensor output, Tensor dout) {
    return switch (op) {
      case SoftmaxWithLoss loss -> {
        Tensor x = inputs.getFirst();
        Tensor y = new Softmax().forward(List.of(x.transposed())).transposed();
        double upstream = dout.at(0);
        int samples = loss.divisor(x);
        Tensor dx = y.zip(loss.target(x, inputs.get(1)), (p, t) -> (p - t) * upstream / samples);
        yield List.of(dx, inputs.get(1).map(_ -> 0));
      }
      case Softmax softmax ->
          List.of(
              softmax
                  .backward(
                      List.of(inputs.getFirst().transposed()),
                      output.transposed(),
                      dout.transposed())
                  .getFirst()
                  .transposed());
      default -> op.backward(inputs, output, dout);
    };
  }
}
