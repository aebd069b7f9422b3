package org.gradientplayground;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What the value of an option must be, so that nothing behind it asks again. */
record Requirement(CommandSpec spec) {
  /**
   * Refuses a value.
   *
   * @param expected what it must be, in words
   */
  void require(boolean holds, String option, Object value, String expected) {
    if (!holds) {
      throw new ParameterException(
          spec.commandLine(), "%s must be %s, was %s.".formatted(option, expected, value));
    }
  }

  /** Refuses a number outside the two bounds. */
  void requireWithin(long least, long most, String option, long value) {
    require(
        value >= least && value <= most,
        option,
        value,
        "a number from %d to %d".formatted(least, most));
  }
}
