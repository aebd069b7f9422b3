package org.gradientplayground.figure.derivative;

import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.FloatTape;
import org.gradientplayground.engine.graph.Tape;
import org.gradientplayground.engine.graph.taylor.Side;
import org.gradientplayground.engine.graph.taylor.Taylor;

/** A function of one variable by its graph, which may as well be a constant. */
final class FunctionOfX {
  private final ComputationGraph graph;
  private final Tape tape;
  private final FloatTape floats;
  private final double[] point;
  private final double[] slope;
  private final float[] floatPoint;

  FunctionOfX(ComputationGraph graph) {
    this.graph = graph;
    this.tape = Tape.of(graph);
    this.floats = FloatTape.of(graph);
    this.point = new double[tape.dimension()];
    this.slope = new double[tape.dimension()];
    this.floatPoint = new float[tape.dimension()];
  }

  double value(double x) {
    set(x);
    return tape.value(point);
  }

  /** f'(x) by backpropagation through the graph. */
  double slope(double x) {
    set(x);
    double value = tape.valueAndGradient(point, slope);
    if (Double.isNaN(value)) {
      return Double.NaN;
    }
    return slope.length == 0 ? 0 : slope[0];
  }

  private void set(double x) {
    if (point.length > 0) {
      point[0] = x;
    }
  }

  /** f(x) with every operation rounded to single precision. */
  float value(float x) {
    if (floatPoint.length > 0) {
      floatPoint[0] = x;
    }
    return floats.value(floatPoint);
  }

  /** f, f', f'' and f''' at x, seen from one side. */
  double[] derivatives(double x, Side side) {
    return Taylor.derivatives(graph, x, side);
  }
}
