package org.gradientplayground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FairSchedulerTest {
  private final FairScheduler scheduler = new FairScheduler(1, System::nanoTime);

  @AfterEach
  void close() {
    scheduler.close();
  }

  /** Takes one turn and tells which thread gave it. */
  private Thread turnOf() throws InterruptedException {
    var thread = new AtomicReference<Thread>();
    var taken = new CountDownLatch(1);
    var place =
        scheduler.admit(
            new Turns() {
              @Override
              public long takeTurn(long deadline) {
                thread.set(Thread.currentThread());
                taken.countDown();
                return NEVER;
              }

              @Override
              public void fail(Throwable cause) {
                throw new AssertionError(cause);
              }
            });
    place.wake();
    assertTrue(taken.await(10, TimeUnit.SECONDS), "no worker is left");
    return thread.get();
  }

  @Test
  void a_worker_that_is_interrupted_goes_on() throws InterruptedException {
    Thread worker = turnOf();
    worker.interrupt();
    assertEquals(worker, turnOf());
  }

  @Test
  void a_taker_that_throws_even_when_told_of_it_does_not_end_the_worker()
      throws InterruptedException {
    Thread worker = turnOf();
    scheduler
        .admit(
            new Turns() {
              @Override
              public long takeTurn(long deadline) {
                throw new IllegalStateException("in its turn");
              }

              @Override
              public void fail(Throwable cause) {
                throw new IllegalStateException("when told");
              }
            })
        .wake();
    assertEquals(worker, turnOf());
  }

  @Test
  void how_long_a_core_was_waited_for_is_told() throws InterruptedException {
    var clock = new AtomicLong();
    var waits = new LinkedBlockingQueue<Long>();
    try (var counting = new FairScheduler(1, clock::get, waits::add)) {
      var late = counting.admit(new OneTurn(() -> {}));
      counting
          .admit(
              new OneTurn(
                  () -> {
                    late.wake();
                    clock.addAndGet(50_000_000);
                  }))
          .wake();

      assertEquals(0, waits.poll(10, TimeUnit.SECONDS));
      assertEquals(50_000_000, waits.poll(10, TimeUnit.SECONDS));
    }
  }

  @Test
  void the_core_time_of_all_turns_is_added_up() throws InterruptedException {
    long before = scheduler.cpuNanos();
    var done = new CountDownLatch(1);
    long[] burnt = {0};
    scheduler
        .admit(
            new OneTurn(
                () -> {
                  var threads = ManagementFactory.getThreadMXBean();
                  long begun = threads.getCurrentThreadCpuTime();
                  while (threads.getCurrentThreadCpuTime() - begun < 5_000_000) {
                    burnt[0]++;
                  }
                  done.countDown();
                }))
        .wake();
    assertTrue(done.await(10, TimeUnit.SECONDS));

    assertTrue(scheduler.cpuNanos() - before >= 5_000_000);
  }

  private record OneTurn(Runnable work) implements Turns {
    @Override
    public long takeTurn(long deadline) {
      work.run();
      return NEVER;
    }

    @Override
    public void fail(Throwable cause) {
      throw new AssertionError(cause);
    }
  }
}
