package org.gradientplayground.engine.graph.op;

import java.util.List;
import java.util.Optional;

/** All operations by their names; those along an axis as over all elements. */
public final class Ops {
  private static final List<Op> ALL =
      List.of(
          new Add(),
          new Sub(),
          new Mul(),
          new Div(),
          new Pow(),
          new Max(),
          new Min(),
          new Neg(),
          new Square(),
          new Sqrt(),
          new Exp(),
          new Log(),
          new Sin(),
          new Cos(),
          new Tan(),
          new Sigmoid(),
          new Tanh(),
          new Relu(),
          new Abs(),
          Sum.ofAll(),
          Mean.ofAll(),
          new Dot(),
          new Affine(),
          new Softmax(),
          new SoftmaxWithLoss(),
          new SigmoidWithLoss(),
          IdentityWithLoss.halfSquaredError(),
          IdentityWithLoss.absoluteError(),
          IdentityWithLoss.squaredError());

  private Ops() {}

  /** All of them. */
  public static List<Op> all() {
    return ALL;
  }

  /** The operation of this name on the wire; empty if there is none. */
  public static Optional<Op> named(String name) {
    return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
