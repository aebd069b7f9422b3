package org.gradientplayground;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientplayground.edge.CannotListen;
import org.gradientplayground.edge.Configuration;
import org.gradientplayground.edge.Playground;
import org.gradientplayground.log.LogFormat;
import org.gradientplayground.log.LogLevel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  private static final int USAGE_ERROR = 2;
  private static final int MOST_DRAIN_SECONDS = 3600;

  @Spec private CommandSpec spec;

  @Mixin private AddressOptions address;
  @Mixin private SiteOptions sites;
  @Mixin private LimitOptions limits;

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
      names = "--end-with-parent",
      defaultValue = "${env:GRADIENT_PLAYGROUND_END_WITH_PARENT:-false}",
      description =
          "End at once when the process that started this one has ended; mvn starts it so. Default:"
              + " ${DEFAULT-VALUE}. (GRADIENT_PLAYGROUND_END_WITH_PARENT)")
  private boolean endWithParent;

  @Mixin private LogOptions log;

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

  private ProcessHandle parent() {
    return ProcessHandle.current()
        .parent()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--end-with-parent: the process that started this one cannot be seen from"
                        + " here"));
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
    // Asked for first: a parent that ends while the server starts has been replaced by another one.
    Optional<ProcessHandle> parent = endWithParent ? Optional.of(parent()) : Optional.empty();
    Configuration configuration =
        new Configuration(address.address(), sites.sites(), limits.limits());
    new Requirement(spec).requireWithin(0, MOST_DRAIN_SECONDS, "--drain-seconds", drainSeconds);
    log.open();
    try {
      Playground playground = Playground.start(configuration);
      Departure.prepare(playground, Duration.ofSeconds(drainSeconds));
      parent.ifPresent(Departure::endWith);
      log.tellWhere(configuration.address().shown(playground.port()));
      return 0;
    } catch (CannotListen e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }
}
