package org.gradientplayground.engine.mistake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * What a mistake is carried out on: a value for each of its inputs, by name and in their order. The
 * bounds are checked where they are read.
 */
public record Inputs(SequencedMap<String, Tensor> values) {
  public Inputs {
    values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
  }

  /** The usual inputs of a mistake. */
  public static Inputs usual(Mistake mistake) {
    SequencedMap<String, Tensor> values = new LinkedHashMap<>();
    mistake.inputs().forEach(input -> values.put(input.name(), input.usual()));
    return new Inputs(values);
  }

  /** The same with another value of one input. */
  public Inputs with(String name, Tensor value) {
    var changed = new LinkedHashMap<>(values);
    if (changed.replace(name, value) == null) {
      throw new IllegalArgumentException("no input is called " + name);
    }
    return new Inputs(changed);
  }

  Tensor tensor(String name) {
    Tensor value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no input is called " + name);
    }
    return value;
  }

  double number(String name) {
    return tensor(name).at(0);
  }

  int whole(String name) {
    return (int) number(name);
  }
}
