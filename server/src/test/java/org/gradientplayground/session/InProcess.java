package org.gradientplayground.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gradientplayground.protocol.Steps;
import org.gradientplayground.run.Run;
import org.gradientplayground.run.RunSpec;

/** The steps of a spec, computed without any session: what a stream must equal bit for bit. */
final class InProcess {
  private final Run run;

  InProcess(RunSpec spec) {
    this.run = spec.begin();
  }

  /** Holds the messages, which must begin at the present step, against the run. */
  void assertEqual(List<Steps> messages) {
    assertEqual(messages, false);
  }

  /** The same for steps some of which were edited only after they had been sent. */
  void assertEqualButForLaterEdits(List<Steps> messages) {
    assertEqual(messages, true);
  }

  private void assertEqual(List<Steps> messages, boolean mayBeEditedLater) {
    for (Steps message : messages) {
      for (int i = 0; i < message.count(); i++) {
        while (run.step() < message.first() + i) {
          run.advance();
        }
        assertEquals(message.first() + i, run.step());
        double[] row = new double[run.columns().size()];
        run.writeRow(row);
        int index = i;
        double[] streamed =
            Arrays.stream(indices(row.length)).mapToDouble(c -> message.column(c)[index]).toArray();
        assertArrayEquals(bits(row), bits(streamed), "step " + run.step());
      }
      assertEquals(run.digest(), message.digest(), "digest of step " + message.last());
      if (!mayBeEditedLater || !isEditedAt(message.last())) {
        assertEquals(run.snapshot(), message.snapshot(), "snapshot of step " + message.last());
      }
    }
  }

  /** A snapshot shows the next step as it was to be when it was sent, before a later edit. */
  private boolean isEditedAt(long step) {
    return run.spec().edits().stream().anyMatch(edit -> edit.atStep() == step);
  }

  private static int[] indices(int count) {
    return IntStream.range(0, count).toArray();
  }

  private static long[] bits(double[] row) {
    return Arrays.stream(row).mapToLong(Double::doubleToRawLongBits).toArray();
  }
}
