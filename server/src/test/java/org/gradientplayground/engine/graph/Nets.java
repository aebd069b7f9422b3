package org.gradientplayground.engine.graph;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.graph.op.Affine;
import org.gradientplayground.engine.graph.op.LossOp;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A network as a graph: x, then W and b of each layer, an activation between, a loss with its
 * targets as a constant.
 *
 * @param leaves x, W1, b1, W2, b2, ...
 */
public record Nets(ComputationGraph graph, List<Tensor> leaves) {
  public static Nets random(
      RandomState random, int samples, Op activation, LossOp loss, int... widths) {
    return scaled(random, 1, samples, activation, loss, widths);
  }

  public static Nets scaled(
      RandomState random, double scale, int samples, Op activation, LossOp loss, int... widths) {
    var builder = ComputationGraph.builder();
    var leaves = new ArrayList<Tensor>();
    int x = builder.input("x");
    leaves.add(tensor(random, scale, samples, widths[0]));
    for (int layer = 1; layer < widths.length; layer++) {
      int weights = builder.parameter("W" + layer);
      int biases = builder.parameter("b" + layer);
      leaves.add(tensor(random, scale, widths[layer - 1], widths[layer]));
      leaves.add(tensor(random, scale, widths[layer]));
      x = builder.apply(new Affine(), x, weights, biases);
      x = layer < widths.length - 1 ? builder.apply(activation, x) : x;
    }
    int t = builder.constant(targets(random, loss, samples, widths[widths.length - 1]));
    builder.apply(loss, x, t);
    return new Nets(builder.build(), leaves);
  }

  private static Tensor targets(RandomState random, LossOp loss, int samples, int columns) {
    if (loss.name().equals("softmaxWithLoss")) {
      return tensor(random, 1, samples).map(_ -> random.randint(0, columns));
    }
    Tensor t = tensor(random, 1, samples, columns);
    return loss.name().equals("sigmoidWithLoss") ? t.map(each -> each > 0 ? 1 : 0) : t;
  }

  public static Tensor tensor(RandomState random, double scale, int... shape) {
    int size = 1;
    for (int length : shape) {
      size *= length;
    }
    var values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = random.normal(0, scale);
    }
    return Tensor.of(shape, values);
  }
}
