package org.gradientplayground.engine.training;

import org.gradientplayground.engine.layer.Affine;
import org.gradientplayground.engine.layer.Dropout;
import org.gradientplayground.engine.layer.Identity;
import org.gradientplayground.engine.layer.Layer;
import org.gradientplayground.engine.layer.Relu;
import org.gradientplayground.engine.layer.Sigmoid;
import org.gradientplayground.engine.layer.Tanh;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;

/** One hidden layer at work: Affine, then its activation, then dropout while it learns. */
final class HiddenPass {
  final Affine affine;
  private final Layer activation;
  private final Dropout dropout;
  private Matrix output;
  private boolean drops;

  HiddenPass(Affine affine, HiddenLayer layer, int capacity) {
    this.affine = affine;
    this.activation = activation(layer, capacity);
    this.dropout = new Dropout(capacity, layer.neurons());
  }

  private static Layer activation(HiddenLayer layer, int capacity) {
    return switch (layer.activation()) {
      case RELU -> new Relu(capacity, layer.neurons());
      case SIGMOID -> new Sigmoid(capacity, layer.neurons());
      case TANH -> new Tanh(capacity, layer.neurons());
      case IDENTITY -> new Identity();
    };
  }

  Matrix forward(Matrix x) {
    drops = false;
    output = activation.forward(affine.forward(x));
    return output;
  }

  /** Drops a share p of the outputs; draws nothing where it is 0. */
  Matrix forward(Matrix x, double p, RandomState masks) {
    Matrix y = forward(x);
    drops = p > 0;
    if (!drops) {
      return y;
    }
    dropout.draw(y.rowCount(), p, masks);
    return dropout.forward(y);
  }

  /** From dL/d(what forward gave) to dL/d(what Affine gave). */
  Matrix backward(Matrix dout) {
    return activation.backward(drops ? dropout.backward(dout) : dout);
  }

  /** What the activation gave. */
  Matrix output() {
    return output;
  }
}
