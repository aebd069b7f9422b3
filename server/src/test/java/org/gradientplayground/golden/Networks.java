package org.gradientplayground.golden;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.gradientplayground.engine.differentiation.NumericalGradient;
import org.gradientplayground.engine.layer.Softmax;
import org.gradientplayground.engine.loss.CrossEntropy;
import org.gradientplayground.engine.loss.OneHot;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.EpochArithmetic;
import org.gradientplayground.engine.training.SimpleNet;

/** Softmax, the smallest network, and the arithmetic of epochs. */
final class Networks {
  static final Map<String, Computation> KINDS =
      Map.of(
          "softmax", Networks::softmax,
          "simplenet", Networks::simpleNet,
          "epoch_arithmetic", Networks::epochs);

  private static final Softmax SOFTMAX = new Softmax();
  private static final CrossEntropy OF_THE_ARTICLE = new CrossEntropy(1e-10);
  private static final double H = 1e-4;

  private Networks() {}

  private static Map<String, ?> softmax(Inputs inputs) {
    Tensor y = SOFTMAX.forward(inputs.tensor("z"));
    Tensor dz = SOFTMAX.backward(y, inputs.tensor("dout"));
    return Map.of("y", Nested.of(y), "row_sums", Nested.of(rowSums(y)), "dz", Nested.of(dz));
  }

  private static Tensor rowSums(Tensor y) {
    int length = y.length(-1);
    var sums = new double[Rows.count(y)];
    for (int i = 0; i < y.size(); i++) {
      sums[i / length] += y.at(i);
    }
    return y.rank() == 1 ? Tensor.scalar(sums[0]) : Tensor.vector(sums);
  }

  /** The right network, the article's logarithm of y + 1e-10, and the article's double softmax. */
  private static Map<String, ?> simpleNet(Inputs inputs) {
    var net = new SimpleNet(inputs.tensor("W"));
    Tensor x = inputs.tensor("x");
    Tensor y = net.probabilities(x);
    Tensor t = OneHot.target(y, inputs.tensor("t"));
    Tensor twice = SOFTMAX.forward(y);
    Tensor dy = OF_THE_ARTICLE.gradient(y, t);
    Tensor dTwice = SOFTMAX.backward(twice, OF_THE_ARTICLE.gradient(twice, t));
    ToDoubleFunction<Tensor> rightLoss = w -> new SimpleNet(w).loss(x, t);
    ToDoubleFunction<Tensor> twiceLoss =
        w -> OF_THE_ARTICLE.loss(SOFTMAX.forward(new SimpleNet(w).probabilities(x)), t);

    var outputs = new TreeMap<String, Object>();
    outputs.put("logits", Nested.of(net.logits(x)));
    outputs.put("y", Nested.of(y));
    outputs.put("loss", net.loss(x, t));
    outputs.put("loss_article_eps", OF_THE_ARTICLE.loss(y, t));
    outputs.put("gradient", Nested.of(net.gradient(x, t)));
    outputs.put("gradient_article_eps", Nested.of(net.weightGradient(x, SOFTMAX.backward(y, dy))));
    outputs.put(
        "gradient_numeric", Nested.of(NumericalGradient.central(rightLoss, net.weights(), H)));
    outputs.put("article_y_twice", Nested.of(twice));
    outputs.put("article_loss_twice", OF_THE_ARTICLE.loss(twice, t));
    outputs.put(
        "article_gradient_twice", Nested.of(net.weightGradient(x, SOFTMAX.backward(y, dTwice))));
    outputs.put(
        "article_gradient_twice_numeric",
        Nested.of(NumericalGradient.central(twiceLoss, net.weights(), H)));
    return outputs;
  }

  /** The article's own formula is shown for contrast only. */
  private static Map<String, ?> epochs(Inputs inputs) {
    int samples = inputs.integer("samples");
    int batchSize = inputs.integer("batch_size");
    var arithmetic =
        new EpochArithmetic(samples, batchSize, inputs.integer("epochs"), inputs.flag("drop_last"));
    int ofTheArticle = samples / batchSize + 1;
    return Map.of(
        "batches_per_epoch", arithmetic.batchesPerEpoch(),
        "last_batch_size", arithmetic.lastBatchSize(),
        "total_iterations", arithmetic.totalIterations(),
        "samples_seen", arithmetic.samplesSeen(),
        "article_formula", ofTheArticle,
        "article_formula_is_right", ofTheArticle == arithmetic.batchesPerEpoch());
  }
}
