package org.gradientplayground.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.Feature;
import org.gradientplayground.engine.data.RealSet;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.data.ToySet;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.run.Detail;
import org.gradientplayground.run.EpochRow;
import org.gradientplayground.run.Run;
import org.gradientplayground.run.TrainingDraft;
import org.gradientplayground.run.TrainingSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrainingFrameTest {
  private static TrainingDraft on(ToyKind kind, int samples) {
    return TrainingSpec.on(new DataSpec(new ToySet(kind, samples, 0.1), 1, 0, false));
  }

  private static List<HiddenLayer> layers(int count, int neurons) {
    return Collections.nCopies(count, new HiddenLayer(neurons, Activation.TANH));
  }

  static Stream<TrainingSpec> the_fullest_message_stays_within_its_limit() {
    List<Feature> all = List.of(Feature.values());
    return Stream.of(
        on(ToyKind.CIRCLE, 400).spec(),
        on(ToyKind.CIRCLE, 10_000).hidden(layers(1, 20)).features(all).batchSize(10_000).spec(),
        on(ToyKind.CIRCLE, 10_000).hidden(layers(2, 13)).features(all).batchSize(1).spec(),
        on(ToyKind.CIRCLE, 4_096).hidden(layers(2, 13)).features(all).batchSize(4_096).spec(),
        on(ToyKind.BLOBS, 4_096).hidden(layers(20, 16)).features(all).batchSize(10).spec(),
        on(ToyKind.CIRCLE, 600).hidden(layers(6, 256)).features(all).batchSize(30).spec(),
        on(ToyKind.WAVE, 10_000).batchSize(3).spec(),
        TrainingSpec.on(new DataSpec(RealSet.DIGITS, 0, 0.9, true)).batchSize(1).spec(),
        TrainingSpec.on(new DataSpec(RealSet.DIGITS, 0, 0, true)).hidden(layers(3, 100)).spec());
  }

  @ParameterizedTest
  @MethodSource
  void the_fullest_message_stays_within_its_limit(TrainingSpec spec) {
    Run run = spec.begin();
    run.advance();
    int width = run.columns().size();
    int count = 0;
    int bytes = 0;
    while (count < Steps.MAX_STEPS && bytes + Steps.bytes(width, true) <= Steps.budget(run)) {
      bytes += Steps.bytes(width, true);
      count++;
    }
    var columns = new double[width][count];
    for (double[] column : columns) {
      Arrays.fill(column, -1.2345678901234567E-300);
    }
    OptionalDouble longest = OptionalDouble.of(-1.2345678901234567E-300);
    var row = new EpochRow(1_000_000, 1_000_000, longest.getAsDouble(), longest, longest, longest);
    var steps =
        new Steps(
            "a".repeat(32),
            999_999,
            run.columns(),
            columns,
            -1,
            run.snapshot(),
            new ArrayList<>(Collections.nCopies(count, row)),
            true);

    int length = FrameWriter.write(steps).length();

    assertTrue(length <= run.messageBytes(), length + " characters");
    int snapshot =
        JsonWriter.object(9, json -> SnapshotWriter.write(json, run.snapshot())).length();
    assertTrue(snapshot <= run.snapshotBytes(), snapshot + " of " + run.snapshotBytes());
    assertTrue(count >= 64, "room for " + count + " steps each of which ends an epoch");
  }

  @Test
  void the_first_scene_can_send_more_than_20_000_iterations_a_second() {
    Run run = on(ToyKind.CIRCLE, 400).spec().begin();
    assertTrue(Steps.capacity(run) * 60 > 20_000);
    assertTrue(Steps.budget(run) / Steps.bytes(run.columns().size(), true) >= 300);
  }

  @Test
  void samples_that_are_small_whole_numbers_take_a_byte_each() {
    TrainingSpec digits = TrainingSpec.on(new DataSpec(RealSet.DIGITS, 0, 0.2, true)).spec();
    String started =
        FrameWriter.write(
            new Frame.Started("a", digits, -1, List.of("loss"), digits.begin().scenery()));
    assertTrue(started.contains("\"encoding\":\"uint8\",\"columns\":64"));
    assertTrue(started.length() < 170_000, started.length() + " characters");
  }

  @Test
  void the_ends_of_epochs_stand_in_columns() {
    var row =
        new EpochRow(
            4, 1, 0.5, OptionalDouble.of(0.25), OptionalDouble.of(1), OptionalDouble.empty());
    String text = JsonWriter.object(9, json -> EpochsWriter.write(json, List.of(row)));
    assertEquals(
        "{'step':[4],'epoch':[1],'trainLoss':[0.5],'testLoss':[0.25],'trainAccuracy':[1.0]}"
            .replace('\'', '"'),
        text);
  }

  @Test
  void a_light_snapshot_has_no_picture() {
    Run run = on(ToyKind.CIRCLE, 40).spec().begin();
    var light = run.snapshot(Detail.LIGHT);
    assertFalse(JsonWriter.object(9, it -> SnapshotWriter.write(it, light)).contains("picture"));
  }
}
