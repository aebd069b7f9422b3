package org.gradientplayground.engine.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.gradientplayground.engine.differentiation.GradientCheck;
import org.gradientplayground.engine.differentiation.NumericalGradient;
import org.gradientplayground.engine.layer.Softmax;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.EpochArithmetic;
import org.gradientplayground.engine.training.SimpleNet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LossTest {
  private static final Tensor PREDICTIONS =
      Tensor.matrix(new double[] {0.2, 0.5, 0.3}, new double[] {0.6, 0.1, 0.3});
  private static final Tensor SOFT_TARGETS =
      Tensor.matrix(new double[] {0.1, 0.9, 0}, new double[] {0, 0.4, 0.8});

  static Stream<Loss> every_loss() {
    return Stream.of(
        new HalfSquaredError(),
        new MeanSquaredError(),
        new MeanAbsoluteError(),
        new BinaryCrossEntropy(),
        new BinaryCrossEntropyOfLogits(),
        new CrossEntropy(0),
        new CrossEntropy(1e-10),
        new CrossEntropyOfLogits());
  }

  @ParameterizedTest
  @MethodSource("every_loss")
  void the_gradient_agrees_with_the_difference_quotient(Loss loss) {
    Tensor exact = loss.gradient(PREDICTIONS, SOFT_TARGETS);
    Tensor numeric = NumericalGradient.central(y -> loss.loss(y, SOFT_TARGETS), PREDICTIONS, 1e-5);

    assertTrue(GradientCheck.of(exact, numeric, 1e-9, 1e-6).agrees());
  }

  @ParameterizedTest
  @MethodSource("every_loss")
  void shapes_that_differ_are_refused(Loss loss) {
    assertThrows(
        IllegalArgumentException.class, () -> loss.loss(PREDICTIONS, SOFT_TARGETS.transposed()));
  }

  @Test
  void twice_the_rows_double_the_half_sum_and_leave_the_means_alone() {
    Tensor y = Tensor.matrix(new double[] {1, 2});
    Tensor t = Tensor.matrix(new double[] {0, 4});
    Tensor yTwice = Tensor.matrix(new double[] {1, 2}, new double[] {1, 2});
    Tensor tTwice = Tensor.matrix(new double[] {0, 4}, new double[] {0, 4});

    assertEquals(2.5, new HalfSquaredError().loss(y, t));
    assertEquals(5, new HalfSquaredError().loss(yTwice, tTwice));
    assertEquals(2.5, new MeanSquaredError().loss(yTwice, tTwice));
    assertEquals(1.5, new MeanAbsoluteError().loss(yTwice, tTwice));
  }

  @Test
  void a_sure_and_wrong_answer_keeps_its_true_cost_from_logits() {
    Tensor logits = Tensor.vector(100, 0, 0);
    Tensor target = OneHot.target(logits, Tensor.scalar(1));

    assertEquals(100, new CrossEntropyOfLogits().loss(logits, target), 1e-12);
    double saturated = new CrossEntropy(1e-10).loss(new Softmax().forward(logits), target);
    assertEquals(23.0259, saturated, 1e-4);
  }

  @Test
  void labels_and_one_hot_rows_give_the_same_loss() {
    Tensor labels = OneHot.target(PREDICTIONS, Tensor.vector(2, 0));

    assertEquals(Tensor.matrix(new double[] {0, 0, 1}, new double[] {1, 0, 0}), labels);
    assertEquals(labels, OneHot.target(PREDICTIONS, labels));
  }

  @Test
  void labels_as_a_column_are_refused_instead_of_misread() {
    Tensor column = Tensor.of(new int[] {2, 1}, 2, 0);

    var fault =
        assertThrows(IllegalArgumentException.class, () -> OneHot.target(PREDICTIONS, column));

    assertEquals(
        "target: shape (2, 1) does not fit predictions of shape (2, 3)", fault.getMessage());
  }

  @Test
  void a_label_that_is_no_class_is_refused() {
    for (double label : new double[] {-1, 3, 0.5, Double.NaN}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> OneHot.target(PREDICTIONS, Tensor.vector(0, label)));
    }
  }

  @Test
  void softmax_sends_back_the_gradient_that_the_difference_quotient_gives() {
    var softmax = new Softmax();
    Tensor z = Tensor.matrix(new double[] {1, -2, 0.5}, new double[] {0, 3, -1});
    Tensor dout = Tensor.matrix(new double[] {1, 2, -3}, new double[] {0.5, 0, 4});

    Tensor exact = softmax.backward(softmax.forward(z), dout);
    Tensor numeric =
        NumericalGradient.central(
            each -> softmax.forward(each).zip(dout, (y, d) -> y * d).sum(), z, 1e-5);

    assertTrue(GradientCheck.of(exact, numeric, 1e-9, 1e-6).agrees());
  }

  @Test
  void softmax_gives_probabilities_even_for_huge_logits() {
    Tensor y = new Softmax().forward(Tensor.vector(1e308, 1e308, -1e308));

    assertEquals(Tensor.vector(0.5, 0.5, 0), y);
  }

  @Test
  void softmax_applied_twice_makes_a_sure_right_answer_cost_something() {
    var net = new SimpleNet(Tensor.matrix(new double[] {1000, 0, 0}));
    Tensor x = Tensor.matrix(new double[] {1});
    Tensor target = Tensor.matrix(new double[] {1, 0, 0});

    Tensor twice = new Softmax().forward(net.probabilities(x));

    assertEquals(0, net.loss(x, target));
    assertEquals(0.5514, new CrossEntropy(0).loss(twice, target), 1e-4);
  }

  @Test
  void an_epoch_takes_every_sample_once_and_the_last_batch_may_be_short() {
    var epoch = new EpochArithmetic(1000, 64, 3, false);

    assertEquals(16, epoch.batchesPerEpoch());
    assertEquals(40, epoch.lastBatchSize());
    assertEquals(48, epoch.totalIterations());
    assertEquals(3000, epoch.samplesSeen());
  }

  @Test
  void a_dropped_batch_larger_than_the_data_leaves_nothing_to_do() {
    var epoch = new EpochArithmetic(100, 128, 3, true);

    assertEquals(0, epoch.totalIterations());
    assertEquals(0, epoch.samplesSeen());
    assertThrows(IllegalArgumentException.class, () -> new EpochArithmetic(100, 0, 1, true));
  }

  @Test
  void a_sure_and_right_answer_to_yes_or_no_costs_nothing_and_has_a_slope() {
    Tensor sure = Tensor.vector(0, 1);

    assertEquals(0, new BinaryCrossEntropy().loss(sure, sure));
    assertEquals(Tensor.vector(0.5, -0.5), new BinaryCrossEntropy().gradient(sure, sure));
  }

  @Test
  void a_sure_and_wrong_answer_to_yes_or_no_costs_infinitely_much() {
    Tensor sure = Tensor.vector(0, 1);
    Tensor wrong = Tensor.vector(1, 0.5);

    assertEquals(Double.POSITIVE_INFINITY, new BinaryCrossEntropy().loss(sure, wrong));
    assertEquals(
        Tensor.vector(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
        new BinaryCrossEntropy().gradient(sure, wrong));
  }
}
