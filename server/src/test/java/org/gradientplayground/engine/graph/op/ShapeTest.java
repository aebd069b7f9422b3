package org.gradientplayground.engine.graph.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.gradientplayground.engine.loss.MeanSquaredError;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;

class ShapeTest {
  private static Tensor zeros(int... shape) {
    return Tensor.of(shape, new double[Arrays.stream(shape).reduce(1, (a, b) -> a * b)]);
  }

  private static void refuses(String message, Op op, Tensor... inputs) {
    List<Tensor> given = List.of(inputs);
    var refusal = assertThrows(IllegalArgumentException.class, () -> op.forward(given));
    assertEquals(message, refusal.getMessage());
  }

  @Test
  void shapes_that_do_not_fit_are_all_named() {
    refuses("broadcast: shapes (2, 3) and (2) do not fit", new Add(), zeros(2, 3), zeros(2));
    refuses("dot: shapes (2, 3) and (2, 3) do not fit", new Dot(), zeros(2, 3), zeros(2, 3));
    refuses(
        "affine: shapes (5), (5, 3) and (3) do not fit",
        new Affine(),
        zeros(5),
        zeros(5, 3),
        zeros(3));
    refuses(
        "affine: shapes (2, 5), (5, 3) and (1) do not fit",
        new Affine(),
        zeros(2, 5),
        zeros(5, 3),
        zeros(1));
    refuses("sum: shape (2, 3) has no axis 2", Sum.along(2), zeros(2, 3));
    refuses(
        "sigmoidWithLoss: shapes (2, 3) and (2) differ",
        new SigmoidWithLoss(),
        zeros(2, 3),
        zeros(2));
    refuses(
        "target: shape (2, 1) does not fit predictions of shape (2, 3)",
        new SoftmaxWithLoss(),
        zeros(2, 3),
        zeros(2, 1));
  }

  @Test
  void a_summed_axis_goes_or_stays_with_length_1() {
    Tensor x = Tensor.of(new int[] {2, 3}, 1, 2, 3, 4, 5, 6);

    assertEquals(Tensor.vector(5, 7, 9), Sum.along(0).forward(List.of(x)));
    assertEquals(Tensor.vector(2, 5), Mean.along(-1).forward(List.of(x)));
    assertEquals(Tensor.scalar(21), Sum.ofAll().forward(List.of(x)));
    assertEquals(
        Tensor.of(new int[] {2, 1}, 6, 15), new Sum(OptionalInt.of(1), true).forward(List.of(x)));
  }

  @Test
  void only_two_distances_are_a_loss_of_the_identity() {
    assertThrows(
        IllegalArgumentException.class, () -> new IdentityWithLoss(new MeanSquaredError()));
  }
}
