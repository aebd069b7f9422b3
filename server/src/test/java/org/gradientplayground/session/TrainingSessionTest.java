package org.gradientplayground.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.data.ToySet;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.protocol.ExportForm;
import org.gradientplayground.protocol.Frame;
import org.gradientplayground.protocol.RunKind;
import org.gradientplayground.protocol.Steps;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.Run;
import org.gradientplayground.run.TrainingChange;
import org.gradientplayground.run.TrainingSnapshot;
import org.gradientplayground.run.TrainingSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session does for a training besides what it does for every run. */
class TrainingSessionTest {
  private static final String SPEC =
      "'spec':{'data':{'set':'circle','samples':40,'seed':3},'hidden':[{'neurons':4}],"
          + "'batchSize':10,'learningRate':0.5,'epochs':%d,'edits':[%s]}";
  private static final String MAX = "{'type':'pace','run':'a','stepsPerSecond':'max'}";
  private static final String PLAY = "{'type':'play','run':'a'}";

  private final Drive drive = new Drive(RunKind.TRAINING, Drive.LIMITS);

  private static TrainingSpec spec(int epochs, Edit... edits) {
    return TrainingSpec.on(new DataSpec(new ToySet(ToyKind.CIRCLE, 40, 0.1), 3, 0.2, false))
        .hidden(List.of(new HiddenLayer(4, Activation.TANH)))
        .learningRate(0.5)
        .epochs(epochs)
        .edits(List.of(edits))
        .spec();
  }

  private Drive start(int epochs) {
    return drive.send("{'type':'start','run':'a'," + SPEC.formatted(epochs, "") + "}");
  }

  private Drive grant(int n) {
    return drive.send("{'type':'request','run':'a','n':" + n + "}");
  }

