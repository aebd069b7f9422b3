package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.gradientplayground.protocol.Frame;
import org.gradientplayground.protocol.RunKind;
import org.gradientplayground.session.FairScheduler;
import org.gradientplayground.session.SessionLimits;
import org.junit.jupiter.api.Test;

class FaultySocketTest {
  private final FaultySocket socket = new FaultySocket();

  @Test
  void a_message_that_cannot_be_sent_breaks_the_connection_off() {
    var writer = new SocketWriter(RunKind.DESCENT, socket.session(), new Metrics(), () -> {});
    assertDoesNotThrow(() -> writer.send(new Frame.Progress("a", 1, 2)));
    assertEquals(List.of("sendText", "disconnect"), socket.calls);
    assertFalse(writer.hasRoom());
  }

  @Test
  void a_connection_is_closed_once() {
    var writer = new SocketWriter(RunKind.DESCENT, socket.session(), new Metrics(), () -> {});
    writer.close(SocketWriter.GOING_AWAY, "the server is stopping");
    writer.closeAfterFlood();
    assertEquals(1, Collections.frequency(socket.calls, "close"));
  }

  @Test
  void a_ping_that_cannot_be_sent_breaks_the_connection_off_and_throws_nothing() {
    try (var scheduler = new FairScheduler(0, System::nanoTime)) {
      var connection =
          new Connection(
              RunKind.DESCENT,
              socket.session(),
              new SessionLimits(100, 100),
              System::nanoTime,
              scheduler,
              new Metrics());
      assertDoesNotThrow(connection::ping);
      assertTrue(socket.calls.contains("disconnect"), socket.calls.toString());
    }
  }
}
