package org.gradientplayground.engine.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientplayground.engine.objective.Objectives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriticalPointTest {
  @Test
  void at_the_minimum_of_rosenbrock_the_eigenvalues_are_those_of_the_textbook() {
    CriticalPoint point = near("rosenbrock", 1 + 1e-7, 1 - 1e-7);

    assertEquals(1001.6006, point.largest(), 1e-3);
    assertEquals(0.3993608, point.smallest(), 1e-5);
  }

  @Test
  void a_saddle_bends_both_ways_and_a_summit_down() {
    assertEquals(-2, near("saddle", 0, 0).smallest(), 1e-8);
    assertEquals(2, near("saddle", 0, 0).largest(), 1e-8);
    assertTrue(near("gauss", 0).largest() < 0);
  }

  @ParameterizedTest
  @CsvSource({"exp, -14", "sigmoid, -14", "tanh, 8", "reciprocal, 1000", "log, 1e6", "gauss, 4.1"})
  void where_a_slope_only_fades_there_is_no_critical_point(String objective, double x) {
    assertTrue(CriticalPoint.near(Objectives.named(objective).orElseThrow(), x).isEmpty());
  }

  @Test
  void where_the_hessian_vanishes_nothing_can_be_told() {
    var monkey = Objectives.named("monkey").orElseThrow();
    assertTrue(CriticalPoint.near(monkey, 0, 0).isEmpty());
    assertTrue(CriticalPoint.near(monkey, 1e-4, 1e-4).isEmpty());
    assertTrue(CriticalPoint.near(Objectives.named("constant").orElseThrow(), 3).isEmpty());
  }

  private static CriticalPoint near(String objective, double... x) {
    return CriticalPoint.near(Objectives.named(objective).orElseThrow(), x).orElseThrow();
  }
}
