package org.gradientplayground.engine.exercise.descent;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.objective.Objective;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.tensor.Tensor;

/** Steps of an optimizer on one of the objectives, at one learning rate. */
record Descent(String objective, Optimizer optimizer, double learningRate) {
  /** Gradient descent. */
  static Descent of(String objective, double learningRate) {
    return new Descent(objective, new GradientDescent(), learningRate);
  }

  /** The same at another learning rate; a negative one climbs. */
  Descent at(double otherRate) {
    return new Descent(objective, optimizer, otherRate);
  }

  /** All points from the start to the last one. */
  List<Tensor> points(int steps, double... start) {
    Objective f = function();
    double[] x = start.clone();
    var gradient = new double[x.length];
    OptimizerState state = optimizer.start(x.length);
    var points = new ArrayList<Tensor>();
    points.add(Tensor.vector(x));
    for (int step = 0; step < steps; step++) {
      f.gradient(x, gradient);
      optimizer.step(learningRate, x, gradient, state);
      points.add(Tensor.vector(x));
    }
    return List.copyOf(points);
  }

  /** The point after the last step. */
  Tensor last(int steps, double... start) {
    return points(steps, start).getLast();
  }

  /** The gradient at a point. */
  Tensor gradient(double... x) {
    var gradient = new double[x.length];
    function().gradient(x, gradient);
    return Tensor.vector(gradient);
  }

  /** The run that shows it. */
  Parameters setting(int steps, double... start) {
    Parameters rule = Parameters.NONE.with("name", optimizer.name());
    for (var coefficient : optimizer.coefficients().entrySet()) {
      rule = rule.with(coefficient.getKey().wireName(), coefficient.getValue());
    }
    return Parameters.NONE
        .with("objective", objective)
        .with("start", Tensor.vector(start))
        .with("optimizer", rule)
        .with("learningRate", learningRate)
        .with("steps", steps);
  }

  private Objective function() {
    return Objectives.named(objective).orElseThrow();
  }
}
