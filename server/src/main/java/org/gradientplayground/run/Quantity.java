package org.gradientplayground.run;

/** One of the numbers of a step. */
sealed interface Quantity {
  /**
   * The name on the wire: that of the column, or the optimizer's array and the variable's index.
   */
  String name();

  /** Its value in {@code state}. */
  double in(DescentState state);

  /** A coordinate of the point. */
  record Coordinate(int i) implements Quantity {
    @Override
    public String name() {
      return "x" + i;
    }

    @Override
    public double in(DescentState state) {
      return state.x[i];
    }
  }

  /** The value of the objective. */
  record Value() implements Quantity {
    @Override
    public String name() {
      return "f";
    }

    @Override
    public double in(DescentState state) {
      return state.f;
    }
  }

  /** A partial derivative. */
  record Partial(int i) implements Quantity {
    @Override
    public String name() {
      return "g" + i;
    }

    @Override
    public double in(DescentState state) {
      return state.gradient[i];
    }
  }

  /** An element of array {@code k} of the optimizer's state. */
  record Memory(String array, int k, int i) implements Quantity {
    @Override
    public String name() {
      return array + i;
    }

    @Override
    public double in(DescentState state) {
      return state.optimizer.element(k, i);
    }
  }
}
