package org.gradientplayground.engine.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WireNamesTest {
  @Test
  void every_name_finds_what_bears_it() {
    for (Activation each : Activation.values()) {
      assertEquals(Optional.of(each), Activation.named(each.wireName()));
    }
    for (Initialisation each : Initialisation.values()) {
      assertEquals(Optional.of(each), Initialisation.named(each.wireName()));
    }
    for (OutputLoss each : OutputLoss.values()) {
      assertEquals(Optional.of(each), OutputLoss.named(each.wireName()));
    }
    for (Sampling each : Sampling.values()) {
      assertEquals(Optional.of(each), Sampling.named(each.wireName()));
    }
  }

  @Test
  void a_name_that_nothing_bears_finds_nothing() {
    assertTrue(Activation.named("RELU").isEmpty());
    assertTrue(Initialisation.named("").isEmpty());
    assertTrue(OutputLoss.named("hinge").isEmpty());
    assertTrue(Sampling.named("epoch").isEmpty());
  }

  @Test
  void weights_are_spread_by_the_number_of_inputs() {
    assertEquals(0.5, Initialisation.XAVIER.std(4));
    assertEquals(0.5, Initialisation.HE.std(8));
    assertEquals(0.01, Initialisation.STD_001.std(100));
    assertEquals(1, Initialisation.STD_1.std(100));
    assertEquals(0, Initialisation.ZERO.std(100));
  }
}
