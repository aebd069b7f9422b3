package org.gradientplayground.golden;

/** A golden file or case that is not as {@code golden/SCHEMA.md} describes it. */
final class GoldenFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GoldenFault(String message) {
    super(message);
  }
}
