package org.gradientplayground.edge;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.gradientplayground.protocol.ApiAnswer;
import org.gradientplayground.protocol.ApiEndpoint;
import org.gradientplayground.protocol.Refusal;

/**
 * Answers questions by plain HTTP.
 *
 * <p>A figure takes a few milliseconds of one core. So that many at once neither slow the streams
 * nor hold all threads of the server, at most half of the cores draw figures at any time; a few
 * dozen questions wait for their turn, first come first served, and others are sent away.
 */
final class ApiRoutes {
  /**
   * Who is still sending does not hear an answer, so that much more of too long a question is read.
   */
  private static final long MOST_DISCARDED = 8L * 1024 * 1024;

  private static final List<String> METHODS = List.of("POST", "OPTIONS");
  private static final String ALLOWED = String.join(", ", METHODS);

  /** As many as are answered in a few tenths of a second; the server has 250 threads. */
  private static final int MOST_WAITING = 64;

  private static final long PATIENCE_MILLIS = 2_000;

  /** What browsers accept at most for a preflight (Chromium). */
  private static final String PREFLIGHT_SECONDS = "7200";

  private final Semaphore places;
  private final Metrics metrics;

  /**
   * @param cores of the machine
   */
  ApiRoutes(int cores, Metrics metrics) {
    this.metrics = metrics;
    this.places = new Semaphore(Math.max(1, cores / 2), true);
  }

  /** The endpoint at this path, without the slash in front; empty if there is none. */
  static Optional<ApiEndpoint> at(String path) {
    return Arrays.stream(ApiEndpoint.values())
        .filter(each -> each.path().substring(1).equals(path))
        .findFirst();
  }

  /** Refuses any method but those that ask. */
  void admit(Context context) {
    context.header("Cache-Control", "no-store");
    String method = context.method().name();
    if (!METHODS.contains(method)) {
      context.header("Allow", ALLOWED);
      refuse(context, HttpStatus.METHOD_NOT_ALLOWED, Refusal.of("methodNotAllowed", "", method));
      context.skipRemainingHandlers();
    }
  }

  /** Answers a browser that asks whether a page of another origin may ask. */
  void tellMethods(Context context) {
    context
        .header("Allow", ALLOWED)
        .header("Access-Control-Allow-Methods", ALLOWED)
        .header("Access-Control-Allow-Headers", "Content-Type")
        .header("Access-Control-Max-Age", PREFLIGHT_SECONDS)
        .status(HttpStatus.NO_CONTENT);
  }

  /** Answers one question. */
  void answer(ApiEndpoint endpoint, Context context) throws IOException {
    InputStream body = context.bodyInputStream();
    byte[] question = body.readNBytes(ApiEndpoint.MAX_BYTES + 1);
    if (question.length > ApiEndpoint.MAX_BYTES) {
      body.skip(MOST_DISCARDED);
      refuse(
          context, HttpStatus.CONTENT_TOO_LARGE, Refusal.of("tooLong", "", ApiEndpoint.MAX_BYTES));
    } else if (!takePlace()) {
      refuse(context, HttpStatus.SERVICE_UNAVAILABLE, Refusal.of("busy", ""));
    } else {
      long before = cpuNanos();
      try {
        answer(endpoint.answer(question, System::nanoTime), context);
      } finally {
        metrics.drewFigure(cpuNanos() - before);
        places.release();
      }
    }
  }

  /** What this thread has taken so far; always the same where the machine cannot tell. */
  private static long cpuNanos() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : 0;
  }

  private boolean takePlace() {
    try {
      return places.getQueueLength() < MOST_WAITING
          && places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void answer(ApiAnswer answer, Context context) {
    boolean refused = answer instanceof ApiAnswer.Refused;
    write(context, refused ? HttpStatus.BAD_REQUEST : HttpStatus.OK, answer);
  }

  private static void refuse(Context context, HttpStatus status, Refusal refusal) {
    write(context, status, new ApiAnswer.Refused(refusal));
  }

  private static void write(Context context, HttpStatus status, ApiAnswer answer) {
    context.status(status).contentType("application/json").result(answer.json());
  }
}
