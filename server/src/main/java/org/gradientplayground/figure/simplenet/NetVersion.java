package org.gradientplayground.figure.simplenet;

import org.gradientplayground.engine.layer.Softmax;
import org.gradientplayground.engine.loss.CrossEntropy;
import org.gradientplayground.engine.loss.CrossEntropyOfLogits;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.SimpleNet;

/** How the network turns its logits into a loss. */
enum NetVersion {
  /** Cross entropy of the logits: softmax is applied once, by the loss. */
  RIGHT {
    @Override
    Tensor probabilities(Tensor logits) {
      return SOFTMAX.forward(logits);
    }

    @Override
    double loss(SimpleNet net, Tensor x, Tensor target) {
      return net.loss(x, target);
    }

    @Override
    Tensor logitGradient(SimpleNet net, Tensor x, Tensor target) {
      return new CrossEntropyOfLogits().gradient(net.logits(x), target);
    }
  },

  /** The article's: forward ends in softmax, and the loss applies it again. */
  TWICE {
    @Override
    Tensor probabilities(Tensor logits) {
      return SOFTMAX.forward(SOFTMAX.forward(logits));
    }

    @Override
    double loss(SimpleNet net, Tensor x, Tensor target) {
      return ARTICLE.loss(probabilities(net.logits(x)), target);
    }

    @Override
    Tensor logitGradient(SimpleNet net, Tensor x, Tensor target) {
      Tensor once = net.probabilities(x);
      Tensor twice = SOFTMAX.forward(once);
      return SOFTMAX.backward(once, SOFTMAX.backward(twice, ARTICLE.gradient(twice, target)));
    }
  };

  private static final Softmax SOFTMAX = new Softmax();

  /** With its 1e-10. */
  private static final CrossEntropy ARTICLE = new CrossEntropy(1e-10);

  /** What the loss takes for probabilities. */
  abstract Tensor probabilities(Tensor logits);

  abstract double loss(SimpleNet net, Tensor x, Tensor target);

  /** dL/d(logits). */
  abstract Tensor logitGradient(SimpleNet net, Tensor x, Tensor target);
}
