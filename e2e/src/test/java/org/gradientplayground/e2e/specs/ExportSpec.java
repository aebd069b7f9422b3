package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.gradientplayground.e2e.fixture.Csv;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.fixture.Python;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Learners.class)
class ExportSpec {
  private static final int ITERATIONS = 200;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hidden=8:tanh&learningRate=0.1",
        "hidden=6:sigmoid,6:sigmoid&optimizer=momentum&sampling=replacement&learningRate=0.05"
      })
  void the_script_prints_the_losses_that_the_page_showed(String settings, Learner learner) {
    assumeTrue(Python.hasNumpy(), "no python3 with NumPy here");
    var playground =
        learner.opensTraining(
            "?set=moons&samples=400&batchSize=10&epochs=10000&step=50&pace=1000&" + settings);
    playground.shows(50).changeLearningRate("0.2").changeBatchSize("64");
    playground.play().waitsForStep(ITERATIONS).pause();

    var printed = Python.run(playground.exports().open().download("numpy"));
    playground.exports().close();
    var shown = playground.curves().numbers("loss");

    for (var step = 1; step <= ITERATIONS; step++) {
      var line = List.of(printed.get(step - 1).strip().split("\\s+"));
      assertEquals(String.valueOf(step), line.getFirst());
      var loss = shown.get(step);
      assertEquals(loss, Double.parseDouble(line.getLast()), 1e-9 * loss, "iteration " + step);
    }
  }

  @Test
  void the_curves_as_a_file_hold_the_numbers_of_the_page(Learner learner) {
    var playground =
        learner
            .opensTraining(
                "?set=circle&samples=400&hidden=8:tanh&learningRate=0.1&batchSize=64&step=10")
            .shows(10);

    var curves = playground.curves();

    assertEquals(11, curves.rows().size());
    for (var step : new int[] {3, 10}) {
      playground.scrubTo(step).saysTheLoss(curves.numbers("loss").get(step));
    }
    playground.curveView().hasEpoch(2, 10, Double.parseDouble(curves.column("trainLoss").get(10)));
  }

  @Test
  void the_samples_as_a_file_are_taken_back_as_they_were(Learner learner) {
    var playground =
        learner.opensTraining("?set=blobs&samples=40&testShare=0.25&hidden=4:tanh&step=5").shows(5);

    var text = playground.exports().open().textOf("data");
    var data = Csv.of(text);

    assertEquals(List.of("x1", "x2", "target", "part"), data.names());
    assertEquals(30, data.column("part").stream().filter("train"::equals).count());
    assertEquals(10, data.column("part").stream().filter("test"::equals).count());
    playground.data().choose("own").types(text).trainsOn(40);
    playground.waitsForStep(6);
    assertTrue(playground.newestStep() >= 6);
  }

  @Test
  void a_chart_is_exported_as_a_drawing_and_as_a_picture(Learner learner) {
    var playground = learner.opensTraining("?set=circle&batchSize=64&step=30").shows(30);

    var drawing = playground.exports().open().textOf("lossSvg");
    assertTrue(drawing.startsWith("<svg") || drawing.startsWith("<?xml"), drawing.substring(0, 40));
    assertTrue(playground.exports().open().download("lossPng").toFile().length() > 5_000);
    playground.exports().close();
  }
}
