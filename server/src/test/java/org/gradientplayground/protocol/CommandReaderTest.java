package org.gradientplayground.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.run.DescentChange;
import org.gradientplayground.run.DescentSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReaderTest {
  private static final String START =
      "{'type':'start','run':'a','spec':{'objective':'bowl','start':[-3,4]%s}}";

  /** Reads a message written with single quotes. */
  private static Incoming read(String message) {
    return new CommandReader(RunKind.DESCENT).read(message.replace('\'', '"'));
  }

  private static Command understood(String message) {
    return assertInstanceOf(Incoming.Understood.class, read(message)).command();
  }

  private static DescentSpec spec(String rest) {
    var start = assertInstanceOf(Command.Start.class, understood(START.formatted(rest)));
    return assertInstanceOf(DescentSpec.class, start.spec());
  }

  private static Refusal refusal(String message) {
    return assertInstanceOf(Incoming.Refused.class, read(message)).refusal();
  }

  @Test
  void what_is_left_out_of_a_spec_has_its_default() {
    DescentSpec spec = spec("");
    assertEquals("gd", spec.optimizer().name());
    assertEquals(0.1, spec.learningRate());
    assertEquals(100, spec.steps());
    assertEquals(new Differentiation.Exact(), spec.gradient());
    assertEquals(1e-6, spec.tolerance());
    assertEquals(List.of(), spec.edits());
  }

  @Test
  void everything_in_a_spec_is_read() {
    DescentSpec spec =
        spec(
            ",'engine':1,'optimizer':{'name':'adam','beta1':0.8,'beta2':0.99,'eps':1e-6},"
                + "'learningRate':0.3,'steps':500,'gradient':{'method':'forward','h':1e-3},"
                + "'tolerance':0,'edits':[{'edit':'e1','atStep':12,'change':{'beta1':0.5,"
                + "'steps':600,'gradient':{'method':'exact'},'learningRate':1,'tolerance':1e-9}}]");
    assertEquals(new Adam(0.8, 0.99, 1e-6), spec.optimizer());
    assertEquals(0.3, spec.learningRate());
    assertEquals(500, spec.steps());
    assertEquals(new Differentiation.Forward(1e-3), spec.gradient());
    assertEquals(0, spec.tolerance());
    assertEquals(12, spec.edits().getFirst().atStep());
    var change = assertInstanceOf(DescentChange.class, spec.edits().getFirst().change());
    assertEquals(OptionalDouble.of(0.5), change.beta1());
    assertEquals(OptionalDouble.of(1), change.learningRate());
    assertEquals(Optional.of(new Differentiation.Exact()), change.gradient());
    assertEquals(600, change.steps().orElseThrow());
  }

  @Test
  void a_spec_that_is_written_reads_as_the_same_spec() {
    DescentSpec spec =
        spec(
            ",'optimizer':{'name':'rmsprop','rho':0.9,'eps':1e-8},'learningRate':0.30000000000000004,"
                + "'edits':[{'edit':'e1','atStep':2,'change':{'rho':0.5}}]");
    String written = JsonWriter.object(256, json -> SpecWriter.spec(json, spec));
    var again =
        assertInstanceOf(
            Command.Start.class,
            understood("{\"type\":\"start\",\"run\":\"a\",\"spec\":" + written + "}"));
    assertEquals(written, JsonWriter.object(256, json -> SpecWriter.spec(json, again.spec())));
  }

  @Test
  void a_number_keeps_all_its_bits() {
    var random = new SplittableRandom(5);
    for (int i = 0; i < 1_000; i++) {
      double rate = Double.longBitsToDouble(random.nextLong(1, Double.doubleToLongBits(1e300)));
      assertEquals(rate, spec(",'learningRate':" + rate).learningRate());
    }
  }

  @Test
  void every_other_command_is_read() {
    assertEquals(new Command.Request("a", 3), understood("{'type':'request','run':'a','n':3}"));
    assertEquals(new Command.Play("a-B_9"), understood("{'type':'play','run':'a-B_9'}"));
    assertEquals(new Command.Pause("a"), understood("{'run':'a','type':'pause'}"));
    assertEquals(
        new Command.Step("a", 2, Command.Unit.STEP),
        understood("{'type':'step','run':'a','n':2,'unit':'step'}"));
    assertEquals(
        new Command.Step("a", 2, Command.Unit.STEP), understood("{'type':'step','run':'a','n':2}"));
    assertEquals(
        new Command.Pace("a", 0.5), understood("{'type':'pace','run':'a','stepsPerSecond':0.5}"));
    assertEquals(
        new Command.Pace("a", Double.POSITIVE_INFINITY),
        understood("{'type':'pace','run':'a','stepsPerSecond':'max'}"));
    assertEquals(
        new Command.Edit("a", "e 1", DescentChange.NONE.withLearningRate(0.3)),
        understood("{'type':'edit','run':'a','edit':'e 1','change':{'learningRate':0.3}}"));
    assertEquals(new Command.Seek("a", 0), understood("{'type':'seek','run':'a','step':0}"));
    assertEquals(new Command.Stop("a"), understood("{'type':'stop','run':'a'}"));
  }

  @Test
  void an_integer_may_be_written_in_any_way_json_has() {
    for (String way : List.of("100", "1e2", "100.0", "1.00E+2")) {
      assertEquals(100, spec(",'steps':" + way).steps(), way);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "none",
      textBlock =
          """
          nonsense                                                    | malformed       | none
          {'type':'play','run':'a'                                    | malformed       | none
          {'type':'play','run':'a',}                                  | malformed       | none
          {'type':'play','run':NaN}                                   | malformed       | none
          {'type':'play','run':01}                                    | malformed       | none
          {'type':'play','run':'a'}{}                                 | trailingContent | none
          {'type':'play','run':'a'} x                                 | trailingContent | none
          {'type':'play','run':'a','run':'b'}                         | duplicateKey    | /run
          {'type':'play','run':'a','a/b~c':1,'a/b~c':1}               | duplicateKey    | /a~1b~0c
          []                                                          | notObject       | none
          null                                                        | notObject       | none
          7                                                           | notObject       | none
          {}                                                          | missing         | /type
          {'type':null,'run':'a'}                                     | wrongType       | /type
          {'type':'','run':'a'}                                       | empty           | /type
          {'type':'fly','run':'a'}                                    | unknownType     | /type
          {'type':'play'}                                             | missing         | /run
          {'type':'play','run':''}                                    | empty           | /run
          {'type':'play','run':7}                                     | wrongType       | /run
          {'type':'play','run':'a b'}                                 | malformed       | /run
          {'type':'play','run':'123456789012345678901234567890123'}   | tooLong         | /run
          {'type':'play','run':'a','speed':1}                         | unknownField    | /speed
          {'type':'request','run':'a','n':0}                          | outOfRange      | /n
          {'type':'request','run':'a','n':1.9}                        | notInteger      | /n
          {'type':'request','run':'a','n':1e-9999999999}              | notInteger      | /n
          {'type':'request','run':'a','n':'1'}                        | wrongType       | /n
          {'type':'request','run':'a','n':null}                       | wrongType       | /n
          {'type':'request','run':'a','n':1e400}                      | notFinite       | /n
          {'type':'request','run':'a','n':1e300}                      | outOfRange      | /n
          {'type':'request','run':'a','n':9223372036854775808}        | outOfRange      | /n
          {'type':'step','run':'a','n':1,'unit':'epoch'}              | outOfRange      | /unit
          {'type':'pace','run':'a','stepsPerSecond':0}                | outOfRange      | /stepsPerSecond
          {'type':'pace','run':'a','stepsPerSecond':-1}               | outOfRange      | /stepsPerSecond
          {'type':'pace','run':'a','stepsPerSecond':1e400}            | notFinite       | /stepsPerSecond
          {'type':'pace','run':'a','stepsPerSecond':'fast'}           | wrongType       | /stepsPerSecond
          {'type':'pace','run':'a'}                                   | missing         | /stepsPerSecond
          {'type':'seek','run':'a','step':-1}                         | outOfRange      | /step
          {'type':'edit','run':'a','change':{}}                       | missing         | /edit
          {'type':'edit','run':'a','edit':'e','change':{}}            | empty           | /change
          {'type':'edit','run':'a','edit':'e','change':[]}            | wrongType       | /change
          {'type':'edit','run':'a','edit':'e','change':{'start':[1]}} | unknownField    | /change/start
          {'type':'edit','run':'a','edit':'e','change':{'rho':null}}  | wrongType       | /change/rho
          {'type':'start','run':'a'}                                  | missing         | /spec
          {'type':'start','run':'a','spec':{'start':[1,2]}}           | missing         | /spec/objective
          {'type':'start','run':'a','spec':{'objective':'bowl'}}      | missing         | /spec/start
          """)
  void a_faulty_message_is_refused_by_code_and_path(String message, String code, String path) {
    Refusal refusal = refusal(message);
    assertEquals(code, refusal.code());
    assertEquals(Optional.ofNullable(path).orElse(""), refusal.path());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ,'engine':2                                           | engineMismatch   | /spec/engine
          ,'learningRate':0                                     | outOfRange       | /spec/learningRate
          ,'learningRate':-0.1                                  | outOfRange       | /spec/learningRate
          ,'learningRate':1e400                                 | notFinite        | /spec/learningRate
          ,'learningRate':'0.1'                                 | wrongType        | /spec/learningRate
          ,'learningRate':null                                  | wrongType        | /spec/learningRate
          ,'learningRate':true                                  | wrongType        | /spec/learningRate
          ,'steps':0                                            | outOfRange       | /spec/steps
          ,'steps':1000001                                      | outOfRange       | /spec/steps
          ,'steps':10.5                                         | notInteger       | /spec/steps
          ,'tolerance':-1                                       | outOfRange       | /spec/tolerance
          ,'optimizer':'gd'                                     | wrongType        | /spec/optimizer
          ,'optimizer':{}                                       | missing          | /spec/optimizer/name
          ,'optimizer':{'name':'lion'}                          | unknownOptimizer | /spec/optimizer/name
          ,'optimizer':{'name':'gd','momentum':0.9}             | unknownField     | /spec/optimizer/momentum
          ,'optimizer':{'name':'momentum','momentum':1}         | outOfRange       | /spec/optimizer/momentum
          ,'optimizer':{'name':'adam','eps':0}                  | outOfRange       | /spec/optimizer/eps
          ,'gradient':{'method':'guess'}                        | outOfRange       | /spec/gradient/method
          ,'gradient':{'method':'exact','h':1e-4}               | unknownField     | /spec/gradient/h
          ,'gradient':{'method':'central','h':0}                | outOfRange       | /spec/gradient/h
          ,'gradient':{'method':'central','h':2}                | outOfRange       | /spec/gradient/h
          ,'edits':{}                                           | wrongType        | /spec/edits
          ,'edits':[7]                                          | wrongType        | /spec/edits/0
          ,'edits':[{'edit':'e','change':{'rho':1}}]            | missing          | /spec/edits/0/atStep
          ,'edits':[{'edit':'e','atStep':-1,'change':{'rho':1}}]| outOfRange       | /spec/edits/0/atStep
          ,'edits':[{'edit':'e','atStep':1,'change':{'rho':0}}] | notApplicable    | /spec/edits/0/change/rho
          ,'edits':[{'edit':'e','atStep':1,'change':{}}]        | empty            | /spec/edits/0/change
          ,'edits':[{'edit':'e','atStep':1,'change':{'steps':2}},{'edit':'e','atStep':1,'change':{'steps':3}}] | duplicateKey | /spec/edits/1/edit
          ,'edits':[{'edit':'e','atStep':2,'change':{'steps':5}},{'edit':'f','atStep':1,'change':{'steps':6}}] | editsOutOfOrder | /spec/edits/1/atStep
          """)
  void a_faulty_spec_is_refused_by_code_and_path(String rest, String code, String path) {
    Refusal refusal = refusal(START.formatted(rest));
    assertEquals(code, refusal.code());
    assertEquals(path, refusal.path());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'objective':'hill','start':[1,2]         | unknownObjective | /spec/objective
          'objective':'bowl','start':[]            | empty            | /spec/start
          'objective':'bowl','start':[1]           | wrongDimension   | /spec/start
          'objective':'bowl','start':[1,2,3]       | wrongDimension   | /spec/start
          'objective':'bowl','start':[1,'2']       | wrongType        | /spec/start/1
          'objective':'bowl','start':[1,1e400]     | notFinite        | /spec/start/1
          'objective':'bowl','start':[1,1e16]      | outOfRange       | /spec/start/1
          'objective':'log','start':[-1]           | outsideDomain    | /spec/start
          'expression':'1','start':[]              | wrongVariables   | /spec/expression
          'expression':'x','start':[]              | wrongDimension   | /spec/start
          """)
  void a_start_where_nothing_can_start_is_refused(String spec, String code, String path) {
    Refusal refusal = refusal("{'type':'start','run':'a','spec':{" + spec + "}}");
    assertEquals(code, refusal.code());
    assertEquals(path, refusal.path());
  }

  @Test
  void a_refusal_names_the_run_and_the_edit_where_they_can_be_read() {
    var refused =
        assertInstanceOf(
            Incoming.Refused.class,
            read("{'type':'edit','run':'a','edit':'e1','change':{'learningRate':'fast'}}"));
    assertEquals(Optional.of("a"), refused.run());
    assertEquals(Optional.of("e1"), refused.edit());
    var nameless =
        assertInstanceOf(Incoming.Refused.class, read("{'type':'play','run':'not a name'}"));
    assertEquals(Optional.empty(), nameless.run());
  }

  @Test
  void a_refusal_names_the_value_and_the_range() {
    assertEquals(
        List.of("0", 1L, 1_000_000L), refusal("{'type':'request','run':'a','n':0}").parameters());
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 18, 19, 20, 1_000, 100_000})
  void a_message_that_is_too_deep_is_refused(int depth) {
    String nested = "[".repeat(depth - 1) + "]".repeat(depth - 1);
    assertEquals("tooDeep", refusal("{'type':'play','run':" + nested + "}").code());
  }

  @Test
  void texts_names_and_numbers_have_an_end() {
    String text = "x".repeat(1_025);
    assertEquals("tooLong", refusal("{'type':'play','run':'" + text + "'}").code());
    assertEquals("tooLong", refusal("{'type':'play','" + text + "':1}").code());
    String digits = "1".repeat(1_025);
    assertEquals("tooLong", refusal("{'type':'request','run':'a','n':" + digits + "}").code());
  }

  @Test
  void a_start_may_be_long_and_no_other_message() {
    String spaces = " ".repeat(CommandReader.MAX_BYTES);
    assertEquals("tooLong", refusal("{'type':'play','run':'a'" + spaces + "}").code());
    assertInstanceOf(Incoming.Understood.class, read(START.formatted(spaces)));
    String more = " ".repeat(CommandReader.MAX_START_BYTES);
    assertEquals("tooLong", refusal(START.formatted(more)).code());
  }

  @Test
  void ten_thousand_edits_are_read_and_one_more_is_not() {
    assertEquals(10_000, spec(",'edits':" + edits(10_000)).edits().size());
    assertEquals("tooManyEdits", refusal(START.formatted(",'edits':" + edits(10_001))).code());
  }

  private static String edits(int count) {
    return IntStream.range(0, count)
        .mapToObj("{'edit':'e%d','atStep':0,'change':{'learningRate':0.1}}"::formatted)
        .collect(Collectors.joining(",", "[", "]"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void no_damage_to_a_message_gets_past_the_reader(long seed) {
    var random = new SplittableRandom(seed);
    String sound = START.formatted(",'optimizer':{'name':'adam'},'steps':50,'edits':[]");
    for (int i = 0; i < 3_000; i++) {
      var damaged = new StringBuilder(sound.replace('\'', '"'));
      for (int wounds = random.nextInt(1, 4); wounds > 0; wounds--) {
        int at = random.nextInt(damaged.length());
        switch (random.nextInt(3)) {
          case 0 -> damaged.deleteCharAt(at);
          case 1 -> damaged.insert(at, (char) random.nextInt(1, 0x2ff));
          default -> damaged.setCharAt(at, "{}[]\",:0-.eE\\u".charAt(random.nextInt(14)));
        }
      }
      Incoming incoming = new CommandReader(RunKind.DESCENT).read(damaged.toString());
      assertTrue(
          incoming instanceof Incoming.Understood
              || incoming instanceof Incoming.Refused(_, _, var refusal)
                  && !refusal.code().isEmpty());
    }
  }
}
