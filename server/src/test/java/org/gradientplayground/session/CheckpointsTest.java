package org.gradientplayground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gradientplayground.run.DescentSpec;
import org.gradientplayground.run.Run;
import org.junit.jupiter.api.Test;

class CheckpointsTest {
  private static final DescentSpec SPEC =
      DescentSpec.of(
          "rosenbrock",
          new double[] {-1.5, 2},
          DescentSpec.DEFAULT_OPTIMIZER,
          1e-4,
          20_000,
          DescentSpec.DEFAULT_GRADIENT,
          0,
          List.of());

  private final LoggedRun run = LoggedRun.begin(SPEC, new EditLog(SPEC.edits()));
  private final Checkpoints checkpoints = new Checkpoints(run.run().size());

  @Test
  void they_stay_few_and_reach_back_to_the_start() {
    checkpoints.offer(run);
    while (run.advance()) {
      checkpoints.offer(run);
      assertTrue(checkpoints.size() <= Checkpoints.CAPACITY, "at step " + run.step());
    }
    assertEquals(0, checkpoints.before(0).step());
    for (long step = 0; step <= 20_000; step += 61) {
      long back = step - checkpoints.before(step).step();
      assertTrue(back >= 0 && back < 20_000 / 32, "step " + step + " is " + back + " away");
    }
  }

  @Test
  void going_on_from_one_gives_the_same_bits_and_leaves_it_where_it_was() {
    checkpoints.offer(run);
    while (run.step() < 5_000) {
      run.advance();
      checkpoints.offer(run);
    }
    for (int time = 0; time < 2; time++) {
      LoggedRun again = checkpoints.before(4_999);
      while (again.step() < 5_000) {
        again.advance();
      }
      Run expected = run.run();
      assertEquals(expected.digest(), again.run().digest());
    }
  }
}
