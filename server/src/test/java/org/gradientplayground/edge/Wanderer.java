package org.gradientplayground.edge;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gradientplayground.engine.optimizer.Momentum;
import org.gradientplayground.protocol.RunKind;
import org.gradientplayground.run.DescentSpec;

/**
 * A learner whose run goes on with whichever server answers: it holds the specification and the
 * last step, as the page does. What arrives is held against the same run in this process.
 */
final class Wanderer implements AutoCloseable {
  private static final long STEPS = 1_000_000;
  private static final int STEPS_PER_SECOND = 100;

  /** Enough to see that the stream flows, few enough to be in the middle of it. */
  static final int WATCHED = 4;

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private static final String START =
      "{'type':'start','run':'a','spec':{'objective':'rosenbrock','start':[-1.5,2],"
          + "'optimizer':{'name':'momentum','momentum':0.9},'learningRate':0.0005,'steps':%d,"
          + "'tolerance':0}%s%s}";

  private final Object name;
  private final URI endpoint;
  private final History history;
  private String checkpoint = "";
  private Client client;
  private int losses;

  /**
   * @param name of what stands between it and the servers
   */
  Wanderer(Object name, int port) {
    this.name = name;
    this.endpoint =
        URI.create("ws://localhost:" + port + "/ai/playground" + RunKind.DESCENT.endpoint());
    DescentSpec spec =
        DescentSpec.of(
            "rosenbrock",
            new double[] {-1.5, 2},
            new Momentum(0.9),
            0.0005,
            STEPS,
            DescentSpec.DEFAULT_GRADIENT,
            0,
            List.of());
    this.history = new History(spec, -1);
  }

  /** How often its connection broke. */
  int losses() {
    return losses;
  }

  /** The last step it holds. */
  long newest() {
    return history.last();
  }

  /** Takes in what has come, and a few steps more, over a new connection where one breaks. */
  void watch() {
    while (client != null && client.hasMail()) {
      takeNext();
    }
    long wanted = newest() + WATCHED;
    while (newest() < wanted) {
      if (client == null) {
        connect();
      }
      takeNext();
    }
  }

  private void takeNext() {
    JsonNode message = client.nextUnlessClosed();
    if (message == null) {
      losses++;
      client.close();
      client = null;
    } else {
      take(message);
    }
  }

  /**
   * A proxy may take a second to see that a server is back; so one asks again, as the page does.
   */
  private Client open() {
    long begun = System.nanoTime();
    while (true) {
      try {
        return Client.at(endpoint);
      } catch (CompletionException e) {
        if (System.nanoTime() - begun > PATIENCE_NANOS) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private void connect() {
    client = open();
    String from =
        newest() < 0 ? "" : ",'from':%d,'digest':'%s'".formatted(newest(), history.digest());
    client.trySend(START.formatted(STEPS, from, checkpoint));
    client.trySend("{'type':'request','run':'a','n':100000}");
    client.trySend("{'type':'pace','run':'a','stepsPerSecond':%d}".formatted(STEPS_PER_SECOND));
    client.trySend("{'type':'play','run':'a'}");
  }

  private void take(JsonNode message) {
    switch (message.get("type").asText()) {
      case "started", "progress" -> {}
      case "steps" -> history.add(message);
      case "checkpoint" ->
          checkpoint =
              ",'checkpoint':{'step':%d,'state':'%s'}"
                  .formatted(message.get("step").asLong(), message.get("state").asText());
      default -> throw new AssertionError(name + " was told " + message);
    }
  }

  @Override
  public String toString() {
    return "the learner behind " + name;
  }

  @Override
  public void close() {
    if (client != null) {
      client.close();
    }
  }
}
