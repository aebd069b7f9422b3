package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.protocol.Command;
import org.gradientplayground.protocol.Frame;
import org.junit.jupiter.api.Test;

/** The served description of the wire, held against what really goes over it. */
class AsyncApiTest {
  private static final String ID = "https://gradientplayground.org/asyncapi.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static String text() {
    return new String(
        ClassPathFolder.read("asyncapi/asyncapi.json", "asyncapi").get("asyncapi.json"),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  private static JsonNode document() throws Exception {
    return JSON.readTree(text());
  }

  @Test
  void it_is_served_as_it_is() throws Exception {
    try (Playground playground = Playground.start(Configuration.standard().withPort(0))) {
      var answer = new Browser(playground.port()).get("/asyncapi.json");
      assertEquals(200, answer.statusCode());
      assertEquals(document(), JSON.readTree(answer.body()));
      assertEquals("3.0.0", document().get("asyncapi").asText());
    }
  }

  @Test
  void every_command_and_every_frame_is_described() throws Exception {
    assertEquals(
        names(Command.class, Set.of()), referenced("obey"), "commands, in both directions");
    assertEquals(names(Frame.class, Set.of("Stopped")), referenced("tell"), "frames");
  }

  private static Set<String> names(Class<?> sealed, Set<String> withoutTypeOfTheirOwn) {
    Set<String> names = new HashSet<>();
    for (Class<?> each : sealed.getPermittedSubclasses()) {
      if (!withoutTypeOfTheirOwn.contains(each.getSimpleName())) {
        names.add(each.getSimpleName().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private static Set<String> referenced(String operation) throws Exception {
    Set<String> names = new HashSet<>();
    for (JsonNode message : document().get("operations").get(operation).get("messages")) {
      String reference = message.get("$ref").asText();
      names.add(reference.substring(reference.lastIndexOf('/') + 1));
    }
    return names;
  }

  @Test
  void every_objective_is_listed() throws Exception {
    List<String> listed = new ArrayList<>();
    document()
        .at("/components/schemas/Spec/properties/objective/enum")
        .forEach(each -> listed.add(each.asText()));
    assertEquals(Objectives.all().stream().map(each -> each.description().name()).toList(), listed);
  }

  @Test
  void every_reference_leads_somewhere() throws Exception {
    JsonNode document = document();
    for (JsonNode reference : document.findValues("$ref")) {
      String pointer = reference.asText().substring(1);
      assertFalse(document.at(pointer).isMissingNode(), reference.asText());
    }
  }

  @Test
  void real_traffic_of_every_kind_is_as_described() throws Exception {
    List<String> fromClient = new ArrayList<>();
    List<String> fromServer = new ArrayList<>();
    try (Playground playground = Playground.start(Configuration.standard().withPort(0))) {
      try (Client client = Client.of(playground.port())) {
        twoVariables(client);
        oneVariable(client);
        allOptimizers(client);
        comeBack(client);
        fromClient.addAll(client.sent);
        client.send("{'type':'play','run':'nobody'}").expect("error");
        client.send("[]").expect("error");
        client.send("{'type':'request','run':'a','n':'x'}").expect("error");
        fromServer.addAll(client.received);
      }
    }
    try (Playground full = Playground.start(Configuration.standard().withPort(0).withSessions(1));
        Client first = Client.of(full.port())) {
      first.send("{'type':'play','run':'nobody'}").expect("error");
      try (Client second = Client.of(full.port())) {
        assertEquals("serverFull", second.expect("error").get("code").asText());
        assertEquals(1013, second.awaitClosing().code());
        fromServer.addAll(second.received);
      }
      assertFalse(first.isClosed());
    }
    assertEquals(referenced("obey"), valid(fromClient));
    assertEquals(referenced("tell"), valid(fromServer));
    for (String reason : List.of("finished", "converged", "diverged", "stopped")) {
      assertTrue(
          fromServer.stream().anyMatch(it -> it.contains("\"reason\":\"" + reason + "\"")), reason);
    }
  }

  private static void twoVariables(Client client) {
    client.send(
        "{'type':'start','run':'a','spec':{'engine':1,'objective':'bowl','start':[-3,4],"
            + "'learningRate':0.9,'steps':30,'gradient':{'method':'central','h':1e-4},"
            + "'tolerance':0.5,'edits':[{'edit':'e0','atStep':3,'change':{'gradient':{'method':"
            + "'forward','h':0.001}}}]}}");
    client.expect("started");
    client.send("{'type':'request','run':'a','n':50}").send("{'type':'step','run':'a','n':6}");
    client.await("steps");
    client.send("{'type':'step','run':'a','n':1,'unit':'step'}").await("steps");
    client.send("{'type':'edit','run':'a','edit':'e1','change':{'learningRate':0.4,'steps':40}}");
    client.await("edited");
    client.send("{'type':'pace','run':'a','stepsPerSecond':'max'}");
    client.send("{'type':'play','run':'a'}").await("ended");
    client.send("{'type':'seek','run':'a','step':2}").await("steps");
    client.send("{'type':'pause','run':'a'}").send("{'type':'stop','run':'a'}").await("ended");
    client.send(
        "{'type':'start','run':'a','spec':{'objective':'bowl','start':[-3,4],'learningRate':10}}");
    client.send("{'type':'request','run':'a','n':50}").send("{'type':'play','run':'a'}");
    client.send("{'type':'pace','run':'a','stepsPerSecond':5000}").await("ended");
  }

  private static void oneVariable(Client client) {
    for (String objective : List.of("'article','start':[5]", "'log','start':[0.5]")) {
      client.send("{'type':'start','run':'b','spec':{'steps':3,'objective':" + objective + "}}");
      client.send("{'type':'request','run':'b','n':9}").send("{'type':'play','run':'b'}");
      client.await("ended");
    }
  }

  private static void allOptimizers(Client client) {
    for (String optimizer :
        List.of(
            "'gd'",
            "'momentum','momentum':0.5",
            "'momentum_torch'",
            "'nesterov'",
            "'adagrad'",
            "'rmsprop','rho':0.9",
            "'adam','beta1':0.8",
            "'adam_book','eps':1e-9")) {
      client.send(
          "{'type':'start','run':'c','spec':{'objective':'beale','start':[1,1],'learningRate':0.01,"
              + "'optimizer':{'name':"
              + optimizer
              + "}}}");
      client.send("{'type':'request','run':'c','n':9}").send("{'type':'step','run':'c','n':3}");
      client.await("steps");
    }
  }

  /** Long enough to be told how far it is. */
  private static void comeBack(Client client) {
    client.send(
        "{'type':'start','run':'d','from':999999,'digest':'0123456789abcdef','spec':{'steps':1000000,"
            + "'tolerance':0,'objective':'rastrigin','start':[1,1],'learningRate':0.0001,"
            + "'gradient':{'method':'central','h':1e-4},'optimizer':{'name':'adam'}}}");
    client.await("progress");
    client.send("{'type':'stop','run':'d'}").await("ended");
  }

  /** Holds each message against the description of its type; the types that there were. */
  private static Set<String> valid(List<String> messages) throws Exception {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, builder -> builder.schemas(java.util.Map.of(ID, text())));
    Set<String> types = new HashSet<>();
    for (String message : messages) {
      String type = JSON.readTree(message).get("type").asText();
      types.add(type);
      Schema schema =
          registry.getSchema(SchemaLocation.of(ID + "#/components/messages/" + type + "/payload"));
      var faults = schema.validate(message, InputFormat.JSON);
      assertTrue(
          faults.isEmpty(),
          () -> faults + " in " + message.substring(0, Math.min(2_000, message.length())));
    }
    return types;
  }

  @Test
  void the_description_would_notice_a_change_of_the_wire() {
    for (String wrong :
        Stream.of(
                "{'type':'progress','run':'a','step':1}",
                "{'type':'progress','run':'a','step':1,'of':2,'more':3}",
                "{'type':'ended','run':'a','reason':'tired','step':1}",
                "{'type':'steps','run':'a','first':0,'columns':{},'digest':'x','snapshot':{}}")
            .map(each -> each.replace('\'', '"'))
            .toList()) {
      try {
        valid(List.of(wrong));
      } catch (AssertionError expected) {
        continue;
      } catch (Exception e) {
        throw new AssertionError(e);
      }
      throw new AssertionError("taken as valid: " + wrong);
    }
  }
}
