package org.gradientplayground.edge;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Set;

/**
 * What those who operate the server ask, from inside their own network: whether it lives, whether
 * to send it visitors, and what it has counted. None of it is found under the base path.
 */
final class OperatorRoutes {
  static final String ALIVE = "/healthz";
  static final String READY = "/readyz";
  static final String METRICS = "/metrics";

  private static final Set<String> ALL = Set.of(ALIVE, READY, METRICS);

  private final Metrics metrics;
  private volatile boolean draining;

  OperatorRoutes(Metrics metrics) {
    this.metrics = metrics;
  }

  /**
   * Whether the request is one of these. They are answered whatever host it names: a probe names
   * the server as its own network does.
   */
  static boolean include(Context context) {
    return ALL.contains(context.path());
  }

  /** From now on visitors are to be sent elsewhere. */
  void drain() {
    draining = true;
  }

  void tellAlive(Context context) {
    tell(context, HttpStatus.OK, "ok");
  }

  void tellReady(Context context) {
    if (draining) {
      tell(context, HttpStatus.SERVICE_UNAVAILABLE, "draining");
    } else {
      tell(context, HttpStatus.OK, "ready");
    }
  }

  void tellMetrics(Context context) {
    context
        .header("Cache-Control", "no-store")
        .contentType(Metrics.CONTENT_TYPE)
        .result(metrics.text());
  }

  private static void tell(Context context, HttpStatus status, String word) {
    context
        .header("Cache-Control", "no-store")
        .status(status)
        .contentType("text/plain; charset=utf-8")
        .result(word + "\n");
  }
}
