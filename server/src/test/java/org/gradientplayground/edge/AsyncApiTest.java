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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.protocol.Command;
import org.gradientplayground.protocol.Frame;
import org.junit.jupiter.api.Test;

/** The served description of the wire, held against what really goes over it. */
class AsyncApiTest {
  private static final String ID = "https://gradientplayground.org/asyncapi.json";

  /** The type paths is asked and answered; its answer has a name of its own in the description. */
  private static final String PATHS_FOUND = "pathsFound";

  /** The answer to parameter, whose type is that of the question. */
  private static final String PARAMETER_READ = "parameterRead";

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
    Set<String> commands = referenced("obey");
    commands.addAll(referenced("obeyTraining"));
    commands.addAll(referenced("obeyBackprop"));
    Set<String> asked = names(Command.class, Set.of("Ask"));
    asked.addAll(Set.of("open", "paths", "check", "compare", "parameter"));
    assertEquals(asked, commands, "commands, in both directions");
    Set<String> frames = referenced("tell");
    frames.addAll(referenced("tellTraining"));
    frames.addAll(referenced("tellBackprop"));
    Set<String> told = names(Frame.class, Set.of("Stopped", "Answered"));
    told.addAll(Set.of("opened", PATHS_FOUND, "checked", "compared", PARAMETER_READ));
    assertEquals(told, frames, "frames");
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
        ownFunctions(client);
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
    assertEquals(referenced("obey"), valid("descent", fromClient));
    assertEquals(referenced("tell"), valid("descent", fromServer));
    for (String reason : List.of("finished", "converged", "diverged", "stopped")) {
      assertTrue(
          fromServer.stream().anyMatch(it -> it.contains("\"reason\":\"" + reason + "\"")), reason);
    }
  }

  @Test
  void real_traffic_of_trainings_is_as_described() throws Exception {
    List<String> fromClient = new ArrayList<>();
    List<String> fromServer = new ArrayList<>();
    try (Playground playground = Playground.start(Configuration.standard().withPort(0));
        Client client = Client.ofTraining(playground.port())) {
      drivenThrough(client);
      everyKindOfTraining(client);
      diverging(client);
      comeBackToATraining(client);
      fromClient.addAll(client.sent);
      client.send("{'type':'start','run':'a','spec':{'objective':'bowl','start':[1,1]}}");
      client.expect("error");
      fromServer.addAll(client.received);
    }
    assertEquals(referenced("obeyTraining"), valid("training", fromClient));
    Set<String> told = referenced("tellTraining");
    assertTrue(told.remove(PARAMETER_READ) && told.add("parameter"));
    assertEquals(told, valid("training", fromServer, Map.of("parameter", PARAMETER_READ)));
    for (String part :
        List.of(
            "image",
            "epochs",
            "cloud",
            "curve",
            "surface",
            "predictions",
            "confusion",
            "dead",
            "saturated",
            "remedy",
            "epochOrder",
            "testLoss",
            "targetWindow")) {
      assertTrue(fromServer.stream().anyMatch(it -> it.contains("\"" + part + "\":")), part);
    }
  }

  @Test
  void real_traffic_of_backpropagations_is_as_described() throws Exception {
    List<String> fromClient = new ArrayList<>();
    List<String> fromServer = new ArrayList<>();
    try (Playground playground = Playground.start(Configuration.standard().withPort(0));
        Client client = Client.ofBackprop(playground.port())) {
      everyQuestion(client);
      everySource(client);
      everyMistake(client);
      farIteration(client);
      fromClient.addAll(client.sent);
      client.send("{'type':'start','run':'a','spec':{'expression':'x +','inputs':{'x':1}}}");
      client.await("error");
      fromServer.addAll(client.received);
    }
    assertEquals(referenced("obeyBackprop"), valid("backprop", fromClient));
    Set<String> told = referenced("tellBackprop");
    assertTrue(told.remove(PATHS_FOUND) && told.add("paths"));
    assertEquals(told, valid("backprop", fromServer, Map.of("paths", PATHS_FOUND)));
    for (String part :
        List.of("image", "batch", "spans", "layer", "numeric", "mistake", "terms", "stateAfter")) {
      assertTrue(fromServer.stream().anyMatch(it -> it.contains("\"" + part + "\":")), part);
    }
  }

  private static void everyQuestion(Client client) {
    client.send(
        "{'type':'start','run':'a','spec':{'engine':1,'expression':'L = (x*w + b)^2','inputs':"
            + "{'x':2,'w':3,'b':-1},'parameters':['w','b'],'learningRate':0.01,'iterations':3,"
            + "'accumulate':true,'zeroGrad':false,'bug':'none','edits':[{'edit':'e0','atStep':3,"
            + "'change':{'inputs':{'x':1,'cell':{'name':'w','at':[],'value':2}}}}]}}");
    client.expect("started");
    client.send("{'type':'request','run':'a','n':100000}");
    client.send("{'type':'step','run':'a','n':11}");
    awaitStep(client, 10);
    client.send("{'type':'open','run':'a','node':0,'of':'gradient','cell':[]}").await("opened");
    client.send("{'type':'open','run':'a','node':5,'of':'value','rows':[0,1],'columns':[0,1]}");
    client.await("opened");
    client.send("{'type':'open','run':'a','node':99,'of':'value','cell':[]}").await("error");
    client.send("{'type':'paths','run':'a','from':0}").await("paths");
    client.send("{'type':'check','run':'a'}").await("checked");
    client.send("{'type':'compare','run':'a','gradients':{'w':1,'b':[1]}}").await("error");
    client.send("{'type':'compare','run':'a','gradients':{'w':1,'b':0.5}}").await("compared");
    client.send("{'type':'edit','run':'a','edit':'e1','change':{'bug':'swappedFactors'}}");
    client.await("edited");
    client.send("{'type':'pace','run':'a','stepsPerSecond':'max'}");
    client.send("{'type':'play','run':'a'}").await("ended");
    client.send("{'type':'seek','run':'a','step':2}").await("steps");
    client.send("{'type':'pause','run':'a'}").send("{'type':'stop','run':'a'}").await("ended");
  }

  /** Steps that are asked for at once may come in several messages. */
  private static void awaitStep(Client client, long step) {
    JsonNode steps = client.await("steps");
    while (steps.get("first").asLong() + steps.at("/columns/at").size() <= step) {
      steps = client.await("steps");
    }
  }

  private static void everySource(Client client) {
    String layers =
        "'layers':{'x':[[1,2],[3,4]],'t':[0,1],'hidden':[{'W':[[1,0,1],[0,1,1]],'b':[0,0,0],"
            + "'activation':'%s'}],'last':{'W':[[1,0],[0,1],[1,1]],'b':[0,0]},'loss':"
            + "'softmaxCrossEntropy'}";
    for (String spec :
        List.of(
            layers.formatted("relu") + ",'iterations':2",
            layers.formatted("tanh") + ",'opened':true,'iterations':1",
            "'expression':'y = exp(x)','inputs':{'x':1000}",
            "'training':{'data':{'set':'circle'},'optimizer':{'name':'adam'},'dropout':0.1,"
                + "'classWeights':[1,2],'l1':0.01,'l2':0.01},'iteration':4",
            "'training':{'data':{'set':'digits'},'hidden':[{'neurons':32,'activation':'relu'}],"
                + "'batchSize':32},'iteration':1000,'opened':true")) {
      client.send("{'type':'start','run':'b','spec':{" + spec + "}}");
      client.send("{'type':'request','run':'b','n':1000}").send("{'type':'play','run':'b'}");
      client.send("{'type':'pace','run':'b','stepsPerSecond':55}").await("ended");
    }
  }

  /** An iteration that takes a second to come to. */
  private static void farIteration(Client client) {
    client.send(
        "{'type':'start','run':'d','spec':{'training':{'data':{'set':'circle'},'epochs':100000},"
            + "'iteration':400000}}");
    client.await("progress");
    client.send("{'type':'stop','run':'d'}").await("ended");
  }

  private static void everyMistake(Client client) {
    for (String gradient : List.of("-4", "4", "8", "0", "17", "3")) {
      client.send(
          "{'type':'start','run':'c','spec':{'expression':'(x+y)*z','inputs':{'x':-2,'y':5,"
              + "'z':-4}}}");
      client.send("{'type':'compare','run':'c','gradients':{'x':" + gradient + "}}");
      client.await("compared");
    }
  }

  private static void drivenThrough(Client client) {
    client.send(
        "{'type':'start','run':'a','spec':{'engine':1,'data':{'set':'circle','samples':50,'noise':"
            + "0.1,'seed':1,'testShare':0.2,'standardise':false},'features':['x1','x2','sinX1'],"
            + "'hidden':[{'neurons':3,'activation':'relu'},{'neurons':2,'activation':'sigmoid'}],"
            + "'loss':'sigmoidCrossEntropy','optimizer':{'name':'momentum'},'classWeights':[1,2],"
            + "'l1':0.001,'l2':0.001,'dropout':0.1,'batchSize':7,'epochs':100000,'edits':[{'edit':"
            + "'e0','atStep':2,'change':{'parameter':{'layer':1,'from':0,'to':0,'value':1}}}]}}");
    client.expect("started");
    client.send("{'type':'request','run':'a','n':100000}");
    client.send("{'type':'step','run':'a','n':2,'unit':'epoch'}").await("steps");
    client.send("{'type':'edit','run':'a','edit':'e1','change':{'batchSize':9,'dropout':0.2}}");
    client.await("edited");
    client.send("{'type':'pace','run':'a','stepsPerSecond':100}");
    client.send("{'type':'play','run':'a'}").await("checkpoint");
    client.send("{'type':'seek','run':'a','step':2}").await("steps");
    for (String form : List.of("numpy", "data", "weights")) {
      client.send("{'type':'export','run':'a','form':'" + form + "'}").await("exported");
    }
    client.send("{'type':'parameter','run':'a','layer':1,'from':0,'to':0}").await("parameter");
    client.send("{'type':'parameter','run':'a','layer':9,'to':0}").await("error");
    client.send("{'type':'pause','run':'a'}").send("{'type':'stop','run':'a'}").await("ended");
  }

  private static void everyKindOfTraining(Client client) {
    for (String spec :
        List.of(
            "'data':{'set':'digits'},'hidden':[{'neurons':30,'activation':'relu'}]",
            "'data':{'set':'wave','testShare':0}",
            "'data':{'set':'plane'},'sampling':'replacement','batchSize':1000",
            "'data':{'set':'threeSpirals'},'hidden':[]",
            "'data':{'set':'own','own':{'inputs':['a'],'x':[[1],[2],[3]],'t':[0,1,0],"
                + "'classes':['n','y']}},'hidden':[{'neurons':1}],'weights':{'layers':[{'W':[[1]],"
                + "'b':[0]},{'W':[[1,2]],'b':[0,0]}]}",
            "'data':{'set':'iris'},'loss':'meanSquaredError'")) {
      client.send("{'type':'start','run':'b','spec':{'epochs':2," + spec + "}}");
      client.send("{'type':'request','run':'b','n':100}").send("{'type':'play','run':'b'}");
      client.send("{'type':'pace','run':'b','stepsPerSecond':'max'}").await("ended");
    }
  }

  private static void diverging(Client client) {
    client.send(
        "{'type':'start','run':'c','spec':{'data':{'set':'plane'},'hidden':[],'learningRate':30}}");
    client.send("{'type':'request','run':'c','n':100}").send("{'type':'play','run':'c'}");
    client.send("{'type':'pace','run':'c','stepsPerSecond':'max'}");
    assertEquals("diverged", client.await("ended").get("reason").asText());
  }

  private static void comeBackToATraining(Client client) {
    String checkpoint =
        client.received.stream()
            .filter(it -> it.contains("\"checkpoint\""))
            .findFirst()
            .orElseThrow();
    String state = checkpoint.replaceAll(".*\"state\":\"([^\"]*)\".*", "$1");
    client.send(
        "{'type':'start','run':'d','from':400000,'checkpoint':{'step':3,'state':'"
            + state
            + "'},'digest':'0123456789abcdef','spec':{'data':{'set':'circle'},'epochs':100000}}");
    client.await("error");
    client.send(
        "{'type':'start','run':'d','from':900000,'spec':{'data':{'set':'circle'},'epochs':100000}}");
    client.await("progress");
    client.send("{'type':'stop','run':'d'}").await("ended");
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

  private static void ownFunctions(Client client) {
    for (String own :
        List.of(
            "'expression':'x^4 - 3*x^2 + x','start':[1]",
            "'expression':'u = a - 1; u^2 + sqrt(b)','start':[0,1]",
            "'expression':'log(x)','start':[1],'window':{'x0':[-1,3]}")) {
      client.send("{'type':'start','run':'d','spec':{'steps':3," + own + "}}");
      client.send("{'type':'request','run':'d','n':9}").send("{'type':'play','run':'d'}");
      client.await("ended");
    }
    client.send("{'type':'start','run':'e','spec':{'expression':'3x','start':[1]}}");
    client.expect("error");
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
  private static Set<String> valid(String channel, List<String> messages) throws Exception {
    return valid(channel, messages, Map.of());
  }

  /**
   * The same.
   *
   * @param names under which types are described where it is not their own
   */
  private static Set<String> valid(String channel, List<String> messages, Map<String, String> names)
      throws Exception {
    JsonNode described = document().at("/channels/" + channel + "/messages");
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, builder -> builder.schemas(Map.of(ID, text())));
    Set<String> types = new HashSet<>();
    for (String message : messages) {
      String type = JSON.readTree(message).get("type").asText();
      types.add(type);
      JsonNode description = described.get(names.getOrDefault(type, type));
      Schema schema =
          registry.getSchema(SchemaLocation.of(ID + description.get("$ref").asText() + "/payload"));
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
        valid("descent", List.of(wrong));
      } catch (AssertionError expected) {
        continue;
      } catch (Exception e) {
        throw new AssertionError(e);
      }
      throw new AssertionError("taken as valid: " + wrong);
    }
  }
}
