package org.gradientplayground.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/**
 * Who may know whom: engine, run and figure, protocol, session, edge, from the inside out; and the
 * log.
 */
final class Layers {
  static final List<String> NAMES =
      List.of("engine", "run", "figure", "protocol", "session", "edge", "log");

  private static final String ROOT = "org.gradientplayground.";

  private Layers() {}

  /** What reading a file of our own class path takes; no other file has a way into the engine. */
  private static final Set<String> CLASS_PATH_FILE =
      Set.of("java.io.InputStream", "java.io.IOException");

  /** The engine depends on itself, java.base and commons-math3 only. */
  static ArchRule engineKnowsNobody() {
    return onlyPlainJava(ROOT + "engine..");
  }

  /** The package depends on itself, java.base and commons-math3 only. */
  static ArchRule onlyPlainJava(String thePackage) {
    return classes()
        .that()
        .resideInAPackage(thePackage)
        .should()
        .onlyDependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage(
                    thePackage,
                    "java.lang..",
                    "java.math..",
                    "java.util..",
                    "org.apache.commons.math3..")
                .or(
                    describe(
                        "of a file on the class path",
                        each -> CLASS_PATH_FILE.contains(each.getFullName()))));
  }

  /** Each layer is known by those outside it only. */
  static ArchRule dependenciesPointInwards() {
    return layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("engine")
        .definedBy(ROOT + "engine..")
        .layer("run")
        .definedBy(ROOT + "run..")
        .layer("figure")
        .definedBy(ROOT + "figure..")
        .layer("protocol")
        .definedBy(ROOT + "protocol..")
        .layer("session")
        .definedBy(ROOT + "session..")
        .layer("edge")
        .definedBy(ROOT + "edge..")
        .layer("log")
        .definedBy(ROOT + "log..")
        .layer("main")
        .definedBy("org.gradientplayground")
        .whereLayer("main")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("edge")
        .mayOnlyBeAccessedByLayers("main")
        .whereLayer("log")
        .mayOnlyBeAccessedByLayers("main")
        .whereLayer("session")
        .mayOnlyBeAccessedByLayers("edge", "main")
        .whereLayer("protocol")
        .mayOnlyBeAccessedByLayers("session", "edge", "main")
        .whereLayer("figure")
        .mayOnlyBeAccessedByLayers("protocol", "main")
        .whereLayer("run")
        .mayOnlyBeAccessedByLayers("protocol", "session", "edge", "main");
  }

  static ArchRule webServerAtTheEdge() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "edge..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "io.prometheus..");
  }

  static ArchRule logbackInTheLog() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "log..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ch.qos.logback..");
  }

  static ArchRule jacksonInTheProtocol() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "protocol..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..");
  }

  static ArchRule knowsNothingOf(String from, String to) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(to);
  }
}
