package org.gradientplayground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TurnOrderTest {
  private static final long MILLI = 1_000_000;

  private final TurnOrder order = new TurnOrder();

  private static Share share() {
    return new Share(
        new Turns() {
          @Override
          public long takeTurn(long deadline) {
            throw new AssertionError("the order gives no turns itself");
          }

          @Override
          public void fail(Throwable cause) {
            throw new AssertionError(cause);
          }
        });
  }

  @Test
  void nobody_is_next_while_nobody_is_awake() {
    assertNull(order.take(0));
  }

  @Test
  void who_was_woken_first_is_first_among_equals() {
    Share first = share();
    Share second = share();
    order.wake(first);
    order.wake(second);
    assertSame(first, order.take(0));
    assertSame(second, order.take(0));
  }

  @Test
  void whoever_used_least_is_next() {
    Share greedy = share();
    Share modest = share();
    order.wake(greedy);
    order.wake(modest);
    long now = 0;
    order.giveBack(order.take(now), 10 * MILLI, now, now += 10 * MILLI);
    order.giveBack(order.take(now), 1 * MILLI, now, now += 1 * MILLI);
    for (int turn = 0; turn < 9; turn++) {
      Share next = order.take(now);
      assertSame(modest, next, "turn " + turn);
      order.giveBack(next, 1 * MILLI, now, now += MILLI);
    }
    order.take(now);
    assertEquals(10 * MILLI, modest.spent);
  }

  @Test
  void a_newcomer_neither_overtakes_for_ever_nor_pays_for_coming_late() {
    Share old = share();
    order.wake(old);
    long now = 0;
    for (int turn = 0; turn < 1_000; turn++) {
      order.giveBack(order.take(now), 2 * MILLI, now, now += 2 * MILLI);
    }
    Share newcomer = share();
    order.wake(newcomer);
    Map<Share, Integer> turns = new HashMap<>();
    for (int turn = 0; turn < 100; turn++) {
      Share next = order.take(now);
      turns.merge(next, 1, Integer::sum);
      order.giveBack(next, 2 * MILLI, now, now += 2 * MILLI);
    }
    assertTrue(Math.abs(turns.get(old) - turns.get(newcomer)) <= 3, turns.values().toString());
  }

  @Test
  void who_wakes_in_the_middle_of_a_round_goes_before_the_rest_of_it() {
    for (int i = 0; i < 100; i++) {
      order.wake(share());
    }
    long now = 0;
    for (int turn = 0; turn < 250; turn++) {
      order.giveBack(order.take(now), 2 * MILLI, now, now += 2 * MILLI);
    }
    for (int waking = 0; waking < 20; waking++) {
      Share light = share();
      order.wake(light);
      assertSame(light, order.take(now), "waking " + waking);
      order.giveBack(light, MILLI / 10, Turns.NEVER, now += MILLI / 10);
      order.giveBack(order.take(now), 2 * MILLI, now, now += 2 * MILLI);
    }
  }

  @Test
  void who_waits_for_a_time_is_next_at_that_time_and_not_before() {
    Share waiting = share();
    order.wake(waiting);
    order.giveBack(order.take(0), MILLI, 50 * MILLI, MILLI);
    assertEquals(50 * MILLI, order.nextDue());
    assertNull(order.take(50 * MILLI - 1));
    assertSame(waiting, order.take(50 * MILLI));
  }

  @Test
  void waking_somebody_during_its_turn_gives_it_another_one() {
    Share share = share();
    order.wake(share);
    order.take(0);
    order.wake(share);
    order.giveBack(share, MILLI, Turns.NEVER, MILLI);
    assertSame(share, order.take(MILLI));
    order.giveBack(share, MILLI, Turns.NEVER, 2 * MILLI);
    assertNull(order.take(2 * MILLI));
  }

  @Test
  void who_has_left_gets_no_turn_even_if_it_left_during_one() {
    Share leaving = share();
    order.wake(leaving);
    order.take(0);
    order.remove(leaving);
    order.giveBack(leaving, MILLI, 0, MILLI);
    order.wake(leaving);
    assertNull(order.take(MILLI));
  }

  /** 10 that never stop and 200 that want 0.1 ms every 100 ms: 1.2 cores wanted, one there. */
  @Test
  void those_who_want_little_wait_little_beside_those_who_never_stop() {
    var random = new SplittableRandom(7);
    Map<Share, Long> readySince = new HashMap<>();
    for (int i = 0; i < 200; i++) {
      Share light = share();
      order.wake(light);
      order.take(0);
      long due = random.nextLong(1, 100 * MILLI);
      readySince.put(light, due);
      order.giveBack(light, 0, due, 0);
    }
    List<Share> hogs = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      hogs.add(share());
      order.wake(hogs.getLast());
    }
    List<Long> waits = new ArrayList<>();
    long now = 0;
    while (now < 5_000 * MILLI) {
      Share next = order.take(now);
      if (hogs.contains(next)) {
        order.giveBack(next, 2 * MILLI, now, now += 2 * MILLI);
      } else {
        waits.add(now - readySince.get(next));
        now += MILLI / 10;
        readySince.put(next, readySince.get(next) + 100 * MILLI);
        order.giveBack(next, MILLI / 10, readySince.get(next), now);
      }
    }
    waits.sort(null);
    long p99 = waits.get(waits.size() * 99 / 100);
    assertTrue(p99 < 45 * MILLI, "99th percentile " + p99 / 1e6 + " ms");
    long hogTime = hogs.stream().mapToLong(hog -> hog.spent).min().orElseThrow();
    assertTrue(hogTime > 300 * MILLI, "every hog goes on: " + hogTime / 1e6 + " ms");
  }
}
