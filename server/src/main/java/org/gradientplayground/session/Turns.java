package org.gradientplayground.session;

/** Somebody who takes turns on a core. */
public interface Turns {
  /** The time at which somebody who waits to be woken wants the next turn. */
  long NEVER = Long.MAX_VALUE;

  /**
   * Does what there is to do, until about {@code deadline}.
   *
   * @param deadline a time in nanoseconds on the scheduler's clock
   * @return when the next turn is wanted: now or earlier for at once, {@link #NEVER} for not before
   *     somebody wakes it
   */
  long takeTurn(long deadline);

  /** A turn threw; there will be no other one. */
  void fail(Throwable cause);
}
