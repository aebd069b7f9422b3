package org.gradientplayground.engine.exercise.task;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/** Goes the way to a right answer, step by step, and notes each. */
public final class Way {
  private final List<Step> steps = new ArrayList<>();

  /** Makes a step with tensors; gives its result. */
  public Tensor step(String code, Arithmetic arithmetic, Tensor... operands) {
    Tensor result = arithmetic.of(operands);
    steps.add(new Step(code, arithmetic, List.of(operands), result));
    return result;
  }

  /** Makes a step with numbers; gives its result. */
  public double step(String code, Arithmetic arithmetic, double... operands) {
    var scalars = new Tensor[operands.length];
    for (int i = 0; i < scalars.length; i++) {
      scalars[i] = Tensor.scalar(operands[i]);
    }
    return step(code, arithmetic, scalars).at(0);
  }

  /** The steps so far. */
  List<Step> steps() {
    return List.copyOf(steps);
  }
}
