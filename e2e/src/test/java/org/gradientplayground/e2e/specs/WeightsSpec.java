package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.TrainingPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Learners.class)
class WeightsSpec {
  private static final String SMALL =
      "?set=circle&samples=400&features=x1,x2&hidden=4:tanh&learningRate=0.1&epochs=100000";

  @Test
  void a_weight_is_read_and_set_by_a_click(Learner learner) {
    var playground = learner.opensTraining(SMALL + "&step=20").shows(20);

    var card = playground.network().click("W₁[1,2]");
    card.contains("before", "gradient", "after").sets("0.4321").close();
    playground.stepForward();

    playground.network().click("W₁[1,2]").contains("before", "0.4321").close();
  }

  @Test
  void any_weight_of_a_large_network_is_read_and_set(Learner learner) {
    var playground = learner.opensTraining("?set=digits&step=20").shows(20);

    var card = playground.network().clickImage(1, 0.51, 0.51);
    card.contains("before", "gradient", "W₁[33,17]").goesTo(3, 5).contains("W₁[3,5]");
    card.sets("0.4321").close();
    playground.stepForward();

    playground.network().clickImage(1, 0.5, 0.5).goesTo(3, 5).contains("0.4321").close();
  }

  @Test
  void a_bias_is_set_while_the_run_goes_on(Learner learner) {
    var playground = learner.opensTraining(SMALL + "&pace=5");
    playground.waitsForStep(3);

    playground.network().click("b₂[1]").sets("3").close();

    playground.waitsForStep(playground.newestStep() + 2).pause();
  }

  /** In one batch of all samples, so that it does not matter in which order they are drawn. */
  @Test
  void weights_taken_along_and_brought_back_give_the_same_losses(Learner learner) {
    var playground = learner.opensTraining(SMALL + "&batchSize=320&step=0&pace=200").shows(0);
    var weights = playground.exports().open().download("weights");
    playground.exports().close();
    playground.play().waitsForStep(10).pause();
    var losses = firstLosses(playground);
    playground.settings().open().newSeed().close();
    playground.waitsForStep(10).pause();
    assertNotEquals(losses[0], firstLosses(playground)[0]);

    playground.exports().open().loadWeights(weights);
    playground.waitsForStep(10).pause();

    assertArrayEquals(losses, firstLosses(playground), 1e-12);
  }

  @Test
  void weights_of_another_network_are_trained_as_that_network(Learner learner) {
    var playground = learner.opensTraining(SMALL + "&step=3").shows(3);
    var weights = playground.exports().open().download("weights");
    playground.exports().close();
    playground.network().has("2–4–2").addLayer().has("2–4–4–2");

    playground.exports().open().chooseWeights(weights).trainsTheNetworkOfTheFile();

    playground.network().has("2–4–2");
  }

  @Test
  void a_file_that_holds_no_weights_is_refused_and_the_run_left_alone(
      Learner learner, @TempDir Path folder) throws IOException {
    var playground = learner.opensTraining(SMALL + "&step=3").shows(3);
    var file = folder.resolve("weights.json");
    Files.writeString(file, "{\"layers\":[{\"W\":[[1,2]],\"b\":[0]}]}");

    playground.exports().open().chooseWeights(file).refuses("export.fault.uneven", "layer", 1);

    playground.exports().close();
    playground.shows(3);
  }

  private static double[] firstLosses(TrainingPage playground) {
    return playground.curves().numbers("loss").subList(0, 11).stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }
}
