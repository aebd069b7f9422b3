package org.gradientplayground.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientplayground.engine.random.RandomState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OwnSamplesTest {
  private static final List<String> AB = List.of("a", "b");

  @Test
  void samples_with_classes_are_a_classification() {
    var own = own(AB, new double[][] {{1, 2}, {3, 4}, {5, 6}}, new double[] {0, 1, 1}, AB);

    assertEquals("own", own.wireName());
    assertEquals(Task.CLASSIFICATION, own.task());
    assertEquals(3, own.sampleCount());
    assertEquals(2, own.inputCount());
    assertEquals(2, own.classCount());
    assertTrue(own.standardisedByDefault());
    assertArrayEquals(new double[] {3, 4}, own.samples(new RandomState(0)).x(1));
  }

  @Test
  void samples_without_classes_are_a_regression_of_any_numbers() {
    var own = own(List.of("a"), new double[][] {{1}, {2}}, new double[] {-0.5, 1e49}, List.of());

    assertEquals(Task.REGRESSION, own.task());
    assertEquals(0, own.classCount());
    assertEquals(1e49, own.samples().t(1));
  }

  @Test
  void samples_do_not_change_when_the_arrays_they_came_from_do() {
    double[][] x = {{1}, {2}};
    double[] t = {3, 4};
    var samples = new Samples(List.of("a"), x, t, List.of());

    x[0][0] = 9;
    t[0] = 9;

    assertEquals(1, samples.x(0)[0]);
    assertEquals(3, samples.t(0));
  }

  @Test
  void samples_are_equal_when_every_number_and_name_is() {
    double[][] x = {{1}, {2}};
    var own = own(List.of("a"), x, new double[] {0, 1}, AB);

    assertEquals(own, own(List.of("a"), x, new double[] {0, 1}, AB));
    assertEquals(own.hashCode(), own(List.of("a"), x, new double[] {0, 1}, AB).hashCode());
    assertNotEquals(own, own(List.of("b"), x, new double[] {0, 1}, AB));
    assertNotEquals(own, own(List.of("a"), x, new double[] {1, 1}, AB));
    assertNotEquals(own, own(List.of("a"), x, new double[] {0, 1}, List.of("a", "c")));
    assertNotEquals(own, own(List.of("a"), new double[][] {{1}, {3}}, new double[] {0, 1}, AB));
  }

  @Test
  void the_limits_themselves_are_allowed() {
    assertEquals(2, regression(2, 1).sampleCount());
    assertEquals(10_000, regression(10_000, 1).sampleCount());
    assertEquals(100, regression(2, 100).inputCount());
    assertEquals(20, classification(20).classCount());
    assertEquals(
        -1e50, own(AB, new double[][] {{-1e50, 1e50}, {0, 0}}, zeros(2), AB).samples().x(0)[0]);
  }

  static Stream<Arguments> faults() {
    double[][] x = {{1, 2}, {3, 4}};
    double[] t = {0, 1};
    return Stream.of(
        fault("wrongLength", "/t", List.of(1, 2), AB, x, new double[] {0}, AB),
        fault("wrongLength", "/x/1", List.of(1, 2), AB, new double[][] {{1, 2}, {3}}, t, AB),
        fault("wrongLength", "/x/0", List.of(2, 1), List.of("a"), x, t, AB),
        fault("notFinite", "/x/1/0", List.of("NaN"), AB, rows(Double.NaN), t, AB),
        fault("notFinite", "/x/1/0", List.of("-Infinity"), AB, rows(-1.0 / 0), t, AB),
        fault("notFinite", "/t/1", List.of("Infinity"), AB, x, new double[] {0, 1.0 / 0}, AB),
        fault("notFinite", "/t/0", List.of("NaN"), AB, x, new double[] {0.0 / 0, 0}, List.of()),
        fault("notInteger", "/t/1", List.of(0.5), AB, x, new double[] {0, 0.5}, AB),
        fault("outOfRange", "/t/1", List.of(2.0, 0, 1), AB, x, new double[] {0, 2}, AB),
        fault("outOfRange", "/t/0", List.of(-1.0, 0, 1), AB, x, new double[] {-1, 1}, AB),
        fault("duplicateName", "/inputs/1", List.of("a"), List.of("a", "a"), x, t, AB),
        fault("duplicateName", "/classes/2", List.of("b"), AB, x, t, List.of("a", "b", "b")),
        fault("outOfRange", "/x/1/0", List.of(1e51, -1e50, 1e50), AB, rows(1e51), t, AB),
        fault(
            "outOfRange",
            "/t/1",
            List.of(-1e51, -1e50, 1e50),
            AB,
            x,
            new double[] {0, -1e51},
            List.of()),
        fault("outOfRange", "/x", List.of(0L, 2L, 10_000L), AB, new double[0][], zeros(0), AB),
        fault(
            "outOfRange",
            "/x",
            List.of(1L, 2L, 10_000L),
            AB,
            new double[][] {{1, 2}},
            zeros(1),
            AB),
        fault(
            "outOfRange",
            "/x",
            List.of(10_001L, 2L, 10_000L),
            List.of("a"),
            new double[10_001][1],
            zeros(10_001),
            AB),
        fault("outOfRange", "/inputs", List.of(0L, 1L, 100L), List.of(), new double[2][0], t, AB),
        fault(
            "outOfRange",
            "/inputs",
            List.of(101L, 1L, 100L),
            names(101),
            new double[2][101],
            t,
            AB),
        fault("outOfRange", "/classes", List.of(1L, 2L, 20L), AB, x, zeros(2), List.of("a")),
        fault("outOfRange", "/classes", List.of(21L, 2L, 20L), AB, x, t, names(21)));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void faulty_samples_are_refused_with_the_place_and_the_value(
      String code,
      String path,
      List<Object> parameters,
      List<String> inputs,
      double[][] x,
      double[] t,
      List<String> classes) {
    var refusal = assertThrows(InvalidSamples.class, () -> own(inputs, x, t, classes));

    Refusals.assertRefusal(code, path, parameters, refusal);
  }

  private static Arguments fault(Object... parts) {
    return Arguments.of(parts);
  }

  private static OwnSamples own(
      List<String> inputs, double[][] x, double[] t, List<String> classes) {
    return new OwnSamples(new Samples(inputs, x, t, classes));
  }

  private static OwnSamples regression(int rows, int inputs) {
    return own(names(inputs), new double[rows][inputs], zeros(rows), List.of());
  }

  private static OwnSamples classification(int classes) {
    return own(List.of("a"), new double[2][1], new double[] {0, classes - 1}, names(classes));
  }

  private static double[][] rows(double faulty) {
    return new double[][] {{1, 2}, {faulty, 4}};
  }

  private static double[] zeros(int count) {
    return new double[count];
  }

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
  }
}
