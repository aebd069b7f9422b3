package org.gradientplayground.run;

import static org.gradientplayground.run.Trainings.digests;
import static org.gradientplayground.run.Trainings.edit;
import static org.gradientplayground.run.Trainings.loss;
import static org.gradientplayground.run.Trainings.on;
import static org.gradientplayground.run.Trainings.row;
import static org.gradientplayground.run.Trainings.small;
import static org.gradientplayground.run.Trainings.to;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.data.ToySet;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.optimizer.Momentum;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.training.Initialisation;
import org.gradientplayground.engine.training.Network;
import org.gradientplayground.engine.training.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingRunTest {
  private static final TrainingChange SLOWER = TrainingChange.NONE.withLearningRate(0.05);

  @Test
  void the_first_iteration_is_the_books_loop_after_seeding() {
    TrainingSpec spec = small().seed(7).spec();
    var random = new RandomState(7);
    var network = new Network(spec.architecture(), 32);
    network.initialise(Initialisation.XAVIER, random);
    int[] order = new int[32];
    random.permutation(order, 32);
    Matrix x = Matrix.ofForeignRows(10, 2);
    x.rowCount(10);
    double[] t = new double[10];
    for (int i = 0; i < 10; i++) {
      x.row(i, spec.dataset().features(order[i]));
      t[i] = spec.dataset().samples().t(order[i]);
    }
    network.learn(x, t, Network.NO_CLASS_WEIGHTS, 0, random);

    Run run = to(spec.begin(), 1);

    assertEquals(network.loss(), loss(run));
    double[] expected = network.parameters().clone();
    for (int i = 0; i < expected.length; i++) {
      expected[i] -= 0.5 * network.gradients()[i];
    }
    assertArrayEquals(expected, ((TrainingRun) run).state().parameters);
  }

  @Test
  void a_copy_made_after_the_batch_size_was_lowered_still_shows_the_large_mini_batch() {
    var data = new DataSpec(new ToySet(ToyKind.CIRCLE, 400, 0.1), 0, 0.2, false);
    Run run = to(TrainingSpec.on(data).batchSize(320).spec().begin(), 1);

    run.edit(new Edit("smaller", 1, TrainingChange.NONE.withBatchSize(10)));

    var shown = (TrainingSnapshot) run.snapshot();
    var shownByCopy = (TrainingSnapshot) run.copy().snapshot();
    assertEquals(shown.loss(), shownByCopy.loss());
  }

  @Test
  void a_snapshot_tells_the_learning_rate_that_made_its_step_and_not_the_next_one() {
    Run run = to(small().learningRate(0.5).spec().begin(), 1);

    run.edit(new Edit("slower", 1, SLOWER));

    assertEquals(0.5, ((TrainingSnapshot) run.snapshot()).learningRate());
    assertEquals(0.05, ((TrainingSnapshot) to(run, 2).snapshot()).learningRate());
  }

  @Test
  void the_columns_name_the_norm_of_each_layer() {
    assertEquals(
        List.of("loss", "accuracy", "gradientNorm", "gradientNorm1", "gradientNorm2"),
        small().spec().begin().columns());
    assertEquals(
        List.of("loss", "gradientNorm", "gradientNorm1", "gradientNorm2"),
        on(ToyKind.PLANE).spec().begin().columns());
  }

  @Test
  void step_0_is_measured_over_the_whole_training_part() {
    Run run = small().spec().begin();
    var evaluation = Trainings.snapshot(run).picture().orElseThrow().train();

    assertEquals(evaluation.loss(), row(run)[0]);
    assertEquals(evaluation.accuracy(), row(run)[1]);
  }

  @ParameterizedTest
  @EnumSource(Sampling.class)
  void the_same_spec_gives_the_same_bits(Sampling sampling) {
    for (Optimizer optimizer : Optimizer.USUAL) {
      var draft = small().optimizer(optimizer).learningRate(0.01).sampling(sampling).dropout(0.2);
      assertEquals(
          digests(draft.spec().begin(), 60), digests(draft.spec().begin(), 60), optimizer.name());
    }
  }

  @Test
  void it_learns() {
    Run run = small().epochs(200).spec().begin();
    double before = loss(run);

    to(run, 800);

    assertTrue(loss(run) < before / 10);
    assertInstanceOf(Outcome.Finished.class, run.outcome().orElseThrow());
  }

  @Test
  void a_run_is_finished_after_its_epochs_and_goes_on_when_there_are_more() {
    Run run = to(small().epochs(2).spec().begin(), 100);
    assertEquals(8, run.step());
    assertEquals(new Outcome.Finished(8), run.outcome().orElseThrow());

    run.edit(edit(8, TrainingChange.NONE.withEpochs(3)));

    assertEquals(12, to(run, 100).step());
    assertEquals(digests(small().epochs(3).spec().begin(), 12).getLast(), run.digest());
  }

  @Test
  void the_last_batch_of_an_epoch_is_short_and_every_sample_is_taken_once() {
    Run run = small().spec().begin();
    var taken = new HashSet<Integer>();
    var sizes = new ArrayList<Integer>();
    for (int k = 1; k <= 4; k++) {
      run.advance();
      int[] batch = Trainings.snapshot(run).batch().toArray();
      sizes.add(batch.length);
      for (int sample : batch) {
        assertTrue(taken.add(sample));
      }
      assertEquals(k == 4, run.endsEpoch());
    }
    assertEquals(List.of(10, 10, 10, 2), sizes);
    assertEquals(32, taken.size());
  }

  @Test
  void a_batch_size_larger_than_the_data_is_the_data() {
    assertEquals(32, small().batchSize(1000).spec().batchSize());
    assertEquals(
        digests(small().batchSize(32).spec().begin(), 10),
        digests(small().batchSize(1000).spec().begin(), 10));

    Run run = to(small().spec().begin(), 4);
    var understood = (TrainingChange) run.understood(TrainingChange.NONE.withBatchSize(99));
    assertEquals(OptionalInt.of(32), understood.batchSize());
    run.edit(edit(4, TrainingChange.NONE.withBatchSize(99)));
    run.advance();
    assertEquals(32, Trainings.snapshot(run).batch().toArray().length);
  }

  @Test
  void another_batch_size_within_an_epoch_cuts_what_is_left_of_it_anew() {
    Run run = to(small().spec().begin(), 1);
    run.edit(edit(1, TrainingChange.NONE.withBatchSize(7)));

    assertEquals(List.of(10, 7, 7, 7, 1), Trainings.snapshot(run).batchSizes());
    to(run, 5);
    assertTrue(run.endsEpoch());
    assertEquals(List.of(10, 7, 7, 7, 1), Trainings.snapshot(run).batchSizes());
  }

  @Test
  void an_edit_acts_from_the_next_step_on_and_the_row_that_was_sent_stays() {
    Run edited = to(small().spec().begin(), 5);
    long digest = edited.digest();
    double[] row = row(edited);
    edited.edit(edit(5, SLOWER));
    assertEquals(digest, edited.digest());
    assertArrayEquals(row, row(edited));

    Run plain = to(small().spec().begin(), 6);
    edited.advance();

    assertEquals(loss(plain), loss(edited), "the loss is that before the update");
    assertNotEquals(plain.digest(), edited.digest());
  }

  @Test
  void every_setting_is_live() {
    List<TrainingChange> changes =
        List.of(
            SLOWER,
            TrainingChange.NONE.withCoefficient(Coefficient.MOMENTUM, 0.5),
            TrainingChange.NONE.withBatchSize(3),
            TrainingChange.NONE.withL1(0.01),
            TrainingChange.NONE.withL2(0.01),
            TrainingChange.NONE.withDropout(0.5),
            TrainingChange.NONE.withClassWeights(List.of(1.0, 3.0)),
            TrainingChange.NONE.withParameter(new ParameterEdit(1, OptionalInt.of(1), 2, 0.25)));
    TrainingDraft draft = small().optimizer(new Momentum(0.9)).learningRate(0.1);
    List<Long> plain = digests(draft.spec().begin(), 12);
    for (TrainingChange change : changes) {
      Run run = to(draft.spec().begin(), 6);
      run.edit(edit(6, change));
      List<Long> live = digests(run, 12);

      assertEquals(plain.get(6), live.get(0), change + " changes the step it was made at");
      assertNotEquals(plain.get(7), live.get(1), change + " does nothing");
      Run replayed = to(run.spec().begin(), 6);
      assertEquals(live, digests(replayed, 12), change + " is another one in the log");
    }
  }

  @Test
  void a_parameter_edited_by_hand_is_seen_at_once() {
    var parameter = new ParameterEdit(2, OptionalInt.empty(), 1, 0.75);
    Run run = to(small().spec().begin(), 6);
    var before = Trainings.snapshot(run).layers().get(1).parameters().orElseThrow();

    run.edit(edit(6, TrainingChange.NONE.withParameter(parameter)));

    var after = Trainings.snapshot(run).layers().get(1).parameters().orElseThrow();
    assertEquals(0.75, after.biases().get(1));
    assertEquals(before.made(), after.made(), "how the step was made has not changed");
    var again = to(run.spec().begin(), 6);
    assertEquals(run.snapshot(), again.snapshot());
    run.advance();
    var next = Trainings.snapshot(run).layers().get(1).parameters().orElseThrow();
    assertEquals(0.75, next.made().orElseThrow().biasesBefore().get(1));
  }

  @Test
  void a_copy_goes_its_own_way() {
    Run run = to(small().optimizer(new Adam(0.9, 0.999, 1e-8)).dropout(0.1).spec().begin(), 7);
    Run copy = run.copy();
    List<Long> ofRun = digests(run, 20);
    assertEquals(7, copy.step());
    assertEquals(ofRun.getFirst(), copy.digest());

    copy.edit(edit(7, SLOWER));
    List<Long> ofCopy = digests(copy, 20);

    assertEquals(ofRun, digests(to(run.spec().begin(), 7), 20));
    assertEquals(ofCopy, digests(to(copy.spec().begin(), 7), 20));
    assertNotEquals(ofRun.getLast(), ofCopy.getLast());
  }

  @Test
  void looking_at_a_run_does_not_move_it() {
    Run looked = small().dropout(0.3).spec().begin();
    Run plain = small().dropout(0.3).spec().begin();
    for (int k = 0; k < 12; k++) {
      looked.snapshot(k % 2 == 0 ? Detail.FULL : Detail.LIGHT);
      looked.epochRow();
      looked.checkpoint();
      assertEquals(plain.digest(), looked.digest());
      plain.advance();
      looked.advance();
    }
  }

  @Test
  void the_digest_differs_when_any_bit_of_any_parameter_does() {
    Run run = to(small().spec().begin(), 3);
    double[] parameters = ((TrainingRun) run).state().parameters;
    var digests = new HashSet<Long>();
    digests.add(run.digest());
    for (int i = 0; i < parameters.length; i++) {
      for (int bit = 0; bit < Long.SIZE; bit++) {
        double kept = parameters[i];
        parameters[i] = Double.longBitsToDouble(Double.doubleToLongBits(kept) ^ 1L << bit);
        assertTrue(digests.add(run.digest()), "parameter " + i + ", bit " + bit);
        parameters[i] = kept;
      }
    }
    parameters[0] = -parameters[0];
    parameters[1] = -parameters[1];
    assertTrue(digests.add(run.digest()), "two signs");
  }

  @Test
  void an_epochs_end_is_measured_as_the_step_was_made() {
    Run run = to(small().spec().begin(), 3);
    assertTrue(run.epochRow().isEmpty());
    run.advance();
    EpochRow row = run.epochRow().orElseThrow();
    var picture = Trainings.snapshot(run).picture().orElseThrow();
    assertEquals(4, row.step());
    assertEquals(1, row.epoch());
    assertEquals(picture.train().loss(), row.trainLoss());
    assertEquals(picture.test().orElseThrow().accuracy(), row.testAccuracy().orElseThrow());

    run.edit(
        edit(
            4, TrainingChange.NONE.withParameter(new ParameterEdit(1, OptionalInt.of(0), 0, 9.0))));

    assertEquals(row, run.epochRow().orElseThrow());
  }

  @Test
  void an_edit_at_another_step_is_a_mistake_of_ours() {
    Run run = to(small().spec().begin(), 3);
    assertThrows(IllegalArgumentException.class, () -> run.edit(edit(2, SLOWER)));
  }

  @Test
  void an_edit_that_does_not_fit_changes_nothing() {
    Run run = to(small().spec().begin(), 3);
    long digest = digests(run.copy(), 6).getLast();
    assertThrows(
        InvalidSpec.class,
        () -> run.edit(edit(3, TrainingChange.NONE.withCoefficient(Coefficient.RHO, 0.5))));
    assertEquals(digest, digests(run, 6).getLast());
  }

  @Test
  void an_iteration_allocates_nothing_once_warm() {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (Optimizer optimizer : List.of(new Momentum(0.9), new Adam(0.9, 0.999, 1e-8))) {
      Run run =
          small()
              .optimizer(optimizer)
              .learningRate(0.001)
              .dropout(0.1)
              .l1(1e-4)
              .l2(1e-4)
              .epochs(100_000)
              .spec()
              .begin();
      to(run, 3_000);
      long before = threads.getCurrentThreadAllocatedBytes();
      to(run, 6_000);
      long bytes = threads.getCurrentThreadAllocatedBytes() - before;

      assertTrue(bytes <= 4_096, bytes + " bytes with " + optimizer.name());
      assertFalse(run.outcome().isPresent());
    }
  }
}
