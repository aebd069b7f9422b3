package org.gradientplayground.run;

import static org.gradientplayground.run.Backprops.model;
import static org.gradientplayground.run.Backprops.snapshot;
import static org.gradientplayground.run.Trainings.edit;
import static org.gradientplayground.run.Trainings.loss;
import static org.gradientplayground.run.Trainings.on;
import static org.gradientplayground.run.Trainings.row;
import static org.gradientplayground.run.Trainings.small;
import static org.gradientplayground.run.Trainings.to;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.RealSet;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.engine.optimizer.Momentum;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.engine.training.OutputLoss;
import org.gradientplayground.engine.training.Sampling;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The iteration of a training as a graph: the same numbers to the last bit. */
class IterationSourceTest {
  private static final TrainingChange SLOWER = TrainingChange.NONE.withLearningRate(0.05);

  static Stream<Arguments> trainings() {
    var trainings = new ArrayList<Arguments>();
    for (Activation each : Activation.values()) {
      var layers = List.of(new HiddenLayer(5, each), new HiddenLayer(3, each));
      trainings.add(named("activation " + each, small().hidden(layers)));
    }
    for (OutputLoss each : OutputLoss.values()) {
      if (each.fits(small().spec().dataset().task(), 2)) {
        trainings.add(named("two classes, " + each, small().loss(each)));
        trainings.add(
            named("weighted, " + each, small().loss(each).classWeights(List.of(0.3, 1.7))));
      }
      if (each != OutputLoss.SOFTMAX_CROSS_ENTROPY && each != OutputLoss.SIGMOID_CROSS_ENTROPY) {
        trainings.add(named("regression, " + each, on(ToyKind.WAVE).loss(each)));
        trainings.add(named("three classes, " + each, on(ToyKind.THREE_SPIRALS).loss(each)));
      }
    }
    for (Optimizer each : Optimizer.USUAL) {
      trainings.add(
          named(each.name(), small().optimizer(each).learningRate(0.02).l1(0.001).l2(0.01)));
    }
    trainings.add(named("three classes", on(ToyKind.THREE_SPIRALS)));
    trainings.add(named("dropout", small().dropout(0.4)));
    trainings.add(named("no hidden layer", small().hidden(List.of())));
    trainings.add(named("with replacement", small().sampling(Sampling.REPLACEMENT)));
    trainings.add(
        named(
            "edited on the way",
            small()
                .optimizer(new Momentum(0.9))
                .edits(
                    List.of(
                        edit(1, TrainingChange.NONE.withBatchSize(7)),
                        edit(2, TrainingChange.NONE.withDropout(0.2)),
                        edit(4, SLOWER)))));
    return trainings.stream();
  }

  private static Arguments named(String name, TrainingDraft draft) {
    return Arguments.of(Named.of(name, draft.spec()));
  }

  private static Run iteration(TrainingSpec training, long k) {
    return BackpropSpec.on(IterationSource.of(training, k, false)).spec().begin();
  }

