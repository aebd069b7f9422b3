package org.gradientplayground.run;

import java.util.Optional;
import java.util.OptionalInt;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.op.Abs;
import org.gradientplayground.engine.graph.op.Add;
import org.gradientplayground.engine.graph.op.Div;
import org.gradientplayground.engine.graph.op.Exp;
import org.gradientplayground.engine.graph.op.Log;
import org.gradientplayground.engine.graph.op.Mul;
import org.gradientplayground.engine.graph.op.Neg;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Sigmoid;
import org.gradientplayground.engine.graph.op.Square;
import org.gradientplayground.engine.graph.op.Sub;
import org.gradientplayground.engine.graph.op.Sum;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.OutputLoss;

/**
 * The loss layer as its elementary operations, as the book derives them: softmax is {@code e^a /
 * sum e^a} and cross entropy {@code -(1/N) sum t log y}. Unlike the layer in one, large scores
 * overflow here; its gradients are the same but for rounding.
 */
final class OpenedLoss {
  private final ComputationGraph.Builder graph;
  private final int samples;
  private final int outputs;

  OpenedLoss(ComputationGraph.Builder graph, int samples, int outputs) {
    this.graph = graph;
    this.samples = samples;
    this.outputs = outputs;
  }

  /** The node of the loss. */
  int of(OutputLoss loss, int scores, int t, Optional<double[]> sampleWeights) {
    int costs =
        switch (loss) {
          case SOFTMAX_CROSS_ENTROPY -> apply(new Mul(), t, logOfSoftmax(scores));
          case SIGMOID_CROSS_ENTROPY -> logLikelihood(scores, t);
          case HALF_SQUARED_ERROR, MEAN_SQUARED_ERROR -> square(scores, t);
          case MEAN_ABSOLUTE_ERROR -> apply(new Abs(), apply(new Sub(), scores, t));
        };
    if (sampleWeights.isPresent()) {
      int w = graph.constant(Tensor.of(new int[] {samples, 1}, sampleWeights.get()));
      graph.label(w, "w");
      costs = apply(new Mul(), w, costs);
    }
    int sum = apply(Sum.ofAll(), costs);
    int mean = apply(new Div(), signed(loss, sum), graph.constant(divisor(loss)));
    graph.label(mean, "L");
    return mean;
  }

  private int apply(Op op, int... operands) {
    return graph.apply(op, operands);
  }

  private int logOfSoftmax(int scores) {
    int exponentials = apply(new Exp(), scores);
    int sums = apply(new Sum(OptionalInt.of(1), true), exponentials);
    int y = apply(new Div(), exponentials, sums);
    graph.label(y, "y");
    return apply(new Log(), y);
  }

  private int logLikelihood(int scores, int t) {
    int y = apply(new Sigmoid(), scores);
    graph.label(y, "y");
    int one = graph.constant(1);
    int yes = apply(new Mul(), t, apply(new Log(), y));
    int no = apply(new Mul(), apply(new Sub(), one, t), apply(new Log(), apply(new Sub(), one, y)));
    return apply(new Add(), yes, no);
  }

  private int square(int scores, int t) {
    return apply(new Square(), apply(new Sub(), scores, t));
  }

  private int signed(OutputLoss loss, int sum) {
    boolean entropy =
        loss == OutputLoss.SOFTMAX_CROSS_ENTROPY || loss == OutputLoss.SIGMOID_CROSS_ENTROPY;
    return entropy ? apply(new Neg(), sum) : sum;
  }

  /** N; twice that for half the square; for yes and no a mean over all answers. */
  private double divisor(OutputLoss loss) {
    return switch (loss) {
      case HALF_SQUARED_ERROR -> 2.0 * samples;
      case SIGMOID_CROSS_ENTROPY -> (double) samples * outputs;
      default -> samples;
    };
  }
}
