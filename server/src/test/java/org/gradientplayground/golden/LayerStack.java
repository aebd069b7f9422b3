package org.gradientplayground.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradientplayground.engine.layer.Affine;
import org.gradientplayground.engine.layer.IdentityWithLoss;
import org.gradientplayground.engine.layer.Layer;
import org.gradientplayground.engine.layer.LossLayer;
import org.gradientplayground.engine.layer.Relu;
import org.gradientplayground.engine.layer.Sigmoid;
import org.gradientplayground.engine.layer.SoftmaxWithLoss;
import org.gradientplayground.engine.layer.Tanh;
import org.gradientplayground.engine.loss.HalfSquaredError;
import org.gradientplayground.engine.loss.OneHot;
import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.tensor.Tensor;

/** Layers one after the other, with a linear last one and a loss, as the golden cases give them. */
final class LayerStack {
  private final Matrix x;
  private final Matrix t;
  private final List<Affine> affines = new ArrayList<>();
  private final List<Layer> activations = new ArrayList<>();
  private final LossLayer lossLayer;
  private final List<Tensor> sums = new ArrayList<>();
  private final List<Tensor> outputs = new ArrayList<>();

  LayerStack(Inputs inputs) {
    this(inputs, inputs.objects("layers").stream().map(LayerStack::parameters).toList());
  }

  /** W and b of each layer. */
  LayerStack(Inputs inputs, List<List<Tensor>> parameters) {
    x = Matrix.of(inputs.tensor("X"));
    int rows = x.rowCount();
    for (List<Tensor> layer : parameters) {
      affines.add(Affine.of(layer.get(0), layer.get(1), rows));
      activations.add(activation(inputs.text("activation"), rows, layer.get(1).size()));
    }
    int columns = parameters.getLast().get(1).size();
    lossLayer =
        switch (inputs.text("loss")) {
          case "softmax_ce" -> new SoftmaxWithLoss(rows, columns);
          case "half_mse" -> new IdentityWithLoss(rows, columns, new HalfSquaredError());
          case String other -> throw new GoldenFault("no loss " + other);
        };
    t = Matrix.of(OneHot.target(new Matrix(rows, columns).toTensor(), inputs.tensor("t")));
  }

  static List<Tensor> parameters(Inputs layer) {
    return List.of(layer.tensor("W"), layer.tensor("b"));
  }

  private static Layer activation(String name, int rows, int columns) {
    return switch (name) {
      case "relu" -> new Relu(rows, columns);
      case "sigmoid" -> new Sigmoid(rows, columns);
      case "tanh" -> new Tanh(rows, columns);
      case String other -> throw new GoldenFault("no activation " + other);
    };
  }

  double forward() {
    Matrix y = x;
    for (int layer = 0; layer < affines.size(); layer++) {
      y = affines.get(layer).forward(y);
      sums.add(y.toTensor());
      y = layer < affines.size() - 1 ? activations.get(layer).forward(y) : y;
      outputs.add(y.toTensor());
    }
    return lossLayer.forward(y, t);
  }

  /** dW and db of each layer; after forward. */
  List<Map<String, Tensor>> backward() {
    Matrix dout = lossLayer.backward(1);
    var gradients = new ArrayList<Map<String, Tensor>>();
    for (int layer = affines.size() - 1; layer >= 0; layer--) {
      dout = layer < affines.size() - 1 ? activations.get(layer).backward(dout) : dout;
      Affine affine = affines.get(layer);
      dout = affine.backward(dout);
      gradients.addFirst(Map.of("dW", affine.weightGradients(), "db", affine.biasGradients()));
    }
    return gradients;
  }

  /** What each Affine gave. */
  List<Tensor> sums() {
    return sums;
  }

  /** What each layer gave. */
  List<Tensor> outputs() {
    return outputs;
  }
}
