package org.gradientplayground.run;

import java.util.OptionalDouble;
import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.training.Activation;

/** Statistics of what one layer gives, over one mini-batch after the other. */
final class LayerOutputs {
  private static final double FLAT = 0.99;

  private final Activation activation;
  private final boolean[] alive;
  private double sum;
  private double squares;
  private long flat;
  private long count;

  /**
   * @param activation of the layer; for an output layer that is a sigmoid that one, else identity
   */
  LayerOutputs(Activation activation, int neurons) {
    this.activation = activation;
    this.alive = new boolean[neurons];
  }

  void add(Matrix outputs) {
    for (int i = 0; i < outputs.rowCount(); i++) {
      double[] row = outputs.row(i);
      for (int j = 0; j < alive.length; j++) {
        add(j, row[j]);
      }
    }
  }

  private void add(int neuron, double y) {
    sum += y;
    squares = Math.fma(y, y, squares);
    count++;
    alive[neuron] |= y != 0;
    if (isFlat(y)) {
      flat++;
    }
  }

  private boolean isFlat(double y) {
    return switch (activation) {
      case TANH -> Math.abs(y) > FLAT;
      case SIGMOID -> y > FLAT || y < 1 - FLAT;
      case RELU, IDENTITY -> false;
    };
  }

  LayerSnapshot.Outputs result() {
    double mean = sum / count;
    double variance = Math.max(0, squares / count - mean * mean);
    boolean saturates = activation == Activation.TANH || activation == Activation.SIGMOID;
    return new LayerSnapshot.Outputs(
        WholeSet.known(mean),
        WholeSet.known(StrictMath.sqrt(variance)),
        activation == Activation.RELU
            ? OptionalDouble.of(1 - (double) living() / alive.length)
            : OptionalDouble.empty(),
        saturates ? OptionalDouble.of((double) flat / count) : OptionalDouble.empty());
  }

  private int living() {
    int living = 0;
    for (boolean each : alive) {
      living += each ? 1 : 0;
    }
    return living;
  }
}
