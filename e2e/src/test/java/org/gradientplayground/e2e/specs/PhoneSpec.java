package org.gradientplayground.e2e.specs;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Learners.class)
class PhoneSpec {
  @ParameterizedTest
  @CsvSource({"390, 844", "320, 568"})
  void everything_fits_and_works_by_touch(int width, int height, Learner learner) {
    var playground =
        learner
            .hasAPhone(width, height)
            .opens("?objective=bowl&start=-3,4&learningRate=0.001&steps=100000&pace=10");
    playground.waitsForStep(2).fitsTheWidth();

    playground.changeLearningRate("0.02");
    playground.waitsForStep(playground.newestStep() + 2).pause().stepBack().stepForward();
    playground.settings().open();
    playground.fitsTheWidth();
    playground.settings().chooseOptimizer("adam").close();
    playground.readout().open("x₀").close();

    playground.fitsTheWidth();
  }

  @ParameterizedTest
  @CsvSource({"390, 844", "320, 568"})
  void chinese_fits_as_well(int width, int height, Learner learner) {
    var playground =
        learner.readsChinese().hasAPhone(width, height).opens("?objective=bowl&start=-3,4&step=9");

    playground.fitsTheWidth().runs().compareOptimizers();

    playground.waitsForStep(2).fitsTheWidth();
  }
}
