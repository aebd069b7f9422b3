package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorsTest {
  private static final Configuration PUBLIC =
      Configuration.standard()
          .withPort(0)
          .withPublicUrl(URI.create("https://play.example.org:8443/math/"))
          .withAllowedOrigins(Set.of("https://course.example.org"));

  private static final Visitors VISITORS = new Visitors(PUBLIC);

  private static Playground playground;

  @BeforeAll
  static void start() {
    playground = Playground.start(PUBLIC);
  }

  @AfterAll
  static void stop() {
    playground.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost:7070",
        "LocalHost:1",
        "127.0.0.1:7070",
        "192.168.1.20",
        "[::1]:7070",
        "[2001:db8::1]",
        "play.example.org",
        "Play.Example.Org:8443"
      })
  void a_request_may_name_localhost_an_address_and_the_public_host(String host) {
    assertTrue(VISITORS.mayNameHost(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "evil.example.org",
        "localhost.evil.example.org",
        "127.0.0.1.evil.example.org",
        "play.example.org.evil.com",
        "xplay.example.org",
        "localhost; script-src *",
        "localhost:99999999",
        "999.999.999.999",
        "127.0.0.256",
        "[::1",
        "a b"
      })
  void no_other_name_may_be_made_to_lead_here(String host) {
    assertFalse(VISITORS.mayNameHost(host));
  }

  @Test
  void a_request_without_a_host_is_refused() {
    assertFalse(VISITORS.mayNameHost(null));
  }

  @Test
  void own_pages_sandboxed_frames_named_sites_and_programs_may_connect() {
    assertTrue(VISITORS.mayConnect(null, "localhost:7070"));
    assertTrue(VISITORS.mayConnect("null", "localhost:7070"));
    assertTrue(VISITORS.mayConnect("http://localhost:7070", "localhost:7070"));
    assertTrue(VISITORS.mayConnect("https://play.example.org:8443", "localhost:7070"));
    assertTrue(VISITORS.mayConnect("https://course.example.org", "play.example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example.org",
        "http://localhost",
        "http://localhost:7071",
        "http://localhost:7070.evil.example.org",
        "https://course.example.org.evil.com",
        "http://course.example.org",
        ""
      })
  void pages_of_other_sites_may_not_connect(String origin) {
    assertFalse(VISITORS.mayConnect(origin, "localhost:7070"));
  }

  @Test
  void the_server_holds_every_request_to_it() throws IOException {
    Browser browser = new Browser(playground.port());
    for (String path : new String[] {"/", "/health", "/asyncapi.json"}) {
      String request = "GET " + path + " HTTP/1.1";
      assertEquals(200, browser.statusOf(request, "Host: localhost"), path);
      assertEquals(403, browser.statusOf(request, "Host: evil.example.org"), path);
    }
  }

  private static String[] upgrade(String path, String host, String origin) {
    return new String[] {
      "GET " + path + " HTTP/1.1",
      "Host: " + host,
      "Origin: " + origin,
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Version: 13",
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
    };
  }

  @Test
  void the_server_holds_every_connection_to_it() throws IOException {
    Browser browser = new Browser(playground.port());
    String path = "/ws/descent";
    assertEquals(101, browser.statusOf(upgrade(path, "localhost", "null")));
    assertEquals(101, browser.statusOf(upgrade(path, "localhost", "http://localhost")));
    assertEquals(101, browser.statusOf(upgrade("/math" + path, "play.example.org", "null")));
    assertEquals(403, browser.statusOf(upgrade(path, "localhost", "https://evil.example.org")));
    assertEquals(403, browser.statusOf(upgrade(path, "evil.example.org", "null")));
    assertEquals(
        403,
        browser.statusOf(upgrade(path, "evil.example.org", "http://evil.example.org")),
        "a rebound name is its own origin");
  }

  @Test
  void a_refused_page_gets_no_connection() {
    var headers = Map.of("Origin", "https://evil.example.org");
    assertThrows(CompletionException.class, () -> Client.of(playground.port(), headers));
    try (Client client = Client.of(playground.port(), Map.of("Origin", "null"))) {
      client.send("{'type':'play','run':'a'}").expect("error");
    }
  }
}
