package org.gradientplayground.engine.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class OwnWindowTest {
  private static final Interval USUAL = new Interval(-4, 4);

  /** The intervals of x and of f. */
  private static Window window(DoubleUnaryOperator f, double start) {
    return OwnWindow.around(x -> f.applyAsDouble(x[0]), start);
  }

  @Test
  void a_function_that_is_no_steeper_than_a_cube_is_seen_from_minus_4_to_4() {
    assertEquals(USUAL, window(x -> x * x, 1).x0());
    assertEquals(USUAL, window(x -> x * x * x, 1).x0());
    assertEquals(USUAL, window(StrictMath::exp, 1).x0());
    assertEquals(USUAL, window(StrictMath::log, 1).x0());
    assertEquals(USUAL, window(StrictMath::tan, 1).x0());
    assertEquals(USUAL, window(_ -> 3, 1).x0());
  }

  @Test
  void the_hollows_of_a_quartic_are_seen() {
    Window quartic = window(x -> x * x * x * x - 3 * x * x + x, 1);

    assertEquals(new Interval(-2, 2), quartic.x0());
    assertTrue(quartic.vertical().length() < 12, quartic::toString);
  }

  @Test
  void the_start_lies_within_also_where_the_function_is_steep() {
    assertEquals(new Interval(-3.75, 3.75), window(x -> x * x * x * x, -3).x0());
    assertEquals(new Interval(-12.5, 12.5), window(x -> x * x * x * x, 10).x0());
  }

  @Test
  void a_pole_does_not_flatten_what_lies_beside_it() {
    Interval height = window(StrictMath::tan, 1).vertical();

    assertTrue(height.length() < 60 && height.length() > 10, height::toString);
  }

  @Test
  void a_parabola_is_seen_to_its_ends() {
    Interval height = window(x -> x * x, 1).vertical();

    assertTrue(height.low() <= 0 && height.high() >= 16, height::toString);
  }
}
