package org.gradientplayground;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientplayground.edge.CannotListen;
import org.gradientplayground.edge.Configuration;
import org.gradientplayground.edge.Playground;
import org.gradientplayground.engine.data.OwnSamples;
import org.gradientplayground.log.Log;
import org.gradientplayground.log.LogFormat;
import org.gradientplayground.log.LogLevel;
import org.gradientplayground.run.RunSpec;
import org.gradientplayground.run.TrainingSpec;
import org.gradientplayground.session.TrainingLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Starts the playground. Flags and environment are read here and nowhere else. */
@Command(
    name = "gradient-playground",
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "",
      "Serves a playground in which people watch gradient descent run, step by step, in their"
          + " browser. Without any option it is at http://localhost:7070, for this computer only.",
      ""
    },
    footer = {
      "",
      "Every option can also be given by the environment variable named with it; the option wins.",
      "",
      "Examples:",
      "  --port 8080                       another port",
      "  --host 0.0.0.0                    for the whole classroom, at http://<this computer's"
          + " address>:7070",
      "  --public-url https://play.example.org/descent/   behind a proxy that serves https"
    })
public final class Main implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);
  private static final int USAGE_ERROR = 2;
  private static final int MOST_DRAIN_SECONDS = 3600;

  /** What a policy takes for {@code frame-ancestors}, without its quotes. */
  private static final Pattern FRAME_ANCESTOR =
      Pattern.compile("self|none|https?://(\\*\\.)?[A-Za-z0-9.-]+(:[0-9]{1,5})?");

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "<number>",
      defaultValue =
          "${env:GRADIENT_PLAYGROUND_PORT:-${env:PORT:-" + Configuration.DEFAULT_PORT + "}}",
      description =
          "The port to listen on; 0 for any free one. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_PORT or PORT)")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "<address>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_HOST:-" + Configuration.DEFAULT_HOST + "}",
      description =
          "The address to listen on. 127.0.0.1 is this computer only, 0.0.0.0 is every"
              + " network it is in. Default: ${DEFAULT-VALUE}. (GRADIENT_PLAYGROUND_HOST)")
  private String host;

  @Option(
      names = "--public-url",
      paramLabel = "<url>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_PUBLIC_URL:-" + Option.NULL_VALUE + "}",
      description =
          "The address that people type, where a proxy or a container stands between:"
              + " scheme, host and, if there is one, the path. (GRADIENT_PLAYGROUND_PUBLIC_URL)")
  private URI publicUrl;

  @Option(
      names = "--allowed-origin",
      paramLabel = "<origin>",
      split = ",",
      defaultValue = "${env:GRADIENT_PLAYGROUND_ALLOWED_ORIGIN:-" + Option.NULL_VALUE + "}",
      description =
          "Another site whose pages may connect, such as https://course.example.org; can"
              + " be given several times. Not needed for a sandboxed frame."
              + " (GRADIENT_PLAYGROUND_ALLOWED_ORIGIN)")
  private Set<String> allowedOrigins = new LinkedHashSet<>();

  @Option(
      names = "--frame-ancestors",
      paramLabel = "<source>",
      split = ",",
      defaultValue = "${env:GRADIENT_PLAYGROUND_FRAME_ANCESTORS:-" + Option.NULL_VALUE + "}",
      description =
          "Who may show a page in a frame: a site such as https://course.example.org or"
              + " https://*.example.org, self, or none; can be given several times. Default:"
              + " everybody. (GRADIENT_PLAYGROUND_FRAME_ANCESTORS)")
  private Set<String> frameAncestors = new LinkedHashSet<>();

  @Option(
      names = "--max-sessions",
      paramLabel = "<number>",
      defaultValue =
          "${env:GRADIENT_PLAYGROUND_MAX_SESSIONS:-" + Configuration.DEFAULT_SESSIONS + "}",
      description =
          "The most browsers connected at a time. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_MAX_SESSIONS)")
  private int maxSessions;

  @Option(
      names = "--max-steps",
      paramLabel = "<number>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_MAX_STEPS:-" + RunSpec.MAX_STEPS + "}",
      description =
          "The most steps of a run. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_MAX_STEPS)")
  private long maxSteps;

  @Option(
      names = "--max-replay",
      paramLabel = "<number>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_MAX_REPLAY:-" + Configuration.DEFAULT_REPLAY + "}",
      description =
          "The most steps computed again for a browser that comes back. Default:"
              + " ${DEFAULT-VALUE}. (GRADIENT_PLAYGROUND_MAX_REPLAY)")
  private long maxReplay;

  @Option(
      names = "--max-layers",
      paramLabel = "<number>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_MAX_LAYERS:-" + TrainingSpec.MAX_LAYERS + "}",
      description =
          "The most hidden layers of a network. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_MAX_LAYERS)")
  private int maxLayers;

  @Option(
      names = "--max-neurons",
      paramLabel = "<number>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_MAX_NEURONS:-" + TrainingSpec.MAX_NEURONS + "}",
      description =
          "The most neurons of a hidden layer. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_MAX_NEURONS)")
  private int maxNeurons;

  @Option(
      names = "--max-samples",
      paramLabel = "<number>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_MAX_SAMPLES:-" + OwnSamples.MAX_ROWS + "}",
      description =
          "The most samples to train on and to test with, but for the digits. Default:"
              + " ${DEFAULT-VALUE}. (GRADIENT_PLAYGROUND_MAX_SAMPLES)")
  private int maxSamples;

  @Option(
      names = "--cores",
      paramLabel = "<number>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_CORES:-0}",
      description =
          "How many threads compute; 0 for one per core. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_CORES)")
  private int cores;

  @Option(
      names = "--drain-seconds",
      paramLabel = "<number>",
      defaultValue =
          "${env:GRADIENT_PLAYGROUND_DRAIN_SECONDS:-" + Departure.DEFAULT_DRAIN_SECONDS + "}",
      description =
          "How long to go on after SIGTERM, while /readyz says 503, before browsers are sent to"
              + " another server; Ctrl-C ends at once. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_DRAIN_SECONDS)")
  private int drainSeconds;

  @Option(
      names = "--log-format",
      paramLabel = "<name>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_LOG_FORMAT:-text}",
      description =
          "How the log is written: text, or json for one object a line. Neither holds addresses,"
              + " queries or anything else of visitors. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_LOG_FORMAT)")
  private LogFormat logFormat;

  @Option(
      names = "--log-level",
      paramLabel = "<name>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_LOG_LEVEL:-info}",
      description =
          "How much is logged: error, warn, info or debug. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_LOG_LEVEL)")
  private LogLevel logLevel;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this and end.")
  private boolean help;

  private Main() {}

  public static void main(String[] arguments) {
    CommandLine commandLine = new CommandLine(new Main());
    commandLine.registerConverter(int.class, Main::wholeNumber);
    commandLine.registerConverter(long.class, text -> (long) wholeNumber(text));
    commandLine.registerConverter(LogFormat.class, text -> named(LogFormat.values(), text));
    commandLine.registerConverter(LogLevel.class, text -> named(LogLevel.values(), text));
    commandLine.setParameterExceptionHandler(Main::explain);
    int status = commandLine.execute(arguments);
    if (status != 0 || commandLine.isUsageHelpRequested()) {
      System.exit(status);
    }
  }

  private static int wholeNumber(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is not a whole number");
    }
  }

  private static <E extends Enum<E>> E named(E[] values, String text) {
    return Stream.of(values)
        .filter(each -> each.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("'" + text + "' is none of " + names(values)));
  }

  private static String names(Enum<?>[] values) {
    return Stream.of(values)
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static int explain(ParameterException fault, String[] arguments) {
    System.err.println(fault.getMessage());
    fault.getCommandLine().getCommandSpec().options().stream()
        .filter(option -> isMeant(option.longestName(), fault.getMessage()))
        .filter(option -> Stream.of(arguments).noneMatch(it -> it.startsWith(option.longestName())))
        .flatMap(option -> variable(option.longestName()).stream())
        .forEach(
            name -> System.err.println("It comes from the environment variable " + name + "."));
    System.err.println("See --help.");
    return USAGE_ERROR;
  }

  private static boolean isMeant(String option, String complaint) {
    return Pattern.compile(Pattern.quote(option) + "\\b").matcher(complaint).find();
  }

  /** The environment variable that stands for an option; empty if it is not set. */
  private static Optional<String> variable(String option) {
    String own = option.substring(2).toUpperCase(Locale.ROOT).replace('-', '_');
    return Stream.of("GRADIENT_PLAYGROUND_" + own, own)
        .filter(name -> System.getenv(name) != null)
        .findFirst();
  }

  @Override
  public Integer call() {
    Configuration configuration = configuration();
    Log.open(logFormat, logLevel);
    try {
      Playground playground = Playground.start(configuration);
      Departure.prepare(playground, Duration.ofSeconds(drainSeconds));
      tellWhere(url(configuration, playground.port()));
      return 0;
    } catch (CannotListen e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }

  /** To people on the terminal; to programs as a line of their log. */
  private void tellWhere(String url) {
    if (logFormat == LogFormat.JSON) {
      LOG.atInfo().addKeyValue("url", url).log("started");
    } else {
      System.out.println("Gradient Playground is at " + url);
    }
  }

  private Configuration configuration() {
    require(port >= 0 && port <= 65_535, "--port", port, "a number from 0 to 65535");
    require(maxSessions >= 1, "--max-sessions", maxSessions, "at least 1");
    require(
        maxSteps >= 1 && maxSteps <= RunSpec.MAX_STEPS,
        "--max-steps",
        maxSteps,
        "a number from 1 to " + RunSpec.MAX_STEPS);
    require(maxReplay >= 0, "--max-replay", maxReplay, "at least 0");
    requireFrom0("--max-layers", maxLayers, TrainingSpec.MAX_LAYERS);
    requireFrom0("--max-neurons", maxNeurons, TrainingSpec.MAX_NEURONS);
    requireFrom0("--max-samples", maxSamples, OwnSamples.MAX_ROWS);
    require(
        drainSeconds >= 0 && drainSeconds <= MOST_DRAIN_SECONDS,
        "--drain-seconds",
        drainSeconds,
        "a number from 0 to " + MOST_DRAIN_SECONDS);
    require(cores >= 0 && cores <= 1024, "--cores", cores, "a number from 0 to 1024");
    require(
        publicUrl == null || isWebAddress(publicUrl),
        "--public-url",
        publicUrl,
        "an http or https address such as https://play.example.org/");
    for (String origin : allowedOrigins) {
      require(
          origin.matches("https?://[^/\\s]+"),
          "--allowed-origin",
          origin,
          "scheme, host and port such as https://course.example.org, without a path");
    }
    for (String source : frameAncestors) {
      require(
          FRAME_ANCESTOR.matcher(source).matches(),
          "--frame-ancestors",
          source,
          "a site such as https://course.example.org, self or none");
    }
    require(
        frameAncestors.size() <= 1 || !frameAncestors.contains("none"),
        "--frame-ancestors",
        String.join(",", frameAncestors),
        "none alone, or others without it");
    return new Configuration(
        host,
        port,
        Optional.ofNullable(publicUrl),
        allowedOrigins,
        frameAncestors.stream().map(Main::asSource).toList(),
        maxSessions,
        maxSteps,
        maxReplay,
        new TrainingLimits(maxLayers, maxNeurons, maxSamples),
        cores == 0 ? Runtime.getRuntime().availableProcessors() : cores);
  }

  /** The words of a policy stand in quotes, to tell them from names of hosts. */
  private static String asSource(String ancestor) {
    return ancestor.contains(":") ? ancestor : "'" + ancestor + "'";
  }

  private static boolean isWebAddress(URI url) {
    return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
        && url.getHost() != null
        && url.getQuery() == null
        && url.getFragment() == null;
  }

  private void requireFrom0(String option, int value, int most) {
    require(value >= 0 && value <= most, option, value, "a number from 0 to " + most);
  }

  private void require(boolean holds, String option, Object value, String expected) {
    if (!holds) {
      throw new ParameterException(
          spec.commandLine(), "%s must be %s, was %s.".formatted(option, expected, value));
    }
  }

  private static String url(Configuration configuration, int port) {
    return configuration
        .publicUrl()
        .map(URI::toString)
        .orElseGet(() -> "http://" + shownHost(configuration.host()) + ":" + port + "/");
  }

  private static String shownHost(String host) {
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    boolean here = host.equals("127.0.0.1") || host.equals("::1");
    if (everywhere || here) {
      return "localhost";
    }
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
