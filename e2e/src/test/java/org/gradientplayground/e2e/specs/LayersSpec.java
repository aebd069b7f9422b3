package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Affine, ReLU, Affine, Softmax on two samples: four operations forward, the loss, four back. */
@ExtendWith(Learners.class)
class LayersSpec {
  private static final String ARTICLE = "?x=1,-0.5;0.3,0.8&t=1,0,0;0,0,1";
  private static final String TRAINING =
      "?set=circle&samples=400&hidden=4:tanh&learningRate=0.1&batchSize=3&epochs=100";

  /** Where every gradient is known and no parameter has changed yet. */
  private static final int AFTER_BACKWARD = 9;

  @Test
  void forward_and_backward_go_layer_by_layer_and_both_ways(Learner learner) {
    var playground = learner.opensLayers(ARTICLE + "&step=0").shows(0);
    playground.hasGrid("W1", "(2, 3)").hasGrid("dW1", "(2, 3)").isNotComputed("a1[0, 0]");

    playground.stepForward().says("Forward, Affine: a1 = x · W1 + b1");
    playground.stepForward().says("Forward, ReLU").isNotComputed("dz1[0, 0]");
    playground.stepsTo(5).says("dL/dL = 1").stepForward().says("Backward, Softmax-with-Loss");
    playground.stepsTo(AFTER_BACKWARD).says("dW1 = xᵀ · da1");
    var before = playground.valueOf("W1[0, 0]");
    playground.stepForward().says("Update, Gradient descent: W1 ← W1 − η · dW1");
    assertNotEquals(before, playground.valueOf("W1[0, 0]"));

    playground.stepBack().holds("W1[0, 0]", before).says("Backward, Affine");
    playground.scrubTo(2).says("Forward, ReLU").isNotComputed("a2[0, 0]");
  }

  @Test
  void a_cell_of_dw_opens_to_the_column_of_x_and_of_dout_and_to_a_single_product(Learner learner) {
    var playground = learner.opensLayers(ARTICLE + "&step=" + AFTER_BACKWARD);

    var cell = playground.open("dW1[0, 2]").hasProducts(2);

    assertEquals(
        Set.of("x[0, 0]", "x[1, 0]", "da1[0, 2]", "da1[1, 2]"), Set.copyOf(playground.litCells()));
    cell.says("(2, 2)ᵀ · (2, 3) → (2, 3)", "x[1, 0] · da1[1, 2]");
    cell.openProduct(0).says("If W1[0, 2] grows a little, a1[0, 2] grows x[0, 0] times as much");
    cell.says(playground.valueOf("dW1[0, 2]")).close();
    assertTrue(playground.litCells().isEmpty());
  }

