package org.gradientplayground.log;

import ch.qos.logback.classic.Level;

/** How much is told. */
public enum LogLevel {
  /** What should not have happened. */
  ERROR(Level.ERROR),

  /** And what an operator may want to act on, such as a server that is full. */
  WARN(Level.WARN),

  /** And when the server starts, drains and stops. */
  INFO(Level.INFO),

  /** And every connection that breaks. */
  DEBUG(Level.DEBUG);

  private final Level level;

  LogLevel(Level level) {
    this.level = level;
  }

  Level level() {
    return level;
  }
}
