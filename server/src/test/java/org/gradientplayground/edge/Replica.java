package org.gradientplayground.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.gradientplayground.Main;

/** One of several servers of the same site, in a process of its own, always on the same port. */
final class Replica implements AutoCloseable {
  static final String PUBLIC_URL = "http://play.example.org/ai/playground/";

  private final int port = FreePort.next();
  private Process process;

  Replica() {
    start();
  }

  int port() {
    return port;
  }

  /** Begins to start; it knows nothing of what was before. */
  void start() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "--port=" + port,
            "--public-url=" + PUBLIC_URL,
            "--drain-seconds=0");
    try {
      process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.PIPE)
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when it says that it serves. */
  void awaitServing() {
    try {
      String line = process.inputReader().readLine();
      if (line == null || !line.startsWith("Gradient Playground is at")) {
        throw new AssertionError("the replica did not start: " + line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** SIGKILL: gone without a word. */
  void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
