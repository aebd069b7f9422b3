package org.gradientplayground.run;

import java.util.List;

/** One run of an optimizer on a function of one or two variables. */
public final class DescentSpec implements RunSpec {
  @Override
  public List<Edit> edits() {
    return List.of();
  }

  @Override
  public Run begin() {
    throw new UnsupportedOperationException("not built yet");
  }
}
