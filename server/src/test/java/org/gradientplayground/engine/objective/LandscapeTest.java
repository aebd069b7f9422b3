package org.gradientplayground.engine.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LandscapeTest {
  static Stream<Objective> of_two_variables() {
    return Objectives.all().stream().filter(each -> each.dimension() == 2);
  }

  @Test
  void a_field_begins_at_the_lower_left_corner_and_runs_along_x0_first() {
    Objective saddle = Objectives.named("saddle").orElseThrow();
    Field field = assertInstanceOf(Field.class, Landscape.of(saddle));

    double[] values = field.values();

    assertEquals(121 * 121, values.length);
    assertEquals(saddle.value(-3, -3), values[0]);
    assertEquals(saddle.value(3, -3), values[120]);
    assertEquals(saddle.value(-3, 3), values[120 * 121]);
    assertEquals(saddle.value(-3 + 6.0 / 120, -3), values[1]);
  }

  @ParameterizedTest
  @MethodSource("of_two_variables")
  void contour_lines_are_spread_over_the_whole_terrain(Objective objective) {
    Field field = Field.of(objective);
    ElevationScale scale = field.scale();
    List<Double> levels = field.levels();

    assertTrue(levels.size() >= 14 && levels.size() <= 20);
    double before = 0;
    for (double level : levels) {
      double elevation = scale.elevation(level);
      assertTrue(elevation > before, () -> "not ascending: " + levels);
      assertTrue(elevation - before < 2.0 / levels.size(), () -> "a gap below " + level);
      before = elevation;
    }
    assertTrue(before < 1 && before > 1 - 2.0 / levels.size());
  }

  @ParameterizedTest
  @MethodSource("of_two_variables")
  void the_median_of_the_terrain_lies_at_the_middle_elevation(Objective objective) {
    Field field = Field.of(objective);

    double[] sorted = field.values();
    Arrays.sort(sorted);

    assertEquals(0.5, field.scale().elevation(sorted[sorted.length / 2]), 0.02);
  }

  @Test
  void index_lines_carry_short_numbers() {
    Field bowl = Field.of(Objectives.named("bowl").orElseThrow());

    for (int line = 0; line < bowl.levels().size(); line += 5) {
      double level = bowl.levels().get(line);
      assertTrue(Double.toString(level).length() <= 4, () -> "long: " + level);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.7, 1.3, 1",
    "-1, 2, 0",
    "4.3, 5.6, 5",
    "95, 104, 100",
    "0.021, 0.024, 0.022",
    "-2.6, -2.2, -2.5",
    "1234, 1345, 1300"
  })
  void the_roundest_number_of_an_interval_has_the_fewest_digits(
      double low, double high, double expected) {
    assertEquals(expected, ContourLevels.roundest(low, high));
  }

  @Test
  void the_level_that_crosses_itself_is_an_index_line_of_the_saddles() {
    for (String name : List.of("saddle", "monkey")) {
      List<Double> levels = Field.of(Objectives.named(name).orElseThrow()).levels();

      assertEquals(10, levels.indexOf(0.0), () -> name + " " + levels);
    }
  }

  @Test
  void elevations_reach_from_the_lowest_to_the_highest_point() {
    Field field = Field.of(Objectives.named("rosenbrock").orElseThrow());
    char[] elevations = field.elevations();
    double[] values = field.values();

    int lowest = 0;
    int highest = 0;
    for (int i = 0; i < values.length; i++) {
      lowest = values[i] < values[lowest] ? i : lowest;
      highest = values[i] > values[highest] ? i : highest;
    }

    assertEquals(0, elevations[lowest]);
    assertEquals(65535, elevations[highest]);
    double back = field.scale().value(elevations[60 * 121 + 20] / 65535.0);
    assertEquals(values[60 * 121 + 20], back, 1e-3 * values[60 * 121 + 20]);
  }

  @Test
  void a_curve_is_not_a_number_where_the_function_is_not_defined() {
    Curve curve =
        assertInstanceOf(Curve.class, Landscape.of(Objectives.named("log").orElseThrow()));

    double[] x = curve.x();
    double[] f = curve.f();

    assertEquals(401, x.length);
    assertEquals(-1, x[0]);
    assertEquals(8, x[400]);
    for (int i = 0; i < x.length; i++) {
      assertEquals(x[i] > 0, Double.isFinite(f[i]));
    }
  }

  private static final Window UNIT = new Window(new Interval(-1, 1), new Interval(-1, 1));

  @Test
  void where_a_function_has_no_value_there_is_no_terrain() {
    Field field = Field.over(UNIT, 21, x -> StrictMath.log(x[0]));
    Field positive =
        Field.over(
            new Window(new Interval(0.1, 1), new Interval(-1, 1)), 10, x -> StrictMath.log(x[0]));

    for (int place = 0; place < 21 * 21; place++) {
      assertEquals(place % 21 > 10, field.isTerrain(place), "at " + place);
      // The logarithm of 0 is below all bounds, that of less is nowhere.
      char edge = place % 21 == 10 ? 0 : Character.MAX_VALUE;
      assertTrue(field.isTerrain(place) || field.elevations()[place] == edge);
    }
    assertEquals(positive.scale().low(), field.scale().low(), 1e-12);
    assertEquals(positive.scale().s(), field.scale().s(), 1e-12);
    assertEquals(positive.levels().size(), field.levels().size());
  }

  @Test
  void a_plain_and_a_field_without_any_value_have_no_lines() {
    for (double height : new double[] {3, Double.NaN, Double.POSITIVE_INFINITY, 1e200}) {
      Field field = Field.over(UNIT, 5, _ -> height);

      assertEquals(List.of(), field.levels());
      assertEquals(height == 3 ? 3 : 0, field.scale().low());
      assertEquals(field.scale().low(), field.scale().high());
      assertEquals(height == 3, field.isTerrain(0));
      assertEquals("\0".repeat(25), new String(field.elevations()));
    }
  }

  @Test
  void differences_that_are_rounding_alone_are_no_hills() {
    Field field = Field.over(UNIT, 21, x -> x[0] + 0.1 - x[0] + 1);

    assertEquals(List.of(), field.levels());
  }

  @Test
  void lines_of_a_terrain_of_enormous_range_ascend_within_it() {
    for (double power : new double[] {1e-90, 1e-12, 1e12, 1e90}) {
      Field field = Field.over(UNIT, 21, x -> power * x[0] / (x[1] * x[1] + 1e-9));

      double before = field.scale().low();
      for (double level : field.levels()) {
        assertTrue(before < level && level < field.scale().high(), "at " + power);
        before = level;
      }
      assertTrue(field.levels().size() >= 2);
    }
  }
}
