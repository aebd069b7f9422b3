package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who operate a server ask it. */
class OperatorRoutesTest {
  private static final String SPEC =
      "'spec':{'objective':'bowl','start':[-3,4],'learningRate':0.001,'steps':700,'tolerance':0}";
  private static final URI COURSE = URI.create("https://play.example.org/ai/playground/");

  private Playground playground;
  private Browser browser;

  @BeforeEach
  void start() {
    playground =
        Playground.start(
            Configuration.standard().withPort(0).withSessions(3).withPublicUrl(COURSE));
    browser = new Browser(playground.port());
  }

  @AfterEach
  void stop() {
    playground.close();
  }

  /** The value of a counter or gauge, 0 where it is not there yet. */
  private double metric(String name) {
    Matcher line =
        Pattern.compile("^" + Pattern.quote(name) + " (\\S+)$", Pattern.MULTILINE)
            .matcher(browser.get("/metrics").body());
    return line.find() ? Double.parseDouble(line.group(1)) : 0;
  }

  @Test
  void a_running_server_is_alive_and_ready() {
    assertEquals("ok\n", browser.get("/healthz").body());
    assertEquals("ready\n", browser.get("/readyz").body());
    assertEquals("ok", browser.get("/health").body());
  }

  @Test
  void a_draining_server_is_alive_and_serves_but_is_not_ready() {
    playground.drain();

    assertEquals(200, browser.get("/healthz").statusCode());
    assertEquals(503, browser.get("/readyz").statusCode());
    assertEquals("draining\n", browser.get("/readyz").body());
    assertEquals(200, browser.get("/descent").statusCode());
    try (Client late = Client.of(playground.port())) {
      late.send("{'type':'start','run':'a'," + SPEC + "}").expect("started");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/healthz", "/readyz", "/metrics"})
  void a_probe_may_name_the_server_as_its_own_network_does_and_no_page_may_read_along(String path)
      throws IOException {
    assertEquals(200, browser.statusOf("GET " + path + " HTTP/1.1", "Host: playground-2:7070"));
    HttpResponse<String> answer = browser.get(path);
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    assertFalse(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
    assertEquals(404, browser.get("/ai/playground" + path).statusCode(), "not for the public");
    assertEquals(404, browser.get("/embed" + path).statusCode(), "not for the public");
  }

  @Test
  void runs_steps_and_refusals_are_counted_by_kind_and_code() {
    try (Client client = Client.of(playground.port())) {
      client.send("{'type':'start','run':'a'," + SPEC + "}");
      client.send("{'type':'pace','run':'a','stepsPerSecond':'max'}");
      client.send("{'type':'request','run':'a','n':100}").send("{'type':'play','run':'a'}");
      client.await("ended");
      client.send("{'type':'seek','run':'nobody','step':1}").await("error");

      assertEquals(1, metric("playground_sessions_open"));
    }
    assertEquals(3, metric("playground_sessions_limit"));
    assertEquals(1, metric("playground_runs_started_total{kind=\"descent\"}"));
    assertEquals(701, metric("playground_steps_streamed_total{kind=\"descent\"}"));
    assertEquals(0, metric("playground_steps_streamed_total{kind=\"training\"}"));
    assertEquals(1, metric("playground_messages_refused_total{code=\"unknownRun\"}"));
    assertTrue(metric("playground_computing_seconds_total{what=\"runs\"}") > 0);
    assertTrue(metric("playground_turn_wait_seconds_count") >= 2);
    assertTrue(metric("jvm_memory_used_bytes{area=\"heap\"}") > 1e6);
    assertTrue(metric("process_cpu_seconds_total") > 0);
  }

  @Test
  void requests_are_counted_by_route_and_status_and_never_by_what_a_visitor_made_up() {
    browser.get("/descent?objective=bowl&name=Ada");
    browser.get("/ai/playground/descent");
    browser.get("/embed/descent");
    browser.get("/icon.svg");
    browser.get("/home/ada/secret");
    browser.post("/api/loss", "{}");

    Map.of(
            "route=\"/descent\",status=\"200\"", 2,
            "route=\"/embed/descent\",status=\"200\"", 1,
            "route=\"file\",status=\"200\"", 1,
            "route=\"none\",status=\"404\"", 1,
            "route=\"/api/loss\",status=\"400\"", 1)
        .forEach(
            (labels, count) ->
                assertEquals(
                    count.doubleValue(),
                    metric("playground_http_requests_total{" + labels + "}"),
                    labels));
    assertTrue(metric("playground_computing_seconds_total{what=\"figures\"}") > 0);
    String everything = browser.get("/metrics").body();
    assertFalse(everything.toLowerCase().contains("ada"), everything);
  }

  @Test
  void connections_that_are_not_let_in_are_counted_by_the_reason() throws Exception {
    var foreign = Map.of("Origin", "https://evil.example.org");
    assertThrows(CompletionException.class, () -> Client.of(playground.port(), foreign));
    Client[] seated = new Client[3];
    for (int i = 0; i < seated.length; i++) {
      seated[i] = Client.of(playground.port());
      seated[i].send("{'type':'seek','run':'nobody','step':1}").await("error");
    }
    try (Client late = Client.of(playground.port())) {
      assertEquals(1013, late.awaitClosing().code());
    }
    for (Client client : seated) {
      client.close();
    }

    assertEquals(1, metric("playground_connections_refused_total{reason=\"origin\"}"));
    assertEquals(1, metric("playground_connections_refused_total{reason=\"full\"}"));
  }

  @Test
  void clients_of_a_server_that_another_one_replaces_are_told_to_come_back_at_once() {
    try (Client client = Client.of(playground.port())) {
      client.send("{'type':'start','run':'a'," + SPEC + "}").expect("started");
      playground.drain();
      playground.closeForAnother();
      assertEquals(1012, client.awaitClosing().code());
      assertEquals("another server goes on", client.awaitClosing().reason());
    }
  }
}
