package org.gradientplayground.engine.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.gradientplayground.engine.random.RandomState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast products against the plain one, around every boundary of their loops. */
class ProductTest {
  static Stream<Arguments> sizes() {
    int[] lengths = {1, 2, 3, 4, 5, 7, 8, 9, 33};
    return Stream.of(1, 2, 5)
        .flatMap(
            rows ->
                Stream.of(1, 3, 8, 17)
                    .flatMap(
                        columns ->
                            Arrays.stream(lengths)
                                .mapToObj(terms -> Arguments.of(rows, terms, columns))));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_product_is_that_of_tensors_to_the_bit(int rows, int terms, int columns) {
    Tensor a = random(rows, terms);
    Tensor b = random(terms, columns);
    var product = new Matrix(rows, columns);
    product.row(0)[0] = 5;

    Product.multiply(Matrix.of(a), Matrix.of(b), product);

    assertEquals(a.dot(b), product.toTensor());
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_transposed_product_is_that_of_tensors_to_the_bit(int rows, int terms, int columns) {
    Tensor a = random(terms, rows);
    Tensor b = random(terms, columns);
    var sums = new Matrix(rows, columns);

    Product.addTransposed(Matrix.of(a), Matrix.of(b), sums);

    assertEquals(a.transposed().dot(b), sums.toTensor());
  }

  @Test
  void a_sum_can_be_found_in_parts() {
    Tensor a = random(7, 3);
    Tensor b = random(7, 5);
    var whole = new Matrix(3, 5);
    var parts = new Matrix(3, 5);

    Product.addTransposed(Matrix.of(a), Matrix.of(b), whole);
    Product.addTransposed(rows(a, 0, 4), rows(b, 0, 4), parts);
    Product.addTransposed(rows(a, 4, 7), rows(b, 4, 7), parts);

    assertEquals(whole.toTensor(), parts.toTensor());
  }

  @Test
  void infinity_times_0_is_not_hidden() {
    var product = new Matrix(1, 1);
    Product.multiply(
        Matrix.of(Tensor.matrix(new double[] {0})),
        Matrix.of(Tensor.matrix(new double[] {Double.POSITIVE_INFINITY})),
        product);

    assertTrue(Double.isNaN(product.row(0)[0]));
  }

  @Test
  void shapes_that_do_not_fit_are_refused() {
    var a = new Matrix(2, 3);
    var b = new Matrix(3, 4);
    assertThrows(IllegalArgumentException.class, () -> Product.multiply(a, a, new Matrix(2, 3)));
    assertThrows(IllegalArgumentException.class, () -> Product.multiply(a, b, new Matrix(3, 4)));
    assertThrows(
        IllegalArgumentException.class, () -> Product.addTransposed(a, b, new Matrix(3, 4)));
    assertThrows(
        IllegalArgumentException.class, () -> Product.addTransposed(a, a, new Matrix(2, 2)));
  }

  private static Matrix rows(Tensor tensor, int from, int to) {
    Matrix all = Matrix.of(tensor);
    Matrix part = Matrix.ofForeignRows(to - from, all.columns());
    part.rowCount(to - from);
    for (int i = from; i < to; i++) {
      part.row(i - from, all.row(i));
    }
    return part;
  }

  private static Tensor random(int rows, int columns) {
    var values = new double[rows * columns];
    new RandomState(rows * 100L + columns).randn(values, 0, values.length);
    return Tensor.of(new int[] {rows, columns}, values);
  }
}
