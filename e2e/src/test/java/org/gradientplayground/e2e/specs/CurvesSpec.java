package org.gradientplayground.e2e.specs;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 320 samples in batches of 64: five iterations an epoch. */
@ExtendWith(Learners.class)
class CurvesSpec {
  private static final String TWENTY =
      "?set=circle&samples=400&hidden=8:tanh&learningRate=0.1&batchSize=64&step=20";

  @Test
  void an_iteration_is_found_on_the_curves_by_keys(Learner learner) {
    var playground = learner.opensTraining(TWENTY).shows(20);

    playground.curveView().walksBack(3).tell("iteration 17 · epoch 4");

    playground.shows(17).says("epoch 4 · iteration 2 of 5");
  }

  @Test
  void the_end_of_an_epoch_is_found_by_its_row(Learner learner) {
    var playground = learner.opensTraining(TWENTY).shows(20);

    playground.curveView().chooseEpoch(2);

    playground.shows(10).says("epoch 2 · iteration 5 of 5");
  }

  @Test
  void the_scale_of_the_loss_travels_in_the_link(Learner one, Learner other) {
    var playground = one.opensTraining(TWENTY).shows(20);
    playground.curveView().chooseLog();

    var reopened = other.opensTraining(playground.header().sharedLink()).shows(20);

    reopened.curveView().isLog();
  }
}
