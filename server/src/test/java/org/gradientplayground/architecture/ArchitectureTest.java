package org.gradientplayground.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.gradientplayground.architecture.fixture.ImpureEngine;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The direction of dependencies and the purity of what computes; and that these rules can fail. */
class ArchitectureTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gradientplayground");

  private static final String[] COMPUTING = {"..engine..", "..run..", "..figure.."};

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of(Named.of("the engine knows nobody", Layers.engineKnowsNobody())),
        Arguments.of(Named.of("dependencies point inwards", Layers.dependenciesPointInwards())),
        Arguments.of(Named.of("Javalin and Jetty stay at the edge", Layers.webServerAtTheEdge())),
        Arguments.of(Named.of("Logback stays in the log", Layers.logbackInTheLog())),
        Arguments.of(Named.of("Jackson stays in the protocol", Layers.jacksonInTheProtocol())),
        Arguments.of(Named.of("what computes is deterministic", Purity.deterministic(COMPUTING))),
        Arguments.of(Named.of("no wandering mathematics", Purity.strictMathOnly(COMPUTING))));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_product_keeps_the_rule(ArchRule rule) {
    rule.check(PRODUCT);
  }

  @Test
  void all_layers_were_looked_at() {
    for (String layer : Layers.NAMES) {
      assertTrue(
          PRODUCT.stream()
              .anyMatch(
                  each ->
                      (each.getPackageName() + ".")
                          .startsWith("org.gradientplayground." + layer + ".")),
          () -> "no class of " + layer);
    }
  }

  @Test
  void an_impure_engine_breaks_every_rule_of_purity() {
    JavaClasses impure = new ClassFileImporter().importClasses(ImpureEngine.class);
    String fixture = "..architecture.fixture..";

    for (String call : ImpureEngine.MATHEMATICS) {
      assertViolates(Purity.strictMathOnly(fixture), impure, "java.lang.Math." + call + "(");
    }
    for (String sin : ImpureEngine.SINS) {
      assertViolates(Purity.deterministic(fixture), impure, sin);
    }
    assertViolates(Layers.onlyPlainJava(fixture), impure, "com.fasterxml.jackson");
  }

  @Test
  void exact_functions_of_math_are_allowed() {
    JavaClasses impure = new ClassFileImporter().importClasses(ImpureEngine.class);

    String report =
        Purity.strictMathOnly("..architecture.fixture..")
            .evaluate(impure)
            .getFailureReport()
            .toString();

    assertFalse(report.contains("Math.abs("));
    assertFalse(report.contains("Math.fma("));
    assertFalse(report.contains("StrictMath"));
  }

  @Test
  void the_engine_would_break_a_rule_that_forbids_what_it_does() {
    assertTrue(Layers.knowsNothingOf("..run..", "..engine..").evaluate(PRODUCT).hasViolation());
    assertFalse(Layers.knowsNothingOf("..engine..", "..run..").evaluate(PRODUCT).hasViolation());
  }

  private static void assertViolates(ArchRule rule, JavaClasses classes, String fault) {
    String report = rule.evaluate(classes).getFailureReport().toString();
    assertTrue(report.contains(fault), () -> fault + " was not noticed: " + report);
  }
}
