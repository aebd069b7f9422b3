package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PlaygroundTest {
  private static final Configuration ANY_PORT = Configuration.standard().withPort(0);

  @Test
  void a_taken_port_is_named_together_with_the_way_out() {
    try (Playground first = Playground.start(ANY_PORT)) {
      var second = ANY_PORT.withPort(first.port());
      var fault = assertThrows(CannotListen.class, () -> Playground.start(second));
      assertEquals(
          "Port "
              + first.port()
              + " of 127.0.0.1 is already in use. Choose another one with --port or"
              + " GRADIENT_PLAYGROUND_PORT.",
          fault.getMessage());
    }
  }

  @Test
  void a_server_that_stops_tells_every_client_why_and_frees_its_port() {
    int port = FreePort.next();
    Playground playground = Playground.start(ANY_PORT.withPort(port));
    try (Client idle = Client.of(port);
        Client playing = Client.of(port)) {
      playing.send("{'type':'start','run':'a','spec':{'objective':'bowl','start':[-3,4]}}");
      playing.send("{'type':'request','run':'a','n':500}").send("{'type':'play','run':'a'}");
      playing.await("steps");
      long before = System.nanoTime();
      playground.close();
      assertTrue(System.nanoTime() - before < 2e9, "stopping took more than 2 s");
      for (Client client : new Client[] {idle, playing}) {
        assertEquals(1001, client.awaitClosing().code());
        assertEquals("the server is stopping", client.awaitClosing().reason());
      }
    }
    try (Playground again = Playground.start(ANY_PORT.withPort(port))) {
      assertEquals(port, again.port());
      assertEquals("ok", new Browser(port).get("/health").body());
    }
  }

  @Test
  void a_client_that_does_not_answer_does_not_keep_the_server_from_stopping() {
    Playground playground = Playground.start(ANY_PORT);
    try (Client deaf = Client.deaf(playground.port())) {
      deaf.send("{'type':'start','run':'a','spec':{'objective':'bowl','start':[-3,4]}}");
      long before = System.nanoTime();
      playground.close();
      assertTrue(System.nanoTime() - before < 2e9, "stopping took more than 2 s");
    }
  }

  @Test
  void a_connection_is_neither_compressed_nor_marked_with_a_cookie() throws IOException {
    try (Playground playground = Playground.start(ANY_PORT)) {
      String answer =
          new Browser(playground.port())
              .answerTo(
                  "GET /ws/descent HTTP/1.1",
                  "Host: localhost",
                  "Connection: Upgrade",
                  "Upgrade: websocket",
                  "Sec-WebSocket-Version: 13",
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                  "Sec-WebSocket-Extensions: permessage-deflate");
      assertTrue(answer.startsWith("HTTP/1.1 101"), answer);
      assertEquals(-1, answer.indexOf("permessage-deflate"));
      assertEquals(-1, answer.indexOf("Cookie"));
    }
  }
}