  /** What one parameter after the other was updated with, in the order of the training's array. */
  private static double[] gradients(Run run) {
    var all = new ArrayList<Double>();
    while (run.advance()) {
      snapshot(run)
          .update()
          .ifPresent(it -> Arrays.stream(it.gradient().toArray()).forEach(all::add));
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] parameters(Run run) {
    return model(run).graph().leaves().stream()
        .filter(it -> it.kind() == Node.Kind.PARAMETER)
        .map(it -> snapshot(run).values().get(it.index()))
        .map(Optional::orElseThrow)
        .flatMapToDouble(it -> Arrays.stream(it.toArray()))
        .toArray();
  }

  private static double[] trained(
      TrainingRun run,
      java.util.function.Function<LayerSnapshot.Parameters, List<List<Double>>> part) {
    var all = new ArrayList<Double>();
    for (LayerSnapshot each : Trainings.snapshot(run).layers()) {
      part.apply(each.parameters().orElseThrow()).forEach(all::addAll);
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @ParameterizedTest
  @MethodSource("trainings")
  void loss_gradients_and_update_are_those_of_the_training_to_the_bit(TrainingSpec training) {
    for (long k : new long[] {1, 2, 5, 9}) {
      var trained = (TrainingRun) to(training.begin(), k);
      Run graph = iteration(training, k);

      double[] gradients = gradients(graph);

      int output = model(graph).graph().output();
      double loss = snapshot(graph).values().get(output).orElseThrow().at(0);
      assertEquals(loss(trained), loss, "loss of iteration " + k);
      assertArrayEquals(
          trained(
              trained,
              it ->
                  List.of(
                      it.made().orElseThrow().gradients(),
                      it.made().orElseThrow().biasGradients())),
          gradients,
          "gradients of iteration " + k);
      assertArrayEquals(
          trained(trained, it -> List.of(it.weights(), it.biases())),
          parameters(graph),
          "parameters after iteration " + k);
      assertInstanceOfFinished(graph);
    }
  }

  private static void assertInstanceOfFinished(Run run) {
    assertEquals(Optional.of(new Outcome.Finished(run.step())), run.outcome());
  }

  @Test
  void digits_in_batches_of_32_are_the_same_to_the_bit() {
    TrainingSpec training =
        TrainingSpec.on(new DataSpec(RealSet.named("digits").orElseThrow(), 0, 0.2, true))
            .hidden(List.of(new HiddenLayer(32, Activation.RELU)))
            .optimizer(new Adam(0.9, 0.999, 1e-8))
            .batchSize(32)
            .learningRate(0.01)
            .spec();
    var trained = (TrainingRun) to(training.begin(), 3);
    Run graph = iteration(training, 3);

    gradients(graph);

    assertArrayEquals(trained.state().parameters, parameters(graph));
  }

  @Test
  void the_samples_are_those_of_the_mini_batch() {
    TrainingSpec training = small().spec();
    var trained = (TrainingRun) to(training.begin(), 3);

    Run graph = iteration(training, 3);

    SampleBatch batch = model(graph).batch().orElseThrow();
    int[] expected = Trainings.snapshot(trained).batch().toArray();
    assertEquals(Arrays.stream(expected).boxed().toList(), batch.samples());
    assertEquals(List.of("x1", "x2"), batch.inputs());
    assertEquals(training.dataset().samples().t(expected[4]), batch.targets().get(4));
  }

  @Test
  void the_masks_of_dropout_are_nodes_that_the_outputs_are_multiplied_by() {
    Run graph = iteration(small().dropout(0.5).spec(), 1);

    int mask = model(graph).graph().labelled("mask1").orElseThrow();

    Tensor factors = model(graph).graph().constant(mask).orElseThrow();
    assertArrayEquals(new int[] {10, 4}, factors.shape());
    assertTrue(Arrays.stream(factors.toArray()).allMatch(it -> it == 0 || it == 2));
  }

  @Test
  void opened_the_loss_layer_gives_the_same_gradients_but_for_rounding() {
    for (OutputLoss each :
        List.of(
            OutputLoss.SOFTMAX_CROSS_ENTROPY,
            OutputLoss.SIGMOID_CROSS_ENTROPY,
            OutputLoss.MEAN_SQUARED_ERROR,
            OutputLoss.HALF_SQUARED_ERROR,
            OutputLoss.MEAN_ABSOLUTE_ERROR)) {
      TrainingSpec training = small().loss(each).classWeights(List.of(0.3, 1.7)).spec();
      double[] inOne = gradients(iteration(training, 4));

      double[] opened =
          gradients(BackpropSpec.on(IterationSource.of(training, 4, true)).spec().begin());

      assertArrayEquals(inOne, opened, 1e-14, each.wireName());
    }
  }

  @Test
  void an_iteration_beyond_the_end_of_the_training_is_refused() {
    TrainingSpec training = small().epochs(2).spec();
    iteration(training, 8);

    var fault = assertThrows(InvalidSpec.class, () -> iteration(training, 9));

    assertEquals("beyondEnd", fault.code());
    assertEquals("/iteration", fault.path());
    assertEquals(List.of(9L, 8L), fault.parameters());
  }

  @Test
  void the_learning_rate_is_that_of_the_training_at_this_iteration() {
    TrainingSpec training = small().edits(List.of(edit(3, SLOWER))).spec();

    assertEquals(0.5, snapshot(iteration(training, 3)).learningRate());
    assertEquals(0.05, snapshot(iteration(training, 4)).learningRate());
  }

  @Test
  void it_is_prepared_in_parts_none_longer_than_an_iteration_of_the_training() {
    TrainingSpec training = small().spec();
    BackpropSpec spec = BackpropSpec.on(IterationSource.of(training, 6, false)).spec();
    Preparation preparation = spec.preparation().orElseThrow();

    int parts = 0;
    while (preparation.step() < preparation.target()) {
      preparation.advance();
      parts++;
    }

    assertEquals(6, parts);
    var ready = (BackpropSpec) preparation.ready();
    assertTrue(ready.preparation().isEmpty());
    assertEquals(spec.begin().digest(), ready.begin().digest());
    assertArrayEquals(row(spec.begin()), row(ready.begin()));
  }
}
