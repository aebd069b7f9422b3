package org.gradientplayground.protocol;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.gradientplayground.run.EpochRow;

/** Writes the ends of epochs in columns; one that does not apply is left out. */
final class EpochsWriter {
  private EpochsWriter() {}

  static void write(JsonWriter json, List<EpochRow> rows) {
    json.integers("step", rows.stream().mapToInt(row -> (int) row.step()).toArray());
    json.integers("epoch", rows.stream().mapToInt(EpochRow::epoch).toArray());
    column(json, "trainLoss", rows, row -> OptionalDouble.of(row.trainLoss()));
    column(json, "testLoss", rows, EpochRow::testLoss);
    column(json, "trainAccuracy", rows, EpochRow::trainAccuracy);
    column(json, "testAccuracy", rows, EpochRow::testAccuracy);
  }

  private static void column(
      JsonWriter json, String name, List<EpochRow> rows, Function<EpochRow, OptionalDouble> of) {
    // Whether there is a test part, or a class to find, is the same in all rows of a run.
    if (of.apply(rows.getFirst()).isPresent()) {
      json.numbers(name, rows.stream().mapToDouble(row -> of.apply(row).getAsDouble()).toArray());
    }
  }
}
