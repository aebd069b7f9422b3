package org.gradientplayground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.protocol.Frame;
import org.gradientplayground.protocol.FrameWriter;
import org.gradientplayground.protocol.RunKind;
import org.gradientplayground.protocol.Steps;
import org.gradientplayground.run.Answer;
import org.gradientplayground.run.BackpropChange;
import org.gradientplayground.run.BackpropSpec;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.ExpressionSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session does for a backpropagation besides what it does for every run. */
class BackpropSessionTest {
  private static final String NEURON =
      "'expression':'(sigmoid(w*x + b) - t)^2','inputs':{'w':1,'x':2,'b':-1,'t':1},'parameters':"
          + "['w','b'],'iterations':%d";
  private static final String MAX = "{'type':'pace','run':'a','stepsPerSecond':'max'}";
  private static final String PLAY = "{'type':'play','run':'a'}";
  private static final String X =
      "{'type':'edit','run':'a','edit':'e%d','change':{'inputs':{'x':%d}}}";

  private final Drive drive = new Drive(RunKind.BACKPROP, Drive.LIMITS);

  private static String start(String run, String spec, String rest) {
    return "{'type':'start','run':'" + run + "','spec':{" + spec + "}" + rest + "}";
  }

  private static BackpropSpec neuron(int iterations, Edit... edits) {
    var inputs = new LinkedHashMap<String, Tensor>();
    inputs.put("w", Tensor.scalar(1));
    inputs.put("x", Tensor.scalar(2));
    inputs.put("b", Tensor.scalar(-1));
    inputs.put("t", Tensor.scalar(1));
    return BackpropSpec.on(
            new ExpressionSource("(sigmoid(w*x + b) - t)^2", inputs, List.of("w", "b")))
        .iterations(iterations)
        .edits(List.of(edits))
        .spec();
  }

  private static Edit edit(int n, long atStep, double x) {
    return new Edit("e" + n, atStep, BackpropChange.NONE.withInput("x", Tensor.scalar(x)));
  }

