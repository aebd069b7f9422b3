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

  @ParameterizedTest
  @CsvSource({"390, 844, Chinese", "320, 568, English"})
  void layers_stand_one_below_the_other_and_work_by_touch(
      int width, int height, String language, Learner learner) {
    var reader = language.equals("Chinese") ? learner.readsChinese() : learner;
    var playground =
        reader.hasAPhone(width, height).opensLayers("?x=1,-0.5;0.3,0.8&t=1,0,0;0,0,1&step=9");
    playground.shows(9).fitsTheWidth();

    playground.tap("dW1[1, 0]").hasProducts(2).openProduct(0);
    playground.fitsTheWidth().cell().close();
    playground.check().run().agrees();
    playground.fitsTheWidth().choosesSamples(3).fitsTheWidth();
  }

  @ParameterizedTest
  @CsvSource({"390, 844, English", "320, 568, Chinese"})
  void a_training_fits_and_works_by_touch(int width, int height, String language, Learner learner) {
    var reader = language.equals("Chinese") ? learner.readsChinese() : learner;
    var playground =
        reader
            .hasAPhone(width, height)
            .opensTraining(
                "?set=circle&hidden=8:tanh,8:tanh&learningRate=0.1&batchSize=10&pace=10");
    playground.waitsForStep(2).fitsTheWidth();

    playground.changeLearningRate("0.2").changeBatchSize("20");
    playground.waitsForStep(playground.newestStep() + 2).pause().stepBack().stepForward();
    playground.settings().open();
    playground.fitsTheWidth().settings().enterL2("0.01").close();
    var card = playground.network().tap("W₁[1,2]").contains("η");
    playground.fitsTheWidth();
    card.close();
    playground.data().choose("own").turnsToDrawing();
    playground.fitsTheWidth().exports().open();
    playground.fitsTheWidth().exports().close();
    playground.data().choose("digits");
    playground.waitsForStep(1).fitsTheWidth();
  }

  @ParameterizedTest
  @CsvSource({"390, 844, English", "320, 568, Chinese", "320, 568, English"})
  void the_pages_without_a_run_fit(int width, int height, String language, Learner learner) {
    var reader = language.equals("Chinese") ? learner.readsChinese() : learner;
    reader.hasAPhone(width, height).opensStart().fitsTheWidth();
    reader.opensGlossary("").fitsTheWidth();
    var mistakes = reader.opensMistakes("").fitsTheWidth();
    mistakes.shows("single-precision", "gradient", "(5.9891, 8.0013)", "(6, 8)").fitsTheWidth();
    mistakes.shows("gradient-of-another-loss", "difference", "(1, −1)", "(").fitsTheWidth();
    reader.opensLoss().fitsTheWidth();
    reader.opensLoss("?y=0.7,0.2,0.1;0.1,0.3,0.6&labels=0,2").fitsTheWidth();
    reader.opensDerivative().fitsTheWidth().entersH("0.01").fitsTheWidth();
    reader.opensGradient().fitsTheWidth().entersFunction("exp(x0)*sin(x1)").fitsTheWidth();
    var net = reader.opensNetworkGradient("?step=3").fitsTheWidth();
    net.choosesVersion("twice").stepForward().standsAt(4).fitsTheWidth();
    var epochs = reader.opensEpochs("?samples=23&batchSize=5&epochs=3&at=0").fitsTheWidth();
    epochs.stepForward().standsAt(1).fitsTheWidth();
  }
}
