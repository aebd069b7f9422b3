package org.gradientplayground.run.numpy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gradientplayground.run.TrainingChange;
import org.gradientplayground.run.TrainingSpec;

/**
 * What may change while a run goes on, as a Python class of numbers by name.
 *
 * <p>Only what the run needs is there: a share of dropout that is 0 and stays so is left out.
 */
final class NumpySettings {
  private final TrainingSpec spec;
  private final List<TrainingChange> changes;

  NumpySettings(TrainingSpec spec) {
    this.spec = spec;
    this.changes = spec.edits().stream().map(TrainingSpec::changeOf).toList();
  }

  /** Whether the run is ever regularised by L1. */
  boolean l1() {
    return spec.l1() > 0 || changed(it -> it.l1().isPresent());
  }

  /** Whether the run is ever regularised by L2. */
  boolean l2() {
    return spec.l2() > 0 || changed(it -> it.l2().isPresent());
  }

  /** Whether the run ever drops outputs of hidden layers. */
  boolean dropout() {
    return !spec.hidden().isEmpty()
        && (spec.dropout() > 0 || changed(it -> it.dropout().isPresent()));
  }

  /** Whether classes ever count differently. */
  boolean classWeights() {
    return !spec.classWeights().isEmpty() || changed(it -> it.classWeights().isPresent());
  }

  /** Whether the log changes the number of epochs. */
  boolean epochsChange() {
    return changed(it -> it.epochs().isPresent());
  }

  private boolean changed(Predicate<TrainingChange> what) {
    return changes.stream().anyMatch(what);
  }

  /** The class with the values of step 0. */
  String text() {
    return values().entrySet().stream()
        .map(it -> "    " + it.getKey() + " = " + it.getValue() + "\n")
        .collect(
            Collectors.joining("", "class settings:  # may change while the run goes on\n", ""));
  }

  private SequencedMap<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    values.put("learning_rate", PythonNumber.of(spec.learningRate()));
    spec.optimizer()
        .coefficients()
        .forEach(
            (coefficient, value) -> values.put(coefficient.wireName(), PythonNumber.of(value)));
    values.put("batch_size", Integer.toString(spec.batchSize()));
    values.put("epochs", Integer.toString(spec.epochs()));
    putIf(l1(), "l1", PythonNumber.of(spec.l1()), values);
    putIf(l2(), "l2", PythonNumber.of(spec.l2()), values);
    putIf(dropout(), "dropout", PythonNumber.of(spec.dropout()), values);
    putIf(classWeights(), "class_weights", list(classWeightsAtStart()), values);
    return values;
  }

  private static void putIf(boolean used, String name, String value, Map<String, String> values) {
    if (used) {
      values.put(name, value);
    }
  }

  private List<Double> classWeightsAtStart() {
    return spec.classWeights().isEmpty()
        ? Collections.nCopies(spec.architecture().classes(), 1.0)
        : spec.classWeights();
  }

  static String list(List<Double> values) {
    return values.stream().map(PythonNumber::of).collect(Collectors.joining(", ", "[", "]"));
  }
}
