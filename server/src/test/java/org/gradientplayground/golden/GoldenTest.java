package org.gradientplayground.golden;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The engine against numbers that NumPy computed and PyTorch, mpmath and sympy confirmed: one test
 * per case of every file in the directory named by the system property {@code golden.dir}, by
 * default the copies among the test resources. {@code golden/SCHEMA.md} describes the files.
 */
class GoldenTest {
  /** Kinds that the engine does not compute yet; reported as skipped. */
  private static final Set<String> STILL_TO_BE_BUILT = Set.of();

  @TestFactory
  List<DynamicContainer> the_engine_computes_the_golden_numbers() throws Exception {
    return GoldenFile.all(directory()).stream()
        .map(file -> dynamicContainer(file.name(), file.cases().stream().map(GoldenTest::test)))
        .toList();
  }

  private static DynamicTest test(GoldenCase golden) {
    return dynamicTest(golden.id(), () -> run(golden));
  }

  static void run(GoldenCase golden) {
    run(golden, STILL_TO_BE_BUILT);
  }

  static void run(GoldenCase golden, Set<String> stillToBeBuilt) {
    if (stillToBeBuilt.contains(golden.kind())) {
      abort("the engine does not compute " + golden.kind() + " yet");
    }
    Computation computation = Computations.ALL.get(golden.kind());
    if (computation == null) {
      fail("unknown kind " + golden.kind());
    }
    new Comparison(golden).check(computation.outputs(golden.inputs()));
  }

  private static Path directory() throws IOException, URISyntaxException {
    String given = System.getProperty("golden.dir");
    return given == null
        ? Path.of(GoldenTest.class.getResource("/golden").toURI())
        : Path.of(given);
  }
}
