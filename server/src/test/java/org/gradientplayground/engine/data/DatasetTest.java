package org.gradientplayground.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetTest {
  private static final List<Feature> NONE = List.of();

  @ParameterizedTest
  @CsvSource({"400, 0.2, 80", "10, 0, 0", "10, 0.04, 0", "10, 0.9, 9", "13, 0.5, 6", "15, 0.5, 8"})
  void the_test_part_is_the_rounded_share_of_all_samples(int count, double share, int expected) {
    Dataset dataset = Dataset.of(new DataSpec(toys(count), 0, share, false), NONE);

    assertEquals(expected, dataset.testCount());
    assertEquals(count - expected, dataset.trainCount());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void one_sample_at_least_is_left_to_train_on(int count) {
    Dataset dataset = Dataset.of(new DataSpec(column(count), 0, 0.9, true), NONE);

    assertEquals(1, dataset.trainCount());
    assertEquals(0, dataset.features(0)[0]);
  }

  @Test
  void every_sample_is_in_one_of_the_parts_once() {
    Dataset dataset = Dataset.of(new DataSpec(column(100), 3, 0.3, false), NONE);
    var seen = new HashSet<Double>();

    for (int i = 0; i < 100; i++) {
      double x = dataset.samples().x(i)[0];
      assertTrue(seen.add(x));
      assertEquals(2 * x, dataset.samples().t(i));
      assertArrayEquals(new double[] {x}, dataset.features(i));
    }
    assertEquals(100, seen.size());
  }

  @Test
  void another_seed_splits_otherwise() {
    Dataset first = Dataset.of(new DataSpec(column(100), 3, 0.3, false), NONE);
    Dataset again = Dataset.of(new DataSpec(column(100), 3, 0.3, false), NONE);
    Dataset other = Dataset.of(new DataSpec(column(100), 4, 0.3, false), NONE);

    assertEquals(first.samples(), again.samples());
    assertFalse(first.samples().equals(other.samples()));
  }

  /** The first training and test samples after np.random.RandomState(5).permutation(150). */
  @Test
  void iris_is_split_and_standardised_as_numpy_does_it() {
    Dataset iris = Dataset.of(new DataSpec(RealSet.IRIS, 5, 0.2, true), NONE);

    assertEquals(120, iris.trainCount());
    assertEquals(4, iris.width());
    assertEquals(RealSet.IRIS.samples(null).inputNames(), iris.featureNames());
    assertArrayEquals(
        new double[] {
          -0.8814092363175904, 0.7143396034230856, -1.234271378876078, -1.268197669337509
        },
        iris.features(0),
        1e-14);
    assertEquals(0, iris.samples().t(0));
    assertArrayEquals(
        new double[] {
          -0.04576165335283476, -0.8163881181978094, 0.1183547897552398, 0.03698003495495308
        },
        iris.features(120),
        1e-14);
    assertEquals(1, iris.samples().t(120));
  }

  /** Pixels 0, 32 and 39 are white in every image. */
  @Test
  void digits_are_standardised_as_numpy_does_it_and_white_pixels_become_0() {
    Dataset digits = Dataset.of(new DataSpec(RealSet.DIGITS, 5, 0.2, true), NONE);

    assertEquals(1438, digits.trainCount());
    assertEquals(359, digits.testCount());
    assertArrayEquals(
        new double[] {0.025918011001951697, 0.6810394625380478, 1.4466165752764073},
        Arrays.copyOfRange(digits.features(0), 18, 21),
        1e-13);
    assertEquals(3, digits.samples().t(0));
    assertEquals(5, digits.samples().t(1438));
    for (int i = 0; i < digits.samples().count(); i++) {
      assertEquals(0, digits.features(i)[0]);
      assertEquals(0, digits.features(i)[32]);
      assertEquals(0, digits.features(i)[39]);
    }
    assertArrayEquals(new int[] {8, 8}, digits.imageShape().orElseThrow());
  }

  @Test
  void a_standardised_training_part_has_mean_0_and_standard_deviation_1() {
    var features = List.of(Feature.values());
    Dataset dataset =
        Dataset.of(new DataSpec(new ToySet(ToyKind.MOONS, 1000, 0.3), 1, 0.4, true), features);

    for (int j = 0; j < dataset.width(); j++) {
      double sum = 0;
      double squares = 0;
      for (int i = 0; i < dataset.trainCount(); i++) {
        sum += dataset.features(i)[j];
        squares += dataset.features(i)[j] * dataset.features(i)[j];
      }
      assertEquals(0, sum / dataset.trainCount(), 1e-14);
      assertEquals(1, squares / dataset.trainCount(), 1e-13);
    }
  }

  /** The mean of 0.1, 0.1, 0.1 is not 0.1 in floating point, and its deviations are not 0. */
  @Test
  void a_constant_column_becomes_0_even_where_its_mean_is_rounded() {
    double[][] x = {{0.1}, {0.1}, {0.1}, {0.1}, {0.1}, {0.1}};
    var own = new OwnSamples(new Samples(List.of("a"), x, new double[6], List.of()));

    Dataset dataset = Dataset.of(new DataSpec(own, 0, 0, true), NONE);

    for (int i = 0; i < 6; i++) {
      assertEquals(0, dataset.features(i)[0]);
    }
    var input = new double[1];
    dataset.features(new double[] {7}, input);
    assertEquals(0, input[0]);
  }

  @Test
  void values_as_large_as_they_may_be_stay_finite() {
    double[][] x = {{1e50, -1e50}, {-1e50, 1e50}, {3e49, 0}};
    var own =
        new OwnSamples(new Samples(List.of("a", "b"), x, new double[] {1e50, 0, -1e50}, List.of()));

    Dataset dataset = Dataset.of(new DataSpec(own, 0, 0, true), List.of(Feature.values()));

    for (int i = 0; i < 3; i++) {
      assertTrue(Arrays.stream(dataset.features(i)).allMatch(Double::isFinite));
    }
    assertTrue(Double.isFinite(dataset.high()[0] - dataset.low()[0]));
    assertTrue(Double.isFinite(dataset.targetHigh() - dataset.targetLow()));
  }

  @Test
  void features_are_the_inputs_of_the_network_in_the_order_asked_for() {
    var features = List.of(Feature.X1X2, Feature.X2, Feature.X1_SQUARED);
    Dataset dataset = Dataset.of(new DataSpec(toys(20), 0, 0.2, false), features);

    assertEquals(3, dataset.width());
    assertEquals(List.of("x1x2", "x2", "x1Squared"), dataset.featureNames());
    for (int i = 0; i < 20; i++) {
      double[] x = dataset.samples().x(i);
      assertArrayEquals(new double[] {x[0] * x[1], x[1], x[0] * x[0]}, dataset.features(i));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void any_point_is_turned_into_an_input_as_a_sample_is(boolean standardise) {
    Dataset dataset =
        Dataset.of(new DataSpec(toys(50), 2, 0.2, standardise), List.of(Feature.values()));
    var input = new double[dataset.width()];

    for (int i = 0; i < 50; i++) {
      dataset.features(dataset.samples().x(i), input);
      assertArrayEquals(dataset.features(i), input);
    }
    assertSame(dataset.features(3), dataset.features(3));
  }

  @ParameterizedTest
  @EnumSource
  void features_need_two_inputs(RealSet set) {
    var spec = new DataSpec(set, 0, 0.2, true);

    var refusal = assertThrows(InvalidSamples.class, () -> Dataset.of(spec, List.of(Feature.X1)));

    Refusals.assertRefusal("notApplicable", "/features", List.of(set.wireName()), refusal);
  }

  @ParameterizedTest
  @EnumSource
  void the_window_of_a_toy_set_is_a_square_around_all_samples(ToyKind kind) {
    for (double noise : new double[] {0, 1}) {
      Dataset dataset = Dataset.of(new DataSpec(new ToySet(kind, 500, noise), 1, 0, false), NONE);
      double low = dataset.low()[0];
      double high = dataset.high()[0];

      assertTrue(low <= -1.1 && high >= 1.1);
      assertArrayEquals(filled(kind.inputCount(), low), dataset.low());
      assertArrayEquals(filled(kind.inputCount(), high), dataset.high());
      for (int i = 0; i < 500; i++) {
        assertTrue(Arrays.stream(dataset.samples().x(i)).allMatch(x -> low < x && x < high));
        double t = dataset.samples().t(i);
        assertTrue(dataset.targetLow() < t && t < dataset.targetHigh());
      }
    }
  }

  @Test
  void the_window_of_own_samples_is_theirs_with_a_twentieth_around() {
    double[][] x = {{100, 7}, {300, 7}};
    var own = new OwnSamples(new Samples(List.of("a", "b"), x, new double[] {2, 4}, List.of()));

    Dataset dataset = Dataset.of(new DataSpec(own, 0, 0.5, true), NONE);

    assertArrayEquals(new double[] {90, 6}, dataset.low());
    assertArrayEquals(new double[] {310, 8}, dataset.high());
    assertEquals(1.9, dataset.targetLow(), 1e-15);
    assertEquals(4.1, dataset.targetHigh(), 1e-15);
    assertFalse(dataset.imageShape().isPresent());
    assertEquals(Task.REGRESSION, dataset.task());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 0.91})
  void the_test_share_is_from_0_to_nine_tenths(double share) {
    var refusal = assertThrows(InvalidSamples.class, () -> new DataSpec(toys(10), 0, share, false));

    Refusals.assertRefusal("outOfRange", "/testShare", List.of(share, 0.0, 0.9), refusal);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 4294967296L})
  void a_seed_is_a_number_of_32_bits(long seed) {
    var refusal =
        assertThrows(InvalidSamples.class, () -> new DataSpec(toys(10), seed, 0.2, false));

    Refusals.assertRefusal("outOfRange", "/seed", List.of(seed, 0L, 4294967295L), refusal);
  }

  private static ToySet toys(int count) {
    return new ToySet(ToyKind.GAUSS, count, 0.1);
  }

  /** x = 0, 1, 2, ... and t = 2 x. */
  private static OwnSamples column(int count) {
    double[][] x =
        IntStream.range(0, count).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
    double[] t = IntStream.range(0, count).mapToDouble(i -> 2 * i).toArray();
    return new OwnSamples(new Samples(List.of("a"), x, t, List.of()));
  }

  private static double[] filled(int count, double value) {
    var values = new double[count];
    Arrays.fill(values, value);
    return values;
  }
}
