package org.gradientplayground.golden;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.gradientplayground.engine.layer.Add;
import org.gradientplayground.engine.layer.Affine;
import org.gradientplayground.engine.layer.BatchNormalization;
import org.gradientplayground.engine.layer.Dropout;
import org.gradientplayground.engine.layer.IdentityWithLoss;
import org.gradientplayground.engine.layer.Layer;
import org.gradientplayground.engine.layer.LossLayer;
import org.gradientplayground.engine.layer.Mul;
import org.gradientplayground.engine.layer.Relu;
import org.gradientplayground.engine.layer.Sigmoid;
import org.gradientplayground.engine.layer.SigmoidWithLoss;
import org.gradientplayground.engine.layer.SoftmaxWithLoss;
import org.gradientplayground.engine.layer.Tanh;
import org.gradientplayground.engine.loss.CrossEntropy;
import org.gradientplayground.engine.loss.HalfSquaredError;
import org.gradientplayground.engine.loss.OneHot;
import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.tensor.Tensor;

/** Layers, forward and backward. */
final class LayerCases {
  static final Map<String, Computation> KINDS =
      Map.ofEntries(
          Map.entry("layer_add", LayerCases::add),
          Map.entry("layer_mul", LayerCases::mul),
          Map.entry("layer_relu", LayerCases::relu),
          Map.entry("layer_sigmoid", inputs -> passes(inputs, layer(inputs, Sigmoid::new))),
          Map.entry("layer_tanh", inputs -> passes(inputs, layer(inputs, Tanh::new))),
          Map.entry("layer_affine", LayerCases::affine),
          Map.entry("layer_softmax_with_loss", LayerCases::softmaxWithLoss),
          Map.entry("layer_sigmoid_with_loss", LayerCases::sigmoidWithLoss),
          Map.entry("layer_identity_with_loss", LayerCases::identityWithLoss),
          Map.entry("layer_dropout_inverted", LayerCases::dropout),
          Map.entry("layer_batchnorm_train", LayerCases::batchNormalization));

  private LayerCases() {}

  private interface LayerOf {
    Layer of(int capacity, int columns);
  }

  private static Map<String, ?> add(Inputs inputs) {
    Tensor x = inputs.tensor("x");
    Tensor y = inputs.tensor("y");
    Add.Gradients gradients = new Add().backward(x, y, inputs.tensor("dout"));
    return Map.of(
        "out", Nested.of(new Add().forward(x, y)),
        "dx", Nested.of(gradients.dx()),
        "dy", Nested.of(gradients.dy()));
  }

  private static Map<String, ?> mul(Inputs inputs) {
    Tensor x = inputs.tensor("x");
    Tensor y = inputs.tensor("y");
    Mul.Gradients gradients = new Mul().backward(x, y, inputs.tensor("dout"));
    return Map.of(
        "out", Nested.of(new Mul().forward(x, y)),
        "dx", Nested.of(gradients.dx()),
        "dy", Nested.of(gradients.dy()));
  }

  private static Layer layer(Inputs inputs, LayerOf kind) {
    Matrix x = Matrix.of(inputs.tensor("x"));
    return kind.of(x.capacity(), x.columns());
  }

  /** Both passes of a layer, and what became of the dout it was given. */
  private static Map<String, Object> passes(Inputs inputs, Layer layer) {
    Tensor x = inputs.tensor("x");
    Matrix dout = Matrix.of(inputs.tensor("dout"));
    var outputs = new LinkedHashMap<String, Object>();
    Tensor out = layer.forward(Matrix.of(x)).toTensor();
    boolean sameShape = out.size() == x.size() && !(layer instanceof Affine);
    outputs.put("out", Nested.of(sameShape ? out.reshaped(x.shape()) : out));
    outputs.put("dx", Nested.of(layer.backward(dout).toTensor().reshaped(x.shape())));
    outputs.put("dout_after", Nested.of(dout.toTensor().reshaped(inputs.tensor("dout").shape())));
    return outputs;
  }

  private static Map<String, ?> relu(Inputs inputs) {
    Map<String, Object> outputs = passes(inputs, layer(inputs, Relu::new));
    Tensor x = inputs.tensor("x");
    Tensor y = new Relu(x.size(), 1).forward(Matrix.of(x.reshaped(x.size(), 1))).toTensor();
    outputs.put("mask", Nested.map(y.reshaped(x.shape()), each -> each == 0));
    return outputs;
  }

  private static Map<String, ?> affine(Inputs inputs) {
    int rows = Matrix.of(inputs.tensor("x")).rowCount();
    Affine affine = Affine.of(inputs.tensor("W"), inputs.tensor("b"), rows);
    Map<String, Object> outputs = passes(inputs, affine);
    outputs.put("dW", Nested.of(affine.weightGradients()));
    outputs.put("db", Nested.of(affine.biasGradients()));
    return outputs;
  }

  private static Map<String, ?> softmaxWithLoss(Inputs inputs) {
    int columns = inputs.tensor("x").length(-1);
    Map<String, Object> outputs = loss(inputs, rows -> new SoftmaxWithLoss(rows, columns));
    Tensor x = inputs.tensor("x");
    Tensor y = new SoftmaxWithLoss(x.size(), columns).answer(Matrix.of(x)).toTensor();
    Tensor t = OneHot.target(x, inputs.tensor("t")).reshaped(y.shape());
    outputs.put("loss_article_eps", new CrossEntropy(1e-10).loss(y, t));
    return outputs;
  }

  private static Map<String, ?> sigmoidWithLoss(Inputs inputs) {
    int columns = inputs.tensor("x").length(-1);
    return loss(inputs, rows -> new SigmoidWithLoss(rows, columns));
  }

  private static Map<String, ?> identityWithLoss(Inputs inputs) {
    int columns = inputs.tensor("x").length(-1);
    return loss(inputs, rows -> new IdentityWithLoss(rows, columns, new HalfSquaredError()));
  }

  private static Map<String, Object> loss(Inputs inputs, IntFunction<LossLayer> layerOf) {
    Tensor x = inputs.tensor("x");
    Matrix scores = Matrix.of(x);
    LossLayer layer = layerOf.apply(scores.rowCount());
    Matrix t = Matrix.of(OneHot.target(x, inputs.tensor("t")));
    var outputs = new LinkedHashMap<String, Object>();
    outputs.put("loss", layer.forward(scores, t));
    outputs.put("y", Nested.of(layer.answer(scores).toTensor().reshaped(x.shape())));
    double dout = inputs.has("dout") ? inputs.number("dout") : 1;
    outputs.put("dx", Nested.of(layer.backward(dout).toTensor().reshaped(x.shape())));
    return outputs;
  }

  private static Map<String, ?> dropout(Inputs inputs) {
    Matrix mask = Matrix.of(inputs.tensor("keep_mask"));
    var layer = new Dropout(mask.rowCount(), mask.columns());
    layer.keep(mask, inputs.number("p"));
    return passes(inputs, layer);
  }

  private static Map<String, ?> batchNormalization(Inputs inputs) {
    var layer =
        new BatchNormalization(
            inputs.tensor("x").length(0),
            inputs.numbers("gamma"),
            inputs.numbers("beta"),
            inputs.number("eps"));
    Map<String, Object> outputs = passes(inputs, layer);
    outputs.put("mean", layer.mean());
    outputs.put("var_biased", layer.variance());
    outputs.put("dgamma", layer.dgamma());
    outputs.put("dbeta", layer.dbeta());
    return outputs;
  }
}
