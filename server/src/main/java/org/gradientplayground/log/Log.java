package org.gradientplayground.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.LoggerFactory;

/**
 * Where the log goes: lines of JSON to the standard output, where collectors look; lines of text to
 * the error output, beside what the program has to say to people.
 *
 * <p>Until it is opened, and in tests, it is text and tells of warnings only.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class Log extends ContextAwareBase implements Configurator {
  /** Made by the logging library when the first line is logged. */
  public Log() {}

  /** Sets how lines are written from now on, and how much of our own is told. */
  public static void open(LogFormat format, LogLevel level) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    open(context, format, level.level());
  }

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    open(context, LogFormat.TEXT, Level.WARN);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static void open(LoggerContext context, LogFormat format, Level level) {
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(context);
    console.setTarget(format == LogFormat.JSON ? "System.out" : "System.err");
    LogLines lines = new LogLines(format);
    lines.setContext(context);
    lines.start();
    console.setEncoder(lines);
    console.start();

    Logger all = context.getLogger(Logger.ROOT_LOGGER_NAME);
    all.detachAndStopAllAppenders();
    all.addAppender(console);
    all.setLevel(Level.WARN);
    context.getLogger("org.gradientplayground").setLevel(level);
    // A client's faulty Host header is answered with 400; it is not ours to warn of.
    context.getLogger("org.eclipse.jetty.util.HostPort").setLevel(Level.ERROR);
  }
}
