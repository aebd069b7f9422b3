package org.gradientplayground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.gradientplayground.edge.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as it is started from a shell, in a process of its own. */
class MainTest {
  private record Ended(int code, String output, String complaint) {}

  private static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static Process start(Map<String, String> environment, String... arguments)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(arguments));
    builder.environment().keySet().removeIf(name -> name.contains("PORT"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Ended run(Map<String, String> environment, String... arguments) throws Exception {
    Process process = start(environment, arguments);
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    return new Ended(process.exitValue(), output, complaint);
  }

  /** The address that the program prints when it is ready. */
  private static URI address(Process process) throws IOException {
    var output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = output.readLine();
    assertTrue(line.startsWith("Gradient Playground is at http://localhost:"), line);
    return URI.create(line.substring(line.indexOf("http")));
  }

  private static int status(URI address) throws IOException {
    return ((HttpURLConnection) address.toURL().openConnection()).getResponseCode();
  }

  private static int statusForHost(int port, String host) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 400".length());
      return Integer.parseInt(new String(start, StandardCharsets.US_ASCII).substring(9));
    }
  }

  @Test
  void it_says_where_it_is_serves_and_stops_when_told_to() throws Exception {
    Process process = start(Map.of(), "--port", "0", "--drain-seconds=0", "--log-level=warn");
    try {
      URI address = address(process);
      assertEquals(200, status(address));
      assertEquals(200, status(address.resolve("descent")));
      assertEquals(400, statusForHost(address.getPort(), "a b"));
      process.toHandle().destroy();
      assertTrue(process.waitFor(2, TimeUnit.SECONDS), "still there after 2 s");
      assertEquals(128 + 15, process.exitValue());
      assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void it_ends_with_the_program_that_started_it_where_it_is_to() throws Exception {
    List<String> shell = new ArrayList<>(List.of("sh", "-c", "\"$@\" & wait", "sh"));
    shell.addAll(command("--port", "0", "--end-with-parent"));
    Process parent = new ProcessBuilder(shell).start();
    ProcessHandle server = null;
    try {
      assertEquals(200, status(address(parent)));
      server = parent.children().findFirst().orElseThrow();
      parent.destroyForcibly();
      server.onExit().get(5, TimeUnit.SECONDS);
    } finally {
      parent.destroyForcibly();
      if (server != null) {
        server.destroyForcibly();
      }
    }
  }

  @Test
  void told_to_end_it_goes_on_for_a_while_says_that_it_is_not_ready_and_sends_browsers_elsewhere()
      throws Exception {
    Process process = start(Map.of("GRADIENT_PLAYGROUND_DRAIN_SECONDS", "2"), "--port", "0");
    try {
      URI address = address(process);
      assertEquals(200, status(address.resolve("readyz")));
      var closing = new CompletableFuture<Integer>();
      connect(address, closing);
      long before = System.nanoTime();
      process.toHandle().destroy();
      while (status(address.resolve("readyz")) == 200) {
        Thread.onSpinWait();
      }
      assertEquals(503, status(address.resolve("readyz")));
      assertEquals(200, status(address.resolve("healthz")));
      assertEquals(200, status(address.resolve("descent")));

      assertEquals(1012, closing.get(20, TimeUnit.SECONDS));
      assertTrue(System.nanoTime() - before >= 2e9, "the browsers were sent away too early");
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      assertEquals(128 + 15, process.exitValue());
      String log = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(log.contains("INFO Departure: draining seconds=2 "), log);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void interrupted_by_the_keyboard_it_ends_at_once_even_while_it_drains() throws Exception {
    for (boolean drains : new boolean[] {false, true}) {
      Process process = start(Map.of(), "--port", "0", "--drain-seconds", "3600");
      try {
        URI address = address(process);
        if (drains) {
          process.toHandle().destroy();
          while (status(address.resolve("readyz")) == 200) {
            Thread.onSpinWait();
          }
        }
        new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS), "still there after 20 s");
        assertEquals(128 + (drains ? 15 : 2), process.exitValue());
      } finally {
        process.destroyForcibly();
      }
    }
  }

  private static void connect(URI address, CompletableFuture<Integer> closing) {
    URI endpoint = URI.create(address.resolve("ws/descent").toString().replace("http", "ws"));
    HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(
            endpoint,
            new WebSocket.Listener() {
              @Override
              public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
                closing.complete(code);
                return null;
              }
            })
        .join();
  }

  @Test
  void a_log_of_json_is_one_object_a_line_and_nothing_else_is_printed() throws Exception {
    Process process =
        start(Map.of("GRADIENT_PLAYGROUND_LOG_FORMAT", "json"), "--port", "0", "--drain-seconds=0");
    try {
      var output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String started = output.readLine();
      var told = new ObjectMapper().readTree(started);
      assertEquals("info", told.get("level").asText());
      assertEquals("started", told.get("message").asText());
      assertTrue(told.get("url").asText().startsWith("http://localhost:"), started);
      process.toHandle().destroy();
      List<String> rest = output.lines().toList();
      assertTrue(rest.getFirst().contains("\"message\":\"draining\""), rest.toString());
      assertTrue(rest.stream().allMatch(line -> line.startsWith("{") && line.endsWith("}")));
      assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void the_port_can_come_from_the_environment() throws Exception {
    for (String name : List.of("PORT", "GRADIENT_PLAYGROUND_PORT")) {
      int free = FreePort.next();
      Process process = start(Map.of(name, "" + free));
      try {
        assertEquals(free, address(process).getPort(), name);
      } finally {
        process.destroyForcibly().waitFor();
      }
    }
  }

  @Test
  void a_taken_port_is_one_clear_line() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = "" + socket.getLocalPort();
      Ended ended = run(Map.of(), "--port", port);
      assertEquals(1, ended.code());
      assertEquals(
          "Port "
              + port
              + " of 127.0.0.1 is already in use. Choose another one with --port or"
              + " GRADIENT_PLAYGROUND_PORT.\n",
          ended.complaint());
    }
  }

  @Test
  void an_address_of_another_machine_is_one_clear_line() throws Exception {
    Ended ended = run(Map.of(), "--host", "203.0.113.1", "--port", "0");
    assertEquals(1, ended.code());
    assertEquals(1, ended.complaint().lines().count(), ended.complaint());
    assertTrue(ended.complaint().contains("--host"), ended.complaint());
  }

  @Test
  void help_names_every_option() throws Exception {
    Ended ended = run(Map.of(), "--help");
    assertEquals(0, ended.code());
    for (String option :
        List.of(
            "--port",
            "--host",
            "--public-url",
            "--allowed-origin",
            "--max-sessions",
            "--max-steps",
            "--max-replay",
            "--max-layers",
            "--max-neurons",
            "--max-samples",
            "--cores",
            "--frame-ancestors",
            "--drain-seconds",
            "--end-with-parent",
            "--log-format",
            "--log-level")) {
      assertTrue(ended.output().contains(option), option);
      String variable = option.substring(2).toUpperCase(Locale.ROOT).replace('-', '_');
      assertTrue(ended.output().contains("GRADIENT_PLAYGROUND_" + variable), variable);
    }
  }

  @Test
  void a_faulty_variable_of_the_environment_is_named() throws Exception {
    for (String value : List.of("lots", "70000")) {
      for (String name : List.of("PORT", "GRADIENT_PLAYGROUND_PORT")) {
        Ended ended = run(Map.of(name, value));
        assertEquals(2, ended.code());
        assertTrue(
            ended.complaint().contains("environment variable " + name + "."), ended.complaint());
      }
    }
    Ended ended = run(Map.of("GRADIENT_PLAYGROUND_PORT", "7"), "--port=lots");
    assertFalse(ended.complaint().contains("environment"), ended.complaint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --port=lots                           | --port
          --port=70000                          | --port
          --max-sessions=0                      | --max-sessions
          --max-steps=-1                        | --max-steps
          --max-steps=1000001                   | --max-steps
          --public-url=play.example.org         | --public-url
          --public-url=ftp://play.example.org   | --public-url
          --allowed-origin=course.example.org   | --allowed-origin
          --frame-ancestors=course.example.org  | --frame-ancestors
          --frame-ancestors=https://a.org/path  | --frame-ancestors
          --frame-ancestors=none,self           | --frame-ancestors
          --frame-ancestors=https://a.org;      | --frame-ancestors
          --drain-seconds=-1                    | --drain-seconds
          --drain-seconds=soon                  | --drain-seconds
          --log-format=xml                      | --log-format
          --log-level=loud                      | --log-level
          --speed=9                             | --speed
          """)
  void a_faulty_option_is_named_without_a_stack_trace(String argument, String option)
      throws Exception {
    Ended ended = run(Map.of(), argument);
    assertEquals(2, ended.code());
    assertTrue(ended.complaint().contains(option), ended.complaint());
    assertTrue(ended.complaint().contains("--help"), ended.complaint());
    assertFalse(ended.complaint().contains("Exception"), ended.complaint());
  }
}
