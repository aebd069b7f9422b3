package org.gradientplayground.run;

import static org.gradientplayground.run.Descents.edit;
import static org.gradientplayground.run.Descents.on;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.gradientplayground.engine.optimizer.Momentum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DescentSpecTest {
  private static final Descents BOWL = on("bowl", -3, 4);
  private static final DescentChange FASTER = DescentChange.NONE.withLearningRate(0.3);

  static Stream<Arguments> faulty_specs() {
    double nan = Double.NaN;
    double infinity = Double.POSITIVE_INFINITY;
    return Stream.of(
        Arguments.of(on("bowls", 1, 1), "unknownObjective", "/objective"),
        Arguments.of(on("bowl", 1), "wrongDimension", "/start"),
        Arguments.of(on("square", 1, 1), "wrongDimension", "/start"),
        Arguments.of(on("bowl", 1, nan), "notFinite", "/start/1"),
        Arguments.of(on("bowl", 0x1p54, 1), "outOfRange", "/start/0"),
        Arguments.of(on("log", -1), "outsideDomain", "/start"),
        Arguments.of(on("exp", 1000), "outsideDomain", "/start"),
        Arguments.of(on("sqrt", 0), "outsideDomain", "/start"),
        Arguments.of(
            on("log", 0.1).gradient(new Differentiation.Central(0.2)), "outsideDomain", "/start"),
        Arguments.of(BOWL.learningRate(0), "outOfRange", "/learningRate"),
        Arguments.of(BOWL.learningRate(-1), "outOfRange", "/learningRate"),
        Arguments.of(BOWL.learningRate(infinity), "notFinite", "/learningRate"),
        Arguments.of(BOWL.steps(0), "outOfRange", "/steps"),
        Arguments.of(BOWL.steps(1_000_001), "outOfRange", "/steps"),
        Arguments.of(BOWL.tolerance(-1e-9), "outOfRange", "/tolerance"),
        Arguments.of(BOWL.tolerance(nan), "notFinite", "/tolerance"),
        Arguments.of(BOWL.gradient(new Differentiation.Central(0)), "outOfRange", "/gradient/h"),
        Arguments.of(BOWL.gradient(new Differentiation.Forward(2)), "outOfRange", "/gradient/h"),
        Arguments.of(BOWL.gradient(new Differentiation.Forward(nan)), "notFinite", "/gradient/h"),
        Arguments.of(BOWL.with(new Momentum(1)), "outOfRange", "/optimizer/momentum"),
        Arguments.of(BOWL.with(new Adam(0.9, -1, 1e-8)), "outOfRange", "/optimizer/beta2"),
        Arguments.of(BOWL.with(new Adam(0.9, 0.99, 0)), "outOfRange", "/optimizer/eps"),
        Arguments.of(BOWL.edits(edit("a", -1, FASTER)), "outOfRange", "/edits/0/atStep"),
        Arguments.of(
            BOWL.edits(edit("a", 9, FASTER), edit("b", 8, FASTER)),
            "editsOutOfOrder",
            "/edits/1/atStep"),
        Arguments.of(
            BOWL.edits(edit("a", 1, FASTER), edit("a", 2, FASTER)),
            "duplicateKey",
            "/edits/1/edit"),
        Arguments.of(BOWL.edits(edit("a", 1, DescentChange.NONE)), "empty", "/edits/0/change"),
        Arguments.of(
            BOWL.edits(edit("a", 1, DescentChange.NONE.withLearningRate(-1))),
            "outOfRange",
            "/edits/0/change/learningRate"),
        Arguments.of(
            BOWL.edits(edit("a", 1, DescentChange.NONE.withCoefficient(Coefficient.MOMENTUM, 0.5))),
            "notApplicable",
            "/edits/0/change/momentum"),
        Arguments.of(
            BOWL.edits(edit("a", 50, DescentChange.NONE.withSteps(49))),
            "outOfRange",
            "/edits/0/change/steps"),
        Arguments.of(
            BOWL.edits(
                edit("a", 1, DescentChange.NONE.withGradient(new Differentiation.Central(7)))),
            "outOfRange",
            "/edits/0/change/gradient/h"));
  }

  @ParameterizedTest
  @MethodSource("faulty_specs")
  void a_faulty_value_is_refused_by_code_and_place(Descents faulty, String code, String path) {
    var fault = assertThrows(InvalidSpec.class, faulty::spec);

    assertEquals(code, fault.code());
    assertEquals(path, fault.path());
  }

  @Test
  void a_refusal_carries_the_value_and_its_limits() {
    var fault = assertThrows(InvalidSpec.class, () -> BOWL.steps(0).spec());

    assertEquals(List.of(0L, 1L, 1_000_000L), fault.parameters());
  }

  @Test
  void the_limits_themselves_are_allowed() {
    BOWL.steps(1).spec();
    BOWL.steps(1_000_000).tolerance(0).spec();
    BOWL.gradient(new Differentiation.Central(1)).with(new Momentum(0)).spec();
    on("bowl", 0x1p53, -0x1p53).spec();
    BOWL.edits(edit("a", 50, DescentChange.NONE.withSteps(50))).spec();
  }

  @Test
  void a_log_has_at_most_ten_thousand_edits() {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      edits.add(edit("e" + i, i / 200, FASTER));
    }
    DescentSpec full = BOWL.spec().withEdits(edits);
    edits.add(edit("last", 100, FASTER));

    assertEquals(10_000, full.edits().size());
    var fault = assertThrows(InvalidSpec.class, () -> BOWL.spec().withEdits(edits));
    assertEquals("tooManyEdits", fault.code());
  }

  @Test
  void what_is_left_out_has_a_default() {
    DescentSpec spec = DescentSpec.of("bowl", -3, 4);

    assertEquals("bowl", spec.objective());
    assertArrayEquals(new double[] {-3, 4}, spec.start());
    assertEquals(new GradientDescent(), spec.optimizer());
    assertEquals(0.1, spec.learningRate());
    assertEquals(100, spec.steps());
    assertEquals(new Differentiation.Exact(), spec.gradient());
    assertEquals(1e-6, spec.tolerance());
    assertEquals(List.of(), spec.edits());
  }

  @Test
  void the_start_that_was_passed_in_and_the_one_that_is_handed_out_are_copies() {
    double[] start = {-3, 4};
    DescentSpec spec = DescentSpec.of("bowl", start);

    start[0] = 9;
    spec.start()[1] = 9;
    Descents.toEnd(spec.begin());

    assertArrayEquals(new double[] {-3, 4}, spec.start());
  }
}
