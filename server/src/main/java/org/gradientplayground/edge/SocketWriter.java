package org.gradientplayground.edge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.gradientplayground.protocol.Frame;
import org.gradientplayground.protocol.FrameWriter;
import org.gradientplayground.protocol.RunKind;
import org.gradientplayground.session.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one connection's frames in order, with a few of them in flight.
 *
 * <p>The server's own queue has no end, so no more than {@value #WINDOW} messages are handed to it
 * before it has written the first. Steps are computed only while there is room. What is sent
 * without being asked for step by step (answers, errors) waits here; a client that provokes more
 * than {@value #MOST_WAITING} characters of it without reading is disconnected. One answer alone
 * may be longer, as the start of a run on a learner's own samples is, up to about 8 million.
 */
final class SocketWriter implements Outbox {
  /** Enough to keep a fast connection busy while the next message is computed. */
  private static final int WINDOW = 4;

  /** Room for four starts with their fields and all errors that an honest page could earn. */
  private static final int MOST_WAITING = 1024 * 1024;

  /** RFC 6455: the endpoint is going away. */
  static final int GOING_AWAY = 1001;

  /** IANA's registry: the service restarts, and whoever comes back at once is served. */
  static final int SERVICE_RESTART = 1012;

  /** RFC 6455: a message violates the endpoint's policy. */
  static final int POLICY_VIOLATION = 1008;

  /** RFC 6455: an unexpected condition. */
  static final int INTERNAL_ERROR = 1011;

  /** IANA's registry: try again later. */
  static final int TRY_AGAIN_LATER = 1013;

  /** A client that does not read never sees the close either; it is cut off after this time. */
  private static final Executor FAREWELL = CompletableFuture.delayedExecutor(5, TimeUnit.SECONDS);

  private static final Logger LOG = LoggerFactory.getLogger(SocketWriter.class);

  private final RunKind kind;
  private final Session socket;
  private final Metrics metrics;
  private final Runnable roomAgain;
  private final Deque<String> waiting = new ArrayDeque<>();
  private int waitingCharacters;
  private int inFlight;
  private int charactersInFlight;
  private boolean writing;
  private boolean closed;

  /**
   * @param kind of the runs that are written of
   * @param metrics takes in what is sent
   * @param roomAgain called, on any thread, when there is room after there was none
   */
  SocketWriter(RunKind kind, Session socket, Metrics metrics, Runnable roomAgain) {
    this.kind = kind;
    this.socket = socket;
    this.metrics = metrics;
    this.roomAgain = roomAgain;
  }

  @Override
  public synchronized boolean hasRoom() {
    return !closed && waiting.isEmpty() && inFlight < WINDOW && charactersInFlight < MOST_WAITING;
  }

  @Override
  public void send(Frame frame) {
    String text = FrameWriter.write(frame);
    boolean overfull;
    synchronized (this) {
      if (closed) {
        return;
      }
      overfull = waitingCharacters > MOST_WAITING;
      waiting.add(text);
      waitingCharacters += text.length();
    }
    if (overfull) {
      metrics.refused(Metrics.Refused.UNREAD);
      close(POLICY_VIOLATION, "the client does not read what it asks for");
    } else {
      metrics.sent(kind, frame);
      write();
    }
  }

  /** Hands over what may be handed over; one thread at a time, the others leave it to that one. */
  private synchronized void write() {
    if (writing) {
      return;
    }
    writing = true;
    try {
      while (!closed && inFlight < WINDOW && !waiting.isEmpty()) {
        String text = waiting.poll();
        waitingCharacters -= text.length();
        inFlight++;
        charactersInFlight += text.length();
        socket.sendText(text, Callback.from(() -> written(text.length()), this::failed));
      }
    } catch (RuntimeException e) {
      failed(e);
    } finally {
      writing = false;
    }
  }

  private void written(int characters) {
    boolean roomBefore;
    synchronized (this) {
      roomBefore = hasRoom();
      inFlight--;
      charactersInFlight -= characters;
    }
    write();
    if (!roomBefore && hasRoom()) {
      roomAgain.run();
    }
  }

  private void failed(Throwable cause) {
    LOG.debug("a message could not be written", cause);
    forget();
    socket.disconnect();
  }

  @Override
  public void closeAfterFailure(Throwable cause) {
    LOG.error("a session failed", cause);
    metrics.refused(Metrics.Refused.FAILURE);
    close(INTERNAL_ERROR, "internal error");
  }

  @Override
  public void closeAfterFlood() {
    metrics.refused(Metrics.Refused.FLOOD);
    close(POLICY_VIOLATION, "too many messages at once");
  }

  /** Closes the connection and says why; what still waits is not sent. */
  void close(int code, String reason) {
    if (forget()) {
      socket.close(code, reason, Callback.NOOP);
      FAREWELL.execute(socket::disconnect);
    }
  }

  /** Drops what waits and takes nothing more; true the first time. */
  private synchronized boolean forget() {
    boolean first = !closed;
    closed = true;
    waiting.clear();
    waitingCharacters = 0;
    return first;
  }
}
