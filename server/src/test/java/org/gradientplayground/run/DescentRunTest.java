package org.gradientplayground.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DescentRunTest {
  @Test
  void the_first_step_subtracts_the_learning_rate_times_the_gradient() {
    Run run = DescentSpec.of("bowl", -3, 4).begin();

    assertTrue(run.advance());

    var row = new double[5];
    run.writeRow(row);
    assertEquals(List.of("x0", "x1", "f", "g0", "g1"), run.columns());
    assertArrayEquals(new double[] {-2.4, 3.2, 16, -4.8, 6.4}, row, 1e-12);
    assertEquals(1, run.step());
  }
}
