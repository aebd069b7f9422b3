package org.gradientplayground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientplayground.engine.graph.check.Diagnosis;
import org.gradientplayground.engine.graph.check.GraphCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckEffortTest {
  @ParameterizedTest
  @CsvSource({"1,1000", "3,5000", "5,80000", "5,2000000", "9,2000000", "5,8000000", "1,40000000"})
  void a_check_never_takes_more_than_its_bound(int leaves, long work) {
    CheckEffort effort = CheckEffort.of(leaves, work);

    long goes = (long) effort.elements() * effort.distances() * GraphCheck.GOES_PER_DISTANCE;
    assertTrue(goes * work * leaves <= CheckEffort.MOST_WORK, effort::toString);
    assertTrue(effort.elements() >= 1 && effort.distances() >= 1, effort::toString);
  }

  @Test
  void a_small_graph_is_checked_whole_and_a_large_one_at_fewer_distances() {
    assertEquals(new CheckEffort(4096, 5), CheckEffort.of(1, 1_000));
    assertEquals(new CheckEffort(20, 5), CheckEffort.of(5, 80_000));
    assertEquals(new CheckEffort(1, 2), CheckEffort.of(5, 4_000_000));
  }

  @ParameterizedTest
  @CsvSource({"1", "1000", "10000000", "50000000", "100000000"})
  void a_comparison_never_takes_more_than_its_bound(long work) {
    int passes = CheckEffort.passes(work);

    assertTrue(passes >= Diagnosis.LEAST_PASSES && passes <= Diagnosis.MOST_PASSES);
    assertTrue((1 + passes) * work <= CheckEffort.MOST_WORK, () -> passes + " passes");
  }

  @Test
  void a_graph_that_cannot_be_gone_through_twice_is_not_compared() {
    InvalidSpec refused =
        assertThrows(InvalidSpec.class, () -> CheckEffort.passes(CheckEffort.MOST_WORK / 2 + 1));

    assertEquals("tooMuchWork", refused.code());
    assertEquals("/gradients", refused.path());
  }

  @Test
  void a_graph_of_which_not_one_element_a_leaf_can_be_checked_is_refused() {
    InvalidSpec refused = assertThrows(InvalidSpec.class, () -> CheckEffort.of(5, 8_000_001));

    assertEquals("tooMuchWork", refused.code());
    assertEquals("", refused.path());
  }
}
