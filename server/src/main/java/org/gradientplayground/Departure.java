package org.gradientplayground;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gradientplayground.edge.Playground;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the program ends. Ctrl-C ends it at once, and so may the end of what started it. SIGTERM, by
 * which whoever runs it takes it away, leaves a proxy the time to notice that this server is no
 * longer ready; then browsers are told to go on with another one.
 */
final class Departure {
  /** A proxy that asks every second or two has noticed by then; Docker kills after 10 s. */
  static final int DEFAULT_DRAIN_SECONDS = 5;

  private static final Logger LOG = LoggerFactory.getLogger(Departure.class);

  /** What a shell says of a program that a signal has ended. */
  private static final int ENDED_BY_SIGNAL = 128;

  private final Playground playground;
  private final Duration drain;
  private final CountDownLatch hurry = new CountDownLatch(1);
  private volatile boolean goesGently;

  private Departure(Playground playground, Duration drain) {
    this.playground = playground;
    this.drain = drain;
  }

  /**
   * Sets what happens when the program is told to end.
   *
   * @param drain how long it goes on after SIGTERM
   */
  static void prepare(Playground playground, Duration drain) {
    Departure departure = new Departure(playground, drain);
    Runtime.getRuntime().addShutdownHook(new Thread(departure::depart, "shutdown"));
    Signals.on("TERM", number -> departure.end(number, true));
    Signals.on("INT", number -> departure.end(number, false));
  }

  /**
   * Ends the program at once when {@code parent}, which started it, has ended. A build tool that is
   * told to end says nothing to the programs it runs, and a server that nobody sees would keep its
   * port.
   */
  static void endWith(ProcessHandle parent) {
    parent
        .onExit()
        .thenRun(
            () -> {
              LOG.info("the process that started this one has ended");
              System.exit(0);
            });
  }

  private void end(int signal, boolean gently) {
    if (gently) {
      goesGently = true;
    } else {
      hurry.countDown();
    }
    System.exit(ENDED_BY_SIGNAL + signal);
  }

  private void depart() {
    if (!goesGently) {
      playground.close();
      return;
    }
    playground.drain();
    LOG.atInfo()
        .addKeyValue("seconds", drain.toSeconds())
        .addKeyValue("sessions", playground.connectionCount())
        .log("draining");
    await();
    LOG.atInfo().addKeyValue("sessions", playground.connectionCount()).log("stopping");
    playground.closeForAnother();
  }

  private void await() {
    try {
      // Whether somebody was in a hurry makes no difference to what follows.
      boolean _ = hurry.await(drain.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
