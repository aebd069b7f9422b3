package org.gradientplayground.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeatureTest {
  /** sin(0.6 pi) = sqrt(10 + 2 sqrt(5)) / 4, the sine of 108 degrees; sin(-pi / 2) = -1. */
  @ParameterizedTest
  @CsvSource({
    "x1, 0.3",
    "x2, -0.25",
    "x1Squared, 0.09",
    "x2Squared, 0.0625",
    "x1x2, -0.075",
    "sinX1, 0.9510565162951536",
    "sinX2, -1"
  })
  void a_feature_of_a_point_is_what_its_name_says(String name, double expected) {
    assertEquals(expected, Feature.named(name).orElseThrow().of(0.3, -0.25), 1e-15);
  }

  @ParameterizedTest
  @EnumSource
  void every_feature_is_found_by_its_name(Feature feature) {
    assertEquals(Optional.of(feature), Feature.named(feature.wireName()));
  }

  @Test
  void there_is_no_feature_of_another_name() {
    assertEquals(Optional.empty(), Feature.named("x3"));
  }
}