  private static boolean hasPicture(Steps steps) {
    return ((TrainingSnapshot) steps.snapshot()).picture().isPresent();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void no_iteration_is_lost_or_doubled_whatever_the_client_does(long seed) {
    var random = new SplittableRandom(seed);
    start(250);
    var commands = List.of(PLAY, PLAY, MAX, "{'type':'pause','run':'a'}");
    while (drive.outbox.all(Frame.Ended.class).isEmpty()) {
      switch (random.nextInt(4)) {
        case 0 -> grant(random.nextInt(1, 4));
        case 1 -> drive.send(commands.get(random.nextInt(commands.size())));
        case 2 -> drive.send("{'type':'step','run':'a','n':1,'unit':'epoch'}");
        default -> drive.passMillis(random.nextInt(50));
      }
    }
    List<Steps> paid = drive.outbox.steps().stream().filter(it -> !it.isSought()).toList();
    List<Long> numbers =
        paid.stream().flatMap(it -> LongStream.rangeClosed(it.first(), it.last()).boxed()).toList();
    assertEquals(LongStream.rangeClosed(0, 1000).boxed().toList(), numbers);
    Run run = spec(250).begin();
    double[] row = new double[run.columns().size()];
    for (Steps message : paid) {
      for (int i = 0; i < message.count(); i++) {
        run.writeRow(row);
        for (int c = 0; c < row.length; c++) {
          assertEquals(row[c], message.column(c)[i]);
        }
        if (i < message.count() - 1) {
          run.advance();
        }
      }
      assertEquals(run.digest(), message.digest());
      run.advance();
    }
  }

  @Test
  void nothing_is_computed_without_a_credit() {
    start(100).send(PLAY).passMillis(5_000);
    assertTrue(drive.outbox.steps().isEmpty());
    assertEquals(Turns.NEVER, drive.due());
  }

  @Test
  void stepping_by_epochs_ends_where_an_epoch_does_and_shows_its_picture() {
    start(100);
    grant(100).send("{'type':'step','run':'a','n':1,'unit':'epoch'}").passMillis(500);
    assertEquals(4, drive.lastSteps().last());
    assertTrue(hasPicture(drive.lastSteps()));
    drive.send("{'type':'step','run':'a','n':2,'unit':'epoch'}").passMillis(500);
    assertEquals(12, drive.lastSteps().last());
    drive.send("{'type':'step','run':'a','n':1}").passMillis(500);
    drive.send("{'type':'step','run':'a','n':1,'unit':'epoch'}").passMillis(500);
    assertEquals(16, drive.lastSteps().last(), "the rest of an epoch is one too");
  }

  @Test
  void the_ends_of_epochs_come_with_the_steps_that_made_them() {
    start(6);
    grant(100).send(MAX).send(PLAY).passMillis(1_000);
    List<Long> steps =
        drive.outbox.steps().stream()
            .flatMap(it -> it.epochs().stream())
            .map(it -> it.step())
            .toList();
    assertEquals(List.of(4L, 8L, 12L, 16L, 20L, 24L), steps);
    for (Steps message : drive.outbox.steps()) {
      message.epochs().forEach(it -> assertTrue(it.step() <= message.last()));
    }
  }

  @Test
  void at_a_slow_pace_every_message_has_a_picture() {
    start(100);
    grant(100).send("{'type':'pace','run':'a','stepsPerSecond':5}").send(PLAY).passMillis(2_000);
    assertTrue(drive.outbox.steps().size() > 8);
    assertTrue(drive.outbox.steps().stream().allMatch(TrainingSessionTest::hasPicture));
  }

  @Test
  void at_full_pace_there_are_at_most_20_pictures_a_second_and_the_last_step_has_one() {
    start(5_000);
    grant(10_000).send("{'type':'pace','run':'a','stepsPerSecond':600}").send(PLAY);
    drive.passMillis(3_000);
    long pictures = drive.outbox.steps().stream().filter(TrainingSessionTest::hasPicture).count();
    assertTrue(pictures > 30 && pictures <= 61, pictures + " pictures");
    drive.send("{'type':'pause','run':'a'}");
    assertTrue(hasPicture(drive.lastSteps()), "the one it was paused at");
    int messages = drive.outbox.steps().size();
    drive.send("{'type':'pause','run':'a'}").send("{'type':'pause','run':'a'}");
    assertEquals(messages, drive.outbox.steps().size(), "and only once");
  }

  @Test
  void the_end_of_a_run_is_shown_in_full() {
    start(100);
    grant(10_000).send("{'type':'pace','run':'a','stepsPerSecond':600}").send(PLAY);
    drive.passMillis(3_000);
    assertEquals(400, drive.lastSteps().last());
    assertTrue(hasPicture(drive.lastSteps()));
  }

  @Test
  void a_seek_is_answered_in_full_for_no_credit() {
    start(100);
    grant(1).send("{'type':'step','run':'a','n':30}").passMillis(500);
    drive.send("{'type':'seek','run':'a','step':17}").settle();
    Steps answer = drive.lastSteps();
    assertTrue(answer.isSought());
    assertEquals(17, answer.first());
    Run run = spec(100).begin();
    while (run.step() < 17) {
      run.advance();
    }
    assertEquals(run.snapshot(), answer.snapshot());
    assertEquals(run.digest(), answer.digest());
  }

  @Test
  void a_weight_edited_by_hand_is_shown_by_a_seek_to_that_very_step() {
    start(100);
    grant(10).send("{'type':'step','run':'a','n':6}").passMillis(500);
    drive.send(
        "{'type':'edit','run':'a','edit':'e','change':{'parameter':{'layer':1,'from':0,'to':2,"
            + "'value':4.5}}}");
    drive.send("{'type':'seek','run':'a','step':5}").settle();
    var layer = ((TrainingSnapshot) drive.lastSteps().snapshot()).layers().get(0);
    assertEquals(4.5, layer.parameters().orElseThrow().weights().get(2));
  }

  @Test
  void a_clamped_batch_size_is_acknowledged_as_it_acts() {
    start(100);
    drive.send("{'type':'edit','run':'a','edit':'e','change':{'batchSize':5000}}");
    var change = (TrainingChange) drive.outbox.all(Frame.Edited.class).getLast().change();
    assertEquals(32, change.batchSize().orElseThrow());
  }

  private Frame.Checkpoint playUntilCheckpoint() {
    start(50_000);
    grant(100_000).send("{'type':'pace','run':'a','stepsPerSecond':300}").send(PLAY);
    drive.passMillis(8_000);
    return drive.outbox.all(Frame.Checkpoint.class).getLast();
  }

  @Test
  void the_state_is_handed_out_every_few_seconds_after_the_step_it_is_of() {
    Frame.Checkpoint checkpoint = playUntilCheckpoint();
    assertEquals(1, drive.outbox.all(Frame.Checkpoint.class).size());
    int at = drive.outbox.frames.indexOf(checkpoint);
    Steps before = (Steps) drive.outbox.frames.get(at - 1);
    assertEquals(before.last(), checkpoint.step());
    assertEquals(before.digest(), checkpoint.digest());
  }

  private static String resume(
      long from, Frame.Checkpoint checkpoint, byte[] state, String digest) {
    return "{'type':'start','run':'b',"
        + SPEC.formatted(50_000, "")
        + ",'from':%d,'digest':'%s','checkpoint':{'step':%d,'state':'%s'}}"
            .formatted(from, digest, checkpoint.step(), Base64.getEncoder().encodeToString(state));
  }

  private static String digestAt(long step) {
    Run run = spec(50_000).begin();
    while (run.step() < step) {
      run.advance();
    }
    return "%016x".formatted(run.digest());
  }

  @Test
  void a_client_that_comes_back_with_a_state_goes_on_with_the_same_bits() {
    Frame.Checkpoint checkpoint = playUntilCheckpoint();
    long from = checkpoint.step() + 10;
    var again = new Drive(RunKind.TRAINING, new SessionLimits(1_000_000, 100));
    again.send(resume(from, checkpoint, checkpoint.state(), digestAt(from)));
    again.send("{'type':'request','run':'b','n':5}").send("{'type':'step','run':'b','n':3}");
    again.passMillis(200);

    assertEquals(from + 1, again.outbox.steps().getFirst().first());
    assertEquals(digestAt(from + 3), "%016x".formatted(again.lastSteps().digest()));
    again.send("{'type':'seek','run':'b','step':" + (checkpoint.step() + 2) + "}").settle();
    assertEquals(digestAt(checkpoint.step() + 2), "%016x".formatted(again.lastSteps().digest()));
    again.send("{'type':'seek','run':'b','step':900}").settle();
    assertEquals("replayTooLong", again.lastRefusal().code());
    assertEquals("/step", again.lastRefusal().path());
  }

  @Test
  void a_state_that_was_tampered_with_is_refused_by_the_digest() {
    Frame.Checkpoint checkpoint = playUntilCheckpoint();
    byte[] bad = checkpoint.state().clone();
    bad[3] ^= 1;
    long from = checkpoint.step();
    drive.send(resume(from, checkpoint, bad, digestAt(from)));
    assertEquals("resumeMismatch", drive.lastRefusal().code());
  }

  @Test
  void a_state_that_is_none_is_refused() {
    Frame.Checkpoint checkpoint = playUntilCheckpoint();
    drive.send(resume(checkpoint.step(), checkpoint, new byte[100], "0123456789abcdef"));
    assertEquals("checkpointMismatch", drive.lastRefusal().code());
    assertEquals("/checkpoint/state", drive.lastRefusal().path());
    drive.send(resume(checkpoint.step() - 1, checkpoint, checkpoint.state(), "0123456789abcdef"));
    assertEquals("outOfRange", drive.lastRefusal().code());
    assertEquals("/checkpoint/step", drive.lastRefusal().path());
  }

  @Test
  void texts_are_given_when_they_are_asked_for() {
    start(100);
    for (ExportForm form : ExportForm.values()) {
      drive.send("{'type':'export','run':'a','form':'" + form.wireName() + "'}").settle();
      var exported = drive.outbox.all(Frame.Exported.class).getLast();
      assertEquals(form, exported.form());
      assertFalse(exported.text().isEmpty());
    }
  }

  @Test
  void exported_weights_can_be_given_back() {
    start(100);
    grant(9).send("{'type':'step','run':'a','n':21}").passMillis(200);
    drive.send("{'type':'export','run':'a','form':'weights'}").settle();
    String weights = drive.outbox.all(Frame.Exported.class).getLast().text();
    var again = new Drive(RunKind.TRAINING, Drive.LIMITS);
    again.send(
        "{'type':'start','run':'a',"
            + SPEC.formatted(100, "")
                .replace("'batchSize'", "'weights':" + weights + ",'batchSize'")
            + "}");
    var spec = (TrainingSpec) again.outbox.all(Frame.Started.class).getLast().spec();
    Run run = spec(100).begin();
    while (run.step() < 20) {
      run.advance();
    }
    assertArrayEquals(
        run.weights().orElseThrow().get(1).weights()[2],
        spec.begin().weights().orElseThrow().get(1).weights()[2]);
  }

  @Test
  void samples_are_exported_with_their_part() {
    start(100);
    drive.send("{'type':'export','run':'a','form':'data'}").settle();
    List<String> lines = drive.outbox.all(Frame.Exported.class).getLast().text().lines().toList();
    assertEquals("x1,x2,target,part", lines.getFirst());
    assertEquals(41, lines.size());
    assertEquals(32, lines.stream().filter(line -> line.endsWith(",train")).count());
    assertEquals(8, lines.stream().filter(line -> line.endsWith(",test")).count());
  }

  @Test
  void what_this_server_does_not_allow_is_refused() {
    var limits = new SessionLimits(1_000_000, 1_000_000, new TrainingLimits(1, 3, 39));
    assertEquals("/spec/hidden/0/neurons", refusalPath(limits));
    limits = new SessionLimits(1_000_000, 1_000_000, new TrainingLimits(0, 300, 39));
    assertEquals("/spec/hidden", refusalPath(limits));
    limits = new SessionLimits(1_000_000, 1_000_000, new TrainingLimits(1, 4, 39));
    assertEquals("/spec/data/samples", refusalPath(limits));
    limits = new SessionLimits(399, 1_000_000);
    assertEquals("/spec/epochs", refusalPath(limits));
  }

  private static String refusalPath(SessionLimits limits) {
    var strict = new Drive(RunKind.TRAINING, limits);
    strict.send("{'type':'start','run':'a'," + SPEC.formatted(100, "") + "}");
    return strict.lastRefusal().path();
  }

  @Test
  void the_spec_of_another_endpoint_is_refused_with_its_path() {
    drive.send("{'type':'start','run':'a','spec':{'objective':'bowl','start':[1,1]}}");
    assertEquals("wrongEndpoint", drive.lastRefusal().code());
    assertEquals(List.of("/ws/training", "/ws/descent"), drive.lastRefusal().parameters());
    var descent = new Drive();
    descent.send("{'type':'start','run':'a'," + SPEC.formatted(10, "") + "}");
    assertEquals("wrongEndpoint", descent.lastRefusal().code());
  }
}
