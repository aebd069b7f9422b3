package org.gradientplayground.protocol;

/** Carries a {@link Refusal} out of the depths of a reader; it never leaves this package. */
final class RefusedMessage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  RefusedMessage(Refusal refusal) {
    super(refusal.toString(), null, false, false);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
