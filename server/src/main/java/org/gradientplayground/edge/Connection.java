package org.gradientplayground.edge;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.gradientplayground.protocol.Frame;
import org.gradientplayground.protocol.Refusal;
import org.gradientplayground.protocol.RunKind;
import org.gradientplayground.session.FairScheduler;
import org.gradientplayground.session.SessionLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open WebSocket and the session behind it. */
final class Connection {
  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

  private final Session socket;
  private final SocketWriter writer;
  private final org.gradientplayground.session.Session session;
  private final AtomicBoolean pingUnderway = new AtomicBoolean();

  Connection(
      RunKind kind,
      Session socket,
      SessionLimits limits,
      LongSupplier clock,
      FairScheduler scheduler,
      Metrics metrics) {
    this.socket = socket;
    this.writer = new SocketWriter(kind, socket, metrics, this::roomAgain);
    this.session =
        new org.gradientplayground.session.Session(kind, writer, limits, clock, scheduler);
  }

  void receive(String text) {
    session.receive(text);
  }

  /** Commands are text; nothing is read from anything else. */
  void receiveBinary() {
    refuse(Refusal.of("wrongType", "", "text", "binary"));
  }

  private void refuse(Refusal refusal) {
    writer.send(new Frame.Error(Optional.empty(), Optional.empty(), refusal));
  }

  /** Turns the client away, because there are too many. */
  void turnAway(int sessions) {
    refuse(Refusal.of("serverFull", "", sessions));
    close(SocketWriter.TRY_AGAIN_LATER, "server full");
  }

  private void roomAgain() {
    session.roomAgain();
  }

  /** Sends a ping, unless the last one is still on its way. */
  void ping() {
    if (pingUnderway.compareAndSet(false, true)) {
      try {
        socket.sendPing(
            ByteBuffer.allocate(0), Callback.from(() -> pingUnderway.set(false), this::pingFailed));
      } catch (RuntimeException e) {
        pingFailed(e);
      }
    }
  }

  /** Who cannot be pinged is gone, whatever the socket says. */
  private void pingFailed(Throwable cause) {
    LOG.debug("a ping could not be sent", cause);
    disconnect();
  }

  /** Closes from our side. */
  void close(int code, String reason) {
    session.close();
    writer.close(code, reason);
  }

  /** Breaks the connection off, whatever the other side does. */
  void disconnect() {
    session.close();
    socket.disconnect();
  }

  /** The connection is gone. */
  void closed() {
    session.close();
  }
}
