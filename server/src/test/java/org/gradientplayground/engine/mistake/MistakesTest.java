package org.gradientplayground.engine.mistake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The expected numbers are those of NumPy 2.4, by the article's own code and by right code. */
class MistakesTest {
  private static final double NEAR = 1e-12;

  /** What a central difference in doubles with h = 1e-4 is accurate to at numbers up to 100. */
  private static final double DIFFERENCE = 1e-7;

  private static Contrast usual(Mistake mistake) {
    return mistake.contrast(Inputs.usual(mistake));
  }

  private static Contrast with(Mistake mistake, Object... namesAndValues) {
    Inputs inputs = Inputs.usual(mistake);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      inputs = inputs.with((String) namesAndValues[i], tensor(namesAndValues[i + 1]));
    }
    return mistake.contrast(inputs);
  }

  private static Tensor tensor(Object value) {
    return value instanceof double[] numbers
        ? Tensor.vector(numbers)
        : Tensor.scalar(((Number) value).doubleValue());
  }

  private static double[] numbers(double... numbers) {
    return numbers;
  }

  private static void assertResults(Contrast contrast, double wrong, double right) {
    assertEquals(wrong, contrast.wrong().result().at(0), NEAR * Math.max(1, Math.abs(wrong)));
    assertEquals(right, contrast.right().result().at(0), NEAR * Math.max(1, Math.abs(right)));
  }

  private static void assertResults(
      Contrast contrast, double[] wrong, double[] right, double tolerance) {
    assertArrayEquals(wrong, contrast.wrong().result().toArray(), tolerance);
    assertArrayEquals(right, contrast.right().result().toArray(), tolerance);
  }

  private static double[] operand(Side side, String name) {
    return side.operands().get(name).toArray();
  }

  static Stream<Mistake> all() {
    return Mistakes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void with_its_usual_inputs_every_mistake_shows(Mistake mistake) {
    Contrast contrast = usual(mistake);

    assertFalse(contrast.differs().isEmpty(), mistake.id());
    assertTrue(contrast.wrong().result().hasShapeOf(contrast.right().result()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_usual_inputs_are_within_their_bounds(Mistake mistake) {
    for (Input input : mistake.inputs()) {
      for (double each : input.usual().toArray()) {
        assertTrue(input.holds(each), input::name);
        assertTrue(!input.whole() || each == Math.rint(each), input::name);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_same_inputs_give_the_same_and_are_left_alone(Mistake mistake) {
    Inputs inputs = Inputs.usual(mistake);

    assertEquals(mistake.contrast(inputs), mistake.contrast(inputs));
    assertEquals(Inputs.usual(mistake), inputs);
  }

  @Test
  void every_mistake_has_a_name_of_its_own_and_they_follow_the_article() {
    List<String> ids = all().map(Mistake::id).toList();
    List<String> sections = all().map(Mistake::section).toList();

    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals(sections.stream().sorted().toList(), sections);
    assertTrue(Mistakes.named("softmax-thrice").isEmpty());
  }

  @Test
  void results_differ_where_they_are_not_the_same_number() {
    var one = Side.of(Tensor.vector(1, Double.NaN, Double.POSITIVE_INFINITY, 3, 1));
    var other = Side.of(Tensor.vector(1 + 1e-14, Double.NaN, Double.NaN, 3.1, 1));

    assertEquals(List.of(2, 3), new Contrast(one, other).differs());
  }

  @Test
  void half_a_sum_grows_with_the_batch_and_so_does_its_gradient() {
    Contrast hundred = usual(new HalfSumCalledMean());
    assertResults(hundred, 150, 1.5);
    assertArrayEquals(numbers(100), operand(hundred.wrong(), "gradient"), NEAR);
    assertArrayEquals(numbers(1), operand(hundred.right(), "gradient"), NEAR);
    assertArrayEquals(numbers(-9), operand(hundred.wrong(), "next"), NEAR);
    assertArrayEquals(numbers(0.9), operand(hundred.right(), "next"), NEAR);

    Contrast one = with(new HalfSumCalledMean(), "N", 1);
    assertResults(one, 1.5, 1.5);
    assertTrue(one.differs().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "3, 250, 40.5, 30504.5",
    "250, 3, 40.5, 30504.5",
    "20, 0, 72, 200",
    "200, 90, 34, 6050",
    "12, 0, 72, 72"
  })
  void the_square_of_bytes_is_taken_modulo_256(int y, int t, double wrong, double right) {
    assertResults(with(new WrappingBytes(), "y", y, "t", t), wrong, right);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2, 2.5924943394865885, 0.2899092474925425",
    "1, 0, 3.2856415198590336, 1.9560115019640731"
  })
  void a_column_of_labels_is_looked_up_in_every_row(
      int first, int second, double wrong, double right) {
    assertResults(with(new LabelsInAColumn(), "t", numbers(first, second)), wrong, right);
  }

  @Test
  void a_column_of_labels_picks_a_square_of_probabilities() {
    Contrast contrast = usual(new LabelsInAColumn());

    assertArrayEquals(numbers(0.7, 0.1, 0.1, 0.8), operand(contrast.wrong(), "picked"));
    assertArrayEquals(numbers(0.7, 0.8), operand(contrast.right(), "picked"));
  }

  @Test
  void the_argmax_of_soft_targets_forgets_all_classes_but_one() {
    assertResults(usual(new ArgmaxOfSoftLabels()), 0.3566749437958753, 0.8577801310511654);
    Contrast tied =
        with(new ArgmaxOfSoftLabels(), "y", numbers(0.2, 0.3, 0.5), "t", numbers(0.4, 0.4, 0.2));
    assertResults(tied, 1.6094379119341002, 1.2639937224426703);
    assertArrayEquals(numbers(0), operand(tied.wrong(), "label"), "the first of equal ones");
    Contrast oneHot = with(new ArgmaxOfSoftLabels(), "t", numbers(0, 1, 0));
    assertTrue(oneHot.differs().isEmpty(), "one-hot targets are no mistake");
  }

  @ParameterizedTest
  @CsvSource({
    "40, -1.000000082690371e-10, 4.248354255291589e-18",
    "5, 0.006715348388444142, 0.006715348489118068",
    "-40, 23.025850887456915, 40",
    "-100, 23.025850929940457, 100"
  })
  void an_epsilon_makes_the_loss_negative_at_one_end_and_flat_at_the_other(
      double lead, double wrong, double right) {
    Contrast contrast = with(new EpsilonInTheLogarithm(), "lead", lead);

    assertEquals(wrong, contrast.wrong().result().at(0), 1e-15 * Math.max(1, Math.abs(wrong)));
    assertEquals(right, contrast.right().result().at(0), 1e-15 * Math.max(1, Math.abs(right)));
  }

  @Test
  void a_naive_softmax_overflows_far_above_zero_and_vanishes_far_below() {
    double[] none = numbers(Double.NaN, Double.NaN, Double.NaN);
    Contrast above = usual(new NaiveSoftmax());
    assertResults(
        above,
        none,
        numbers(0.999954600070331, 4.539786860886666e-05, 2.061060046209062e-09),
        NEAR);
    assertArrayEquals(numbers(Double.POSITIVE_INFINITY), operand(above.wrong(), "sum"));

    Contrast below = with(new NaiveSoftmax(), "z", numbers(-1000, -1001, -1002));
    assertResults(
        below, none, numbers(0.6652409557748218, 0.24472847105479764, 0.09003057317038046), NEAR);
    assertArrayEquals(numbers(0), operand(below.wrong(), "sum"));

    Contrast one = with(new NaiveSoftmax(), "z", numbers(720, 0, 0));
    assertArrayEquals(numbers(Double.NaN, 0, 0), one.wrong().result().toArray());
    assertTrue(with(new NaiveSoftmax(), "z", numbers(1, 2, 3)).differs().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"3, 4, 25000, 35000", "-3, 2, -25000, 15000", "0, 5, 0, 45000"})
  void an_integer_array_moves_by_one_instead_of_h(int x0, int x1, double wrong0, double wrong1) {
    assertResults(
        with(new IntegerArray(), "x", numbers(x0, x1)),
        numbers(wrong0, wrong1),
        numbers(2 * x0, 2 * x1),
        DIFFERENCE);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 4, 1e-4, 5.98907470703125, 8.001327514648438",
    "3, 4, 1e-2, 6.000041961669922, 7.999992370605469",
    "3, 4, 1e-8, 0, 0",
    "0.5, -20, 1e-3, 1.007080078125, -39.97802734375"
  })
  void single_precision_drowns_a_small_h_in_rounding(
      double x0, double x1, double h, double wrong0, double wrong1) {
    Contrast contrast = with(new SinglePrecision(), "x", numbers(x0, x1), "h", h);

    assertResults(contrast, numbers(wrong0, wrong1), numbers(2 * x0, 2 * x1), 1e-6);
    assertArrayEquals(numbers(wrong0, wrong1), contrast.wrong().result().toArray(), 0);
  }

  /** NumPy 1.24 computed f in doubles: only what is stored is rounded. */
  @Test
  void rounding_what_is_stored_is_the_smaller_part_of_the_error() {
    assertArrayEquals(
        numbers(5.993843078613281, 8.001327514648438),
        operand(usual(new SinglePrecision()).wrong(), "onlyStored"),
        0);
  }

  @Test
  void a_function_that_sees_one_row_at_a_time_has_another_gradient() {
    Contrast contrast = usual(new OneRowAtATime());

    assertResults(
        contrast, numbers(12, 12, 12, 7, 7, 7), numbers(19, 19, 19, 19, 19, 19), DIFFERENCE);
    assertArrayEquals(numbers(6, 3.5), operand(contrast.wrong(), "sums"));
    assertArrayEquals(numbers(9.5), operand(contrast.right(), "sum"));
  }

  @Test
  void softmax_twice_costs_more_and_teaches_less() {
    double[] book = numbers(1.054148091, 0.630716529, 1.132807401);
    Contrast contrast = with(new SoftmaxTwice(), "z", book);
    assertEquals(1.038883145833523, contrast.wrong().result().at(0), 1e-9);
    assertEquals(0.928068538748235, contrast.right().result().at(0), NEAR);
    assertArrayEquals(
        numbers(0.14650622872, 0.08619351975, -0.23269974829),
        operand(contrast.wrong(), "gradient"),
        1e-8);
    assertArrayEquals(
        numbers(0.36541271113, 0.23927077687, -0.604683488),
        operand(contrast.right(), "gradient"),
        1e-9);

    Contrast sure = with(new SoftmaxTwice(), "z", numbers(0, 0, 50));
    assertResults(sure, Math.log((Math.E + 2) / Math.E), 2 * Math.exp(-50));
  }

  @Test
  void a_start_point_under_a_second_name_is_the_end_point_afterwards() {
    Contrast contrast = usual(new StartOverwritten());
    double[] end = numbers(-0.32212254719970757, 0.429496729599129);

    assertResults(contrast, end, numbers(-3, 4), 1e-9);
    assertArrayEquals(end, operand(contrast.wrong(), "end"), 1e-9);
    assertArrayEquals(end, operand(contrast.right(), "end"), 1e-9);
    assertArrayEquals(
        numbers(-0.03458764513817675, 0.04611686018418694),
        operand(contrast.wrong(), "again"),
        1e-9);
    assertArrayEquals(end, operand(contrast.right(), "again"), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 50, 41, 40, 0, 40",
    "2000, 64, 32, 32, 16, 31",
    "2048, 64, 33, 32, 0, 32",
    "10, 10, 2, 1, 0, 1",
    "3, 10, 1, 1, 3, 0"
  })
  void plus_one_counts_an_empty_batch_where_nothing_is_left_over(
      int samples, int batchSize, double wrong, double right, double last, double dropped) {
    Contrast contrast = with(new OneBatchTooMany(), "samples", samples, "batch_size", batchSize);

    assertResults(contrast, wrong, right);
    assertArrayEquals(numbers(last), operand(contrast.wrong(), "last"));
    assertArrayEquals(numbers(dropped), operand(contrast.right(), "dropped"));
  }

  @Test
  void a_velocity_that_holds_the_old_rate_runs_on_after_the_rate_is_lowered() {
    Contrast contrast = usual(new RateInTheVelocity());
    assertResults(contrast, -5.5768370773840115, 0.1833277503680696);
    assertArrayEquals(numbers(0.248), operand(contrast.right(), "changedAt"), NEAR);
    assertArrayEquals(numbers(-1.433296), operand(contrast.wrong(), "move"), NEAR);
    assertArrayEquals(numbers(-0.014824), operand(contrast.right(), "move"), NEAR);

    Contrast stopped = with(new RateInTheVelocity(), "lower", 0);
    assertResults(stopped, -5.619459280000003, 0.248);
    Contrast constant = with(new RateInTheVelocity(), "lower", 0.1);
    assertTrue(constant.differs().isEmpty(), "without a change both forms are one");
  }

  @Test
  void a_relu_in_place_takes_the_gradient_of_the_other_branch_away() {
    Contrast contrast = usual(new ReluInPlace());
    assertResults(contrast, numbers(0, 0), numbers(5, 7), 0);
    assertArrayEquals(numbers(0, 0), operand(contrast.wrong(), "da"));
    assertArrayEquals(numbers(0, 0), operand(contrast.right(), "da"));

    Contrast half = with(new ReluInPlace(), "a", numbers(1, 0));
    assertResults(half, numbers(5, 0), numbers(5, 7), 0);
    assertEquals(List.of(1), half.differs());
  }

  @Test
  void one_sample_divided_by_its_classes_fails_the_gradient_check() {
    Contrast contrast = usual(new DividedByClasses());

    assertResults(
        contrast,
        numbers(0.006070424431849177, 0.08173060431169131, -0.08780102874354045),
        numbers(0.01821127329554753, 0.24519181293507392, -0.26340308623062136),
        NEAR);
    assertArrayEquals(
        contrast.right().result().toArray(), operand(contrast.wrong(), "numerical"), 1e-8);
  }

  @Test
  void a_backward_that_ignores_dout_gives_the_same_whatever_comes_back() {
    double[] alone = numbers(0.01821127329554753, 0.24519181293507392, -0.26340308623062136);
    double[] tenfold = Arrays.stream(alone).map(each -> 10 * each).toArray();

    assertResults(usual(new DoutIgnored()), alone, tenfold, NEAR);
    assertTrue(with(new DoutIgnored(), "dout", 1).differs().isEmpty());
  }

  @Test
  void a_right_backward_fails_the_check_against_a_loss_with_an_epsilon() {
    Contrast sure = usual(new GradientOfAnotherLoss());
    assertResults(sure, numbers(1, -1), numbers(0, 0), 1e-7);
    assertArrayEquals(
        numbers(4.249045559845399e-8, -4.249045559845399e-8),
        operand(sure.wrong(), "numerical"),
        1e-10);
    assertArrayEquals(numbers(1, -1), operand(sure.right(), "numerical"), 1e-9);
    assertArrayEquals(numbers(23.025850887456915), operand(sure.wrong(), "loss"), NEAR);
    assertArrayEquals(numbers(40), operand(sure.right(), "loss"), NEAR);

    Contrast mild = with(new GradientOfAnotherLoss(), "z", numbers(5, 0));
    assertResults(mild, numbers(0, 0), numbers(0, 0), 2e-8);
  }
}
