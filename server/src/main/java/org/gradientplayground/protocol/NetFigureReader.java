package org.gradientplayground.protocol;

import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.figure.simplenet.NetQuestion;

/** Reads the question of {@code /api/network-gradient}. */
final class NetFigureReader {
  /** Rows, inputs and classes: 128 evaluations, as many as can be looked at one by one. */
  private static final int MOST = 8;

  private static final int FEWEST_CLASSES = 2;

  /** Products of such inputs and weights are far from overflow. */
  private static final double LARGEST = 1_000;

  /** As far as a weight is moved and the loss still says something of its slope. */
  private static final double LARGEST_H = 1;

  private NetFigureReader() {}

  static NetQuestion read(Members members) {
    Tensor given = rows(members, "x");
    Tensor x = given.rank() == 2 ? given : given.reshaped(1, given.size());
    Tensor weights = rows(members, "W");
    if (weights.rank() != 2) {
      throw Refusal.of("wrongType", Pointer.element(members.pathOf("W"), 0), "array", "number")
          .thrown();
    }
    if (weights.length(0) != x.length(1)) {
      throw Refusal.of("wrongLength", members.pathOf("W"), x.length(1), weights.length(0)).thrown();
    }
    int classes = weights.length(1);
    if (classes < FEWEST_CLASSES) {
      String path = Pointer.element(members.pathOf("W"), 0);
      throw Refusal.of("outOfRange", path, classes, FEWEST_CLASSES, MOST).thrown();
    }
    Tensor target = target(members, given.rank(), x.length(0), classes);
    double h =
        members.number(
            "h", DerivativeFigureReader.DEFAULT_H, DerivativeFigureReader.SMALLEST_H, LARGEST_H);
    boolean measure = members.flag("measure", false);
    members.end();
    return new NetQuestion(x, weights, target, h, measure);
  }

  private static Tensor rows(Members members, String name) {
    Tensor tensor = members.tensor(name, MOST, MOST, LARGEST);
    if (tensor.rank() == 0) {
      throw Refusal.of("wrongType", members.pathOf(name), "array", "number").thrown();
    }
    return tensor;
  }

  /** Of one sample without rows, the target has none either. */
  private static Tensor target(Members members, int rank, int rows, int classes) {
    Tensor given = members.tensor("t", MOST, MOST, LARGEST);
    Tensor shape =
        rank == 1
            ? Tensor.vector(new double[classes])
            : Tensor.of(new int[] {rows, classes}, new double[rows * classes]);
    return TargetReader.target(members, "t", given, shape).reshaped(rows, classes);
  }
}
