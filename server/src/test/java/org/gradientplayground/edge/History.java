package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import org.gradientplayground.run.Run;
import org.gradientplayground.run.RunSpec;

/**
 * What a client holds of a run: it takes steps in, and holds each against a run in this process.
 */
final class History {
  private final Run expected;
  private long last;
  private String digest = "";

  /**
   * @param last the last step the client holds; -1 for none
   */
  History(RunSpec spec, long last) {
    this.expected = spec.begin();
    this.last = last;
  }

  long last() {
    return last;
  }

  String digest() {
    return digest;
  }

  /** Takes a message in: it must go on where the last one ended, with exactly the right bits. */
  void add(JsonNode steps) {
    assertEquals(last + 1, steps.get("first").asLong(), "lost or doubled");
    double[] row = new double[expected.columns().size()];
    int count = steps.get("columns").get(expected.columns().getFirst()).size();
    for (int i = 0; i < count; i++) {
      last++;
      while (expected.step() < last) {
        expected.advance();
      }
      expected.writeRow(row);
      for (int c = 0; c < row.length; c++) {
        String name = expected.columns().get(c);
        double streamed = steps.get("columns").get(name).get(i).asDouble();
        assertEquals(
            Double.doubleToRawLongBits(row[c]),
            Double.doubleToRawLongBits(streamed),
            name + " of step " + last);
      }
    }
    digest = steps.get("digest").asText();
    assertEquals(HexFormat.of().toHexDigits(expected.digest()), digest, "digest of step " + last);
  }
}
