package org.gradientplayground.engine.exercise.task;

import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * One step of the way to the right answer.
 *
 * @param code what is found, such as {@code upstreamTimesFactor}; the page words it
 * @param operands what it is found from
 */
public record Step(String code, Arithmetic arithmetic, List<Tensor> operands, Tensor result) {
  public Step {
    operands = List.copyOf(operands);
  }
}
