package org.gradientplayground.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.SplittableRandom;
import org.gradientplayground.run.BackpropSpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackpropReaderTest {
  private static final String APPLE =
      "{'engine':1,'expression':'(apple*na + orange*no)*tax','inputs':{'apple':100.0,'na':2.0,"
          + "'orange':150.0,'no':3.0,'tax':1.1},'parameters':['tax'],'learningRate':0.25,"
          + "'iterations':7,'accumulate':false,'zeroGrad':false,'bug':'wrongSign','edits':[{'edit':"
          + "'a','atStep':3,'change':{'inputs':{'na':4.0,'cell':{'name':'no','at':[],'value':9.0}},"
          + "'learningRate':0.5,'iterations':9,'accumulate':true,'zeroGrad':true,'bug':'none'}}]}";
  private static final String LAYERS =
      "{'layers':{'x':[[1,2],[3,4],[5,6]],'t':[0,1,1],'hidden':[{'W':[[1,0,1],[0,1,1]],'b':[0,0,0],"
          + "'activation':'relu'}],'last':{'W':[[1,0],[0,1],[1,1]],'b':[0,0]},'loss':"
          + "'softmaxCrossEntropy'},'opened':true}";
  private static final String TRAINING =
      "{'training':{'data':{'set':'circle'}},'iteration':3,'opened':false,'bug':'forgotUpstream'}";

  private static Incoming read(String message) {
    return new CommandReader(RunKind.BACKPROP).read(message.replace('\'', '"'));
  }

  private static Incoming readSpec(String spec) {
    return read("{'type':'start','run':'a','spec':" + spec + "}");
  }

  private static BackpropSpec spec(String spec) {
    Incoming incoming = readSpec(spec);
    var understood = assertInstanceOf(Incoming.Understood.class, incoming, incoming.toString());
    return (BackpropSpec) ((Command.Start) understood.command()).spec();
  }

  private static String written(BackpropSpec spec) {
    return JsonWriter.object(256, json -> SpecWriter.spec(json, spec));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {APPLE, LAYERS, TRAINING, "{'expression':'a*b','inputs':{'a':[[1]],'b':2}}"})
  void a_spec_comes_back_as_it_was_understood(String given) {
    String once = written(spec(given));
    assertEquals(once, written(spec(once)));
  }

  @ParameterizedTest
  @ValueSource(strings = APPLE)
  void every_value_is_taken(String given) {
    assertEquals(given.replace('\'', '"'), written(spec(given)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | missing | /spec/expression",
        "{'expression':1} | wrongType | /spec/expression",
        "{'expression':'x','layers':{}} | notApplicable | /spec/layers",
        "{'expression':'x +','inputs':{'x':1}} | expression | /spec/expression",
        "{'expression':'x','inputs':{}} | missing | /spec/inputs/x",
        "{'expression':'x','inputs':{'x':1,'y':2}} | unknownInput | /spec/inputs/y",
        "{'expression':'x','inputs':{'x':'1'}} | wrongType | /spec/inputs/x",
        "{'expression':'x','inputs':{'x':1e999}} | notFinite | /spec/inputs/x",
        "{'expression':'x','inputs':{'x':[]}} | empty | /spec/inputs/x",
        "{'expression':'sum(x)','inputs':{'x':[[1,2],[3]]}} | ragged | /spec/inputs/x/1",
        "{'expression':'sum(x)','inputs':{'x':[[1],2]}} | wrongType | /spec/inputs/x/1",
        "{'expression':'x','inputs':{'x':[1,2]}} | notScalar | /spec/expression",
        "{'expression':'x','inputs':{'x':1},'parameters':['y']} | unknownInput |"
            + " /spec/parameters/0",
        "{'expression':'x','inputs':{'x':1},'parameters':['x','x']} | duplicateKey |"
            + " /spec/parameters/1",
        "{'expression':'x','inputs':{'x':1},'learningRate':0} | outOfRange | /spec/learningRate",
        "{'expression':'x','inputs':{'x':1},'iterations':0} | outOfRange | /spec/iterations",
        "{'expression':'x','inputs':{'x':1},'iterations':1001} | outOfRange | /spec/iterations",
        "{'expression':'x','inputs':{'x':1},'iterations':1.5} | notInteger | /spec/iterations",
        "{'expression':'x','inputs':{'x':1},'accumulate':1} | wrongType | /spec/accumulate",
        "{'expression':'x','inputs':{'x':1},'bug':'typo'} | unknownName | /spec/bug",
        "{'expression':'x','inputs':{'x':1},'opened':true} | unknownField | /spec/opened",
        "{'expression':'x','inputs':{'x':1},'engine':2} | engineMismatch | /spec/engine",
        "{'expression':'x','inputs':{'x':1},'edits':[{'edit':'e','atStep':0,'change':{'inputs':"
            + "{'y':1}}}]} | unknownInput | /spec/edits/0/change/inputs/y",
        "{'expression':'x','inputs':{'x':1},'edits':[{'edit':'e','atStep':0,'change':{}}]} | empty"
            + " | /spec/edits/0/change",
        "{'objective':'bowl','start':[1,1]} | wrongEndpoint | /spec",
        "{'expression':'x','start':[1]} | wrongEndpoint | /spec",
        "{'data':{'set':'circle'}} | wrongEndpoint | /spec",
        "{'layers':{'x':[1],'t':[0],'last':{'W':[[1]],'b':[0]},'loss':'halfSquaredError'}} |"
            + " wrongDimension | /spec/layers/x",
        "{'layers':{'x':[[1]],'t':[0],'last':{'W':[[1],[1]],'b':[0]},'loss':'halfSquaredError'}} |"
            + " wrongLength | /spec/layers/last/W",
        "{'layers':{'x':[[1]],'t':[0],'last':{'W':[[1]],'b':[0,1]},'loss':'halfSquaredError'}} |"
            + " wrongLength | /spec/layers/last/b",
        "{'layers':{'x':[[1]],'t':[2],'last':{'W':[[1,1]],'b':[0,1]},'loss':'softmaxCrossEntropy'}}"
            + " | outOfRange | /spec/layers/t/0",
        "{'layers':{'x':[[1]],'t':[0.5],'last':{'W':[[1,1]],'b':[0,1]},'loss':"
            + "'softmaxCrossEntropy'}} | notInteger | /spec/layers/t/0",
        "{'layers':{'x':[[1]],'t':[0,1],'last':{'W':[[1]],'b':[0]},'loss':'halfSquaredError'}} |"
            + " shapeMismatch | /spec/layers/t",
        "{'layers':{'x':[[1]],'t':[0],'last':{'W':[[1]],'b':[0]},'loss':'hinge'}} | unknownName |"
            + " /spec/layers/loss",
        "{'training':{'data':{'set':'circle'}}} | missing | /spec/iteration",
        "{'training':{'data':{'set':'circle'}},'iteration':0} | outOfRange | /spec/iteration",
        "{'training':{'data':{'set':'mnist'}},'iteration':1} | unknownSet |"
            + " /spec/training/data/set",
        "{'training':{'data':{'set':'circle'},'batchSize':0},'iteration':1} | outOfRange |"
            + " /spec/training/batchSize",
      })
  void what_is_wrong_has_its_code_and_its_place(String spec, String code, String path) {
    var refused = assertInstanceOf(Incoming.Refused.class, readSpec(spec));
    assertEquals(code, refused.refusal().code(), refused.toString());
    assertEquals(path, refused.refusal().path(), refused.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'open','node':0 | missing | /of",
        "'open','node':-1,'of':'value','cell':[] | outOfRange | /node",
        "'open','node':0,'of':'weight','cell':[] | unknownName | /of",
        "'open','node':0,'of':'value' | missing | /rows",
        "'open','node':0,'of':'value','rows':[0],'columns':[0,1] | wrongLength | /rows",
        "'open','node':0,'of':'value','cell':[-1] | outOfRange | /cell/0",
        "'open','node':0,'of':'value','cell':[0],'rows':[0,1] | unknownField | /rows",
        "'paths' | missing | /from",
        "'check','deep':true | unknownField | /deep",
        "'compare' | missing | /gradients",
        "'compare','gradients':{} | empty | /gradients",
        "'compare','gradients':{'x':null} | wrongType | /gradients/x",
      })
  void a_question_that_is_none_has_its_code_and_its_place(String rest, String code, String path) {
    var refused = assertInstanceOf(Incoming.Refused.class, read("{'run':'a','type':" + rest + "}"));
    assertEquals(code, refused.refusal().code(), refused.toString());
    assertEquals(path, refused.refusal().path(), refused.toString());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatever_is_broken_is_understood_or_refused_but_never_thrown(long seed) {
    var random = new SplittableRandom(seed);
    String[] specs = {APPLE, LAYERS, TRAINING};
    String[] junk = {
      "null", "-1", "1e999", "[]", "{}", "[[1],[2,3]]", "\"x\"", "true", "0.5", "[[[]]]", ","
    };
    for (int i = 0; i < 1_500; i++) {
      var text = new StringBuilder(specs[random.nextInt(specs.length)].replace('\'', '"'));
      for (int change = random.nextInt(1, 4); change > 0; change--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, junk[random.nextInt(junk.length)]);
          default -> replaceNumber(text, at, junk[random.nextInt(junk.length)]);
        }
      }
      Incoming incoming = readSpec(text.toString());
      if (incoming instanceof Incoming.Refused refused) {
        assertFalse(refused.refusal().code().isEmpty());
      }
    }
  }

  private static void replaceNumber(StringBuilder text, int from, String by) {
    int at = from;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at < text.length()) {
      text.replace(at, at + 1, by);
    }
  }
}
