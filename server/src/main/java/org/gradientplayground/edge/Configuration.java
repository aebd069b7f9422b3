package org.gradientplayground.edge;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gradientplayground.run.RunSpec;
import org.gradientplayground.session.TrainingLimits;

/**
 * How the playground is served.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 for any free one
 * @param publicUrl scheme, host and base path under which browsers reach it, where a proxy or a
 *     container stands between
 * @param allowedOrigins sites besides its own whose pages may connect, such as {@code
 *     https://course.example.org}
 * @param frameAncestors who may show a page in a frame, as sources of the Content Security Policy;
 *     empty for everybody
 * @param sessions the most connections at a time
 * @param steps the most steps of a run
 * @param replay the most steps computed again to resume a run
 * @param training what a training may be
 * @param cores how many threads compute
 */
public record Configuration(
    String host,
    int port,
    Optional<URI> publicUrl,
    Set<String> allowedOrigins,
    List<String> frameAncestors,
    int sessions,
    long steps,
    long replay,
    TrainingLimits training,
    int cores) {
  public static final String DEFAULT_HOST = "127.0.0.1";
  public static final int DEFAULT_PORT = 7070;

  /**
   * An idle connection costs 14 KB of heap, a descent with its checkpoints about 100 KB, the
   * training that the page begins with 2 MB, the largest of all 130 MB; every edit of a log about
   * 250 bytes more, 2.5 MB for the longest.
   */
  public static final int DEFAULT_SESSIONS = 500;

  /** Seconds of one core at most, and no run has more steps. */
  public static final long DEFAULT_REPLAY = RunSpec.MAX_STEPS;

  public Configuration {
    allowedOrigins = Set.copyOf(allowedOrigins);
    frameAncestors = List.copyOf(frameAncestors);
  }

  /** On localhost only, with every limit at its default. */
  public static Configuration standard() {
    return new Configuration(
        DEFAULT_HOST,
        DEFAULT_PORT,
        Optional.empty(),
        Set.of(),
        List.of(),
        DEFAULT_SESSIONS,
        RunSpec.MAX_STEPS,
        DEFAULT_REPLAY,
        TrainingLimits.USUAL,
        Runtime.getRuntime().availableProcessors());
  }

  /** The same on another port; 0 for any free one. */
  public Configuration withPort(int other) {
    return new Configuration(
        host,
        other,
        publicUrl,
        allowedOrigins,
        frameAncestors,
        sessions,
        steps,
        replay,
        training,
        cores);
  }

  /** The same behind a proxy. */
  public Configuration withPublicUrl(URI url) {
    return new Configuration(
        host,
        port,
        Optional.of(url),
        allowedOrigins,
        frameAncestors,
        sessions,
        steps,
        replay,
        training,
        cores);
  }

  /** The same, open to the pages of other sites. */
  public Configuration withAllowedOrigins(Set<String> origins) {
    return new Configuration(
        host, port, publicUrl, origins, frameAncestors, sessions, steps, replay, training, cores);
  }

  /** The same, to be shown in frames of these only. */
  public Configuration withFrameAncestors(List<String> sources) {
    return new Configuration(
        host, port, publicUrl, allowedOrigins, sources, sessions, steps, replay, training, cores);
  }

  /** The same with room for another number of connections. */
  public Configuration withSessions(int most) {
    return new Configuration(
        host,
        port,
        publicUrl,
        allowedOrigins,
        frameAncestors,
        most,
        steps,
        replay,
        training,
        cores);
  }

  /** The same with other limits of a run. */
  public Configuration withLimits(long mostSteps, long longestReplay) {
    return new Configuration(
        host,
        port,
        publicUrl,
        allowedOrigins,
        frameAncestors,
        sessions,
        mostSteps,
        longestReplay,
        training,
        cores);
  }

  /** The same with other limits of a training. */
  public Configuration withTraining(TrainingLimits limits) {
    return new Configuration(
        host,
        port,
        publicUrl,
        allowedOrigins,
        frameAncestors,
        sessions,
        steps,
        replay,
        limits,
        cores);
  }

  /** The path under which everything is reached, without a slash at its end; empty for none. */
  String basePath() {
    return publicUrl.map(URI::getPath).orElse("").replaceAll("/+$", "");
  }
}
