package org.gradientplayground.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.gradientplayground.run.TrainingChange;
import org.gradientplayground.run.TrainingSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingReaderTest {
  private static final String FULL =
      "{'engine':1,'data':{'set':'circle','samples':100,'noise':0.2,'seed':4,'testShare':0.25,"
          + "'standardise':true},'features':['x1','x2','x1x2'],'hidden':[{'neurons':3,'activation':"
          + "'relu'},{'neurons':2,'activation':'sigmoid'}],'initialisation':'std0.01','loss':"
          + "'sigmoidCrossEntropy','optimizer':{'name':'adam','beta1':0.8,'beta2':0.9,'eps':1e-7},"
          + "'learningRate':0.30000000000000004,'batchSize':7,'sampling':'replacement','l1':0.1,"
          + "'l2':0.2,'dropout':0.3,'classWeights':[1,2],'epochs':9,'seed':4294967295,'edits':"
          + "[{'edit':'a','atStep':0,'change':{'learningRate':0.1,'beta1':0.5,'batchSize':3,'l1':0,"
          + "'l2':1,'dropout':0.1,'classWeights':[3,4],'epochs':8,'parameter':{'layer':2,'to':1,"
          + "'value':-1}}},{'edit':'b','atStep':2,'change':{'parameter':{'layer':1,'from':2,'to':0,"
          + "'value':5}}}]}";
  private static final String OWN =
      "{'data':{'set':'own','own':{'inputs':['a','b'],'x':[[1,2],[3,4],[5,6.5]],'t':[0,1,0],"
          + "'classes':['no','yes']}},'hidden':[],'weights':{'layers':[{'W':[[1,2],[3,4]],"
          + "'b':[5,6]}]}}";

  private static Incoming read(String message) {
    return new CommandReader(RunKind.TRAINING).read(message.replace('\'', '"'));
  }

  private static Incoming readSpec(String spec) {
    return read("{'type':'start','run':'a','spec':" + spec + "}");
  }

  private static TrainingSpec spec(String spec) {
    Incoming incoming = readSpec(spec);
    var understood = assertInstanceOf(Incoming.Understood.class, incoming, incoming.toString());
    return (TrainingSpec) ((Command.Start) understood.command()).spec();
  }

  private static String written(TrainingSpec spec) {
    return JsonWriter.object(256, json -> SpecWriter.spec(json, spec));
  }

  @ParameterizedTest
  @ValueSource(strings = {FULL, OWN, "{'data':{'set':'digits'}}", "{'data':{'set':'wave'}}"})
  void a_spec_comes_back_as_it_was_understood(String given) {
    String once = written(spec(given));
    assertEquals(once, written(spec(once)));
  }

  @Test
  void every_value_is_taken() {
    String all = FULL.replace('\'', '"');
    assertEquals(
        all, written(spec(FULL)).replace("1.0E-7", "1e-7").replaceAll("\\.0(?=[,}\\]])", ""));
  }

  @Test
  void a_clamped_batch_size_is_said() {
    TrainingSpec spec = spec("{'data':{'set':'iris','testShare':0},'batchSize':1000}");
    assertEquals(150, spec.batchSize());
    assertTrue(written(spec).contains("\"batchSize\":150"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'data':1} | wrongType | /spec/data",
        "{} | missing | /spec/data",
        "{'data':{}} | missing | /spec/data/set",
        "{'data':{'set':'mnist'}} | unknownSet | /spec/data/set",
        "{'data':{'set':'circle','samples':9}} | outOfRange | /spec/data/samples",
        "{'data':{'set':'circle','samples':10.5}} | notInteger | /spec/data/samples",
        "{'data':{'set':'circle','noise':1.5}} | outOfRange | /spec/data/noise",
        "{'data':{'set':'circle','noise':1e400}} | notFinite | /spec/data/noise",
        "{'data':{'set':'circle','testShare':0.95}} | outOfRange | /spec/data/testShare",
        "{'data':{'set':'circle','seed':-1}} | outOfRange | /spec/data/seed",
        "{'data':{'set':'circle','standardise':1}} | wrongType | /spec/data/standardise",
        "{'data':{'set':'circle','own':{}}} | unknownField | /spec/data/own",
        "{'data':{'set':'iris','samples':100}} | unknownField | /spec/data/samples",
        "{'data':{'set':'own'}} | missing | /spec/data/own",
        "{'data':{'set':'circle'},'hidden':[{}]} | missing | /spec/hidden/0/neurons",
        "{'data':{'set':'circle'},'hidden':[{'neurons':0}]} | outOfRange | /spec/hidden/0/neurons",
        "{'data':{'set':'circle'},'hidden':[{'neurons':1,'activation':'gelu'}]} | unknownName |"
            + " /spec/hidden/0/activation",
        "{'data':{'set':'circle'},'features':['x3']} | unknownName | /spec/features/0",
        "{'data':{'set':'circle'},'features':['x1','x1']} | duplicateKey | /spec/features/1",
        "{'data':{'set':'circle'},'features':[]} | empty | /spec/features",
        "{'data':{'set':'digits'},'features':['x1']} | notApplicable | /spec/features",
        "{'data':{'set':'circle'},'loss':'hinge'} | unknownName | /spec/loss",
        "{'data':{'set':'blobs'},'loss':'sigmoidCrossEntropy'} | notApplicable | /spec/loss",
        "{'data':{'set':'circle'},'initialisation':'lecun'} | unknownName | /spec/initialisation",
        "{'data':{'set':'circle'},'sampling':'all'} | unknownName | /spec/sampling",
        "{'data':{'set':'circle'},'learningRate':0} | outOfRange | /spec/learningRate",
        "{'data':{'set':'circle'},'learningRate':null} | wrongType | /spec/learningRate",
        "{'data':{'set':'circle'},'batchSize':0} | outOfRange | /spec/batchSize",
        "{'data':{'set':'circle'},'dropout':0.95} | outOfRange | /spec/dropout",
        "{'data':{'set':'circle'},'classWeights':[1,2,3]} | wrongLength | /spec/classWeights",
        "{'data':{'set':'circle'},'epochs':1000001} | outOfRange | /spec/epochs",
        "{'data':{'set':'circle'},'seed':4294967296} | outOfRange | /spec/seed",
        "{'data':{'set':'circle'},'steps':10} | unknownField | /spec/steps",
        "{'data':{'set':'circle'},'engine':2} | engineMismatch | /spec/engine",
        "{'data':{'set':'circle'},'optimizer':{'name':'lion'}} | unknownOptimizer |"
            + " /spec/optimizer/name",
        "{'data':{'set':'circle'},'hidden':[],'weights':{'layers':[{'W':[[1,2]],'b':[1,2]}]}} |"
            + " wrongLength | /spec/weights/layers/0/W",
        "{'data':{'set':'circle'},'hidden':[],'weights':{'layers':[{'W':[[1,2],[1,'a']],'b':[1,2]}]}}"
            + " | wrongType | /spec/weights/layers/0/W/1/1",
        "{'data':{'set':'circle'},'hidden':[],'weights':{'layers':[{'W':[[1,2],[1,1e999]],'b':[1,2]}]}}"
            + " | notFinite | /spec/weights/layers/0/W/1/1",
        "{'data':{'set':'circle'},'edits':[{'edit':'e','atStep':0,'change':{}}]} | empty |"
            + " /spec/edits/0/change",
        "{'data':{'set':'circle'},'edits':[{'edit':'e','atStep':0,'change':{'steps':5}}]} |"
            + " unknownField | /spec/edits/0/change/steps",
        "{'data':{'set':'circle'},'edits':[{'edit':'e','atStep':0,'change':{'momentum':0.5}}]} |"
            + " notApplicable | /spec/edits/0/change/momentum",
        "{'data':{'set':'circle'},'edits':[{'edit':'e','atStep':0,'change':{'parameter':{'layer':4,"
            + "'to':0,'value':1}}}]} | outOfRange | /spec/edits/0/change/parameter/layer",
      })
  void what_is_no_spec_is_refused_with_code_and_path(String spec, String code, String path) {
    assertRefused(readSpec(spec), code, path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'inputs':['a'],'x':[[1],[2]],'t':[0,2],'classes':['n','y'] | outOfRange | /t/1",
        "'inputs':['a'],'x':[[1],[2]],'t':[0,0.5],'classes':['n','y'] | notInteger | /t/1",
        "'inputs':['a'],'x':[[1],[2]],'t':[0] | wrongLength | /t",
        "'inputs':['a'],'x':[[1],[2,3]],'t':[0,1] | wrongLength | /x/1",
        "'inputs':['a'],'x':[[1],[]],'t':[0,1] | empty | /x/1",
        "'inputs':['a'],'x':[[1],['b']],'t':[0,1] | wrongType | /x/1/0",
        "'inputs':['a'],'x':[[1],[null]],'t':[0,1] | wrongType | /x/1/0",
        "'inputs':['a'],'x':[[1],[1e60]],'t':[0,1] | outOfRange | /x/1/0",
        "'inputs':['a'],'x':[[1],[1e999]],'t':[0,1] | notFinite | /x/1/0",
        "'inputs':['a','a'],'x':[[1,1],[2,2]],'t':[0,1] | duplicateName | /inputs/1",
        "'inputs':['a'],'x':[[1],[2]],'t':[0,1],'classes':['n','n'] | duplicateName | /classes/1",
        "'inputs':['a'],'x':[[1],[2]],'t':[0,0],'classes':['n'] | outOfRange | /classes",
        "'inputs':['a'],'x':[[1]],'t':[0] | outOfRange | /x",
        "'inputs':[],'x':[[1],[2]],'t':[0,1] | empty | /inputs",
        "'inputs':['a'],'x':[[1],[2]],'t':[0,1],'labels':[] | unknownField | /labels",
      })
  void what_are_no_samples_is_refused_with_code_and_path(String own, String code, String path) {
    String spec = "{'data':{'set':'own','own':{" + own + "}}}";
    assertRefused(readSpec(spec), code, "/spec/data/own" + path);
  }

  private static void assertRefused(Incoming incoming, String code, String path) {
    var refused = assertInstanceOf(Incoming.Refused.class, incoming, incoming.toString());
    assertEquals(path, refused.refusal().path(), refused.refusal().toString());
    assertEquals(code, refused.refusal().code());
  }

  @Test
  void the_commands_of_a_training_are_read() {
    assertEquals(
        new Incoming.Understood(new Command.Step("a", 2, Command.Unit.EPOCH)),
        read("{'type':'step','run':'a','n':2,'unit':'epoch'}"));
    assertEquals(
        new Incoming.Understood(new Command.Export("a", ExportForm.WEIGHTS)),
        read("{'type':'export','run':'a','form':'weights'}"));
    assertEquals(
        new Incoming.Understood(new Command.Edit("a", "e", TrainingChange.NONE.withBatchSize(5))),
        read("{'type':'edit','run':'a','edit':'e','change':{'batchSize':5}}"));
    assertRefused(read("{'type':'export','run':'a','form':'pdf'}"), "unknownName", "/form");
    assertRefused(read("{'type':'step','run':'a','n':2,'unit':'day'}"), "outOfRange", "/unit");
  }

  @Test
  void a_descent_knows_neither_epochs_nor_exports() {
    var reader = new CommandReader(RunKind.DESCENT);
    assertRefused(
        reader.read("{\"type\":\"step\",\"run\":\"a\",\"n\":2,\"unit\":\"epoch\"}"),
        "outOfRange",
        "/unit");
    assertRefused(
        reader.read("{\"type\":\"export\",\"run\":\"a\",\"form\":\"data\"}"),
        "notApplicable",
        "/form");
  }

  @Test
  void a_checkpoint_is_base64_and_may_be_long() {
    String start = "{'type':'start','run':'a','spec':{'data':{'set':'xor'}},'from':9,'checkpoint':";
    Incoming incoming = read(start + "{'step':9,'state':'" + "AAAA".repeat(80_000) + "'}}");
    var command = ((Incoming.Understood) incoming).command();
    assertEquals(240_000, ((Command.Start) command).checkpoint().orElseThrow().state().length);
    assertRefused(
        read(start + "{'step':9,'state':'" + "AAAA".repeat(90_000) + "'}}"),
        "tooLong",
        "/checkpoint/state");
    assertRefused(
        read(start + "{'step':9,'state':'no base64!'}}"), "malformed", "/checkpoint/state");
    assertRefused(read(start + "{'state':'AAAA'}}"), "missing", "/checkpoint/step");
  }

  @Test
  void whatever_comes_is_understood_or_refused_and_never_throws() {
    var random = new SplittableRandom(3);
    for (int trial = 0; trial < 5_000; trial++) {
      var damaged =
          new StringBuilder(
              "{'type':'start','run':'a','spec':" + (trial % 2 == 0 ? FULL : OWN) + "}");
      for (int k = random.nextInt(1, 4); k > 0; k--) {
        int at = random.nextInt(damaged.length());
        switch (random.nextInt(3)) {
          case 0 -> damaged.deleteCharAt(at);
          case 1 -> damaged.insert(at, (char) random.nextInt(1, 0x2ff));
          default -> damaged.setCharAt(at, "{}[]\",:0-.eE\\u".charAt(random.nextInt(14)));
        }
      }
      read(damaged.toString());
    }
  }
}
