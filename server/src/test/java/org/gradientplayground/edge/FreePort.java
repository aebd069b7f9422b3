package org.gradientplayground.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The number of a port that is free, for a server that has to be told one, or is to come back to
 * the one it had.
 *
 * <p>The ports lie below those that a system hands out to whoever asks for any, to a client as to a
 * server: Linux does so from 32768 on, macOS and Windows from 49152 on. None comes twice in a
 * process until all have come, and another process most likely begins elsewhere. No port is held
 * while its server is away, though: a program that asks for that very one gets it.
 */
public final class FreePort {
  private static final int FIRST = 20_000;
  private static final int COUNT = 12_000;

  private static final AtomicInteger ASKED =
      new AtomicInteger((int) (ProcessHandle.current().pid() % COUNT));

  private FreePort() {}

  /** A port that nobody listens on. */
  public static int next() {
    for (int tried = 0; tried < COUNT; tried++) {
      int port = FIRST + Math.floorMod(ASKED.getAndIncrement(), COUNT);
      try (ServerSocket _ = new ServerSocket(port)) {
        return port;
      } catch (BindException taken) {
        // The next one, then.
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new IllegalStateException("no port is free from " + FIRST + " on");
  }
}
