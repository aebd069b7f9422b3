package org.gradientplayground.edge;

import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.websocket.api.Session;
import org.gradientplayground.protocol.RunKind;
import org.gradientplayground.session.FairScheduler;
import org.gradientplayground.session.SessionLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All open WebSockets. */
final class Connections implements AutoCloseable {
  /** Proxies commonly cut connections that are silent for 60 s, some for 30. */
  private static final int PING_SECONDS = 15;

  private static final long CLOSING_MILLIS = 500;

  private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

  private final int most;
  private final SessionLimits limits;
  private final LongSupplier clock;
  private final FairScheduler scheduler;
  private final Map<Session, Connection> open = new ConcurrentHashMap<>();

  /** Is notified whenever a connection is gone. */
  private final Object oneLess = new Object();

  private final ScheduledExecutorService pings =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("pings").unstarted(task));

  Connections(Configuration configuration) {
    long origin = System.nanoTime();
    this.clock = () -> System.nanoTime() - origin;
    this.most = configuration.sessions();
    this.limits =
        new SessionLimits(configuration.steps(), configuration.replay(), configuration.training());
    this.scheduler = new FairScheduler(configuration.cores(), clock);
    pings.scheduleAtFixedRate(
        () -> open.values().forEach(Connection::ping),
        PING_SECONDS,
        PING_SECONDS,
        TimeUnit.SECONDS);
  }

  /** What happens on a socket whose runs are of one kind. */
  void handle(RunKind kind, WsConfig socket) {
    socket.onConnect(context -> connect(kind, context));
    socket.onMessage(context -> find(context).ifPresent(it -> it.receive(context.message())));
    socket.onBinaryMessage(context -> find(context).ifPresent(Connection::receiveBinary));
    socket.onClose(this::forget);
    socket.onError(
        context -> {
          LOG.debug("a socket failed", context.error());
          forget(context);
        });
  }

  private void connect(RunKind kind, WsContext context) {
    Connection connection = new Connection(kind, context.session, limits, clock, scheduler);
    open.put(context.session, connection);
    if (open.size() > most) {
      open.remove(context.session);
      connection.turnAway(most);
    }
  }

  private Optional<Connection> find(WsContext context) {
    return Optional.ofNullable(open.get(context.session));
  }

  private void forget(WsContext context) {
    Connection connection = open.remove(context.session);
    if (connection != null) {
      connection.closed();
    }
    synchronized (oneLess) {
      oneLess.notifyAll();
    }
  }

  /** How many there are. */
  int count() {
    return open.size();
  }

  /** Tells all clients that the server goes away, and gives them half a second to answer. */
  @Override
  public void close() {
    pings.shutdownNow();
    open.values().forEach(it -> it.close(SocketWriter.GOING_AWAY, "the server is stopping"));
    awaitNone(CLOSING_MILLIS);
    open.values().forEach(Connection::disconnect);
    scheduler.close();
  }

  /** Returns when all are gone, or after {@code millis}. */
  void awaitNone(long millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    synchronized (oneLess) {
      for (long left = millis; left > 0 && !open.isEmpty(); ) {
        try {
          oneLess.wait(left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
        left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      }
    }
  }
}