  private Drive grant(int n) {
    return drive.send("{'type':'request','run':'a','n':" + n + "}");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void no_operation_is_lost_or_doubled_whatever_the_client_does(long seed) {
    var random = new SplittableRandom(seed);
    drive.send(start("a", NEURON.formatted(100), ""));
    var commands =
        List.of(PLAY, PLAY, MAX, "{'type':'pause','run':'a'}", "{'type':'check','run':'a'}");
    while (drive.outbox.all(Frame.Ended.class).isEmpty()) {
      switch (random.nextInt(4)) {
        case 0 -> grant(random.nextInt(1, 4));
        case 1 -> drive.send(commands.get(random.nextInt(commands.size())));
        case 2 -> drive.send("{'type':'step','run':'a','n':3}");
        default -> drive.passMillis(random.nextInt(50));
      }
    }
    long last = drive.lastSteps().last();
    assertEquals(LongStream.rangeClosed(0, last).boxed().toList(), drive.numbers());
    new InProcess(neuron(100)).assertEqual(drive.outbox.steps());
  }

  @Test
  void another_server_goes_on_from_any_step_with_the_edits_made_on_the_way() {
    drive.send(start("a", NEURON.formatted(20), ""));
    grant(1000).send("{'type':'step','run':'a','n':40}").passMillis(1_000);
    drive.send(X.formatted(1, 3)).send("{'type':'step','run':'a','n':55}").passMillis(1_000);
    drive.send(X.formatted(2, -1)).send(PLAY).send(MAX).passMillis(5_000);
    BackpropSpec edited = neuron(20, edit(1, 39, 3), edit(2, 94, -1));
    List<Steps> all = drive.outbox.steps();
    new InProcess(edited).assertEqualButForLaterEdits(all);
    String edits =
        ",'edits':[{'edit':'e1','atStep':39,'change':{'inputs':{'x':3}}},{'edit':'e2','atStep':94,"
            + "'change':{'inputs':{'x':-1}}}]";

    for (Steps held : all) {
      var other = new Drive(RunKind.BACKPROP, Drive.LIMITS);
      other.send(
          start(
              "a",
              NEURON.formatted(20) + edits,
              ",'from':%d,'digest':'%016x'".formatted(held.last(), held.digest())));
      other.send("{'type':'request','run':'a','n':1000}").send(PLAY).send(MAX).passMillis(5_000);
      assertTrue(other.outbox.all(Frame.Error.class).isEmpty());
      if (held.last() < drive.lastSteps().last()) {
        assertEquals(held.last() + 1, other.numbers().getFirst());
        assertEquals(drive.lastSteps().digest(), other.lastSteps().digest());
      }
    }
  }

  @Test
  void going_back_shows_the_same_operation_again() {
    drive.send(start("a", NEURON.formatted(5), ""));
    grant(1000).send(MAX).send("{'type':'step','run':'a','n':30}").passMillis(1_000);
    drive.send("{'type':'seek','run':'a','step':7}").passMillis(100);

    Steps sought = drive.lastSteps();

    assertTrue(sought.isSought());
    assertEquals(7, sought.last());
    var fresh = neuron(5).begin();
    while (fresh.step() < 7) {
      fresh.advance();
    }
    assertEquals(fresh.digest(), sought.digest());
    assertEquals(fresh.snapshot(), sought.snapshot());
  }

  @Test
  void a_question_is_answered_at_the_step_where_the_run_stands() {
    drive.send(start("a", NEURON.formatted(1), ""));
    grant(100).send("{'type':'step','run':'a','n':4}").passMillis(1_000);
    drive.send("{'type':'open','run':'a','node':2,'of':'value','cell':[]}");

    var answered = assertInstanceOf(Frame.Answered.class, drive.last());

    assertEquals(3, answered.step());
    assertInstanceOf(Answer.OpenedCell.class, answered.answer());
  }

  @Test
  void questions_do_not_pile_up_and_each_is_answered_or_refused() {
    drive.send(start("a", NEURON.formatted(1), ""));
    drive.outbox.room = false;
    for (int i = 0; i < 100; i++) {
      drive.hand("{'type':'check','run':'a'}");
    }
    drive.settle();
    drive.outbox.room = true;
    drive.settle();

    assertEquals(Questions.MOST, drive.outbox.all(Frame.Answered.class).size());
    assertEquals(100 - Questions.MOST, drive.outbox.all(Frame.Error.class).size());
    assertEquals("tooManyQuestions", drive.lastRefusal().code());
  }

  @Test
  void four_runs_share_a_socket_and_the_books_apples_are_right_in_each() {
    String fruit =
        "'expression':'(apple*na + orange*no)*tax','inputs':{'apple':100,'na':2,'orange':150,'no':"
            + "3,'tax':1.1}";
    for (String run : List.of("a", "b", "c", "d")) {
      drive.send(start(run, fruit, ""));
      drive.send("{'type':'request','run':'" + run + "','n':100}");
      drive.send("{'type':'step','run':'" + run + "','n':10}");
    }
    drive.passMillis(2_000);

    List<String> last =
        drive.outbox.steps().stream().filter(it -> it.last() == 9).map(FrameWriter::write).toList();
    assertEquals(4, last.size());
    for (String each : last) {
      String gradients = each.replaceAll(".*\"gradients\":\\[([^]]*)].*", "$1");
      assertEquals(
          "2.2,110.00000000000001,1.1,3.3000000000000003,165.0,1.1,1.1,650.0,1.0", gradients);
    }
  }

  @Test
  void a_long_way_to_the_iteration_of_a_training_is_told_and_can_be_broken_off() {
    String far = "'training':{'data':{'set':'circle'},'epochs':100000},'iteration':300000";
    drive.clock.tickNanos(1_000_000);
    drive.hand(start("a", far, ""));
    for (int turn = 0; turn < 500; turn++) {
      drive.turn();
    }
    assertTrue(drive.outbox.all(Frame.Progress.class).size() > 1);
    assertTrue(drive.outbox.all(Frame.Started.class).isEmpty());

    drive.hand("{'type':'stop','run':'a'}").turn();

    assertInstanceOf(Frame.Stopped.class, drive.last());
    assertEquals(Turns.NEVER, drive.due());
  }

  @Test
  void an_iteration_too_far_to_be_reached_is_refused() {
    var limited = new Drive(RunKind.BACKPROP, new SessionLimits(1_000_000, 100));

    limited.send(start("a", "'training':{'data':{'set':'circle'}},'iteration':102", ""));

    assertEquals("replayTooLong", limited.lastRefusal().code());
    assertEquals("/spec/iteration", limited.lastRefusal().path());
  }

  @Test
  void iterations_have_to_fit_into_the_steps_however_they_are_asked_for() {
    var limits = new SessionLimits(100, 1_000_000);
    long steps = neuron(1).stepsPerIteration();
    String edit = "{'edit':'e1','atStep':0,'change':{'iterations':%d}}";

    var started = new Drive(RunKind.BACKPROP, limits);
    started.send(start("a", NEURON.formatted(100), ""));
    assertRefused(started, "/spec/iterations", 100 / steps);

    var inItsLog = new Drive(RunKind.BACKPROP, limits);
    inItsLog.send(start("a", NEURON.formatted(1) + ",'edits':[" + edit.formatted(500) + "]", ""));
    assertRefused(inItsLog, "/spec/edits/0/change/iterations", 100 / steps);

    var live = new Drive(RunKind.BACKPROP, limits);
    live.send(start("a", NEURON.formatted(1), ""));
    live.send("{'type':'edit','run':'a','edit':'e1','change':{'iterations':500}}");
    assertRefused(live, "/change/iterations", 100 / steps);
  }

  private static void assertRefused(Drive drive, String path, long most) {
    assertEquals("outOfRange", drive.lastRefusal().code());
    assertEquals(path, drive.lastRefusal().path());
    assertEquals(most, drive.lastRefusal().parameters().getLast());
  }
}
