package org.gradientplayground.edge;

import static org.gradientplayground.edge.RunMessages.AS_FAST_AS_IT_GOES;
import static org.gradientplayground.edge.RunMessages.PLAY;
import static org.gradientplayground.edge.RunMessages.request;
import static org.gradientplayground.edge.RunMessages.start;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.data.ToySet;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.TrainingChange;
import org.gradientplayground.run.TrainingSpec;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Trainings against a real server, over real sockets. */
class TrainingStreamTest {
  private static final String SPEC =
      "{'data':{'set':'spiral','samples':200,'seed':5},'batchSize':16,'learningRate':0.01,"
          + "'optimizer':{'name':'adam'},'dropout':0.1,'epochs':%d,'seed':6,'edits':[%s]}";
  private static final String EDIT =
      "{'edit':'e1','atStep':%d,'change':{'learningRate':0.002,'batchSize':9}}";

  @AutoClose
  private final Playground playground = Playground.start(Configuration.standard().withPort(0));

  private static TrainingSpec spec(int epochs, Edit... edits) {
    return TrainingSpec.on(new DataSpec(new ToySet(ToyKind.SPIRAL, 200, 0.1), 5, 0.2, false))
        .batchSize(16)
        .learningRate(0.01)
        .optimizer(new Adam(0.9, 0.999, 1e-8))
        .dropout(0.1)
        .epochs(epochs)
        .seed(6)
        .edits(List.of(edits))
        .spec();
  }

  private static Edit edit(long atStep) {
    return new Edit("e1", atStep, TrainingChange.NONE.withLearningRate(0.002).withBatchSize(9));
  }

  private static String startTraining(int epochs, String edits, String rest) {
    return start(SPEC.formatted(epochs, edits), rest);
  }

  @Test
  void every_iteration_arrives_at_full_pace_and_none_twice() {
    var history = new History(spec(2_000), -1);
    try (Client client = Client.ofTraining(playground.port())) {
      client
          .send(startTraining(2_000, "", ""))
          .send(AS_FAST_AS_IT_GOES)
          .send(request(2))
          .send(PLAY);
      client.expect("started");
      JsonNode message = client.next();
      int ends = 0;
      while (!message.get("type").asText().equals("ended")) {
        if (message.get("type").asText().equals("steps")) {
          if (message.has("sought")) {
            assertEquals(history.last(), message.get("first").asLong());
          } else {
            history.add(message);
            client.send(request(1));
          }
          ends += message.has("epochs") ? message.get("epochs").get("step").size() : 0;
        }
        message = client.next();
      }
      assertEquals("finished", message.get("reason").asText());
      assertEquals(20_000, history.last());
      assertEquals(2_000, ends);
    }
  }

  @Test
  void a_client_that_grants_nothing_gets_nothing() {
    try (Client client = Client.ofTraining(playground.port())) {
      client.send(startTraining(2_000, "", "")).send(AS_FAST_AS_IT_GOES).send(PLAY);
      client.expect("started");
      client.send("{'type':'play','run':'nobody'}").expect("error");
      assertFalse(client.hasMail());
    }
  }

  @Test
  void another_process_goes_on_from_a_state_with_the_same_bits() {
    JsonNode checkpoint;
    var history = new History(spec(400_000), -1);
    String digest;
    long from;
    try (Client client = Client.ofTraining(playground.port())) {
      client.send(startTraining(400_000, "", ""));
      client.send("{'type':'pace','run':'a','stepsPerSecond':200}").send(request(100_000));
      client.send(PLAY).expect("started");
      checkpoint = null;
      while (checkpoint == null) {
        JsonNode message = client.next();
        if (message.get("type").asText().equals("checkpoint")) {
          checkpoint = message;
        } else {
          history.add(message);
        }
      }
      for (int i = 0; i < 5; i++) {
        history.add(client.expect("steps"));
      }
      from = history.last();
      digest = history.digest();
      client.breakOff();
    }
    assertTrue(from > checkpoint.get("step").asLong());
    Configuration strict = Configuration.standard().withPort(0).withLimits(1_000_000, 100);
    try (Playground other = Playground.start(strict);
        Client client = Client.ofTraining(other.port())) {
      String state =
          ",'from':%d,'digest':'%s','checkpoint':{'step':%d,'state':'%s'}"
              .formatted(
                  from, digest, checkpoint.get("step").asLong(), checkpoint.get("state").asText());
      client
          .send(startTraining(400_000, "", state))
          .send(AS_FAST_AS_IT_GOES)
          .send(request(20))
          .send(PLAY);
      assertEquals(from, client.expect("started").get("step").asLong());
      for (int i = 0; i < 20; i++) {
        history.add(client.expect("steps"));
      }
    }
  }

  @Test
  void a_fork_shares_its_past_and_goes_another_way() {
    var plain = new History(spec(20), -1);
    var forked = new History(spec(20, edit(100)), 100);
    try (Client client = Client.ofTraining(playground.port())) {
      client.send(startTraining(20, "", "")).send(request(900)).send(AS_FAST_AS_IT_GOES).send(PLAY);
      client.expect("started");
      drain(client, plain);
      client.send(
          startTraining(20, EDIT.formatted(100), ",'from':100").replace("'run':'a'", "'run':'b'"));
      client.expect("started");
      client
          .send(request(900).replace("'a'", "'b'"))
          .send(AS_FAST_AS_IT_GOES.replace("'a'", "'b'"));
      client.send(PLAY.replace("'a'", "'b'"));
      drain(client, forked);
    }
    assertEquals(200, plain.last());
    assertTrue(forked.last() > 200, "smaller mini-batches make more iterations");
  }

  private static void drain(Client client, History history) {
    JsonNode message = client.next();
    while (!message.get("type").asText().equals("ended")) {
      if (message.get("type").asText().equals("steps") && !message.has("sought")) {
        history.add(message);
      }
      message = client.next();
    }
    assertEquals("finished", message.get("reason").asText());
  }

  @Test
  void a_learner_with_own_samples_gets_them_back_however_many_they_are() {
    var x = new StringBuilder();
    var t = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      x.append(i == 0 ? "" : ",").append("[0.5");
      x.append(",1.25".repeat(30)).append(",").append(i).append("]");
      t.append(i == 0 ? "" : ",").append(i % 2);
    }
    String names =
        IntStream.range(0, 32).mapToObj(i -> "'i" + i + "'").collect(Collectors.joining(","));
    try (Client client = Client.ofTraining(playground.port())) {
      client.send(
          start(
              "{'data':{'set':'own','own':{'inputs':[%s],'x':[%s],".formatted(names, x)
                  + "'t':[%s],'classes':['n','y']}}}".formatted(t),
              ""));
      JsonNode samples = client.expect("started").get("samples");
      assertEquals(8_000, samples.get("train").asInt());
      assertEquals(2_000, samples.get("test").asInt());
      client.send(request(1)).send("{'type':'step','run':'a','n':3}").expect("steps");
    }
  }
}
