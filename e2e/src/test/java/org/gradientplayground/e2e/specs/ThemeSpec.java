package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class ThemeSpec {
  @Test
  void the_page_is_as_light_or_dark_as_the_system(Learner byDay, Learner byNight) {
    assertTrue(byDay.opens().brightness() > 0.7);
    assertTrue(byNight.prefersDark().opens().brightness() < 0.3);
  }

  @Test
  void the_choice_of_the_reader_wins_and_is_remembered(Learner learner) {
    var playground = learner.opens("?objective=bowl&start=-3,4&step=5");

    playground.header().chooseTheme("dark");

    assertTrue(playground.brightness() < 0.3);
    assertTrue(playground.reload().brightness() < 0.3);
    playground.header().chooseTheme("light");
    assertTrue(playground.brightness() > 0.7);
  }
}
