package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import org.gradientplayground.protocol.CommandReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedMessageTest {
  private static Playground playground;

  @BeforeAll
  static void start() {
    playground = Playground.start(Configuration.standard().withPort(0));
  }

  @AfterAll
  static void stop() {
    playground.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'type':'play'                                  | malformed
          {'type':'edit','run':'a','edit':'\\ud800'}       | malformed
          {'type':'play','run':'a'} more                  | trailingContent
          {'type':'play','run':'a','type':'play'}         | duplicateKey
          [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]       | tooDeep
          'play'                                          | notObject
          {'run':'a'}                                     | missing
          {'type':'play','run':'a','x':1}                 | unknownField
          {'type':'dance','run':'a'}                      | unknownType
          {'type':'request','run':'a','n':null}           | wrongType
          {'type':'request','run':'a','n':1e400}          | notFinite
          {'type':'request','run':'a','n':1.9}            | notInteger
          {'type':'request','run':'a','n':-1}             | outOfRange
          {'type':'play','run':''}                        | empty
          {'type':'play','run':'a'}                       | unknownRun
          """)
  void a_malformed_message_gets_its_error_and_the_connection_lives(String message, String code) {
    try (Client client = Client.of(playground.port())) {
      client.send(message);
      assertEquals(code, client.expect("error").get("code").asText());
      assertLives(client);
    }
  }

  private static void assertLives(Client client) {
    client.send("{'type':'start','run':'b','spec':{'objective':'bowl','start':[-3,4]}}");
    client.expect("started");
    assertFalse(client.isClosed());
  }

  @Test
  void a_binary_message_gets_its_error_and_the_connection_lives() {
    try (Client client = Client.of(playground.port())) {
      client.sendBinary();
      JsonNode error = client.expect("error");
      assertEquals("wrongType", error.get("code").asText());
      assertEquals("text", error.get("params").get(0).asText());
      assertLives(client);
    }
  }

  @Test
  void a_command_over_16_KiB_gets_its_error_and_the_connection_lives() {
    try (Client client = Client.of(playground.port())) {
      client.send("{'type':'play','run':'a'" + " ".repeat(CommandReader.MAX_BYTES) + "}");
      assertEquals("tooLong", client.expect("error").get("code").asText());
      assertLives(client);
    }
  }

  @Test
  void a_start_of_almost_2_MiB_is_taken() {
    try (Client client = Client.of(playground.port())) {
      String spaces = " ".repeat(CommandReader.MAX_START_BYTES - 200);
      client.send(
          "{'type':'start','run':'b','spec':{'objective':'bowl','start':[-3,4]}%s}"
              .formatted(spaces));
      client.expect("started");
    }
  }

  @Test
  void a_message_over_2_MiB_closes_the_connection_with_its_code() {
    try (Client client = Client.of(playground.port())) {
      client.trySend(" ".repeat(CommandReader.MAX_START_BYTES + 1));
      assertEquals(1009, client.awaitClosing().code());
    }
  }
}
