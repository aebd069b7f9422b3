package org.gradientplayground.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.event.KeyValuePair;

class LogFormatTest {
  private static final Instant TIME = Instant.parse("2026-11-26T22:18:28.120Z");

  private static LoggingEvent event(
      String logger, String message, Object argument, Throwable fault) {
    var event =
        new LoggingEvent(
            "",
            new LoggerContext().getLogger(logger),
            Level.WARN,
            message,
            fault,
            new Object[] {argument});
    event.setInstant(TIME);
    return event;
  }

  @Test
  void a_line_of_json_is_one_object_with_the_parts_as_its_members() throws Exception {
    var event = event("org.gradientplayground.edge.Connections", "full \"up\"\n{}", "数", null);
    event.addKeyValuePair(new KeyValuePair("sessions", 500));
    event.addKeyValuePair(new KeyValuePair("url", "http://localhost:7070/"));

    String line = LogFormat.JSON.line(event);

    assertEquals(line.length() - 1, line.indexOf('\n'));
    JsonNode json = new ObjectMapper().readTree(line);
    assertEquals("2026-11-26T22:18:28.120Z", json.get("time").asText());
    assertEquals("warn", json.get("level").asText());
    assertEquals("Connections", json.get("logger").asText());
    assertEquals("full \"up\"\n数", json.get("message").asText());
    assertTrue(json.get("sessions").isInt());
    assertEquals("http://localhost:7070/", json.get("url").asText());
    assertFalse(json.has("fault"));
  }

  @Test
  void a_line_of_text_says_when_who_and_what() {
    var event = event("org.gradientplayground.edge.Connections", "full", null, null);
    event.addKeyValuePair(new KeyValuePair("sessions", 500));

    String line = LogFormat.TEXT.line(event);

    assertTrue(
        line.matches("2026-11-2\\d \\d\\d:\\d\\d:28 WARN Connections: full sessions=500\n"), line);
  }

  @ParameterizedTest
  @EnumSource(LogFormat.class)
  void what_a_library_fills_into_its_message_stays_out(LogFormat format) {
    var event = event("org.eclipse.jetty.server.Server", "failed {}", "/descent?name=Ada", null);

    String line = format.line(event);

    assertTrue(line.contains("failed {}"), line);
    assertFalse(line.contains("Ada"), line);
  }

  @ParameterizedTest
  @EnumSource(LogFormat.class)
  void a_fault_is_told_by_its_classes_and_places_and_not_by_what_it_quotes(LogFormat format) {
    var fault =
        new IllegalStateException("cannot read Ada's grades", new NumberFormatException("Ada"));
    var event = event("org.gradientplayground.edge.SocketWriter", "a session failed", null, fault);

    String line = format.line(event);

    assertTrue(line.contains("java.lang.IllegalStateException"), line);
    assertTrue(line.contains("caused by java.lang.NumberFormatException"), line);
    assertTrue(line.contains("LogFormatTest.java:"), line);
    assertFalse(line.contains("Ada"), line);
  }

  @Test
  void a_recursion_without_end_does_not_flood_the_log() {
    var event =
        event("org.gradientplayground.edge.SocketWriter", "a session failed", null, overflow(0));

    assertTrue(LogFormat.TEXT.line(event).lines().count() <= 42);
  }

  private static Throwable overflow(int depth) {
    return depth < 500 ? overflow(depth + 1) : new StackOverflowError();
  }
}
