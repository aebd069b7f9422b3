package org.gradientplayground.engine.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.random.RandomState;
import org.junit.jupiter.api.Test;

class FloatTapeTest {
  private static FloatTape of(String f) {
    return FloatTape.of(Expression.of(f).graph());
  }

  @Test
  void sums_products_quotients_and_roots_are_those_of_javas_floats() {
    FloatTape tape = of("sqrt(abs((x*y - 0.1)/(x + 3*y) + x*x - y))");
    var random = new RandomState(3);
    for (int i = 0; i < 10_000; i++) {
      float x = (float) random.uniform(-1e3, 1e3);
      float y = (float) random.uniform(-1e-3, 1e3);
      float product = (x * y - 0.1f) / (x + 3f * y) + x * x - y;

      assertEquals((float) Math.sqrt(Math.abs(product)), tape.value(x, y));
    }
  }

  @Test
  void functions_are_the_float_next_to_their_value() {
    assertEquals(0.84147098f, of("sin(x)").value(1));
    assertEquals(2.7182818f, of("exp(x)").value(1));
    assertEquals(0.69314718f, of("log(x)").value(2));
  }

  @Test
  void beyond_the_range_of_floats_is_infinity() {
    assertEquals(Float.POSITIVE_INFINITY, of("exp(x)").value(100));
    assertEquals(0, of("exp(x)").value(-200));
  }
}
