package org.gradientplayground.run;

import static org.gradientplayground.run.Trainings.edit;
import static org.gradientplayground.run.Trainings.on;
import static org.gradientplayground.run.Trainings.small;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.Feature;
import org.gradientplayground.engine.data.RealSet;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.optimizer.Momentum;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.engine.training.OutputLoss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TrainingSpecTest {
  private static HiddenLayer layer(int neurons) {
    return new HiddenLayer(neurons, Activation.RELU);
  }

  private static LayerWeights weights(int inputs, int neurons) {
    return new LayerWeights(new double[inputs][neurons], new double[neurons]);
  }

  private static LayerWeights withNaN() {
    LayerWeights weights = weights(4, 2);
    weights.weights()[3][1] = Double.NaN;
    return weights;
  }

  private static TrainingChange parameter(int layer, int from, int to) {
    return TrainingChange.NONE.withParameter(
        new ParameterEdit(layer, from < 0 ? OptionalInt.empty() : OptionalInt.of(from), to, 1));
  }

  static Stream<Arguments> what_is_refused() {
    DataSpec digits = new DataSpec(RealSet.DIGITS, 0, 0.2, true);
    return Stream.of(
        Arguments.of(small().learningRate(0), "outOfRange", "/learningRate"),
        Arguments.of(small().learningRate(Double.NaN), "notFinite", "/learningRate"),
        Arguments.of(small().batchSize(0), "outOfRange", "/batchSize"),
        Arguments.of(small().l1(-1), "outOfRange", "/l1"),
        Arguments.of(small().l2(Double.NaN), "notFinite", "/l2"),
        Arguments.of(small().dropout(0.95), "outOfRange", "/dropout"),
        Arguments.of(small().epochs(0), "outOfRange", "/epochs"),
        Arguments.of(small().seed(1L << 32), "outOfRange", "/seed"),
        Arguments.of(small().optimizer(new Momentum(1)), "outOfRange", "/optimizer/momentum"),
        Arguments.of(small().classWeights(List.of(1.0)), "wrongLength", "/classWeights"),
        Arguments.of(small().classWeights(List.of(1.0, -1.0)), "outOfRange", "/classWeights/1"),
        Arguments.of(
            on(ToyKind.PLANE).classWeights(List.of(1.0)), "notApplicable", "/classWeights"),
        Arguments.of(
            on(ToyKind.PLANE).loss(OutputLoss.SIGMOID_CROSS_ENTROPY), "notApplicable", "/loss"),
        Arguments.of(
            on(ToyKind.BLOBS).loss(OutputLoss.SIGMOID_CROSS_ENTROPY), "notApplicable", "/loss"),
        Arguments.of(small().features(List.of()), "empty", "/features"),
        Arguments.of(
            small().features(List.of(Feature.X1, Feature.X1)), "duplicateKey", "/features/1"),
        Arguments.of(
            TrainingSpec.on(digits).features(List.of(Feature.X1)), "notApplicable", "/features"),
        Arguments.of(small().hidden(Collections.nCopies(21, layer(1))), "outOfRange", "/hidden"),
        Arguments.of(
            small().hidden(Collections.nCopies(7, layer(17))), "outOfRange", "/hidden/0/neurons"),
        Arguments.of(
            small().hidden(List.of(layer(1), layer(257))), "outOfRange", "/hidden/1/neurons"),
        Arguments.of(
            TrainingSpec.on(digits).hidden(Collections.nCopies(6, layer(256))).batchSize(100_000),
            "ok",
            ""),
        Arguments.of(small().weights(List.of(weights(2, 4))), "wrongLength", "/weights/layers"),
        Arguments.of(
            small().weights(List.of(weights(2, 4), weights(3, 2))),
            "wrongLength",
            "/weights/layers/1/W"),
        Arguments.of(
            small().weights(List.of(weights(2, 3), weights(4, 2))),
            "wrongLength",
            "/weights/layers/0/W/0"),
        Arguments.of(
            small().weights(List.of(weights(2, 4), withNaN())),
            "notFinite",
            "/weights/layers/1/W/3/1"),
        Arguments.of(
            small()
                .edits(
                    List.of(
                        edit(3, TrainingChange.NONE.withL1(1)),
                        edit(2, TrainingChange.NONE.withL1(1)))),
            "editsOutOfOrder",
            "/edits/1/atStep"),
        Arguments.of(
            small().edits(List.of(edit(0, TrainingChange.NONE))), "empty", "/edits/0/change"),
        Arguments.of(
            small()
                .edits(List.of(edit(0, TrainingChange.NONE.withCoefficient(Coefficient.RHO, 0.5)))),
            "notApplicable",
            "/edits/0/change/rho"),
        Arguments.of(
            small().edits(List.of(edit(0, parameter(3, 0, 0)))),
            "outOfRange",
            "/edits/0/change/parameter/layer"),
        Arguments.of(
            small().edits(List.of(edit(0, parameter(1, 2, 0)))),
            "outOfRange",
            "/edits/0/change/parameter/from"),
        Arguments.of(
            small().edits(List.of(edit(0, parameter(2, -1, 2)))),
            "outOfRange",
            "/edits/0/change/parameter/to"),
        Arguments.of(
            small().edits(List.of(edit(0, DescentChange.NONE.withLearningRate(1)))),
            "notApplicable",
            "/edits/0/change"));
  }

  @ParameterizedTest
  @MethodSource
  void what_is_refused(TrainingDraft draft, String code, String path) {
    if (code.equals("ok")) {
      assertDoesNotThrow(draft::spec);
      return;
    }
    InvalidSpec refusal = assertThrows(InvalidSpec.class, draft::spec);
    assertEquals(path, refusal.path());
    assertEquals(code, refusal.code());
  }

  @Test
  void what_is_left_out_has_a_default_that_fits_the_task() {
    assertEquals(List.of(Feature.X1, Feature.X2), on(ToyKind.CIRCLE).spec().features());
    assertEquals(OutputLoss.SOFTMAX_CROSS_ENTROPY, on(ToyKind.BLOBS).spec().loss());
    assertEquals(OutputLoss.HALF_SQUARED_ERROR, on(ToyKind.WAVE).spec().loss());
    assertTrue(on(ToyKind.WAVE).spec().features().isEmpty());
  }

  @Test
  void weights_that_are_given_come_back_as_they_were() {
    var first =
        new LayerWeights(new double[][] {{1, 2, 3, 4}, {5, 6, 7, 8}}, new double[] {9, 10, 11, 12});
    TrainingSpec spec = small().weights(List.of(first, weights(4, 2))).spec();
    var again = spec.layerWeights().orElseThrow();
    assertEquals(7, again.get(0).weights()[1][2]);
    assertEquals(12, again.get(0).biases()[3]);
    assertEquals(
        7.0,
        spec.begin().weights().orElseThrow().get(0).weights()[1][2],
        "the network begins with them");
  }
}
