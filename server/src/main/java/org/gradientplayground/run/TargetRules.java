package org.gradientplayground.run;

import org.gradientplayground.engine.graph.op.LossOp;
import org.gradientplayground.engine.graph.op.SoftmaxWithLoss;
import org.gradientplayground.engine.graph.op.WeightedLoss;
import org.gradientplayground.engine.tensor.Tensor;

/** The rules of what the scores of a network are compared with. */
final class TargetRules {
  private TargetRules() {}

  /**
   * Refuses targets that do not fit the scores: neither of their shape nor, for a softmax, one
   * label a row.
   *
   * @throws InvalidSpec {@code shapeMismatch}; {@code notInteger} or {@code outOfRange} for a label
   */
  static void check(String path, LossOp loss, Tensor scores, Tensor targets) {
    if (targets.hasShapeOf(scores)) {
      return;
    }
    boolean labels =
        (loss instanceof SoftmaxWithLoss || loss instanceof WeightedLoss(SoftmaxWithLoss _))
            && targets.rank() == 1
            && scores.rank() == 2
            && targets.size() == scores.length(0);
    if (!labels) {
      throw new InvalidSpec("shapeMismatch", path, targets.toString(), scores.toString());
    }
    for (int i = 0; i < targets.size(); i++) {
      double label = targets.at(i);
      if (label != Math.rint(label)) {
        throw new InvalidSpec("notInteger", path + "/" + i, label);
      }
      if (label < 0 || label >= scores.length(1)) {
        throw new InvalidSpec("outOfRange", path + "/" + i, label, 0, scores.length(1) - 1);
      }
    }
  }
}
