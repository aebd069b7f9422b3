package org.gradientplayground.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;

/** What makes the same spec give the same bits on every machine. */
final class Purity {
  /** The functions of Math whose result every JDK must give alike, to the last bit. */
  private static final Set<String> EXACT =
      Set.of(
          "abs",
          "max",
          "min",
          "fma",
          "ulp",
          "sqrt",
          "rint",
          "floor",
          "ceil",
          "round",
          "signum",
          "copySign",
          "getExponent",
          "nextUp",
          "nextDown",
          "nextAfter",
          "scalb",
          "multiplyExact",
          "addExact",
          "subtractExact",
          "toIntExact",
          "floorDiv",
          "floorMod",
          "ceilDiv",
          "clamp");

  private static final Set<String> IMPURE_PACKAGES =
      Set.of(
          "java.io",
          "java.net",
          "java.nio",
          "java.time",
          "java.util.concurrent",
          "java.util.random");

  private static final Set<String> IMPURE_CLASSES =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.security.SecureRandom",
          "java.util.UUID",
          "java.util.Date",
          "java.util.Timer",
          "java.lang.Thread",
          "java.lang.System",
          "java.lang.Runtime",
          "java.lang.Process");

  /**
   * System.arraycopy moves numbers and touches nothing else. A stream may be read: with the rest
   * forbidden it can only be of a file on our own class path, which is as constant as the code.
   */
  private static final Set<String> HARMLESS =
      Set.of(
          "java.lang.System.arraycopy",
          "java.io.InputStream.readAllBytes",
          "java.io.InputStream.close");

  /** How a stream is made to run on several threads or in another order. */
  private static final Set<String> PARALLEL =
      Set.of("parallel", "parallelStream", "parallelSetAll", "parallelPrefix", "parallelSort");

  private Purity() {}

  /** No Math.exp and the like, which differ from machine to machine; StrictMath instead. */
  static ArchRule strictMathOnly(String... packages) {
    return forbids(
        "a function of Math whose last bit may differ",
        access ->
            access.getTargetOwner().getFullName().equals("java.lang.Math")
                && !EXACT.contains(access.getTarget().getName()),
        packages);
  }

  /** No chance, clock, thread, file or socket. */
  static ArchRule deterministic(String... packages) {
    return forbids("chance, clock, threads or I/O", Purity::isImpure, packages);
  }

  private static boolean isImpure(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getFullName();
    String name = access.getTarget().getName();
    if (HARMLESS.contains(owner + "." + name)) {
      return false;
    }
    return IMPURE_CLASSES.contains(owner)
        || IMPURE_PACKAGES.stream().anyMatch(each -> owner.startsWith(each + "."))
        || PARALLEL.contains(name)
        || owner.equals("java.lang.Math") && name.equals("random")
        || owner.equals("java.lang.StrictMath") && name.equals("random");
  }

  private static ArchRule forbids(
      String what, Predicate<JavaAccess<?>> forbidden, String... packages) {
    DescribedPredicate<JavaAccess<?>> predicate = describe(what, forbidden);
    return noClasses().that().resideInAnyPackage(packages).should().accessTargetWhere(predicate);
  }
}
