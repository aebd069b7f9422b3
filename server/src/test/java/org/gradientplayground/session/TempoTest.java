package org.gradientplayground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TempoTest {
  private static final long SECOND = 1_000_000_000;

  private final Tempo tempo = new Tempo();

  /** Sends on time for ten seconds, and counts. */
  private int[] messagesAndStepsIn10Seconds() {
    long now = 0;
    int messages = 0;
    int steps = 0;
    while (now < 10 * SECOND) {
      steps += tempo.takeQuota(491);
      messages++;
      tempo.sent(Math.max(now, tempo.due()), now);
      now = tempo.due();
    }
    return new int[] {messages, steps};
  }

  @Test
  void ten_steps_a_second_are_the_default_and_a_message_each() {
    int[] counts = messagesAndStepsIn10Seconds();
    assertEquals(100, counts[0]);
    assertEquals(100, counts[1]);
  }

  @Test
  void a_step_every_1_2_seconds_comes_every_1_2_seconds() {
    tempo.pace(1 / 1.2);
    tempo.sent(0, 0);
    assertEquals(1.2, tempo.due() / 1e9, 1e-6);
  }

  @Test
  void a_pace_beyond_60_puts_several_steps_into_60_messages_a_second() {
    tempo.pace(100);
    int[] counts = messagesAndStepsIn10Seconds();
    assertEquals(600, counts[0], 1);
    assertEquals(1_000, counts[1], 2);
  }

  @Test
  void as_fast_as_it_goes_fills_60_messages_a_second() {
    tempo.pace(Double.POSITIVE_INFINITY);
    int[] counts = messagesAndStepsIn10Seconds();
    assertEquals(600, counts[0], 1);
    assertEquals(counts[0] * 491, counts[1]);
  }

  @Test
  void a_message_that_is_late_by_less_than_an_interval_does_not_delay_the_next_ones() {
    tempo.sent(0, 0);
    long due = tempo.due();
    tempo.sent(due, due + SECOND / 50);
    assertEquals(2 * due, tempo.due());
  }

  @Test
  void time_without_credit_is_not_made_up_for() {
    tempo.sent(0, 0);
    tempo.sent(tempo.due(), 60 * SECOND);
    assertTrue(tempo.due() > 60 * SECOND, "due " + tempo.due());
  }
}
