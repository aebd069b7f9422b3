package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class StartPageSpec {
  @Test
  void it_leads_to_every_scene(Learner learner) {
    var start = learner.opensStart().offersToBegin();

    assertTrue(start.stations() >= 5);
    start.goesTo("training");

    learner.arrivesAtTraining().waitsForStep(1);
  }

  @Test
  void whoever_comes_again_goes_on_where_they_left_off(Learner learner) {
    learner.opensLoss("?y=0.25,0.75&t=0,1");
    learner.waitsForAddress("y=0.25,0.75");

    var start = learner.opensStart().marksAsSeen("loss");
    start.goesOnWith("loss");

    learner.arrivesAtLoss().shows("crossEntropy", "0.2877");
  }

  @Test
  void an_old_link_to_the_root_still_opens_the_descent(Learner learner) {
    var playground = learner.followsOldLink("?objective=bowl&start=-3,4&learningRate=0.1&step=3");

    playground.shows(3);
  }

  @Test
  void the_name_on_top_leads_back_from_every_scene(Learner learner) {
    learner.opensEpochs().header().leadsToTheStart();

    learner.arrivesAtStart();
  }

  @Test
  void on_a_phone_the_scenes_are_a_menu_that_keys_can_use(Learner learner) {
    var start = learner.hasAPhone(390, 844).opensStart().fitsTheWidth();
    start.header().opensTheMenu().closesTheMenuByEscape();

    start.header().leadsTo("scene.training");

    learner.arrivesAtTraining();
  }
}
