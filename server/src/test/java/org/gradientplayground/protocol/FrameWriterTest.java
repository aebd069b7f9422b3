package org.gradientplayground.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.engine.optimizer.AdamBook;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.run.DescentSpec;
import org.gradientplayground.run.Outcome;
import org.gradientplayground.run.Run;
import org.junit.jupiter.api.Test;

class FrameWriterTest {
  private static final List<String> COLUMNS = List.of("x0", "x1", "f", "g0", "g1");

  private static Run run(Optimizer optimizer) {
    Run run =
        DescentSpec.of(
                "beale",
                new double[] {-1.2345678901234567, 1.9876543210987654},
                optimizer,
                1.2345678901234567e-3,
                100,
                DescentSpec.DEFAULT_GRADIENT,
                0,
                List.of())
            .begin();
    for (int i = 0; i < 50; i++) {
      run.advance();
    }
    return run;
  }

  private static Steps steps(double[][] columns, boolean sought) {
    return new Steps(
        "a", 0, COLUMNS, columns, 1, run(new Adam(0, 0, 1)).snapshot(), List.of(), sought);
  }

  @Test
  void the_fullest_message_stays_within_64_KiB_however_long_its_numbers_are() {
    double[][] columns = new double[5][Steps.capacity(run(new Adam(0, 0, 1)))];
    for (double[] column : columns) {
      Arrays.fill(column, -1.2345678901234567E-300);
    }
    for (var optimizer : List.of(new Adam(0.9, 0.999, 1e-8), new AdamBook(0.9, 0.999, 1e-7))) {
      Run run = run(optimizer);
      var steps =
          new Steps(
              "a".repeat(32), 999_999, COLUMNS, columns, -1, run.snapshot(), List.of(), false);
      assertTrue(FrameWriter.write(steps).length() <= 64 * 1024);
    }
  }

  @Test
  void a_message_never_holds_more_than_512_steps() {
    assertEquals(512, Steps.capacity(DescentSpec.of("square", 4).begin()));
    assertTrue(
        Steps.capacity(run(new Adam(0, 0, 1))) > 20_000 / 60, "room for 20,000 steps a second");
  }

  @Test
  void the_type_comes_first_and_the_run_second() {
    assertEquals(
        "{\"type\":\"progress\",\"run\":\"a\",\"step\":5,\"of\":9}",
        FrameWriter.write(new Frame.Progress("a", 5, 9)));
    assertEquals(
        "{\"type\":\"ended\",\"run\":\"a\",\"reason\":\"finished\",\"step\":7}",
        FrameWriter.write(new Frame.Ended("a", new Outcome.Finished(7))));
  }

  @Test
  void a_digest_has_16_digits() {
    var steps = steps(new double[5][1], false);
    assertTrue(FrameWriter.write(steps).contains("\"digest\":\"0000000000000001\""));
  }

  @Test
  void only_the_answer_to_a_seek_says_that_it_was_sought() {
    String sought = FrameWriter.write(steps(new double[5][1], true));
    String paid = FrameWriter.write(steps(new double[5][1], false));
    assertTrue(sought.contains("\"sought\":true"));
    assertEquals(paid, sought.replace("\"sought\":true,", ""));
  }

  @Test
  void an_error_keeps_numbers_as_numbers() {
    Refusal refusal = Refusal.of("outOfRange", "/n", "0", 1L, 0.5);
    assertEquals(
        "{\"type\":\"error\",\"run\":\"a\",\"code\":\"outOfRange\",\"path\":\"/n\","
            + "\"params\":[\"0\",1,0.5]}",
        FrameWriter.write(new Frame.Error(Optional.of("a"), Optional.empty(), refusal)));
  }

  @Test
  void a_number_that_is_not_finite_never_leaves() {
    for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      double[][] columns = {{value}, {0}, {0}, {0}, {0}};
      var steps = steps(columns, false);
      assertThrows(IllegalStateException.class, () -> FrameWriter.write(steps));
    }
  }
}
