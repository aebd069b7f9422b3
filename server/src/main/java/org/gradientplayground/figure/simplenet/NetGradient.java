package org.gradientplayground.figure.simplenet;

import org.gradientplayground.engine.differentiation.GradientCheck;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.SimpleNet;

/**
 * The gradient of one version of the network by both methods.
 *
 * @param logits x W, of the shape (N, C)
 * @param probabilities what the loss takes for probabilities, of the same shape
 * @param moved the weight of each evaluation after it was moved: each of W, row by row, first by
 *     +h, then by -h
 * @param losses what came out, in the same order
 * @param numerical dL/dW by central differences of these
 * @param logitGradient dL/d(logits)
 * @param backprop dL/dW = x^T dL/d(logits)
 */
public record NetGradient(
    Tensor logits,
    Tensor probabilities,
    double loss,
    Tensor moved,
    Tensor losses,
    Tensor numerical,
    Tensor logitGradient,
    Tensor backprop) {
  static NetGradient of(NetVersion version, NetQuestion question) {
    Tensor weights = question.weights();
    Tensor x = question.x();
    Tensor target = question.target();
    var moved = new double[2 * weights.size()];
    var losses = new double[moved.length];
    for (int i = 0; i < moved.length; i++) {
      double distance = i % 2 == 0 ? question.h() : -question.h();
      moved[i] = weights.at(i / 2) + distance;
      losses[i] = version.loss(new SimpleNet(weights.with(i / 2, moved[i])), x, target);
    }
    var numerical = new double[weights.size()];
    for (int i = 0; i < numerical.length; i++) {
      numerical[i] = (losses[2 * i] - losses[2 * i + 1]) / (2 * question.h());
    }
    var net = new SimpleNet(weights);
    Tensor logits = net.logits(x);
    Tensor logitGradient = version.logitGradient(net, x, target);
    return new NetGradient(
        logits,
        version.probabilities(logits),
        version.loss(net, x, target),
        Tensor.vector(moved),
        Tensor.vector(losses),
        Tensor.of(weights.shape(), numerical),
        logitGradient,
        net.weightGradient(x, logitGradient));
  }

  /** numerical - backprop. */
  public Tensor difference() {
    return numerical.zip(backprop, (numeric, exact) -> numeric - exact);
  }

  /** Both gradients held against each other. */
  public GradientCheck check() {
    return GradientCheck.of(backprop, numerical, 0, 0);
  }

  /** The Frobenius norm of backprop. */
  double size() {
    return StrictMath.sqrt(backprop.map(each -> each * each).sum());
  }
}
