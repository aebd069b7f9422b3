package org.gradientplayground.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradientplayground.engine.random.RandomState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts, sums and means of the shipped files were taken with NumPy's loadtxt. */
class RealSetTest {
  private static final List<String> TWO = List.of("a", "b");

  @Test
  void iris_has_50_flowers_of_each_species() {
    Samples iris = samples(RealSet.IRIS);

    assertEquals(150, iris.count());
    assertEquals(4, iris.inputCount());
    assertEquals(List.of("setosa", "versicolor", "virginica"), iris.classNames());
    assertArrayEquals(new int[] {50, 50, 50}, sizes(iris));
    assertArrayEquals(new double[] {5.1, 3.5, 1.4, 0.2}, iris.x(0));
    assertEquals(0, iris.t(0));
    assertArrayEquals(new double[] {5.9, 3.0, 5.1, 1.8}, iris.x(149));
    assertEquals(2, iris.t(149));
    assertEquals(2078.7, sum(iris), 1e-9);
  }

  @Test
  void digits_are_1797_images_of_64_pixels() {
    Samples digits = samples(RealSet.DIGITS);

    assertEquals(1797, digits.count());
    assertEquals(64, digits.inputCount());
    assertEquals(10, digits.classNames().size());
    assertArrayEquals(new int[] {178, 182, 177, 183, 181, 182, 181, 179, 174, 180}, sizes(digits));
    assertArrayEquals(new double[] {0, 0, 5, 13, 9, 1, 0, 0}, Arrays.copyOf(digits.x(0), 8));
    assertEquals(0, digits.t(0));
    assertArrayEquals(new double[] {0, 0, 10, 14, 8, 1, 0, 0}, Arrays.copyOf(digits.x(1796), 8));
    assertEquals(8, digits.t(1796));
    assertEquals(561718, sum(digits));
    assertArrayEquals(new int[] {8, 8}, RealSet.DIGITS.imageShape().orElseThrow());
  }

  @Test
  void irises_are_no_images() {
    assertFalse(RealSet.IRIS.imageShape().isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void a_real_set_draws_nothing_and_is_read_once(RealSet set) {
    var random = new RandomState(9);

    Samples first = set.samples(random);

    assertSame(first, set.samples(random));
    assertEquals(new RandomState(9).randomSample(), random.randomSample());
    assertEquals(Optional.of(set), RealSet.named(set.wireName()));
    assertEquals(first.count(), set.sampleCount());
    assertEquals(first.inputCount(), set.inputCount());
    assertEquals(first.classNames().size(), set.classCount());
    assertEquals(Task.CLASSIFICATION, set.task());
    assertTrue(set.standardisedByDefault());
  }

  @Test
  void rows_end_with_their_label() {
    Samples samples = LabelledRows.of("1.5,2,0\n30,0.25,1\n", TWO, TWO);

    assertEquals(
        new Samples(TWO, new double[][] {{1.5, 2}, {30, 0.25}}, new double[] {0, 1}, TWO), samples);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,2,0\n1,2", "1,2,0\n1,2,3,0", "1,2,0\n1,,0", "1,2,0\n1,x,0", "1,2,0\n1, 2,0",
        "1,2,0\n1,0x1p3,0", "1,2,0\n1,2d,0", "1,2,0\n1,NaN,0", "1,2,0\n1,1.,0", "1,2,0\n\n1,2,0"
      })
  void a_faulty_row_is_refused_by_its_number(String text) {
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> LabelledRows.of(text, TWO, TWO));

    assertTrue(refusal.getMessage().startsWith("line 2: "), refusal.getMessage());
  }

  @Test
  void a_label_that_is_no_class_is_refused() {
    assertThrows(InvalidSamples.class, () -> LabelledRows.of("1,2,2", TWO, TWO));
  }

  @Test
  void a_file_that_is_not_shipped_is_named() {
    var failure = assertThrows(IllegalStateException.class, () -> ShippedFile.text("roses.csv"));

    assertTrue(failure.getMessage().contains("roses.csv"));
  }

  private static Samples samples(RealSet set) {
    return set.samples(new RandomState(0));
  }

  private static int[] sizes(Samples samples) {
    int[] sizes = new int[samples.classNames().size()];
    IntStream.range(0, samples.count()).forEach(i -> sizes[(int) samples.t(i)]++);
    return sizes;
  }

  private static double sum(Samples samples) {
    return IntStream.range(0, samples.count())
        .mapToDouble(i -> Arrays.stream(samples.x(i)).sum())
        .sum();
  }
}
