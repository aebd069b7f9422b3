package org.gradientplayground.session;

import org.gradientplayground.protocol.Frame;

/** The way to the client. */
public interface Outbox {
  /**
   * Whether the client's connection takes more now. Steps are computed only while it does; once it
   * does again, the session is told by {@link Session#roomAgain}.
   */
  boolean hasRoom();

  /** Sends a frame after all those before it. It may wait in memory, within a bound. */
  void send(Frame frame);

  /** Closes the connection, because something went wrong on our side. */
  void closeAfterFailure(Throwable cause);

  /** Closes the connection, because the client sends more than it lets us answer. */
  void closeAfterFlood();
}
