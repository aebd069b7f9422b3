package org.gradientplayground.protocol;

import org.gradientplayground.engine.loss.OneHot;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Reads targets of predictions: of their shape, or labels, which have one axis less. Nothing but
 * the shape tells them apart.
 */
final class TargetReader {
  private TargetReader() {}

  /** The target in the shape of the predictions {@code y}. */
  static Tensor target(Members members, String name, Tensor given, Tensor y) {
    if (given.hasShapeOf(y)) {
      return given;
    }
    String path = members.pathOf(name);
    if (given.rank() != y.rank() - 1 || given.size() != Rows.count(y)) {
      throw Refusal.of("shapeMismatch", path, given.toString(), y.toString()).thrown();
    }
    for (int i = 0; i < given.size(); i++) {
      requireLabel(given.at(i), y.length(-1), given.rank() == 0 ? path : Pointer.element(path, i));
    }
    return OneHot.target(y, given);
  }

  private static void requireLabel(double label, int classes, String path) {
    if (label != Math.rint(label)) {
      throw Refusal.of("notInteger", path, label).thrown();
    }
    if (!(label >= 0 && label < classes)) {
      throw Refusal.of("outOfRange", path, label, 0, classes - 1).thrown();
    }
  }
}
