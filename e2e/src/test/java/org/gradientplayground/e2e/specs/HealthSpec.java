package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class HealthSpec {
  @Test
  void a_gradient_that_vanishes_through_twenty_sigmoids_is_named_with_the_reason(Learner learner) {
    var playground = learner.opensTraining();

    playground.lesson().choose("Twenty sigmoid layers");

    playground.health().finds("vanishing").explains("sigmoid").doesNotFind("exploding");
  }

  @Test
  void neurons_that_begin_equal_are_named(Learner learner) {
    var playground =
        learner.opensTraining("?set=circle&hidden=8:sigmoid&initialisation=zero&step=5");

    playground.shows(5).health().finds("symmetric").doesNotFind("dead");
  }

  @Test
  void gradients_of_larger_batches_scatter_less(Learner learner) {
    var playground =
        learner.opensTraining("?set=circle&samples=400&hidden=8:tanh&batchSize=5&step=64");
    var ofFive = playground.shows(64).health().scatterOfBatchesOf(5);

    playground.changeBatchSize("80").stepByEpoch();

    var ofEighty = playground.health().scatterOfBatchesOf(80);
    assertTrue(ofEighty < ofFive - 10, ofEighty + "° after " + ofFive + "°");
  }
}
