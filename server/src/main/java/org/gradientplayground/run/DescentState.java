package org.gradientplayground.run;

import java.util.Optional;
import org.gradientplayground.engine.optimizer.OptimizerState;

/**
 * One step's numbers: the point, the value and gradient there, and what the optimizer remembers.
 */
final class DescentState {
  final double[] x;
  final double[] gradient;
  double f;
  OptimizerState optimizer;

  DescentState(int dimension, OptimizerState optimizer) {
    this.x = new double[dimension];
    this.gradient = new double[dimension];
    this.optimizer = optimizer;
  }

  DescentState copy() {
    var copy = new DescentState(x.length, optimizer.copy());
    copy.set(this);
    return copy;
  }

  void set(DescentState other) {
    System.arraycopy(other.x, 0, x, 0, x.length);
    System.arraycopy(other.gradient, 0, gradient, 0, gradient.length);
    f = other.f;
    optimizer.set(other.optimizer);
  }

  /** The first quantity that is not finite, in the order x, f, g, optimizer; empty if all are. */
  Optional<Quantity> firstNonFinite() {
    for (int i = 0; i < x.length; i++) {
      if (!Double.isFinite(x[i])) {
        return Optional.of(new Quantity.Coordinate(i));
      }
    }
    if (!Double.isFinite(f)) {
      return Optional.of(new Quantity.Value());
    }
    for (int i = 0; i < x.length; i++) {
      if (!Double.isFinite(gradient[i])) {
        return Optional.of(new Quantity.Partial(i));
      }
    }
    return firstNonFiniteMemory();
  }

  /** Whether the point and what the optimizer remembers are finite. */
  boolean updateIsFinite() {
    return Finite.all(x) && firstNonFiniteMemory().isEmpty();
  }

  private Optional<Quantity> firstNonFiniteMemory() {
    for (int k = 0; k < optimizer.names().size(); k++) {
      for (int i = 0; i < x.length; i++) {
        if (!Double.isFinite(optimizer.element(k, i))) {
          return Optional.of(new Quantity.Memory(optimizer.names().get(k), k, i));
        }
      }
    }
    return Optional.empty();
  }
}
