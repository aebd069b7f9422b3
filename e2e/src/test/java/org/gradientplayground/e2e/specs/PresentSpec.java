package org.gradientplayground.e2e.specs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.e2e.pages.Presentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@ExtendWith(Learners.class)
class PresentSpec {
  @Test
  void a_presentation_is_led_by_the_keys_of_a_remote(Learner learner) {
    learner.opens("?objective=bowl&learningRate=0.01&steps=1000&step=0");
    var presentation = new Presentation(learner.page()).opens();

    presentation.presses("PageDown", "ArrowRight");
    learner.waitsForAddress("step=2");
    presentation.presses("PageUp");
    learner.waitsForAddress("step=1");
    presentation.presses("Space").isOn().plays();
    presentation.presses("Escape").isLeft();
  }

  @Test
  void what_lies_above_the_scene_is_closed_first(Learner learner) {
    learner.opens("?objective=bowl&learningRate=0.01&steps=1000&step=5");
    learner.waitsForAddress("step=5");
    var presentation = new Presentation(learner.page()).opens();
    learner.page().locator(".readout-cell").first().click();
    var card = learner.page().locator(".receipt");
    assertThat(card).isVisible();

    presentation.presses("Escape").isOn();
    assertThat(card).isHidden();
    presentation.presses("Escape").isLeft();
  }

  @ParameterizedTest
  @FieldSource("org.gradientplayground.e2e.fixture.Scenes#IN_ORDER")
  void a_scene_fills_the_screen(String scene, Learner learner) {
    goesTo("/" + scene, learner.hasAWindow(1366, 768)).opens().fillsTheScreen();
  }

  @Test
  void a_map_and_its_curve_are_sharp_and_find_the_pointer(Learner learner) {
    learner.hasAWindow(1920, 1080).opens("?objective=bowl&learningRate=0.01&steps=100&step=50");
    learner.waitsForAddress("step=50");

    new Presentation(learner.page())
        .opens()
        .isAsSharpAsTheScreen()
        .clicksTheCurve(0.25)
        .clicksTheMap(0.6, 0.3);
  }

  @Test
  void the_curves_of_a_training_find_the_pointer(Learner learner) {
    var presentation = goesTo("/training?step=200", learner.hasAWindow(1920, 1080));
    learner.waitsForAddress("step=200");

    presentation.opens().clicksTheCurve(0.05);
  }

  @Test
  void a_chain_of_layers_moves_with_the_one_that_works(Learner learner) {
    var presentation = goesTo("/layers?step=2", learner.hasAWindow(1366, 768));
    learner.waitsForAddress("step=2");

    presentation.opens().presses("PageDown").showsTheLayerThatWorks();
  }

  private static Presentation goesTo(String address, Learner learner) {
    learner.page().navigate(learner.server().address().resolve(address).toString());
    return new Presentation(learner.page());
  }
}
