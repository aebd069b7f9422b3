package org.gradientplayground.run.numpy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.ParameterEdit;
import org.gradientplayground.run.TrainingChange;
import org.gradientplayground.run.TrainingSpec;

/** The log of edits as a Python table, and the function that applies one row of it. */
final class NumpyChanges {
  private static final String TABLE =
      """
      changes = {  # after that iteration: what was changed by hand
      %s}
      """;

  private static final String FUNCTION =
      """
      def change(iteration):
          for name, value in changes.get(iteration, {}).items():
              setattr(settings, name, value)
      """;

  private static final String FUNCTION_WITH_PARAMETERS =
      """
      def change(iteration, params):
          for name, value in changes.get(iteration, {}).items():
              if name in params:
                  for index, number in value.items():
                      params[name][index] = number
              else:
                  setattr(settings, name, value)
      """;

  private final NumpySettings settings;
  private final TreeMap<Long, Row> rows = new TreeMap<>();

  /** What changes after one iteration: settings by name, and parameters by name and index. */
  private record Row(
      SequencedMap<String, String> settings,
      SequencedMap<String, SequencedMap<String, String>> parameters) {
    Row() {
      this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    @Override
    public String toString() {
      var entries = new ArrayList<String>();
      settings.forEach((name, value) -> entries.add("\"" + name + "\": " + value));
      parameters.forEach((name, elements) -> entries.add("\"" + name + "\": " + dict(elements)));
      return "{" + String.join(", ", entries) + "}";
    }

    private static String dict(Map<String, String> elements) {
      return elements.entrySet().stream()
          .map(it -> it.getKey() + ": " + it.getValue())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  NumpyChanges(TrainingSpec spec, NumpySettings settings) {
    this.settings = settings;
    for (Edit edit : spec.edits()) {
      var change = TrainingSpec.changeOf(edit);
      Row row = rows.computeIfAbsent(edit.atStep(), _ -> new Row());
      putSettings(change, row.settings());
      change.parameter().ifPresent(it -> putParameter(it, row));
    }
    rows.values().removeIf(it -> it.settings().isEmpty() && it.parameters().isEmpty());
  }

  private void putSettings(TrainingChange change, Map<String, String> row) {
    change.learningRate().ifPresent(value -> row.put("learning_rate", PythonNumber.of(value)));
    for (Coefficient coefficient : Coefficient.values()) {
      change
          .coefficient(coefficient)
          .ifPresent(value -> row.put(coefficient.wireName(), PythonNumber.of(value)));
    }
    change.batchSize().ifPresent(value -> row.put("batch_size", Integer.toString(value)));
    change.epochs().ifPresent(value -> row.put("epochs", Integer.toString(value)));
    change.l1().ifPresent(value -> row.put("l1", PythonNumber.of(value)));
    change.l2().ifPresent(value -> row.put("l2", PythonNumber.of(value)));
    if (settings.dropout()) {
      change.dropout().ifPresent(value -> row.put("dropout", PythonNumber.of(value)));
    }
    change.classWeights().ifPresent(value -> row.put("class_weights", NumpySettings.list(value)));
  }

  private static void putParameter(ParameterEdit edit, Row row) {
    boolean weight = edit.from().isPresent();
    String name = (weight ? "W" : "b") + edit.layer();
    String index = weight ? "(" + edit.from().getAsInt() + ", " + edit.to() + ")" : "" + edit.to();
    row.parameters()
        .computeIfAbsent(name, _ -> new LinkedHashMap<>())
        .put(index, PythonNumber.of(edit.value()));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The table; one row a line. */
  String table() {
    return TABLE.formatted(
        rows.entrySet().stream()
            .map(it -> "    " + it.getKey() + ": " + it.getValue() + ",\n")
            .collect(Collectors.joining()));
  }

  /** The function. */
  String function() {
    return changesParameters() ? FUNCTION_WITH_PARAMETERS : FUNCTION;
  }

  /** Its call after an iteration, 0 before the first one. */
  String call(String iteration) {
    return "change(" + iteration + (changesParameters() ? ", network.params)" : ")");
  }

  private boolean changesParameters() {
    return rows.values().stream().anyMatch(it -> !it.parameters().isEmpty());
  }
}
