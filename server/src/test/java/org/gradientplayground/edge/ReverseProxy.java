package org.gradientplayground.edge;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real reverse proxy, run with the example that an operator finds under {@code docs/operating},
 * of which only the ports are changed.
 */
final class ReverseProxy implements AutoCloseable {
  /** The proxies there is an example for. */
  enum Kind {
    NGINX("nginx", "nginx.conf") {
      @Override
      List<String> arguments(Path example) {
        String options = "daemon off; pid " + example + ".pid;";
        return List.of("-e", "stderr", "-g", options, "-c", example.toString());
      }

      /** Its other files would lie where only root may write. */
      @Override
      String adapted(String example, Path folder) {
        return example.replace(
            "access_log off;",
            Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(each -> each + "_temp_path " + folder.resolve(each) + ";\n")
                .reduce("access_log off;\n", String::concat));
      }
    },

    HAPROXY("haproxy", "haproxy.cfg") {
      @Override
      List<String> arguments(Path example) {
        return List.of("-f", example.toString());
      }
    },

    CADDY("caddy", "Caddyfile") {
      @Override
      List<String> arguments(Path example) {
        return List.of("run", "--adapter", "caddyfile", "--config", example.toString());
      }
    };

    private final String program;
    private final String example;

    Kind(String program, String example) {
      this.program = program;
      this.example = example;
    }

    abstract List<String> arguments(Path example);

    String adapted(String text, Path folder) {
      return text;
    }

    /** Where the program is on this machine; empty if it is not. */
    Optional<Path> program() {
      String path = System.getenv("PATH") + File.pathSeparator + "/usr/sbin";
      return Stream.of(path.split(File.pathSeparator))
          .map(folder -> Path.of(folder, program))
          .filter(Files::isExecutable)
          .findFirst();
    }
  }

  private static final Path EXAMPLES = Path.of("..", "docs", "operating");

  private final int port = FreePort.next();
  private final Process process;

  private ReverseProxy(Kind kind, Path folder, Replica one, Replica two) throws IOException {
    Path example = folder.resolve(kind.example);
    String text =
        Files.readString(EXAMPLES.resolve(kind.example))
            .replace("127.0.0.1:7071", "127.0.0.1:" + one.port())
            .replace("127.0.0.1:7072", "127.0.0.1:" + two.port())
            .replace("8080", "" + port);
    Files.writeString(example, kind.adapted(text, folder));
    List<String> command =
        Stream.concat(
                Stream.of(kind.program().orElseThrow().toString()),
                kind.arguments(example).stream())
            .toList();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(kind.program + ".log").toFile());
    builder.environment().put("HOME", folder.toString());
    this.process = builder.start();
  }

  /** Starts one that is installed, before two replicas. */
  static ReverseProxy start(Kind kind, Path folder, Replica one, Replica two) {
    try {
      ReverseProxy proxy = new ReverseProxy(kind, folder, one, two);
      proxy.awaitListening();
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitListening() throws IOException {
    while (process.isAlive()) {
      try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (ConnectException e) {
        Thread.onSpinWait();
      }
    }
    throw new AssertionError("the proxy ended by itself");
  }

  int port() {
    return port;
  }

  /** As its supervisor would: the workers of a proxy that is killed would go on without it. */
  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
