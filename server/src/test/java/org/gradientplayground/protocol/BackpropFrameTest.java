package org.gradientplayground.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.RealSet;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.data.ToySet;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.run.Answer;
import org.gradientplayground.run.BackpropDraft;
import org.gradientplayground.run.BackpropSpec;
import org.gradientplayground.run.ExpressionSource;
import org.gradientplayground.run.IterationSource;
import org.gradientplayground.run.Question;
import org.gradientplayground.run.Run;
import org.gradientplayground.run.TrainingDraft;
import org.gradientplayground.run.TrainingSpec;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How long the messages of backpropagations get. */
class BackpropFrameTest {
  private static final double LONG = -1.2345678901234567E-3;

  static Stream<Arguments> runs() {
    return Stream.of(
        named("300 operations", chain(150)),
        named("gradients carried over", forgetful(150)),
        named("digits", iteration(digits(), false)),
        named("digits, opened", iteration(digits(), true)),
        named("2, 16, 8 and 3 neurons", iteration(spirals(), false)),
        named("the same, opened", iteration(spirals(), true)));
  }

  private static Arguments named(String name, BackpropSpec spec) {
    return Arguments.of(Named.of(name, spec));
  }

  /** {@code a * w + b}, again and again. */
  private static BackpropSpec chain(int length) {
    return chainOf(length).iterations(1).spec();
  }

  private static BackpropDraft chainOf(int length) {
    var text = new StringBuilder("a0 = x*w + b");
    for (int i = 1; i < length; i++) {
      text.append(";a" + i + "=a" + (i - 1) + "*w+b");
    }
    SequencedMap<String, Tensor> inputs = new LinkedHashMap<>();
    List.of("x", "w", "b").forEach(it -> inputs.put(it, Tensor.scalar(LONG)));
    return BackpropSpec.on(new ExpressionSource(text.toString(), inputs, List.of("w")));
  }

  /** Without zero_grad, with a second iteration to which gradients are carried over. */
  private static BackpropSpec forgetful(int length) {
    return chainOf(length).iterations(2).zeroGrad(false).spec();
  }

  private static TrainingDraft digits() {
    return TrainingSpec.on(new DataSpec(RealSet.named("digits").orElseThrow(), 0, 0.2, true))
        .hidden(List.of(new HiddenLayer(32, Activation.RELU)))
        .optimizer(new Adam(0.9, 0.999, 1e-8))
        .batchSize(32);
  }

  private static TrainingDraft spirals() {
    return TrainingSpec.on(new DataSpec(new ToySet(ToyKind.THREE_SPIRALS, 400, 0.1), 0, 0.2, false))
        .hidden(List.of(new HiddenLayer(16, Activation.TANH), new HiddenLayer(8, Activation.TANH)))
        .optimizer(new Adam(0.9, 0.999, 1e-8))
        .dropout(0.2)
        .batchSize(16);
  }

  private static BackpropSpec iteration(TrainingDraft training, boolean opened) {
    return BackpropSpec.on(IterationSource.of(training.spec(), 3, opened)).spec();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void no_snapshot_is_longer_than_it_may_be(BackpropSpec spec) {
    Run run = spec.begin();
    do {
      var snapshot = run.snapshot();
      int length = JsonWriter.object(1024, json -> SnapshotWriter.write(json, snapshot)).length();
      assertTrue(
          length <= run.snapshotBytes(),
          "step " + run.step() + ": " + length + " of " + run.snapshotBytes());
    } while (run.advance());
    assertTrue(run.snapshotBytes() + 52 * 1024 <= run.messageBytes());
  }

  @Test
  void of_a_line_that_stays_level_only_its_ends_are_sent() {
    BackpropSpec spec = chain(150);
    Run run = spec.begin();

    String started =
        FrameWriter.write(new Frame.Started("a", spec, -1, run.columns(), run.scenery()));

    assertTrue(started.length() < 384 * 1024, started.length() + " characters");
  }

  @Test
  void a_check_of_digits_takes_some_elements_of_each_leaf_and_says_how_many() {
    Run run = iteration(digits(), false).begin();

    var checked = (Answer.Checked) run.answer(new Question.Check());
    String text = FrameWriter.write(new Frame.Answered("a", run.step(), checked));

    assertEquals(List.of(2048, 2048, 32, 320, 10), checked.of());
    assertTrue(checked.leaves().get(1).elements().size() < 2048);
    assertTrue(checked.leaves().get(1).elements().size() >= 2);
    assertTrue(text.contains("\"of\":2048"));
  }
}
