package org.gradientplayground.engine.exercise.task;

import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/** What a learner answers, or should have answered. */
public sealed interface Answer {
  /** A number, a tensor of rank 0, or a vector or matrix of numbers; 0 has no sign. */
  record Numbers(Tensor tensor) implements Answer {
    public Numbers {
      tensor = tensor.map(each -> each + 0.0);
    }
  }

  /** The id of one of several options. */
  record Choice(String option) implements Answer {}

  /** The height of a drawn curve at each place that was asked for. */
  record Curve(List<Double> heights) implements Answer {
    public Curve {
      heights = List.copyOf(heights);
    }
  }

  /** A number. */
  static Answer of(double number) {
    return of(Tensor.scalar(number));
  }

  /** Numbers. */
  static Answer of(Tensor numbers) {
    return new Numbers(numbers);
  }

  /** An option. */
  static Answer of(String option) {
    return new Choice(option);
  }
}
