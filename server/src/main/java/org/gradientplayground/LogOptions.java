package org.gradientplayground;

import org.gradientplayground.log.Log;
import org.gradientplayground.log.LogFormat;
import org.gradientplayground.log.LogLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** What is told of the work, and in what form. */
final class LogOptions {
  /** What is told at the start is told by the program, whichever of its options is about it. */
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

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

  void open() {
    Log.open(logFormat, logLevel);
  }

  /**
   * Says where the playground is: to people on the terminal, to programs as a line of their log.
   */
  void tellWhere(String url) {
    if (logFormat == LogFormat.JSON) {
      LOG.atInfo().addKeyValue("url", url).log("started");
    } else {
      System.out.println("Gradient Playground is at " + url);
    }
  }
}
