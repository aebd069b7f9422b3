package org.gradientplayground.engine.exercise.task;

import java.util.Arrays;
import java.util.List;

/** What kind of answer a question wants. */
public sealed interface Form {
  /** The name of the kind on the wire. */
  String kind();

  /** One number. */
  record Number() implements Form {
    @Override
    public String kind() {
      return "number";
    }
  }

  /**
   * A vector or a matrix.
   *
   * @param shape the lengths of its axes
   */
  record Numbers(List<Integer> shape) implements Form {
    public Numbers {
      shape = List.copyOf(shape);
    }

    @Override
    public String kind() {
      return "numbers";
    }
  }

  /** One of several options. */
  record Choice(List<Option> options) implements Form {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public String kind() {
      return "choice";
    }
  }

  /**
   * A curve, to be drawn.
   *
   * @param places where its height is asked for, ascending
   * @param lowest the height of the lower edge of the picture
   * @param highest the height of the upper edge
   */
  record Curve(List<Double> places, double lowest, double highest) implements Form {
    public Curve {
      places = List.copyOf(places);
    }

    @Override
    public String kind() {
      return "curve";
    }
  }

  /** The form of a right answer that is a number or numbers. */
  static Form of(Answer.Numbers right) {
    return right.tensor().rank() == 0
        ? new Number()
        : new Numbers(Arrays.stream(right.tensor().shape()).boxed().toList());
  }
}
