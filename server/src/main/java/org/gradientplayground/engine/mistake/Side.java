package org.gradientplayground.engine.mistake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * What one version of the code computes. Infinite and undefined numbers are lessons here, not
 * faults.
 *
 * @param result what the code is asked for
 * @param operands what it is made of, by name and in the order of the computation
 */
public record Side(Tensor result, SequencedMap<String, Tensor> operands) {
  public Side {
    operands = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(operands));
  }

  static Side of(Tensor result) {
    return new Side(result, new LinkedHashMap<>());
  }

  static Side of(double result) {
    return of(Tensor.scalar(result));
  }

  Side with(String name, Tensor value) {
    var more = new LinkedHashMap<>(operands);
    more.put(name, value);
    return new Side(result, more);
  }

  Side with(String name, double value) {
    return with(name, Tensor.scalar(value));
  }
}
