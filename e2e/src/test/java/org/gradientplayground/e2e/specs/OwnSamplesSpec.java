package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradientplayground.e2e.fixture.Csv;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Learners.class)
class OwnSamplesSpec {
  /** Twenty leaves; the second width is no number, the fourth length is missing. */
  private static final String FAULTY =
      leaves().replace("\n1.1,", "\nwide,").replace("1.3,2.3,", "1.3,,");

  @Test
  void rows_with_faults_are_refused_by_line_and_column_and_sound_ones_train(Learner learner) {
    var playground = learner.opensTraining("?set=circle&step=3").shows(3);

    playground
        .data()
        .choose("own")
        .types(FAULTY)
        .findsTheFault("notNumber", "line", 3, "column", 1, "name", "width", "found", "wide")
        .findsTheFault("empty", "line", 5, "column", 2, "name", "length")
        .refuses()
        .stillHolds(FAULTY);
    assertEquals(3, playground.newestStep(), "the run is left alone");

    playground.data().leavesOutTheRowsWithFaults().trainsOn(18);
    playground.waitsForStep(1).data().isSplit("14", "4");

    playground
        .data()
        .types(leaves())
        .understands("“kind” has 2 classes: oak (10), pine (10)")
        .trainsOn(20);
    playground.waitsForStep(10).data().isSplit("16", "4").stillHolds(leaves());
  }

  @Test
  void a_file_with_semicolons_and_decimal_commas_is_understood(
      Learner learner, @TempDir Path folder) throws IOException {
    var playground =
        learner.opensTraining("?set=circle&hidden=8:tanh&epochs=100000&step=0&pace=200").shows(0);
    var file = folder.resolve("leaves.csv");
    Files.writeString(file, leaves().replace(',', ';').replace('.', ','));

    playground.data().choose("own").opensFile(file).trainsOn(20);

    playground.waitsForStep(4).network().has("2–8–2");
  }

  @Test
  void own_samples_travel_in_the_link(Learner one, Learner other) {
    var original = one.opensTraining("?set=circle&epochs=100000&step=3&pace=200");
    original.data().choose("own").types(leaves()).trainsOn(20);
    original.waitsForStep(10).pause();
    var step = original.newestStep();
    var curves = original.curves();

    var reopened = other.opensTraining(original.header().sharedLink()).shows(step);

    assertEquals(curves, reopened.curves());
    reopened.data().understands("“label” has 2 classes: oak (10), pine (10)");
  }

  @Test
  void points_drawn_with_the_mouse_are_trained_on(Learner learner) {
    var playground = learner.opensTraining("?set=circle&epochs=100000&step=3&pace=200");
    var drawing = playground.data().choose("own").turnsToDrawing();

    drawing.takesBrush(1).strokes(0.2, 0.2, 0.3, 0.8);
    drawing.takesBrush(2).strokes(0.7, 0.2, 0.8, 0.8);
    var points = drawing.drawnPoints();
    assertTrue(points >= 6, points + " points");
    drawing.trainsOn(points);

    playground.waitsForStep(5).pause();
    var data = Csv.of(playground.exports().open().textOf("data"));
    assertEquals(points, data.rows().size());
    assertTrue(data.numbers("x1").stream().anyMatch(x -> x < -0.3), "left of the middle");
    assertTrue(data.numbers("x1").stream().anyMatch(x -> x > 0.3), "right of the middle");
  }

  @Test
  void another_set_brings_a_network_that_fits_it(Learner learner) {
    var playground = learner.opensTraining("?set=circle&samples=400&hidden=8:tanh&step=3").shows(3);

    playground.data().choose("iris").isSplit("120", "30");
    playground.waitsForStep(1).network().has("4–8–3");
    playground.data().choose("wave");
    playground.waitsForStep(1).network().has("1–16–1");
  }

  /** Their widths and lengths tell the two kinds apart. */
  private static String leaves() {
    return "width,length,kind\n"
        + IntStream.range(0, 20)
            .mapToObj(
                i ->
                    "%d.%d,%d.%d,%s"
                        .formatted(
                            1 + i / 10 * 2, i % 10, 2 - i / 10, i % 10, i < 10 ? "oak" : "pine"))
            .collect(Collectors.joining("\n", "", "\n"));
  }
}
