package org.gradientplayground.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.optimizer.Momentum;
import org.gradientplayground.protocol.Frame;
import org.gradientplayground.protocol.FrameWriter;
import org.gradientplayground.protocol.Steps;
import org.gradientplayground.run.DescentChange;
import org.gradientplayground.run.DescentSpec;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.Outcome;
import org.gradientplayground.run.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
  private static final String START =
      "{'type':'start','run':'a','spec':{'objective':'elongated','start':[-7,2],"
          + "'optimizer':{'name':'momentum','momentum':0.9},'learningRate':0.05,'steps':%d,"
          + "'tolerance':0%s}%s}";
  private static final String PLAY = "{'type':'play','run':'a'}";
  private static final String PAUSE = "{'type':'pause','run':'a'}";
  private static final String AS_FAST_AS_IT_GOES =
      "{'type':'pace','run':'a','stepsPerSecond':'max'}";

  private final Drive drive = new Drive();

  private static String start(long steps) {
    return START.formatted(steps, "", "");
  }

  private static String request(int n) {
    return "{'type':'request','run':'a','n':%d}".formatted(n);
  }

  private static String step(long n) {
    return "{'type':'step','run':'a','n':%d,'unit':'step'}".formatted(n);
  }

  private static String seek(long step) {
    return "{'type':'seek','run':'a','step':%d}".formatted(step);
  }

  private static String edit(String id, String change) {
    return "{'type':'edit','run':'a','edit':'%s','change':%s}".formatted(id, change);
  }

  private static DescentSpec spec(long steps, Edit... edits) {
    return DescentSpec.of(
        "elongated",
        new double[] {-7, 2},
        new Momentum(0.9),
        0.05,
        steps,
        DescentSpec.DEFAULT_GRADIENT,
        0,
        List.of(edits));
  }

  private static Edit rate(String id, long atStep, double learningRate) {
    return new Edit(id, atStep, DescentChange.NONE.withLearningRate(learningRate));
  }

  private static List<Long> from(long first, long last) {
    return LongStream.rangeClosed(first, last).boxed().toList();
  }

  // Credits and pace.

  @Test
  void a_started_run_stands_still_and_tells_what_it_understood() {
    drive.send(start(100)).send(request(5)).passMillis(1_000);
    var started = assertInstanceOf(Frame.Started.class, drive.last());
    assertEquals(-1, started.step());
    assertEquals(List.of("x0", "x1", "f", "g0", "g1"), started.columns());
    assertEquals(List.of(), drive.numbers());
  }

  @Test
  void the_first_step_sent_is_step_0() {
    drive.send(start(100)).send(request(5)).send(step(1));
    assertEquals(List.of(0L), drive.numbers());
    assertEquals(-7, drive.lastSteps().column(0)[0]);
  }

  @Test
  void nothing_is_computed_without_a_credit() {
    drive.send(start(100)).send(PLAY).passMillis(5_000);
    assertEquals(List.of(), drive.numbers());
    assertEquals(Turns.NEVER, drive.due());
    drive.send(request(3)).passMillis(5_000);
    assertEquals(from(0, 2), drive.numbers());
  }

  @Test
  void nothing_is_computed_while_the_connection_takes_no_more() {
    drive.send(start(100)).send(request(50)).send(PLAY);
    drive.outbox.room = false;
    drive.turn().passMillis(10_000);
    assertEquals(from(0, 0), drive.numbers());
    assertEquals(Turns.NEVER, drive.due());
    drive.outbox.room = true;
    drive.settle().passMillis(1_000);
    assertEquals(from(0, 11), drive.numbers());
  }

  @Test
  void play_keeps_the_default_pace_of_ten_steps_a_second() {
    drive.send(start(1_000)).send(request(1_000)).send(PLAY).passMillis(9_999);
    assertEquals(100, drive.outbox.steps().size());
    assertEquals(from(0, 99), drive.numbers());
  }

  @Test
  void a_client_that_grants_late_is_not_flooded_afterwards() {
    drive.send(start(1_000)).send(request(1)).send(PLAY).passMillis(60_000);
    drive.send(request(100)).passMillis(1_000);
    assertTrue(drive.numbers().size() <= 12, "steps " + drive.numbers().size());
  }

  @Test
  void as_fast_as_it_goes_sends_60_messages_a_second_within_their_limits() {
    drive.send(start(1_000_000)).send(request(1_000)).send(AS_FAST_AS_IT_GOES).send(PLAY);
    drive.passMillis(1_000);
    List<Steps> messages = drive.outbox.steps();
    assertTrue(messages.size() >= 59 && messages.size() <= 61, "messages " + messages.size());
    for (Steps message : messages) {
      assertTrue(message.count() <= Steps.MAX_STEPS, "steps " + message.count());
      assertTrue(FrameWriter.write(message).length() <= 64 * 1024);
    }
    assertTrue(drive.numbers().size() > 20_000, "steps " + drive.numbers().size());
    assertEquals(from(0, drive.numbers().size() - 1), drive.numbers());
  }

  @Test
  void a_new_pace_acts_at_once() {
    drive.send(start(1_000)).send(request(1_000));
    drive.send("{'type':'pace','run':'a','stepsPerSecond':0.001}").send(PLAY).passMillis(100);
    assertEquals(1, drive.numbers().size());
    drive.send("{'type':'pace','run':'a','stepsPerSecond':50}").passMillis(100);
    assertTrue(drive.numbers().size() >= 5, "steps " + drive.numbers());
  }

  @Test
  void credits_left_over_survive_pause_and_seek() {
    drive.send(start(100_000)).send(request(10)).send(step(4));
    int used = drive.outbox.steps().size();
    drive.send(PAUSE).send(seek(2)).send(seek(3));
    drive.outbox.take();
    drive.send(AS_FAST_AS_IT_GOES).send(PLAY).passMillis(60_000);
    assertEquals(10 - used, drive.outbox.steps().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_step_is_lost_or_doubled_whatever_the_client_does(long seed) {
    var random = new SplittableRandom(seed);
    drive.send(start(3_000));
    drive.clock.tickNanos(random.nextInt(2_000));
    for (int action = 0; action < 400; action++) {
      switch (random.nextInt(8)) {
        case 0 -> drive.send(PLAY);
        case 1 -> drive.send(PAUSE);
        case 2 -> drive.send(step(random.nextInt(1, 40)));
        case 3 -> drive.send(AS_FAST_AS_IT_GOES);
        case 4 -> {
          double pace = Math.pow(10, random.nextDouble(-0.5, 4));
          drive.send("{'type':'pace','run':'a','stepsPerSecond':%s}".formatted(pace));
        }
        case 5 -> drive.outbox.room = random.nextInt(4) != 0;
        default -> drive.send(request(random.nextInt(1, 6)));
      }
      drive.turn().passMillis(random.nextInt(60));
    }
    assertEquals(from(0, drive.numbers().size() - 1), drive.numbers());
    assertTrue(drive.numbers().size() > 100, "steps " + drive.numbers().size());
    new InProcess(spec(3_000)).assertEqual(drive.outbox.steps());
  }

  // Edits.

  @Test
  void an_edit_holds_from_exactly_the_step_it_names() {
    drive.send(start(200)).send(request(1_000)).send(step(13));
    drive.send(edit("e1", "{'learningRate':0.3}"));
    var edited = assertInstanceOf(Frame.Edited.class, drive.last());
    assertEquals(12, edited.atStep());
    drive.send(edit("e2", "{'momentum':0.5}")).send(step(50)).passMillis(1_000);
    drive.send(edit("e3", "{'gradient':{'method':'forward','h':1e-3}}"));
    drive.send(AS_FAST_AS_IT_GOES).send(PLAY).passMillis(1_000);

    var momentum = DescentChange.NONE.withCoefficient(Coefficient.MOMENTUM, 0.5);
    var forward = DescentChange.NONE.withGradient(new Differentiation.Forward(1e-3));
    DescentSpec equal =
        spec(200, rate("e1", 12, 0.3), new Edit("e2", 12, momentum), new Edit("e3", 62, forward));
    assertEquals(from(0, 200), drive.numbers());
    new InProcess(equal).assertEqualButForLaterEdits(drive.outbox.steps());
    new InProcess(equal.withEdits(List.of(rate("e1", 12, 0.3))))
        .assertEqualButForLaterEdits(
            drive.outbox.steps().stream().filter(steps -> steps.last() <= 12).toList());
  }

  @Test
  void an_edit_is_acknowledged_before_the_first_step_it_changes() {
    drive.send(start(200)).send(request(1_000)).send(AS_FAST_AS_IT_GOES);
    drive.hand(PLAY).hand(edit("e1", "{'learningRate':0.3}")).settle().passMillis(50);
    List<Frame> frames = drive.outbox.frames;
    int acknowledged = frames.indexOf(drive.outbox.all(Frame.Edited.class).getFirst());
    long atStep = drive.outbox.all(Frame.Edited.class).getFirst().atStep();
    for (Frame frame : frames.subList(0, acknowledged)) {
      assertTrue(!(frame instanceof Steps steps) || steps.last() <= atStep);
    }
  }

  @Test
  void an_edit_before_the_first_step_acts_on_step_1() {
    drive.send(start(20)).send(edit("e1", "{'learningRate':0.3}")).send(request(99)).send(step(9));
    assertEquals(0, drive.outbox.all(Frame.Edited.class).getFirst().atStep());
    new InProcess(spec(20, rate("e1", 0, 0.3))).assertEqual(drive.outbox.steps());
  }

  @Test
  void an_edit_sent_twice_acts_once_and_is_answered_twice() {
    drive.send(start(20)).send(request(99)).send(step(5)).send(edit("e1", "{'learningRate':0.3}"));
    Frame first = drive.last();
    drive.send(step(5)).send(edit("e1", "{'learningRate':0.7}"));
    assertEquals(first, drive.last());
    drive.send(PLAY).passMillis(3_000);
    new InProcess(spec(20, rate("e1", 4, 0.3))).assertEqualButForLaterEdits(drive.outbox.steps());
  }

  @Test
  void an_edit_that_is_in_the_replayed_log_is_answered_as_it_was() {
    String log = ",'edits':[{'edit':'e1','atStep':4,'change':{'learningRate':0.3}}]";
    drive.send(START.formatted(20, log, ",'from':9"));
    drive.send(edit("e1", "{'learningRate':0.3}"));
    assertEquals(
        new Frame.Edited("a", "e1", 4, DescentChange.NONE.withLearningRate(0.3)), drive.last());
  }

  @Test
  void an_edit_in_the_past_is_refused() {
    drive.send(start(50)).send(request(99)).send(step(20)).send(seek(7));
    drive.send(edit("e1", "{'learningRate':0.3}"));
    assertEquals("editInThePast", drive.lastRefusal().code());
    assertEquals(List.of(7L, 19L), drive.lastRefusal().parameters());
    drive.send(seek(19)).send(edit("e1", "{'learningRate':0.3}"));
    assertInstanceOf(Frame.Edited.class, drive.last());
  }

  @Test
  void an_edit_before_one_of_the_log_is_in_the_past_too() {
    String log = ",'edits':[{'edit':'e1','atStep':15,'change':{'learningRate':0.3}}]";
    drive.send(START.formatted(50, log, "")).send(request(99)).send(step(10));
    drive.send(edit("e2", "{'learningRate':0.2}"));
    assertEquals("editInThePast", drive.lastRefusal().code());
  }

  @Test
  void an_edit_that_does_not_fit_says_where_and_changes_nothing() {
    drive.send(start(50)).send(request(99)).send(step(10));
    drive.send(edit("e1", "{'rho':0.5}"));
    assertEquals("notApplicable", drive.lastRefusal().code());
    assertEquals("/change/rho", drive.lastRefusal().path());
    drive.send(edit("e2", "{'steps':5}"));
    assertEquals("outOfRange", drive.lastRefusal().code());
    assertEquals("/change/steps", drive.lastRefusal().path());
    drive.send(AS_FAST_AS_IT_GOES).send(PLAY).passMillis(1_000);
    new InProcess(spec(50)).assertEqual(drive.outbox.steps());
  }

  @Test
  void the_log_of_edits_has_an_end() {
    String log =
        IntStream.range(0, 9_999)
            .mapToObj("{'edit':'e%d','atStep':0,'change':{'learningRate':0.3}}"::formatted)
            .collect(Collectors.joining(",", ",'edits':[", "]"));
    drive.send(START.formatted(50, log, "")).send(edit("last", "{'learningRate':0.3}"));
    assertInstanceOf(Frame.Edited.class, drive.last());
    drive.send(edit("more", "{'learningRate':0.3}"));
    assertEquals("tooManyEdits", drive.lastRefusal().code());
  }

  @Test
  void the_ten_thousandth_edit_costs_no_more_than_the_first() {
    drive.send(start(50)).send(request(99)).send(step(10));
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < 10_000; i++) {
      drive.send(edit("e" + i, "{'learningRate':0.3}"));
    }
    double each = (threads.getCurrentThreadCpuTime() - before) / 10_000.0;
    assertEquals(10_000, drive.outbox.all(Frame.Edited.class).size());
    assertTrue(each < FairScheduler.SLICE_NANOS / 4.0, each / 1e6 + " ms for an edit");
    drive.send(seek(0)).send(seek(9));
    assertEquals(9, drive.lastSteps().last());
    drive.send(edit("more", "{'learningRate':0.3}"));
    assertEquals("tooManyEdits", drive.lastRefusal().code());
  }

  // The end, and after it.

  @Test
  void a_finished_run_says_so_and_says_so_again() {
    drive.send(start(5)).send(request(99)).send(AS_FAST_AS_IT_GOES).send(PLAY).passMillis(100);
    Frame finished = new Frame.Ended("a", new Outcome.Finished(5));
    assertEquals(finished, drive.last());
    assertEquals(from(0, 5), drive.numbers());
    drive.outbox.take();
    drive.send(PLAY).passMillis(100);
    assertEquals(List.of(finished), drive.outbox.take());
    drive.send(step(1)).passMillis(100);
    assertEquals(List.of(finished), drive.outbox.take());
  }

  @Test
  void raising_the_number_of_steps_revives_a_finished_run() {
    drive.send(start(5)).send(request(99)).send(AS_FAST_AS_IT_GOES).send(PLAY).passMillis(100);
    drive.send(edit("e1", "{'steps':8}")).send(PLAY).passMillis(100);
    assertEquals(new Frame.Ended("a", new Outcome.Finished(8)), drive.last());
    assertEquals(from(0, 8), drive.numbers());
  }

  @Test
  void a_log_that_revives_the_run_is_followed_beyond_its_first_end() {
    String log = ",'edits':[{'edit':'e1','atStep':5,'change':{'steps':8}}]";
    drive.send(START.formatted(5, log, "")).send(request(99)).send(PLAY).passMillis(3_000);
    assertEquals(from(0, 8), drive.numbers());
    assertEquals(1, drive.outbox.all(Frame.Ended.class).size());
  }

  @Test
  void a_diverging_run_ends_with_the_reason_and_a_smaller_rate_revives_it() {
    drive.send(
        "{'type':'start','run':'a','spec':{'objective':'bowl','start':[-3,4],'learningRate':10}}");
    drive.send(request(99)).send(AS_FAST_AS_IT_GOES).send(PLAY).passMillis(1_000);
    var ended = assertInstanceOf(Frame.Ended.class, drive.last());
    var diverged = assertInstanceOf(Outcome.Diverged.class, ended.outcome());
    drive.send(edit("e1", "{'learningRate':0.1}")).send(step(1)).passMillis(100);
    assertEquals(diverged.step() + 1, drive.lastSteps().last());
  }

  @Test
  void going_back_works_after_the_end() {
    drive.send(start(5)).send(request(99)).send(AS_FAST_AS_IT_GOES).send(PLAY).passMillis(100);
    drive.send(seek(3));
    assertEquals(3, drive.lastSteps().first());
    drive.outbox.take();
    drive.send(PLAY).passMillis(100);
    assertEquals(List.of(4L, 5L), drive.numbers());
    assertEquals(new Frame.Ended("a", new Outcome.Finished(5)), drive.last());
  }

  @Test
  void stopping_forgets_the_run() {
    drive.send(start(50)).send(request(99)).send(step(5)).send("{'type':'stop','run':'a'}");
    assertEquals(new Frame.Stopped("a", 4), drive.last());
    drive.send(PLAY);
    assertEquals("unknownRun", drive.lastRefusal().code());
  }

  @Test
  void stopping_sends_the_steps_that_were_computed_and_names_the_last_of_them() {
    drive.send(start(1_000_000)).send(request(99)).send(AS_FAST_AS_IT_GOES);
    drive.clock.tickNanos(10_000);
    drive.hand(PLAY).turn();
    assertEquals(List.of(), drive.numbers());
    drive.hand("{'type':'stop','run':'a'}").turn();
    long last = drive.lastSteps().last();
    assertTrue(last > 10, "steps " + last);
    assertEquals(from(0, last), drive.numbers());
    assertEquals(new Frame.Stopped("a", last), drive.last());
  }

  // Going back and forth.

  @Test
  void a_seek_is_answered_without_credit_by_one_step_with_its_snapshot() {
    drive.send(start(500)).send(request(2)).send(step(400)).passMillis(1_000);
    drive.outbox.take();
    drive.send(seek(123)).passMillis(1_000);
    assertEquals(List.of(123L), drive.numbers());
    assertTrue(drive.lastSteps().isSought());
    new InProcess(spec(500)).assertEqual(drive.outbox.steps());
  }

  @Test
  void steps_that_cost_a_credit_are_not_marked_as_sought_even_on_the_way_to_a_seek() {
    drive.send(start(500)).send(request(9)).send(step(40)).send(seek(7)).send(step(2));
    drive.send(seek(100)).passMillis(1_000);
    assertEquals(
        List.of(7L),
        drive.outbox.steps().stream().filter(Steps::isSought).map(Steps::first).toList());
    assertEquals(100, drive.lastSteps().last());
  }

  @Test
  void of_several_seeks_only_the_last_is_answered() {
    drive.send(start(500)).send(request(9)).send(step(400)).passMillis(1_000);
    drive.outbox.take();
    drive.hand(seek(17)).hand(seek(300)).hand(seek(44)).settle();
    assertEquals(List.of(44L), drive.numbers());
  }

  @Test
  void playing_on_from_the_past_repeats_the_same_steps_edits_included() {
    drive.send(start(300)).send(request(1_000)).send(step(100)).passMillis(100);
    drive.send(edit("e1", "{'learningRate':0.3}")).send(step(100)).passMillis(100);
    drive.send(seek(20));
    drive.outbox.take();
    drive.send(AS_FAST_AS_IT_GOES).send(PLAY).passMillis(1_000);
    assertEquals(from(21, 300), drive.numbers());
    new InProcess(spec(300, rate("e1", 99, 0.3))).assertEqual(drive.outbox.steps());
  }

  @Test
  void going_back_to_an_edited_step_shows_the_edit() {
    drive.send(start(300)).send(request(1_000)).send(step(18)).passMillis(100);
    drive.send(edit("e1", "{'learningRate':0.3}")).send(edit("e2", "{'momentum':0.5}"));
    drive.send(step(40)).passMillis(100);
    DescentSpec equal =
        spec(
            300,
            rate("e1", 17, 0.3),
            new Edit("e2", 17, DescentChange.NONE.withCoefficient(Coefficient.MOMENTUM, 0.5)));
    for (long step : new long[] {17, 16, 18, 17}) {
      drive.outbox.take();
      drive.send(seek(step));
      new InProcess(equal).assertEqual(drive.outbox.steps());
    }
    drive.send(seek(3));
    drive.outbox.take();
    drive.send(step(14)).passMillis(100);
    assertEquals(17, drive.lastSteps().last());
    new InProcess(equal).assertEqual(drive.outbox.steps());
  }

  @Test
  void a_seek_beyond_the_newest_step_sends_the_steps_between_for_credits_and_pauses() {
    drive.send(start(3_000)).send(request(1)).send(step(10));
    drive.outbox.take();
    drive.send(seek(1_500)).passMillis(1_000);
    assertEquals(List.of(), drive.numbers());
    drive.send(request(100)).passMillis(1_000);
    assertEquals(from(10, 1_500), drive.numbers());
    assertEquals(Turns.NEVER, drive.due());
  }

  @Test
  void a_seek_from_the_past_to_the_future_sends_only_what_the_client_never_had() {
    drive.send(start(3_000)).send(request(100)).send(step(50)).passMillis(100).send(seek(10));
    drive.outbox.take();
    drive.send(seek(60)).passMillis(1_000);
    assertEquals(from(50, 60), drive.numbers());
  }

  @Test
  void steps_asked_for_one_by_one_before_the_credit_came_add_up() {
    drive.send(start(50)).send(step(1)).send(step(1)).send(step(2)).send(request(10));
    drive.passMillis(500);
    assertEquals(from(0, 3), drive.numbers());
  }

  @Test
  void a_seek_far_back_is_cheap_and_takes_turns() {
    drive.send(start(1_000_000)).send(request(10_000)).send(AS_FAST_AS_IT_GOES).send(PLAY);
    drive.passMillis(5_000);
    long newest = drive.lastSteps().last();
    drive.send(PAUSE);
    drive.outbox.take();
    drive.clock.tickNanos(1_000);
    drive.hand(seek(newest - 1));
    int turns = 0;
    while (drive.outbox.steps().isEmpty()) {
      drive.turn();
      turns++;
    }
    assertEquals(List.of(newest - 1), drive.numbers());
    assertTrue(turns <= newest / 32 / 1_000 + 2, turns + " turns for " + newest + " steps");
  }

  // Coming back.

  @Test
  void a_client_that_comes_back_gets_the_next_step_and_the_same_bits() {
    drive.send(start(300)).send(request(99)).send(step(100)).passMillis(100);
    drive.send(edit("e1", "{'learningRate':0.3}")).send(step(21)).passMillis(100);
    Steps last = drive.lastSteps();
    String log = ",'edits':[{'edit':'e1','atStep':99,'change':{'learningRate':0.3}}]";
    String digest = HexFormat.of().toHexDigits(last.digest());

    var other = new Drive();
    other.send(
        START.formatted(300, log, ",'from':%d,'digest':'%s'".formatted(last.last(), digest)));
    assertEquals(last.last(), assertInstanceOf(Frame.Started.class, other.last()).step());
    other.send(request(99)).send(AS_FAST_AS_IT_GOES).send(PLAY).passMillis(1_000);
    assertEquals(from(last.last() + 1, 300), other.numbers());
    new InProcess(spec(300, rate("e1", 99, 0.3))).assertEqual(other.outbox.steps());
  }

  @Test
  void another_digest_is_refused_and_leaves_no_run_behind() {
    drive.send(START.formatted(300, "", ",'from':5,'digest':'0123456789abcdef'"));
    assertEquals("resumeMismatch", drive.lastRefusal().code());
    drive.send(PLAY);
    assertEquals("unknownRun", drive.lastRefusal().code());
  }

  @Test
  void coming_back_to_a_step_behind_the_end_is_refused() {
    drive.send(START.formatted(30, "", ",'from':31"));
    assertEquals("beyondEnd", drive.lastRefusal().code());
    assertEquals(List.of(31L, 30L), drive.lastRefusal().parameters());
  }

  @Test
  void a_replay_beyond_the_limit_says_from_where_it_could_be_had() {
    var limited = new Drive(new SessionLimits(1_000_000, 1_000));
    limited.send(START.formatted(5_000, "", ",'from':1001"));
    assertEquals("replayTooLong", limited.lastRefusal().code());
    assertEquals(List.of(1_001L, 1_000L), limited.lastRefusal().parameters());
    limited.send(START.formatted(5_000, "", ",'from':1000"));
    assertInstanceOf(Frame.Started.class, limited.last());
  }

  @Test
  void a_run_longer_than_this_server_allows_is_refused() {
    var limited = new Drive(new SessionLimits(1_000, 1_000));
    limited.send(start(1_001));
    assertEquals("/spec/steps", limited.lastRefusal().path());
    limited.send(start(1_000)).send(edit("e1", "{'steps':1001}"));
    assertEquals("/change/steps", limited.lastRefusal().path());
  }

  @Test
  void a_long_replay_tells_how_far_it_is_and_can_be_stopped() {
    drive.clock.tickNanos(2_000);
    drive.hand(START.formatted(1_000_000, "", ",'from':900000"));
    while (drive.outbox.all(Frame.Progress.class).size() < 2) {
      drive.turn();
    }
    var progress = drive.outbox.all(Frame.Progress.class);
    assertTrue(drive.clock.getAsLong() >= 400_000_000);
    assertTrue(progress.get(0).step() < progress.get(1).step());
    assertEquals(900_000, progress.get(1).of());
    drive.send("{'type':'stop','run':'a'}");
    assertInstanceOf(Frame.Stopped.class, drive.last());
    assertEquals(Turns.NEVER, drive.due());
  }

  @Test
  void what_is_asked_during_a_replay_is_done_after_it_in_the_same_order() {
    drive.clock.tickNanos(2_000);
    drive.hand(START.formatted(1_000_000, "", ",'from':50000")).turn();
    drive.hand(request(10)).hand(edit("e1", "{'learningRate':0.3}")).hand(step(3)).hand(seek(7));
    drive.turn();
    assertEquals(List.of(), drive.outbox.frames);
    drive.settle();
    assertEquals(50_000, drive.outbox.all(Frame.Edited.class).getFirst().atStep());
    assertEquals(List.of(7L), drive.numbers());
  }

  // Several runs.

  @Test
  void a_start_under_a_name_in_use_replaces_the_run() {
    drive.send(start(50)).send(request(99)).send(step(5));
    drive.outbox.take();
    drive.send(start(60)).send(step(1)).send(request(1));
    assertEquals(List.of(0L), drive.numbers());
  }

  @Test
  void a_connection_drives_four_runs_and_not_five() {
    for (String run : List.of("a", "b", "c", "d")) {
      drive.send(start(50).replace("'run':'a'", "'run':'%s'".formatted(run)));
      drive.send(request(99).replace("'run':'a'", "'run':'%s'".formatted(run)));
      drive.send(PLAY.replace("'run':'a'", "'run':'%s'".formatted(run)));
    }
    drive.send(start(50).replace("'run':'a'", "'run':'e'"));
    assertEquals("tooManyRuns", drive.lastRefusal().code());
    drive.passMillis(10_000);
    for (String run : List.of("a", "b", "c", "d")) {
      List<Steps> own =
          drive.outbox.steps().stream().filter(steps -> steps.run().equals(run)).toList();
      assertEquals(51, own.size(), run);
      new InProcess(spec(50)).assertEqual(own);
    }
  }

  @Test
  void a_run_with_much_to_do_does_not_starve_the_others_of_its_socket() {
    drive.clock.tickNanos(2_000);
    String resume = START.formatted(1_000_000, "", ",'from':50000");
    drive.hand(resume).hand(resume.replace("'run':'a'", "'run':'b'"));
    int turns = 0;
    int first = 0;
    while (drive.outbox.all(Frame.Started.class).size() < 2) {
      drive.turn();
      turns++;
      if (first == 0 && !drive.outbox.all(Frame.Started.class).isEmpty()) {
        first = turns;
      }
    }
    assertTrue(first > 20, "it takes " + first + " turns");
    assertTrue(turns - first <= 2, "the other one took " + (turns - first) + " turns more");
  }

  @Test
  void a_command_for_a_run_that_is_not_there_says_so() {
    drive.send(edit("e1", "{'learningRate':0.3}"));
    Frame.Error error = drive.outbox.all(Frame.Error.class).getLast();
    assertEquals("unknownRun", error.refusal().code());
    assertEquals(Optional.of("a"), error.run());
    assertEquals(Optional.of("e1"), error.edit());
  }

  @Test
  void a_client_that_sends_without_end_is_shown_the_door() {
    for (int i = 0; i <= SessionLimits.WAITING_MESSAGES; i++) {
      drive.hand(PLAY);
    }
    assertTrue(drive.outbox.flooded);
  }

  @Test
  void two_runs_of_one_spec_have_one_digest_and_another_spec_another() {
    Run run = spec(50).begin();
    Run same = spec(50).begin();
    Run other = spec(50, rate("e", 0, 0.2)).begin();
    for (Run each : List.of(run, same, other)) {
      each.advance();
    }
    assertEquals(run.digest(), same.digest());
    assertNotEquals(run.digest(), other.digest());
  }
}
