package org.gradientplayground.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gradientplayground.engine.differentiation.GradientCheck;
import org.gradientplayground.engine.differentiation.NumericalGradient;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayerTest {
  private static final int CAPACITY = 7;
  private static final int COLUMNS = 4;

  private static final Map<String, Supplier<Layer>> LAYERS =
      Map.of(
          "Affine", LayerTest::affine,
          "Relu", () -> new Relu(CAPACITY, COLUMNS),
          "Sigmoid", () -> new Sigmoid(CAPACITY, COLUMNS),
          "Tanh", () -> new Tanh(CAPACITY, COLUMNS),
          "Identity", Identity::new,
          "Dropout", () -> new Dropout(CAPACITY, COLUMNS),
          "BatchNormalization", LayerTest::batchNormalization);

  static Stream<Arguments> every_layer_and_batch() {
    return LAYERS.keySet().stream()
        .sorted()
        .flatMap(name -> Stream.of(1, 2, 3, 7).map(rows -> Arguments.of(name, rows)));
  }

  private static Layer layer(String name, int rows) {
    Layer layer = LAYERS.get(name).get();
    if (layer instanceof Dropout dropout) {
      dropout.draw(rows, 0.4, new RandomState(2));
    }
    return layer;
  }

  private static Affine affine() {
    return Affine.of(random(1, COLUMNS, 3), Tensor.vector(0.3, -0.2, 0.1), CAPACITY);
  }

  private static Layer batchNormalization() {
    double[] gamma = {1, 0.5, -2, 1.5};
    return new BatchNormalization(CAPACITY, gamma, new double[] {0, 1, 2, -1}, 1e-5);
  }

  @ParameterizedTest
  @MethodSource("every_layer_and_batch")
  void backward_agrees_with_the_difference_quotient(String name, int rows) {
    Tensor x = random(3, rows, COLUMNS);
    Layer layer = layer(name, rows);
    Tensor y = layer.forward(Matrix.of(x)).toTensor();
    Tensor dout = random(4, rows, y.length(1));

    Tensor exact = layer.backward(Matrix.of(dout)).toTensor();
    Tensor numeric =
        NumericalGradient.central(
            each -> {
              Tensor output = layer(name, rows).forward(Matrix.of(each)).toTensor();
              return output.zip(dout, (value, d) -> value * d).sum();
            },
            x,
            1e-5);

    assertTrue(GradientCheck.of(exact, numeric, 1e-8, 1e-6).agrees());
  }

  @ParameterizedTest
  @MethodSource("every_layer_and_batch")
  void neither_pass_changes_what_it_is_given(String name, int rows) {
    Tensor x = random(3, rows, COLUMNS);
    Layer layer = layer(name, rows);
    Matrix given = Matrix.of(x);
    Tensor dout = random(4, rows, layer.forward(given).columns());
    Matrix sentBack = Matrix.of(dout);

    layer.backward(sentBack);

    assertEquals(x, given.toTensor());
    assertEquals(dout, sentBack.toTensor());
  }

  @ParameterizedTest
  @MethodSource("every_layer_and_batch")
  void a_second_backward_gives_the_same_again(String name, int rows) {
    Layer layer = layer(name, rows);
    Matrix y = layer.forward(Matrix.of(random(3, rows, COLUMNS)));
    Matrix dout = Matrix.of(random(4, rows, y.columns()));

    Tensor once = layer.backward(dout).toTensor();

    assertEquals(once, layer.backward(dout).toTensor());
  }

  @ParameterizedTest
  @MethodSource("every_layer_and_batch")
  void what_a_larger_batch_left_behind_does_not_matter(String name, int rows) {
    Tensor x = random(3, rows, COLUMNS);
    Layer fresh = layer(name, rows);
    Tensor y = fresh.forward(Matrix.of(x)).toTensor();
    Tensor dout = random(4, rows, y.length(1));
    Layer used = layer(name, CAPACITY);
    used.forward(Matrix.of(random(5, CAPACITY, COLUMNS)));
    used.backward(Matrix.of(random(6, CAPACITY, y.length(1))));
    if (used instanceof Dropout dropout) {
      dropout.draw(rows, 0.4, new RandomState(2));
    }

    assertEquals(y, used.forward(Matrix.of(x)).toTensor());
    assertEquals(
        fresh.backward(Matrix.of(dout)).toTensor(), used.backward(Matrix.of(dout)).toTensor());
  }

  @ParameterizedTest
  @MethodSource("every_layer_and_batch")
  void a_batch_larger_than_the_capacity_is_refused(String name, int rows) {
    Layer layer = layer(name, rows);
    Matrix large = Matrix.of(random(3, CAPACITY + 1, COLUMNS));
    if (!(layer instanceof Identity)) {
      assertThrows(IllegalArgumentException.class, () -> layer.forward(large));
    }
  }

  @Test
  void two_branches_may_share_the_gradient_that_comes_back() {
    var positive = new Relu(1, 2);
    var negative = new Relu(1, 2);
    positive.forward(Matrix.of(Tensor.vector(1, -1)));
    negative.forward(Matrix.of(Tensor.vector(-1, 1)));
    Matrix dout = Matrix.of(Tensor.vector(5, 7));

    Tensor first = positive.backward(dout).toTensor();
    Tensor second = negative.backward(dout).toTensor();

    assertEquals(Tensor.matrix(new double[] {5, 7}), first.zip(second, Double::sum));
  }

  @Test
  void relu_does_not_hide_that_something_is_not_a_number() {
    Matrix y = new Relu(1, 1).forward(Matrix.of(Tensor.vector(Double.NaN)));

    assertTrue(Double.isNaN(y.row(0)[0]));
  }

  @Test
  void the_weights_and_biases_of_affine_have_the_gradients_of_the_difference_quotient() {
    for (int rows : new int[] {1, 2, 3, 7}) {
      Matrix x = Matrix.of(random(3, rows, COLUMNS));
      Tensor dout = random(4, rows, 3);
      Tensor weights = random(1, COLUMNS, 3);
      Tensor biases = Tensor.vector(0.3, -0.2, 0.1);
      Affine affine = affine();
      affine.forward(x);
      affine.backward(Matrix.of(dout));

      Tensor dW =
          NumericalGradient.central(
              each -> weighted(Affine.of(each, biases, CAPACITY), x, dout), weights, 1e-5);
      Tensor db =
          NumericalGradient.central(
              each -> weighted(Affine.of(weights, each, CAPACITY), x, dout), biases, 1e-5);

      assertTrue(GradientCheck.of(affine.weightGradients(), dW, 1e-9, 1e-6).agrees());
      assertTrue(GradientCheck.of(affine.biasGradients(), db, 1e-9, 1e-6).agrees());
    }
  }

  private static double weighted(Layer layer, Matrix x, Tensor dout) {
    return layer.forward(x).toTensor().zip(dout, (y, d) -> y * d).sum();
  }

  @Test
  void affine_takes_one_sample_as_a_batch_of_one_and_refuses_another_number_of_features() {
    Affine affine = affine();
    Tensor sample = Tensor.vector(1, 2, 3, 4);

    Tensor y = affine.forward(Matrix.of(sample)).toTensor();

    assertEquals(y, affine.forward(Matrix.of(sample.reshaped(1, 4))).toTensor());
    assertThrows(IllegalArgumentException.class, () -> affine.forward(Matrix.of(Tensor.vector(1))));
    assertThrows(
        IllegalArgumentException.class,
        () -> Affine.of(Tensor.matrix(new double[] {1, 2}), Tensor.vector(1), 1));
  }

  @Test
  void dropout_keeps_the_mean_of_what_it_is_given() {
    var dropout = new Dropout(1, 10_000);
    dropout.draw(1, 0.3, new RandomState(5));
    Tensor ones = Tensor.of(new int[] {1, 10_000}, new double[10_000]).map(_ -> 1);

    Tensor y = dropout.forward(Matrix.of(ones)).toTensor();

    assertEquals(1, y.sum() / 10_000, 0.02);
    assertEquals(0.3, y.map(each -> each == 0 ? 1 : 0).sum() / 10_000, 0.02);
  }

  @Test
  void dropout_refuses_a_batch_for_which_it_has_no_mask() {
    var dropout = new Dropout(3, 2);
    dropout.draw(2, 0.5, new RandomState(0));

    assertThrows(IllegalArgumentException.class, () -> dropout.forward(new Matrix(3, 2)));
  }

  @Test
  void batch_normalisation_leaves_mean_0_and_variance_1() {
    double[] ones = {1, 1, 1, 1};
    var layer = new BatchNormalization(CAPACITY, ones, new double[COLUMNS], 0);
    layer.forward(layer.forward(Matrix.of(random(1, CAPACITY, COLUMNS))));

    assertArrayEquals(new double[COLUMNS], layer.mean(), 1e-15);
    assertArrayEquals(ones, layer.variance(), 1e-14);
    assertThrows(
        IllegalArgumentException.class, () -> new BatchNormalization(1, ones, new double[2], 1e-5));
  }

  @Test
  void gamma_and_beta_have_the_gradients_of_the_difference_quotient() {
    Matrix x = Matrix.of(random(3, 5, COLUMNS));
    Tensor dout = random(4, 5, COLUMNS);
    Tensor gamma = Tensor.vector(1, 0.5, -2, 1.5);
    Tensor beta = Tensor.vector(0, 1, 2, -1);
    var layer = new BatchNormalization(CAPACITY, gamma.toArray(), beta.toArray(), 1e-5);
    layer.forward(x);
    layer.backward(Matrix.of(dout));

    Tensor dgamma =
        NumericalGradient.central(
            each -> weighted(normalization(each, beta), x, dout), gamma, 1e-5);
    Tensor dbeta =
        NumericalGradient.central(
            each -> weighted(normalization(gamma, each), x, dout), beta, 1e-5);

    assertTrue(GradientCheck.of(Tensor.vector(layer.dgamma()), dgamma, 1e-9, 1e-6).agrees());
    assertTrue(GradientCheck.of(Tensor.vector(layer.dbeta()), dbeta, 1e-9, 1e-6).agrees());
  }

  private static Layer normalization(Tensor gamma, Tensor beta) {
    return new BatchNormalization(CAPACITY, gamma.toArray(), beta.toArray(), 1e-5);
  }

  private static Tensor random(long seed, int rows, int columns) {
    var values = new double[rows * columns];
    new RandomState(seed).randn(values, 0, values.length);
    return Tensor.of(new int[] {rows, columns}, values);
  }
}
