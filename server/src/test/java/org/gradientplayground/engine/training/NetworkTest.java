package org.gradientplayground.engine.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.layer.Softmax;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private static final Architecture THREE_CLASSES =
      Batches.classifier(OutputLoss.SOFTMAX_CROSS_ENTROPY, 3, Activation.TANH, 4, 5);

  @Test
  void weights_are_drawn_as_the_book_draws_them() {
    var network = new Network(THREE_CLASSES, 1);
    network.initialise(Initialisation.HE, new RandomState(42));

    var random = new RandomState(42);
    double[] parameters = network.parameters();
    for (int i = 0; i < 3 * 4; i++) {
      assertEquals(StrictMath.sqrt(2.0 / 3) * random.randn(), parameters[i]);
    }
    assertArrayEquals(new double[4], Arrays.copyOfRange(parameters, 12, 16));
    assertEquals(StrictMath.sqrt(2.0 / 4) * random.randn(), parameters[16]);
  }

  @Test
  void zero_initialisation_draws_nothing_and_forgets_what_was_there() {
    Network network = Batches.network(THREE_CLASSES, 1);
    var random = new RandomState(3);
    network.initialise(Initialisation.ZERO, random);

    assertArrayEquals(new double[THREE_CLASSES.parameterCount()], network.parameters());
    assertEquals(new RandomState(3).randomSample(), random.randomSample());
  }

  @Test
  void zero_initialisation_never_breaks_the_symmetry_of_neurons() {
    var network = new Network(THREE_CLASSES, 6);
    for (int i = 0; i < 20; i++) {
      Batches.learn(network, Batches.x(i, 6, 3), Batches.t(Task.CLASSIFICATION, 3, 6));
      for (int k = 0; k < network.parameters().length; k++) {
        network.parameters()[k] -= 0.5 * network.gradients()[k];
      }
    }

    int weights = THREE_CLASSES.weightOffset(0);
    assertEquals(network.parameters()[weights], network.parameters()[weights + 1]);
  }

  @Test
  void what_a_larger_batch_left_behind_does_not_matter() {
    Network used = Batches.network(THREE_CLASSES, 9);
    Batches.learn(used, Batches.x(1, 9, 3), Batches.t(Task.CLASSIFICATION, 3, 9));
    Batches.learn(used, Batches.x(2, 2, 3), Batches.t(Task.CLASSIFICATION, 3, 2));
    Network fresh = Batches.network(THREE_CLASSES, 2);
    Batches.learn(fresh, Batches.x(2, 2, 3), Batches.t(Task.CLASSIFICATION, 3, 2));

    assertEquals(fresh.loss(), used.loss());
    assertArrayEquals(fresh.gradients(), used.gradients());
  }

  @Test
  void learning_twice_from_the_same_batch_does_not_double_the_gradients() {
    Network network = Batches.network(THREE_CLASSES, 5);
    Matrix x = Batches.x(1, 5, 3);
    double[] t = Batches.t(Task.CLASSIFICATION, 3, 5);
    Batches.learn(network, x, t);
    double[] once = network.gradients().clone();
    Batches.learn(network, x, t);

    assertArrayEquals(once, network.gradients());
  }

  @Test
  void dropout_left_behind_does_not_reach_the_answers() {
    Network network = Batches.network(THREE_CLASSES, 5);
    Matrix x = Batches.x(1, 5, 3);
    double[] t = Batches.t(Task.CLASSIFICATION, 3, 5);
    double[] before = network.predict(x).row(4).clone();
    Batches.learn(network, x, t);
    double[] gradients = network.gradients().clone();
    network.learn(x, t, Network.NO_CLASS_WEIGHTS, 0.5, new RandomState(1));
    assertNotEquals(gradients[0], network.gradients()[0]);

    assertArrayEquals(before, network.predict(x).row(4));
    network.learnAll(x, t, Network.NO_CLASS_WEIGHTS);
    assertArrayEquals(gradients, network.gradients());
  }

  @Test
  void masks_are_drawn_layer_by_layer_and_only_for_dropout() {
    Network network = Batches.network(THREE_CLASSES, 5);
    Matrix x = Batches.x(1, 5, 3);
    double[] t = Batches.t(Task.CLASSIFICATION, 3, 5);
    var masks = new RandomState(1);
    network.learn(x, t, Network.NO_CLASS_WEIGHTS, 0, masks);
    assertArrayEquals(new RandomState(1).state(), masks.state());
    network.learn(x, t, Network.NO_CLASS_WEIGHTS, 0.5, masks);

    var drawn = new RandomState(1);
    for (int i = 0; i < 5 * 4 + 5 * 5; i++) {
      drawn.randomSample();
    }
    assertArrayEquals(drawn.state(), masks.state());
  }

  @Test
  void the_full_gradient_does_not_depend_on_the_capacity() {
    Matrix x = Batches.x(1, 11, 3);
    double[] t = Batches.t(Task.CLASSIFICATION, 3, 11);
    double[] weights = {1, 2, 3};
    Network whole = Batches.network(THREE_CLASSES, 11);
    whole.learn(x, t, weights, 0, new RandomState(0));

    for (int capacity : new int[] {1, 4, 11, 50}) {
      Network network = Batches.network(THREE_CLASSES, capacity);
      network.learnAll(x, t, weights);

      assertArrayEquals(whole.gradients(), network.gradients());
      assertEquals(whole.loss(), network.loss());
      assertEquals(whole.accuracy(), network.accuracy());
      assertEquals(new Evaluation(whole.loss(), whole.accuracy()), network.evaluate(x, t, weights));
    }
  }

  @Test
  void the_loss_of_uneven_batches_is_averaged_over_their_own_size() {
    Network network = Batches.network(THREE_CLASSES, 7);
    Matrix x = Batches.x(1, 1, 3);
    Batches.learn(network, x, new double[] {2});
    double loss = network.loss();
    Matrix fourfold = Matrix.ofForeignRows(4, 3);
    fourfold.rowCount(4);
    for (int i = 0; i < 4; i++) {
      fourfold.row(i, x.row(0));
    }
    Batches.learn(network, fourfold, new double[] {2, 2, 2, 2});

    assertEquals(loss, network.loss(), 1e-15);
  }

  @Test
  void accuracy_is_a_share_between_0_and_1_for_every_size() {
    for (int rows = 1; rows < 12; rows++) {
      Network network = Batches.network(THREE_CLASSES, 4);
      Matrix x = Batches.x(rows, rows, 3);
      double[] t = Batches.t(Task.CLASSIFICATION, 3, rows);
      var counts = new int[3][3];

      double accuracy = network.evaluate(x, t, Network.NO_CLASS_WEIGHTS).accuracy();
      network.confusion(x, t, counts);

      assertEquals((double) (counts[0][0] + counts[1][1] + counts[2][2]) / rows, accuracy);
      assertEquals(rows, Arrays.stream(counts).flatMapToInt(Arrays::stream).sum());
    }
  }

  @Test
  void the_rows_of_the_confusion_matrix_are_the_true_classes() {
    Network network = Batches.network(THREE_CLASSES, 4);
    Matrix x = Batches.x(1, 1, 3);
    int found = network.predictedClass(network.predict(x).row(0));
    int truth = (found + 1) % 3;
    var counts = new int[3][3];
    counts[0][0] = 9;
    network.confusion(x, new double[] {truth}, counts);

    assertEquals(1, counts[truth][found]);
    assertEquals(0, counts[0][0]);
  }

  @Test
  void the_outputs_of_every_layer_can_be_seen() {
    Network network = Batches.network(THREE_CLASSES, 5);
    Matrix x = Batches.x(1, 5, 3);
    double[] scores = network.predict(x).row(3).clone();

    assertEquals("(5, 4)", network.output(0).toString());
    assertEquals("(5, 5)", network.output(1).toString());
    assertArrayEquals(
        new Softmax().forward(Tensor.vector(scores)).toArray(), network.output(2).row(3));
    assertTrue(Math.abs(network.output(0).row(0)[0]) < 1);
  }

  @Test
  void one_output_tells_two_classes_by_its_sign() {
    for (OutputLoss loss :
        List.of(OutputLoss.SIGMOID_CROSS_ENTROPY, OutputLoss.MEAN_SQUARED_ERROR)) {
      var network = new Network(Batches.classifier(loss, 2, Activation.TANH), 2);
      assertEquals(1, network.architecture().outputs());
      assertEquals(1, network.predictedClass(new double[] {0.1}));
      assertEquals(0, network.predictedClass(new double[] {0}));
      assertEquals(0, network.predictedClass(new double[] {-0.1}));
    }
  }

  @Test
  void squared_losses_aim_at_minus_1_and_1_for_two_classes() {
    var network =
        new Network(Batches.classifier(OutputLoss.MEAN_SQUARED_ERROR, 2, Activation.TANH), 2);
    network.parameters()[3] = 0.5;
    Batches.learn(network, new Matrix(2, 3), new double[] {0, 1});

    assertEquals((1.5 * 1.5 + 0.5 * 0.5) / 2, network.loss());
    assertEquals(0.5, network.accuracy());
  }

  @Test
  void squared_losses_aim_at_one_hot_rows_for_more_classes() {
    var network =
        new Network(Batches.classifier(OutputLoss.HALF_SQUARED_ERROR, 3, Activation.TANH), 1);
    Batches.learn(network, new Matrix(1, 3), new double[] {2});

    assertEquals(0.5, network.loss());
    assertArrayEquals(new double[] {0, 0, -1}, Arrays.copyOfRange(network.gradients(), 9, 12));
  }

  @Test
  void every_loss_of_regression_is_a_mean_over_the_samples() {
    double[] t = {1, -3};
    assertEquals(2.5, lossOfZero(OutputLoss.HALF_SQUARED_ERROR, t));
    assertEquals(5, lossOfZero(OutputLoss.MEAN_SQUARED_ERROR, t));
    assertEquals(2, lossOfZero(OutputLoss.MEAN_ABSOLUTE_ERROR, t));
  }

  private static double lossOfZero(OutputLoss loss, double[] t) {
    var network = new Network(Batches.regression(loss, Activation.RELU, 2), 2);
    Batches.learn(network, new Matrix(2, 3), t);
    assertTrue(Double.isNaN(network.accuracy()));
    return network.loss();
  }

  @Test
  void class_weights_multiply_the_losses_of_their_classes() {
    var network = new Network(THREE_CLASSES, 2);
    Matrix x = Batches.x(1, 2, 3);
    network.learn(x, new double[] {0, 2}, new double[] {4, 1, 0}, 0, new RandomState(0));

    assertEquals(4 * StrictMath.log(3) / 2, network.loss(), 1e-15);
    assertThrows(
        IllegalArgumentException.class,
        () -> network.evaluate(x, new double[] {0, 2}, new double[] {1, 1}));
  }

  @Test
  void a_loss_that_does_not_fit_the_task_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Batches.regression(OutputLoss.SOFTMAX_CROSS_ENTROPY, Activation.RELU));
    assertThrows(
        IllegalArgumentException.class,
        () -> Batches.classifier(OutputLoss.SIGMOID_CROSS_ENTROPY, 3, Activation.RELU));
    assertThrows(
        IllegalArgumentException.class,
        () -> Batches.classifier(OutputLoss.HALF_SQUARED_ERROR, 1, Activation.RELU));
  }

  @Test
  void parameters_stand_layer_by_layer_weights_first() {
    assertEquals(0, THREE_CLASSES.weightOffset(0));
    assertEquals(12, THREE_CLASSES.biasOffset(0));
    assertEquals(16, THREE_CLASSES.weightOffset(1));
    assertEquals(36, THREE_CLASSES.biasOffset(1));
    assertEquals(41, THREE_CLASSES.weightOffset(2));
    assertEquals(56, THREE_CLASSES.biasOffset(2));
    assertEquals(59, THREE_CLASSES.parameterCount());
  }
}
