package org.gradientplayground.run;

import java.util.List;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.gradientplayground.engine.optimizer.Optimizer;

/** Specs for tests, each a change of the default one. */
record Descents(
    String objective,
    double[] start,
    Optimizer optimizer,
    double learningRate,
    long steps,
    Differentiation gradient,
    double tolerance,
    List<Edit> edits) {

  static Descents on(String objective, double... start) {
    return new Descents(
        objective,
        start,
        new GradientDescent(),
        0.1,
        100,
        new Differentiation.Exact(),
        1e-6,
        List.of());
  }

  Descents with(Optimizer other) {
    return new Descents(objective, start, other, learningRate, steps, gradient, tolerance, edits);
  }

  Descents learningRate(double other) {
    return new Descents(objective, start, optimizer, other, steps, gradient, tolerance, edits);
  }

  Descents steps(long other) {
    return new Descents(
        objective, start, optimizer, learningRate, other, gradient, tolerance, edits);
  }

  Descents gradient(Differentiation other) {
    return new Descents(objective, start, optimizer, learningRate, steps, other, tolerance, edits);
  }

  Descents tolerance(double other) {
    return new Descents(objective, start, optimizer, learningRate, steps, gradient, other, edits);
  }

  Descents edits(Edit... others) {
    return new Descents(
        objective, start, optimizer, learningRate, steps, gradient, tolerance, List.of(others));
  }

  DescentSpec spec() {
    return DescentSpec.of(
        objective, start, optimizer, learningRate, steps, gradient, tolerance, edits);
  }

  Run begin() {
    return spec().begin();
  }

  /** The run at its end. */
  Run end() {
    return toEnd(begin());
  }

  static Run toEnd(Run run) {
    return to(run, Long.MAX_VALUE);
  }

  /** The run at {@code step}, or at its end if that comes first. */
  static Run to(Run run, long step) {
    boolean going = true;
    while (going && run.step() < step) {
      going = run.advance();
    }
    return run;
  }

  /** The numbers of the present step. */
  static double[] row(Run run) {
    var row = new double[run.columns().size()];
    run.writeRow(row);
    return row;
  }

  static Edit edit(String id, long atStep, DescentChange change) {
    return new Edit(id, atStep, change);
  }
}
