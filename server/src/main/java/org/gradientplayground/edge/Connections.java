package org.gradientplayground.edge;

import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
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

  /** One line of the log is enough for as many clients as find the server full in that time. */
  private static final long REMINDER_NANOS = TimeUnit.MINUTES.toNanos(1);

  private static final double NANOS_PER_SECOND = 1e9;

  private final int most;
  private final SessionLimits limits;
  private final LongSupplier clock;
  private final FairScheduler scheduler;
  private final Metrics metrics;
  private final AtomicLong nextReminder = new AtomicLong();
  private final Map<Session, Connection> open = new ConcurrentHashMap<>();

  /** Is notified whenever a connection is gone. */
  private final Object oneLess = new Object();

  private volatile boolean stopping;

  private final ScheduledExecutorService pings =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("pings").unstarted(task));

  Connections(Configuration configuration, Metrics metrics) {
    long origin = System.nanoTime();
    this.clock = () -> System.nanoTime() - origin;
    this.most = configuration.limits().sessions();
    this.limits = configuration.limits().ofSession();
    this.scheduler = new FairScheduler(configuration.limits().cores(), clock, metrics::waited);
    this.metrics = metrics;
    metrics.show(this::count, most, () -> scheduler.cpuNanos() / NANOS_PER_SECOND);
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
    Connection connection =
        new Connection(kind, context.session, limits, clock, scheduler, metrics);
    open.put(context.session, connection);
    if (stopping) {
      connection.close(SocketWriter.SERVICE_RESTART, "the server is stopping");
    } else if (open.size() > most) {
      open.remove(context.session);
      metrics.refused(Metrics.Refused.FULL);
      remind();
      connection.turnAway(most);
    }
  }

  private void remind() {
    long now = clock.getAsLong();
    long due = nextReminder.get();
    if (now >= due && nextReminder.compareAndSet(due, now + REMINDER_NANOS)) {
      LOG.atWarn().addKeyValue("sessions", most).log("the server is full, see --max-sessions");
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

  /** Whether all are being told to go, and nobody is let in any more. */
  boolean isStopping() {
    return stopping;
  }

  /** Tells all clients that the server goes away, and gives them half a second to answer. */
  @Override
  public void close() {
    close(SocketWriter.GOING_AWAY, "the server is stopping");
  }

  /** The same, where another server takes its place: a client is to come back at once. */
  void closeForAnother() {
    close(SocketWriter.SERVICE_RESTART, "another server goes on");
  }

  private void close(int code, String reason) {
    stopping = true;
    pings.shutdownNow();
    open.values().forEach(it -> it.close(code, reason));
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
