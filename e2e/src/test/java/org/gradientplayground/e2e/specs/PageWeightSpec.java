package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientplayground.e2e.fixture.CourseSite;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.FramedScene;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Learners.class)
class PageWeightSpec {
  private static final long LIMIT_IN_BYTES = 120_000;

  @ParameterizedTest
  @CsvSource({
    "English, /descent",
    "Chinese, /descent",
    "English, /training",
    "Chinese, /training",
    "English, /graph",
    "Chinese, /graph",
    "English, /layers",
    "Chinese, /layers"
  })
  void everything_that_is_fetched_weighs_less_than_120_kB(
      String language, String scene, Learner learner) {
    var transfer = (language.equals("Chinese") ? learner.readsChinese() : learner).transfer();

    var page =
        switch (scene) {
          case "/training" -> learner.opensTraining();
          case "/graph" -> learner.opensGraph("");
          case "/layers" -> learner.opensLayers();
          default -> learner.opens();
        };
    page.waitsForStep(3);
    transfer.settles();

    System.out.printf("Page weight of %s in %s: %s%n", scene, language, transfer);
    assertTrue(transfer.files() > 5, "measures something: " + transfer);
    assertTrue(transfer.bytes() < LIMIT_IN_BYTES, transfer.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "English, start",
    "Chinese, start",
    "English, loss",
    "Chinese, loss",
    "English, derivative",
    "Chinese, derivative",
    "English, gradient",
    "Chinese, gradient",
    "English, network-gradient",
    "Chinese, network-gradient",
    "English, epochs",
    "Chinese, epochs",
    "Chinese, glossary",
    "English, mistakes",
    "Chinese, mistakes"
  })
  void a_page_without_a_run_weighs_no_more(String language, String scene, Learner learner) {
    var reader = language.equals("Chinese") ? learner.readsChinese() : learner;
    var transfer = reader.transfer();

    switch (scene) {
      case "start" -> reader.opensStart();
      case "loss" -> reader.opensLoss();
      case "derivative" -> reader.opensDerivative();
      case "gradient" -> reader.opensGradient();
      case "network-gradient" -> reader.opensNetworkGradient();
      case "epochs" -> reader.opensEpochs();
      case "mistakes" -> reader.opensMistakes("");
      default -> reader.opensGlossary("");
    }
    transfer.settles();

    System.out.printf("Page weight of %s in %s: %s%n", scene, language, transfer);
    assertTrue(transfer.files() > 5, "measures something: " + transfer);
    assertTrue(transfer.bytes() < LIMIT_IN_BYTES, transfer.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "English, descent",
    "Chinese, training",
    "English, graph",
    "Chinese, layers",
    "English, loss",
    "Chinese, network-gradient"
  })
  void a_scene_in_a_frame_weighs_no_more(String language, String scene, Learner learner) {
    var reader = language.equals("Chinese") ? learner.readsChinese() : learner;
    var transfer = reader.transfer();
    var frame = learner.server().address().resolve("/embed/" + scene);

    try (var course = CourseSite.embedding(frame)) {
      learner.page().navigate(course.address().toString());
      FramedScene.at(learner.page(), 0).appears();
      transfer.settles();
    }

    System.out.printf("Page weight of a frame of %s in %s: %s%n", scene, language, transfer);
    assertTrue(transfer.files() > 5, "measures something: " + transfer);
    assertTrue(transfer.bytes() < LIMIT_IN_BYTES, transfer.toString());
  }
}