  @Test
  void every_kind_of_number_says_why_it_is_made_so(Learner learner) {
    var playground = learner.opensLayers(ARTICLE + "&step=" + AFTER_BACKWARD);

    playground.open("db1[1]").hasProducts(2).says("summed over the batch of 2");
    playground.open("dx[0, 1]").hasProducts(3).says("da1 · W1ᵀ");
    playground.open("da1[0, 1]").hasProducts(1).says("mask: where a1 ≤ 0");
    playground.open("da2[0, 0]").hasProducts(1).says("(y[0, 0] − t[0, 0]) · dL / N", "N = 2");
    playground.open("a1[1, 2]").hasProducts(3).says("plus b1[2]");
    playground.open("L").hasProducts(2).says("divided by N = 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"softmaxCrossEntropy", "sigmoidCrossEntropy", "halfSquaredError"})
  void the_opened_last_layer_sends_back_what_the_closed_one_does(String loss, Learner learner) {
    var playground = learner.opensLayers(ARTICLE + "&step=0&pace=max").shows(0);
    playground.choosesLoss(loss);
    playground.shows(0).play().comesToItsEnd();

    playground.opensTheLastLayer().comesToItsEnd();

    playground.saysThatTheOpenedLayerEqualsTheClosedOne("da2");
  }

  @Test
  void a_number_is_typed_over_and_everything_follows(Learner learner) {
    var playground = learner.opensLayers(ARTICLE + "&step=" + AFTER_BACKWARD);
    playground.holds("W1[0, 0]", "0.2");
    var before = playground.valueOf("dW1[0, 0]");

    playground.types("W1[0, 0]", "a").refusesWhatWasTyped("W1[0, 0]").holds("W1[0, 0]", "0.2");
    playground.types("W1[0, 0]", "0.7").holds("W1[0, 0]", "0.7");

    playground.shows(2 * AFTER_BACKWARD);
    assertNotEquals(before, playground.valueOf("dW1[0, 0]"));
  }

  @Test
  void the_right_class_of_a_sample_is_chosen_by_its_cell(Learner learner) {
    var playground = learner.opensLayers(ARTICLE + "&step=" + AFTER_BACKWARD);

    playground.choosesTheClass("t[0, 1]").holds("t[0, 1]", "1").holds("t[0, 0]", "0");
  }

  @Test
  void a_sample_of_more_axes_is_flattened_and_its_gradient_has_its_shape(Learner learner) {
    var playground =
        learner.opensLayers(
            "?x=1,0;0,1/0,0.8;0.6,0&t=1,0;0,1&hidden=&W1=0.3,-0.2;-0.5,0.4;0.1,0.6;0.7,-0.1"
                + "&b1=0,0.1&step=5");

    playground.hasGrid("x", "(2, 2, 2)").hasGrid("dx", "(2, 2, 2)");
    playground.open("dx[1, 0, 1]").hasProducts(2).says("(2, 2) · (4, 2)ᵀ → (2, 4)");
  }

  @Test
  void batches_of_one_to_three_and_every_activation_run(Learner learner) {
    var playground = learner.opensLayers(ARTICLE + "&step=0&pace=max").shows(0);

    for (var samples = 1; samples <= 3; samples++) {
      playground.choosesSamples(samples).hasGrid("x", "(" + samples + ", 2)");
      playground.check().run().agrees();
    }
    for (var activation : new String[] {"sigmoid", "tanh", "relu"}) {
      playground.choosesActivation(activation).check().run().agrees();
    }
  }

  @Test
  void three_clicks_lead_from_the_loss_curve_to_one_multiplication_and_one_back(Learner learner) {
    var training = learner.opensTraining(TRAINING + "&step=40&pace=200").shows(40);

    training.looksIntoTheIteration();
    var layers = learner.arrivesAtLayers().showsIteration(40);
    layers.runsAsFastAsItGoes().play().comesToItsEnd();
    layers.open("dW1[1, 2]").hasProducts(3).openProduct(1).says("x[1, 1] · da1[1, 2]");

    layers.leadsBackToTheTraining();
    assertEquals(40, learner.arrivesAtTraining().shows(40).newestStep());
  }

  @Test
  void the_way_back_of_the_browser_leads_to_the_training_as_well(Learner learner) {
    var training = learner.opensTraining(TRAINING + "&step=40&pace=200").shows(40).scrubTo(12);
    training.looksIntoTheIteration();
    learner.arrivesAtLayers().showsIteration(12);

    learner.goesBack();

    assertEquals(40, learner.arrivesAtTraining().shows(40).newestStep());
  }

  @Test
  void large_tensors_are_pictures_with_cells_on_request(Learner learner) {
    var training = learner.opensTraining("?set=digits&hidden=32:relu&step=3").shows(3);
    training.looksIntoTheIteration();
    var layers = learner.arrivesAtLayers().showsIteration(3);
    layers.runsAsFastAsItGoes().play().comesToItsEnd();

    layers.showsCellsOf("dW1");

    layers.open("dW1[2, 3]").hasProducts(32);
  }

  @Test
  void a_link_reopens_every_number_at_the_same_step(Learner one, Learner other) {
    var original = one.opensLayers(ARTICLE + "&step=7").shows(7);
    original.types("x[0, 1]", "0.25").holds("x[0, 1]", "0.25");
    var gradient = original.valueOf("da2[1, 1]");

    var reopened = other.opensLayers(original.header().sharedLink());

    reopened.holds("x[0, 1]", "0.25").holds("da2[1, 1]", gradient);
  }

  @Test
  void a_link_with_a_tensor_that_cannot_be_read_says_which(Learner learner) {
    learner.opensLayers("?x=1,2;3&t=0").refuses("error.linkUnreadable").waitsForStep(1);
  }

  @Test
  void every_example_runs(Learner learner) {
    var playground = learner.opensLayers();

    for (var example : playground.lesson().examples()) {
      playground.lesson().choose(example).asks();
      playground.waitsForStep(1);
    }
  }
}
