package org.gradientplayground.edge;

import static org.gradientplayground.edge.RunMessages.AS_FAST_AS_IT_GOES;
import static org.gradientplayground.edge.RunMessages.PLAY;
import static org.gradientplayground.edge.RunMessages.request;
import static org.gradientplayground.edge.RunMessages.startDescent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.gradientplayground.engine.optimizer.Momentum;
import org.gradientplayground.run.DescentChange;
import org.gradientplayground.run.DescentSpec;
import org.gradientplayground.run.Edit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real server, over real sockets. */
class StreamTest {
  @AutoClose private Playground playground = Playground.start(Configuration.standard().withPort(0));

  private static DescentSpec spec(long steps, Edit... edits) {
    return DescentSpec.of(
        "rosenbrock",
        new double[] {-1.5, 2},
        new Momentum(0.9),
        0.0005,
        steps,
        DescentSpec.DEFAULT_GRADIENT,
        0,
        List.of(edits));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void no_step_is_lost_or_doubled_at_any_pace_and_credit_pattern(long seed) {
    var random = new SplittableRandom(seed);
    var history = new History(spec(4_000), -1);
    try (Client client = Client.of(playground.port())) {
      client.send(startDescent(4_000));
      client.expect("started");
      client.send(PLAY);
      int granted = 0;
      int used = 0;
      while (true) {
        if (granted == used || random.nextInt(3) == 0) {
          int n = random.nextInt(1, 5);
          client.send(request(n));
          granted += n;
        }
        if (random.nextInt(3) == 0) {
          String pace = random.nextBoolean() ? "'max'" : "" + Math.pow(10, random.nextDouble(2, 5));
          client.send("{'type':'pace','run':'a','stepsPerSecond':" + pace + "}");
        }
        if (random.nextInt(10) == 0) {
          client.send("{'type':'pause','run':'a'}").send(PLAY);
        }
        JsonNode message = client.next();
        if (message.get("type").asText().equals("ended")) {
          break;
        }
        assertEquals("steps", message.get("type").asText());
        used++;
        assertTrue(used <= granted, "a message without a credit");
        history.add(message);
      }
      assertEquals(4_000, history.last());
    }
  }

  @Test
  void two_clients_do_not_disturb_each_other() {
    try (Client one = Client.of(playground.port());
        Client other = Client.of(playground.port())) {
      var ofOne = new History(spec(20_000), -1);
      Edit edit = new Edit("e1", 0, DescentChange.NONE.withLearningRate(0.0001));
      var ofOther = new History(spec(20_000, edit), -1);
      for (Client client : List.of(one, other)) {
        client.send(startDescent(20_000));
      }
      other.send("{'type':'edit','run':'a','edit':'e1','change':{'learningRate':0.0001}}");
      for (Client client : List.of(one, other)) {
        client.send(AS_FAST_AS_IT_GOES).send(request(1_000)).send(PLAY);
      }
      one.expect("started");
      other.expect("started");
      assertEquals(0, other.expect("edited").get("atStep").asLong());
      drainInto(ofOne, one);
      drainInto(ofOther, other);
    }
  }

  private static void drainInto(History history, Client client) {
    JsonNode message = client.next();
    while (message.get("type").asText().equals("steps")) {
      history.add(message);
      message = client.next();
    }
    assertEquals("finished", message.get("reason").asText());
    assertEquals(history.last(), message.get("step").asLong());
  }

  @Test
  void an_edit_in_full_run_holds_from_exactly_the_acknowledged_step() {
    try (Client client = Client.of(playground.port())) {
      client.send(startDescent(100_000)).send(AS_FAST_AS_IT_GOES);
      client.send(request(2)).send(PLAY);
      client.expect("started");
      List<JsonNode> steps = new ArrayList<>();
      List<Edit> edits = new ArrayList<>();
      for (int i = 1; i <= 5; i++) {
        client.send(request(2));
        double rate = 0.0005 / (i + 1);
        client.send(
            "{'type':'edit','run':'a','edit':'e%d','change':{'learningRate':%s}}"
                .formatted(i, rate));
        JsonNode message = client.next();
        while (!message.get("type").asText().equals("edited")) {
          steps.add(message);
          message = client.next();
        }
        long atStep = message.get("atStep").asLong();
        edits.add(new Edit("e" + i, atStep, DescentChange.NONE.withLearningRate(rate)));
      }
      client.send(request(1_000));
      JsonNode message = client.next();
      while (message.get("type").asText().equals("steps")) {
        steps.add(message);
        message = client.next();
      }
      var history = new History(spec(100_000, edits.toArray(Edit[]::new)), -1);
      steps.forEach(history::add);
      assertEquals(100_000, history.last());
    }
  }

  @Test
  void a_client_whose_server_died_goes_on_at_another_one_with_the_same_bits() {
    Edit edit = new Edit("e1", 0, DescentChange.NONE.withLearningRate(0.0001));
    var history = new History(spec(9_000, edit), -1);
    try (Client client = Client.of(playground.port())) {
      client.send(startDescent(9_000));
      client.expect("started");
      client.send("{'type':'edit','run':'a','edit':'e1','change':{'learningRate':0.0001}}");
      client.expect("edited");
      client.send(AS_FAST_AS_IT_GOES).send(request(5)).send(PLAY);
      for (int i = 0; i < 5; i++) {
        history.add(client.expect("steps"));
      }
      client.breakOff();
    }
    playground.close();
    playground = Playground.start(Configuration.standard().withPort(0));
    try (Client client = Client.of(playground.port())) {
      String from = ",'from':%d,'digest':'%s'".formatted(history.last(), history.digest());
      String log = "{'edit':'e1','atStep':0,'change':{'learningRate':0.0001}}";
      client.send(startDescent(9_000, log, from));
      assertEquals(history.last(), client.expect("started").get("step").asLong());
      client.send(AS_FAST_AS_IT_GOES).send(request(100)).send(PLAY);
      drainInto(history, client);
      assertEquals(9_000, history.last());
    }
  }

  @Test
  void another_engine_or_another_past_is_told_and_not_played() {
    try (Client client = Client.of(playground.port())) {
      client.send(startDescent(500, "", ",'from':100,'digest':'00000000000000ff'"));
      assertEquals("resumeMismatch", client.expect("error").get("code").asText());
      client.send(startDescent(500).replace("{'objective'", "{'engine':2,'objective'"));
      assertEquals("engineMismatch", client.expect("error").get("code").asText());
    }
  }

  @Test
  void several_runs_share_a_socket_and_keep_apart() {
    try (Client client = Client.of(playground.port())) {
      var a = new History(spec(5_000), -1);
      var b = new History(spec(3_000), -1);
      client.send(startDescent(5_000));
      client.send(startDescent(3_000).replace("'run':'a'", "'run':'b'"));
      for (String message : List.of(AS_FAST_AS_IT_GOES, request(1_000), PLAY)) {
        client.send(message).send(message.replace("'run':'a'", "'run':'b'"));
      }
      int ended = 0;
      while (ended < 2) {
        JsonNode message = client.next();
        switch (message.get("type").asText()) {
          case "steps" -> (message.get("run").asText().equals("a") ? a : b).add(message);
          case "ended" -> ended++;
          default -> assertEquals("started", message.get("type").asText());
        }
      }
      assertEquals(5_000, a.last());
      assertEquals(3_000, b.last());
    }
  }

  @Test
  void a_client_that_asks_without_end_and_never_reads_is_disconnected() {
    try (Client client = Client.deaf(playground.port())) {
      boolean open = true;
      for (int i = 0; i < 200_000 && open; i++) {
        open = client.trySend("{'type':'seek','run':'nobody','step':1}");
      }
      assertFalse(open, "still connected after 200,000 unread answers");
      playground.awaitNoConnection(Duration.ofSeconds(20));
      assertEquals(0, playground.connectionCount());
    }
  }

  @Test
  void seeks_are_answered_with_the_same_bits_as_the_first_time() {
    try (Client client = Client.of(playground.port())) {
      client.send(startDescent(2_000)).send(AS_FAST_AS_IT_GOES).send(request(100));
      client.send(PLAY);
      client.await("ended");
      for (long step : new long[] {1_999, 3, 0, 1_024, 2_000}) {
        client.send("{'type':'seek','run':'a','step':" + step + "}");
        var one = new History(spec(2_000), step - 1);
        one.add(client.expect("steps"));
        assertEquals(step, one.last());
      }
    }
  }
}
