package org.gradientplayground.run;

import static org.gradientplayground.run.Trainings.on;
import static org.gradientplayground.run.Trainings.small;
import static org.gradientplayground.run.Trainings.snapshot;
import static org.gradientplayground.run.Trainings.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.RealSet;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.engine.training.Sampling;
import org.junit.jupiter.api.Test;

class TrainingSnapshotTest {
  @Test
  void it_holds_how_each_parameter_was_made() {
    Run run = to(small().l2(0.01).spec().begin(), 3);
    for (LayerSnapshot layer : snapshot(run).layers()) {
      var parameters = layer.parameters().orElseThrow();
      var made = parameters.made().orElseThrow();
      for (int i = 0; i < parameters.weights().size(); i++) {
        assertEquals(
            made.before().get(i) - 0.5 * made.gradients().get(i), parameters.weights().get(i));
      }
      for (int i = 0; i < parameters.biases().size(); i++) {
        assertEquals(
            made.biasesBefore().get(i) - 0.5 * made.biasGradients().get(i),
            parameters.biases().get(i));
      }
    }
  }

  @Test
  void its_norms_are_those_of_the_row() {
    Run run = to(small().l2(0.01).dropout(0.3).spec().begin(), 5);
    double[] row = Trainings.row(run);
    assertEquals(row[3], snapshot(run).layers().get(0).gradientNorm());
    assertEquals(row[4], snapshot(run).layers().get(1).gradientNorm());
    Run start = small().l2(0.01).spec().begin();
    assertEquals(Trainings.row(start)[3], snapshot(start).layers().get(0).gradientNorm());
  }

  @Test
  void at_the_start_there_is_no_batch_and_the_first_epoch_is_planned() {
    TrainingSnapshot start = snapshot(small().spec().begin());
    assertEquals(0, start.epoch());
    assertEquals(0, start.iteration());
    assertEquals(4, start.iterations());
    assertEquals(0, start.batch().toArray().length);
    assertTrue(start.epochOrder().isEmpty());
    assertEquals(List.of(10, 10, 10, 2), start.batchSizes());
    assertTrue(start.layers().get(0).parameters().orElseThrow().made().isEmpty());
  }

  @Test
  void the_order_of_the_epoch_holds_the_batch() {
    TrainingSnapshot second = snapshot(to(small().spec().begin(), 6));
    assertEquals(2, second.epoch());
    assertEquals(2, second.iteration());
    assertEquals(32 + 20, second.samplesSeen());
    int[] order = second.epochOrder().orElseThrow().toArray();
    int[] batch = second.batch().toArray();
    for (int i = 0; i < 10; i++) {
      assertEquals(order[10 + i], batch[i]);
    }
  }

  @Test
  void with_replacement_there_is_no_order_and_the_last_batch_is_full() {
    TrainingSnapshot drawn = snapshot(to(small().sampling(Sampling.REPLACEMENT).spec().begin(), 4));
    assertTrue(drawn.epochOrder().isEmpty());
    assertEquals(List.of(10, 10, 10, 10), drawn.batchSizes());
  }

  @Test
  void a_dead_layer_and_a_saturated_one_are_told() {
    var weights =
        List.of(
            new LayerWeights(new double[][] {{-1, 1}, {0, 0}}, new double[] {-9, -9}),
            new LayerWeights(new double[2][2], new double[2]));
    for (Activation activation : List.of(Activation.RELU, Activation.TANH)) {
      TrainingSpec spec =
          small().hidden(List.of(new HiddenLayer(2, activation))).weights(weights).spec();
      var outputs = snapshot(to(spec.begin(), 1)).layers().get(0).outputs();
      assertEquals(activation == Activation.RELU, outputs.dead().isPresent());
      assertEquals(
          1, (activation == Activation.RELU ? outputs.dead() : outputs.saturated()).orElseThrow());
    }
  }

  @Test
  void a_large_network_is_shown_as_images() {
    var run =
        TrainingSpec.on(new DataSpec(RealSet.DIGITS, 0, 0.2, true))
            .hidden(List.of(new HiddenLayer(200, Activation.RELU)))
            .batchSize(32)
            .spec()
            .begin();
    var layers = snapshot(to(run, 2)).layers();
    assertTrue(layers.get(0).parameters().isEmpty());
    var image = layers.get(0).image().orElseThrow();
    assertEquals(64, image.rows());
    assertEquals(64, image.columns());
    assertEquals(64 * 64, image.weights().toBytes().length);
    assertEquals(10, layers.get(1).image().orElseThrow().columns());
  }

