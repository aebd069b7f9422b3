package org.gradientplayground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
}
