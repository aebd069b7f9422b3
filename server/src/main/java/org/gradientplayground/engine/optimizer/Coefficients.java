package org.gradientplayground.engine.optimizer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The coefficients of one optimizer in their order. */
final class Coefficients {
  private Coefficients() {}

  static SequencedMap<Coefficient, Double> of() {
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>());
  }

  static SequencedMap<Coefficient, Double> of(Coefficient only, double value) {
    var coefficients = new LinkedHashMap<Coefficient, Double>();
    coefficients.put(only, value);
    return Collections.unmodifiableSequencedMap(coefficients);
  }

  static SequencedMap<Coefficient, Double> of(
      Coefficient first, double firstValue, Coefficient second, double secondValue) {
    var coefficients = new LinkedHashMap<Coefficient, Double>();
    coefficients.put(first, firstValue);
    coefficients.put(second, secondValue);
    return Collections.unmodifiableSequencedMap(coefficients);
  }

  static SequencedMap<Coefficient, Double> of(
      Coefficient first,
      double firstValue,
      Coefficient second,
      double secondValue,
      Coefficient third,
      double thirdValue) {
    var coefficients = new LinkedHashMap<>(of(first, firstValue, second, secondValue));
    coefficients.put(third, thirdValue);
    return Collections.unmodifiableSequencedMap(coefficients);
  }

  static IllegalArgumentException absent(Optimizer optimizer, Coefficient coefficient) {
    return new IllegalArgumentException(
        optimizer.name() + " has no coefficient " + coefficient.wireName());
  }
}
