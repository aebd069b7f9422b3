package org.gradientplayground.edge;

import static org.gradientplayground.edge.RunMessages.AS_FAST_AS_IT_GOES;
import static org.gradientplayground.edge.RunMessages.PLAY;
import static org.gradientplayground.edge.RunMessages.request;
import static org.gradientplayground.edge.RunMessages.startDescent;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Measured in the whole process, in which nothing else may go on. */
@Isolated
class UnreadStreamTest {
  @AutoClose
  private final Playground playground = Playground.start(Configuration.standard().withPort(0));

  @Test
  void a_client_that_does_not_read_costs_no_time_and_little_memory() throws Exception {
    long before = usedMemory();
    List<Client> deaf = new ArrayList<>();
    try {
      for (int i = 0; i < 20; i++) {
        Client client = Client.deaf(playground.port());
        client.send(startDescent(1_000_000)).send(AS_FAST_AS_IT_GOES);
        client.send(request(1_000_000)).send(PLAY);
        deaf.add(client);
      }
      try (Client metronome = Client.of(playground.port())) {
        metronome.send(startDescent(1_000)).send(request(1_000)).send(PLAY);
        metronome.expect("started");
        awaitRest(metronome);
        // Work that never ends shows in every second, that of the JVM for itself in one or another.
        double busy =
            DoubleStream.generate(() -> workMillisDuring(metronome, 10))
                .limit(3)
                .min()
                .orElseThrow();
        assertTrue(busy < 50, busy + " ms of work in a second");
      }
      double megabytes = (usedMemory() - before) / 1e6 / deaf.size();
      assertTrue(megabytes < 1.5, megabytes + " MB per client");
      assertTrue(playground.connectionCount() >= 20, "nobody was thrown out for it");
    } finally {
      deaf.forEach(Client::close);
    }
  }

  /** Returns when the buffers of the system are full, so that nothing more can be sent. */
  private static void awaitRest(Client metronome) {
    for (int attempt = 0; attempt < 80; attempt++) {
      if (workMillisDuring(metronome, 4) < 20) {
        return;
      }
    }
    throw new AssertionError("the workers never came to rest");
  }

  /** What the workers do while a run at ten steps a second makes so many. */
  private static double workMillisDuring(Client metronome, int steps) {
    long before = workerNanos();
    for (int i = 0; i < steps; i++) {
      metronome.expect("steps");
    }
    return (workerNanos() - before) / 1e6;
  }

  private static long usedMemory() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long workerNanos() {
    var threads = ManagementFactory.getThreadMXBean();
    long nanos = 0;
    for (long id : threads.getAllThreadIds()) {
      var thread = threads.getThreadInfo(id);
      if (thread != null && thread.getThreadName().startsWith("session-worker")) {
        nanos += threads.getThreadCpuTime(id);
      }
    }
    return nanos;
  }
}
