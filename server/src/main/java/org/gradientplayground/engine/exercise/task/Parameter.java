package org.gradientplayground.engine.exercise.task;

import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/** One value of {@link Parameters}. */
public sealed interface Parameter {
  /** A number, a tensor of rank 0, or a tensor of numbers. */
  record Numbers(Tensor tensor) implements Parameter {}

  /** A word or a formula. */
  record Text(String text) implements Parameter {}

  /** Yes or no. */
  record Flag(boolean value) implements Parameter {}

  /** Words. */
  record Texts(List<String> texts) implements Parameter {
    public Texts {
      texts = List.copyOf(texts);
    }
  }

  /** Values by name. */
  record Group(Parameters members) implements Parameter {}

  /** Several of them. */
  record Groups(List<Parameters> groups) implements Parameter {
    public Groups {
      groups = List.copyOf(groups);
    }
  }
}
