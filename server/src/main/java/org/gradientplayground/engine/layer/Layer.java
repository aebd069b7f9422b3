package org.gradientplayground.engine.layer;

import org.gradientplayground.engine.tensor.Matrix;

/**
 * A function of a mini-batch that can be differentiated; one sample a row.
 *
 * <p>A layer never changes what it is given. What it gives back is an array of its own, made once
 * and written again at the next call: forward and backward allocate nothing.
 */
public sealed interface Layer
    permits Affine, Relu, Sigmoid, Tanh, Identity, Dropout, BatchNormalization {

  /**
   * y of x.
   *
   * @param x at most as many rows as the layer has capacity for
   * @return valid until the next forward
   */
  Matrix forward(Matrix x);

  /**
   * dL/dx from dL/dy, y being what the last forward gave.
   *
   * @param dout dL/dy
   * @return valid until the next backward
   */
  Matrix backward(Matrix dout);
}
