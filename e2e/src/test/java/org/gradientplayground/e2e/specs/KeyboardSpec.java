package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class KeyboardSpec {
  @Test
  void the_whole_scene_is_driven_by_keys_alone(Learner learner) {
    var playground =
        learner.opens(
            "?objective=bowl&start=-3,4&learningRate=0.1&steps=100000&tolerance=0&step=9");
    playground.shows(9);

    playground.tabsTo("bar.reset").presses("Enter").shows(0);
    playground.tabsTo("bar.forward").presses("Enter").shows(1).presses("Enter").shows(2);
    playground.presses("ArrowLeft").shows(1).presses("ArrowRight").shows(2);
    playground.tabsTo("bar.play").presses("Enter").waitsForStep(12);
    playground.presses("Enter").comesToItsEnd();
    playground.tabsTo("bar.settings").presses("Enter").settings().isOpen();
    playground.presses("Escape").settings().isClosed();
    playground.tabsTo("runs.fork").presses("Enter").runs().hasRuns(2);
    playground.tabsTo("share.open");
  }

  @Test
  void a_number_opens_by_enter_and_gives_the_focus_back_by_escape(Learner learner) {
    var playground = learner.opens("?objective=bowl&start=-3,4&learningRate=0.1&step=9").shows(9);

    playground.readout().openByKeyboard("x₁").close();

    playground.readout().hasTheFocusOn("x₁");
  }

  @Test
  void the_start_point_moves_by_arrow_keys(Learner learner) {
    var playground = learner.opens("?objective=bowl&start=-3,4&learningRate=0.1&step=3").shows(3);
    var before = playground.start();

    playground.movesTheStartByKey("ArrowRight").startsSomewhereElseThan(before);

    assertEquals(1, playground.runs().descriptions().size());
  }

  @Test
  void a_training_is_driven_and_its_network_walked_and_changed_by_keys_alone(Learner learner) {
    var playground =
        learner.opensTraining(
            "?set=circle&samples=400&hidden=4:tanh&learningRate=0.1&batchSize=64&step=9&pace=30");
    playground.shows(9);

    playground.tabsTo("bar.reset").presses("Enter").shows(0);
    playground.tabsTo("bar.play").presses("Enter").waitsForStep(8).presses("Enter");
    var paused = playground.comesToItsEnd().newestStep();
    playground.tabsTo("training.epochForward").presses("Enter").waitsForStep(paused + 1);
    playground.nudgeLearningRateUp();
    playground.network().tabsHere().walks("ArrowRight").standsOnAWeightOfLayer("₁");
    playground.network().opensByEnter().sets("0.4321").close();

    playground.tabsTo("training.forward").presses("Enter");
    playground.network().tabsHere().opensByEnter().contains("before", "0.4321");
  }

  @Test
  void layers_are_walked_opened_and_changed_by_keys_alone(Learner learner) {
    var playground = learner.opensLayers("?x=1,-0.5;0.3,0.8&t=1,0,0;0,0,1&step=9").shows(9);

    playground.tabsToGrid("dW1").presses("ArrowRight").presses("ArrowDown");
    playground.standsOn("dW1[1, 1]").presses("Enter").cell().appears("dW1[1, 1]").close();
    playground.standsOn("dW1[1, 1]").tabsToGrid("b1").presses("7").presses("Enter");

    playground.holds("b1[0]", "7").shows(18);
    playground.tabsTo("layers.back").presses("Enter").shows(17);
  }
}
