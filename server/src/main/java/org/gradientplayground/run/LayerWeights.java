package org.gradientplayground.run;

/** The weights W of the shape (inputs, neurons) and the biases b of one layer. */
public final class LayerWeights {
  private final double[][] weights;
  private final double[] biases;

  /**
   * @param weights one row for each input; not copied
   * @param biases one for each neuron; not copied
   */
  public LayerWeights(double[][] weights, double[] biases) {
    this.weights = weights;
    this.biases = biases;
  }

  /** W, one row for each input; not to be changed. */
  public double[][] weights() {
    return weights;
  }

  /** b, one for each neuron; not to be changed. */
  public double[] biases() {
    return biases;
  }
}
