package org.gradientplayground.engine.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gradientplayground.engine.differentiation.GradientCheck;
import org.gradientplayground.engine.differentiation.NumericalGradient;
import org.gradientplayground.engine.loss.CrossEntropyOfLogits;
import org.gradientplayground.engine.loss.HalfSquaredError;
import org.gradientplayground.engine.loss.Loss;
import org.gradientplayground.engine.loss.MeanAbsoluteError;
import org.gradientplayground.engine.loss.MeanSquaredError;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LossLayerTest {
  private static final int CAPACITY = 7;
  private static final int COLUMNS = 3;

  private static final Map<String, Supplier<LossLayer>> LAYERS =
      Map.of(
          "SoftmaxWithLoss", () -> new SoftmaxWithLoss(CAPACITY, COLUMNS),
          "SigmoidWithLoss", () -> new SigmoidWithLoss(CAPACITY, COLUMNS),
          "half squared", () -> identity(new HalfSquaredError()),
          "mean squared", () -> identity(new MeanSquaredError()),
          "mean absolute", () -> identity(new MeanAbsoluteError()));

  private static LossLayer identity(Loss loss) {
    return new IdentityWithLoss(CAPACITY, COLUMNS, loss);
  }

  static Stream<Arguments> every_layer_and_batch() {
    return LAYERS.keySet().stream()
        .sorted()
        .flatMap(name -> Stream.of(1, 2, 3, 7).map(rows -> Arguments.of(name, rows)));
  }

  @ParameterizedTest
  @MethodSource("every_layer_and_batch")
  void backward_agrees_with_the_difference_quotient(String name, int rows) {
    Tensor x = scores(rows);
    Matrix t = targets(rows);
    LossLayer layer = LAYERS.get(name).get();
    layer.forward(Matrix.of(x), t);

    Tensor exact = layer.backward(1).toTensor();
    Tensor numeric =
        NumericalGradient.central(
            each -> LAYERS.get(name).get().forward(Matrix.of(each), t), x, 1e-5);

    assertTrue(GradientCheck.of(exact, numeric, 1e-9, 1e-6).agrees());
  }

  @ParameterizedTest
  @MethodSource("every_layer_and_batch")
  void a_weighted_loss_agrees_with_the_difference_quotient(String name, int rows) {
    Tensor x = scores(rows);
    Matrix t = targets(rows);
    double[] weights = {3, 0.5, 0, 2, 1, 1, 7};
    LossLayer layer = LAYERS.get(name).get();
    layer.addCosts(0, Matrix.of(x), t, weights);

    Tensor exact = layer.backward(1).toTensor();
    Tensor numeric =
        NumericalGradient.central(
            each -> LAYERS.get(name).get().addCosts(0, Matrix.of(each), t, weights) / rows,
            x,
            1e-5);

    assertTrue(GradientCheck.of(exact, numeric, 1e-9, 1e-6).agrees());
  }

  @ParameterizedTest
  @MethodSource("every_layer_and_batch")
  void backward_multiplies_by_dout_and_can_be_called_again(String name, int rows) {
    LossLayer layer = LAYERS.get(name).get();
    layer.forward(Matrix.of(scores(rows)), targets(rows));

    Tensor once = layer.backward(1).toTensor();
    Tensor fourfold = layer.backward(4).toTensor();

    assertEquals(once.map(each -> 4 * each), fourfold);
    assertEquals(once, layer.backward(1).toTensor());
  }

  @ParameterizedTest
  @MethodSource("every_layer_and_batch")
  void neither_pass_changes_what_it_is_given(String name, int rows) {
    Matrix x = Matrix.of(scores(rows));
    Matrix t = targets(rows);
    LossLayer layer = LAYERS.get(name).get();
    layer.forward(x, t);
    layer.backward(1);

    assertEquals(scores(rows), x.toTensor());
    assertEquals(targets(rows).toTensor(), t.toTensor());
  }

  @Test
  void the_loss_of_a_batch_is_the_mean_of_the_losses_of_its_samples() {
    for (Supplier<LossLayer> layer : LAYERS.values()) {
      Tensor x = scores(2);
      Tensor t = targets(2).toTensor();
      double first = layer.get().forward(row(x, 0), row(t, 0));
      double second = layer.get().forward(row(x, 1), row(t, 1));

      assertEquals((first + second) / 2, layer.get().forward(Matrix.of(x), Matrix.of(t)), 1e-14);
    }
  }

  private static Matrix row(Tensor tensor, int i) {
    return Matrix.of(Tensor.vector(tensor.at(i, 0), tensor.at(i, 1), tensor.at(i, 2)));
  }

  @Test
  void one_sample_is_not_divided_by_the_number_of_classes() {
    var layer = new SoftmaxWithLoss(1, 3);
    Tensor x = Tensor.vector(0.3, 2.9, 4);
    layer.forward(Matrix.of(x), Matrix.of(Tensor.vector(0, 0, 1)));

    Tensor dx = layer.backward(1).toTensor();

    assertEquals(new Softmax().forward(x).at(0), dx.at(0));
  }

  @Test
  void a_sure_and_wrong_answer_keeps_its_gradient() {
    var layer = new SoftmaxWithLoss(1, 2);
    Matrix t = Matrix.of(Tensor.vector(0, 1));

    assertEquals(40, layer.forward(Matrix.of(Tensor.vector(40, 0)), t), 1e-12);
    assertEquals(1, layer.backward(1).row(0)[0], 1e-12);
    assertEquals(-1, layer.backward(1).row(0)[1], 1e-12);
  }

  @Test
  void a_sure_and_right_answer_costs_what_it_should_even_for_large_scores() {
    var layer = new SoftmaxWithLoss(1, 2);
    double loss =
        layer.forward(Matrix.of(Tensor.vector(1000, 990)), Matrix.of(Tensor.vector(1, 0)));

    assertEquals(StrictMath.log1p(StrictMath.exp(-10)), loss, 1e-16);
  }

  @Test
  void soft_targets_have_one_convention_forward_and_backward() {
    Tensor x = scores(2);
    Tensor t = Tensor.matrix(new double[] {0.2, 0.5, 0.3}, new double[] {0, 0.9, 0.3});
    var layer = new SoftmaxWithLoss(2, 3);
    var loss = new CrossEntropyOfLogits();

    assertEquals(loss.loss(x, t), layer.forward(Matrix.of(x), Matrix.of(t)));
    assertEquals(loss.gradient(x, t), layer.backward(1).toTensor());
  }

  @Test
  void shapes_that_differ_are_refused() {
    var layer = new SoftmaxWithLoss(3, 2);

    assertThrows(
        IllegalArgumentException.class, () -> layer.forward(new Matrix(2, 2), new Matrix(3, 2)));
  }

  private static Tensor scores(int rows) {
    var values = new double[rows * COLUMNS];
    new RandomState(rows).randn(values, 0, values.length);
    return Tensor.of(new int[] {rows, COLUMNS}, values);
  }

  /** One-hot rows: the class of row i is i modulo 3. */
  private static Matrix targets(int rows) {
    var targets = new Matrix(rows, COLUMNS);
    for (int i = 0; i < rows; i++) {
      targets.row(i)[i % COLUMNS] = 1;
    }
    return targets;
  }
}
