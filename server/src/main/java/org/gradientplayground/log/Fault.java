package org.gradientplayground.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.ArrayList;
import java.util.List;

/**
 * An exception in the log: what it is, where it was thrown, and what it came from. Its message
 * stays out, as it may quote what a learner has typed.
 */
final class Fault {
  /** Deep enough to reach from the engine to the edge; a recursion without end has thousands. */
  private static final int MOST_FRAMES = 40;

  /** A chain that leads back to its beginning would have no end. */
  private static final int MOST_CAUSES = 5;

  private static final String OURS = "org.gradientplayground.";

  private Fault() {}

  /** Whether a logger or class of this name is our own. */
  static boolean isOurs(String name) {
    return name.startsWith(OURS);
  }

  /** The exception of an event, line by line; empty if it has none. */
  static List<String> of(ILoggingEvent event) {
    List<String> lines = new ArrayList<>();
    IThrowableProxy cause = event.getThrowableProxy();
    for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
      lines.add((depth == 0 ? "" : "caused by ") + cause.getClassName());
      addFrames(lines, cause);
      cause = cause.getCause();
    }
    return lines;
  }

  private static void addFrames(List<String> lines, IThrowableProxy cause) {
    StackTraceElementProxy[] frames = cause.getStackTraceElementProxyArray();
    int count = Math.min(MOST_FRAMES, frames.length - cause.getCommonFrames());
    for (int i = 0; i < count; i++) {
      lines.add(frames[i].getSTEAsString());
    }
  }
}