  @Test
  void the_images_of_a_deep_network_share_their_room() {
    var wide = new HiddenLayer(256, Activation.RELU);
    var run = small().hidden(Collections.nCopies(6, wide)).spec().begin();
    int cells =
        snapshot(run).layers().stream()
            .mapToInt(it -> it.image().orElseThrow().rows() * it.image().orElseThrow().columns())
            .sum();
    assertTrue(cells <= 8_192 && cells > 6_000, cells + " cells");
  }

  @Test
  void the_light_one_is_the_full_one_without_its_picture() {
    Run run = to(small().spec().begin(), 3);
    var light = (TrainingSnapshot) run.snapshot(Detail.LIGHT);
    assertTrue(light.picture().isEmpty());
    assertEquals(snapshot(run).layers(), light.layers());
  }

  @Test
  void the_surface_has_its_largest_x2_on_top() {
    // The class is told by x2 alone: above 0 it is 1.
    var weights = List.of(new LayerWeights(new double[][] {{0, 0}, {-9, 9}}, new double[2]));
    Run run = small().hidden(List.of()).weights(weights).spec().begin();
    var surface = (Surface.Classes) snapshot(run).picture().orElseThrow().surface().orElseThrow();
    assertEquals(1, surface.classes().at(0));
    assertEquals(0, surface.classes().at(64 * 64 - 1));
    assertEquals(255, surface.confidence().at(0));
  }

  @Test
  void a_regression_of_one_input_has_a_curve_and_no_surface() {
    var picture = snapshot(to(on(ToyKind.WAVE).spec().begin(), 3)).picture().orElseThrow();
    assertTrue(picture.surface().isEmpty());
    assertTrue(picture.confusion().isEmpty());
    var curve = picture.curve().orElseThrow();
    assertEquals(curve.x().size(), curve.y().size());
    assertTrue(curve.x().getFirst() < -0.9 && curve.x().getLast() > 0.9);
  }

  @Test
  void each_neuron_of_one_input_has_a_curve_of_its_own() {
    // h1 = tanh(2x) rises from left to right, h2 = tanh(-2x) falls.
    var weights =
        List.of(
            new LayerWeights(new double[][] {{2, -2}}, new double[2]),
            new LayerWeights(new double[][] {{1}, {1}}, new double[1]));
    var hidden = List.of(new HiddenLayer(2, Activation.TANH));
    Run run = on(ToyKind.WAVE).hidden(hidden).weights(weights).spec().begin();
    var curves = snapshot(run).picture().orElseThrow().neurons().getFirst();
    int cells = curves.count() / 2;
    assertEquals(0, curves.at(0));
    assertEquals(255, curves.at(cells - 1));
    assertEquals(255, curves.at(cells));
    assertEquals(0, curves.at(2 * cells - 1));
  }

  @Test
  void the_cloud_has_a_point_for_each_batch_and_none_for_all_samples_at_once() {
    var cloud = snapshot(to(small().spec().begin(), 3)).picture().orElseThrow().cloud();
    assertEquals(4, cloud.orElseThrow().lengths().size());
    var whole =
        snapshot(to(small().batchSize(32).spec().begin(), 3)).picture().orElseThrow().cloud();
    assertEquals(whole.orElseThrow().fullNorm(), whole.orElseThrow().lengths().getFirst(), 1e-12);
    assertEquals(0, whole.orElseThrow().angles().getFirst(), 1e-7);
  }

  @Test
  void gradients_so_long_that_their_squares_overflow_still_have_angles() {
    var far = new LayerWeights(new double[][] {{1e150}, {1e153}}, new double[1]);
    Run run = on(ToyKind.PLANE).hidden(List.of()).weights(List.of(far)).spec().begin();

    var cloud = snapshot(run).picture().orElseThrow().cloud().orElseThrow();

    assertTrue(cloud.fullNorm() > 1e152, cloud.toString());
    assertTrue(cloud.angles().stream().allMatch(angle -> angle >= 0 && angle < Math.PI / 2));
  }

  @Test
  void digits_are_predicted_and_counted() {
    var run = TrainingSpec.on(new DataSpec(RealSet.DIGITS, 0, 0.2, true)).spec().begin();
    var picture = snapshot(run).picture().orElseThrow();
    assertEquals(359, picture.predictions().orElseThrow().classes().count());
    int counted =
        picture.confusion().orElseThrow().test().orElseThrow().stream()
            .flatMap(List::stream)
            .collect(Collectors.summingInt(Integer::intValue));
    assertEquals(359, counted);
    assertFalse(
        IntStream.range(0, 359)
            .allMatch(i -> picture.predictions().orElseThrow().confidence().at(i) == 0));
  }
}
