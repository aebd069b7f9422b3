package org.gradientplayground.e2e.specs;

import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Learners.class)
class ReceiptSpec {
  @Test
  void a_coordinate_opens_to_the_update_with_its_numbers(Learner learner) {
    var playground = learner.opens("?objective=bowl&start=-3,4&learningRate=0.1&step=1").shows(1);

    // x1 = 4 − 0.1 · 8
    playground.readout().open("x₁").contains("4", "0.1", "8", "3.2");
  }

  @Test
  void a_numeric_gradient_opens_to_the_two_values_that_made_it(Learner learner) {
    var playground =
        learner
            .opens("?objective=bowl&start=-3,4&learningRate=0.1&gradient=central&h=0.01&step=0")
            .shows(0);

    // f(−3, 4.01) = 25.0801, f(−3, 3.99) = 24.9201
    playground.readout().open("g₁").contains("25.0801", "24.9201", "0.01");
  }

  @Test
  void the_receipt_is_that_of_the_step_shown(Learner learner) {
    var playground = learner.opens("?objective=bowl&start=-3,4&learningRate=0.1&step=20").shows(20);
    playground.scrubTo(5);

    playground.readout().open("x₀").contains("step 5").close();
    playground.stepBack().readout().open("x₀").contains("step 4");
  }
}
