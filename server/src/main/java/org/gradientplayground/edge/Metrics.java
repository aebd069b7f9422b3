package org.gradientplayground.edge;

import io.prometheus.metrics.core.datapoints.DistributionDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoubleSupplier;
import org.gradientplayground.protocol.Frame;
import org.gradientplayground.protocol.RunKind;
import org.gradientplayground.protocol.Steps;

/**
 * What the server counts about itself, for Prometheus to fetch. Every label has its values from a
 * short list of our own: nothing that a visitor sends becomes one, so nobody can be told by them.
 */
final class Metrics {
  /** Prometheus' text format, which every version of it reads. */
  static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

  private static final double NANOS_PER_SECOND = 1e9;
  private static final int USUAL_SIZE = 16 * 1024;

  /** Seconds; a slice of work takes 2 ms, and a learner notices a tenth of a second. */
  private static final double[] WAITS = {
    0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2
  };

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final LongAdder figureNanos = new LongAdder();

  private final Counter runs =
      Counter.builder()
          .name("playground_runs_started_total")
          .help("Runs that were started, resumed and forked ones among them.")
          .labelNames("kind")
          .register(registry);

  private final Counter steps =
      Counter.builder()
          .name("playground_steps_streamed_total")
          .help("Steps that were sent.")
          .labelNames("kind")
          .register(registry);

  private final Counter refusedMessages =
      Counter.builder()
          .name("playground_messages_refused_total")
          .help("Messages that were answered by an error, by its code.")
          .labelNames("code")
          .register(registry);

  private final Counter refusedConnections =
      Counter.builder()
          .name("playground_connections_refused_total")
          .help("Sockets that were not let in, or were shown out, and why.")
          .labelNames("reason")
          .register(registry);

  private final Counter requests =
      Counter.builder()
          .name("playground_http_requests_total")
          .help("Answers over HTTP.")
          .labelNames("route", "status")
          .register(registry);

  private final DistributionDataPoint waits =
      Histogram.builder()
          .name("playground_turn_wait_seconds")
          .help("How long a session waited for a core after it wanted one.")
          .classicOnly()
          .classicUpperBounds(WAITS)
          .register(registry);

  Metrics() {
    // So that a rate is there from the first scrape on.
    for (RunKind kind : RunKind.values()) {
      runs.initLabelValues(name(kind));
      steps.initLabelValues(name(kind));
    }
    JvmMemoryMetrics.builder().register(registry);
    ProcessMetrics.builder().register(registry);
  }

  /**
   * Begins to show what is known elsewhere.
   *
   * @param sessions how many are open
   * @param most how many may be
   * @param computingSeconds CPU time spent on runs
   */
  void show(DoubleSupplier sessions, int most, DoubleSupplier computingSeconds) {
    GaugeWithCallback.builder()
        .name("playground_sessions_open")
        .help("Browsers that are connected.")
        .callback(callback -> callback.call(sessions.getAsDouble()))
        .register(registry);
    GaugeWithCallback.builder()
        .name("playground_sessions_limit")
        .help("How many may be connected at a time.")
        .callback(callback -> callback.call(most))
        .register(registry);
    CounterWithCallback.builder()
        .name("playground_computing_seconds_total")
        .help("CPU time spent on computing.")
        .labelNames("what")
        .callback(
            callback -> {
              callback.call(computingSeconds.getAsDouble(), "runs");
              callback.call(figureNanos.sum() / NANOS_PER_SECOND, "figures");
            })
        .register(registry);
  }

  /** Counts a frame that is sent on a socket of runs of one kind. */
  void sent(RunKind kind, Frame frame) {
    switch (frame) {
      case Steps sent -> steps.labelValues(name(kind)).inc(sent.count());
      case Frame.Started _ -> runs.labelValues(name(kind)).inc();
      case Frame.Error error -> refusedMessages.labelValues(error.refusal().code()).inc();
      default -> {}
    }
  }

  /** Counts a socket that was not let in, or was shown out. */
  void refused(Refused why) {
    refusedConnections.labelValues(why.name().toLowerCase(Locale.ROOT)).inc();
  }

  /** Counts an answer over HTTP. */
  void answered(String route, int status) {
    requests.labelValues(route, Integer.toString(status)).inc();
  }

  /** Takes in how long somebody has waited for a core. */
  void waited(long nanos) {
    waits.observe(nanos / NANOS_PER_SECOND);
  }

  /** Takes in what a figure has cost of CPU time. */
  void drewFigure(long nanos) {
    figureNanos.add(nanos);
  }

  /** Everything at this moment. */
  byte[] text() {
    var out = new ByteArrayOutputStream(USUAL_SIZE);
    try {
      PrometheusTextFormatWriter.create().write(out, registry.scrape());
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toByteArray();
  }

  private static String name(RunKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Why a socket is not let in, or is shown out. */
  enum Refused {
    /** Its host name is not ours. */
    HOST,
    /** Pages of its origin may not connect. */
    ORIGIN,
    /** There are too many. */
    FULL,
    /** The server stops. */
    STOPPING,
    /** It sent more than it let us answer. */
    FLOOD,
    /** It did not read what it had asked for. */
    UNREAD,
    /** Something went wrong on our side. */
    FAILURE
  }
}
