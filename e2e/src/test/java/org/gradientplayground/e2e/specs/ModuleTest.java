package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientplayground.e2e.fixture.Browsers;
import org.gradientplayground.e2e.fixture.PageFolder;
import org.gradientplayground.e2e.fixture.TestBrowser;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every test of every {@code web/test/**}{@code /*.test.js}, each under its own name. */
@Order(1)
@ExtendWith(Browsers.class)
class ModuleTest {
  private static final Path WEB = Path.of(System.getProperty("web.folder", "../web"));

  /** {@code -Dmodules=stage} runs only the files with that in their path. */
  private static final String ONLY = System.getProperty("modules", "");

  private static final String LOAD =
      """
      async (file) => {
        window.runner = await import("/test/runner.js");
        return await window.runner.load(file);
      }
      """;

  @TestFactory
  Stream<DynamicContainer> modules(TestBrowser browser) throws IOException {
    var web = WEB.toRealPath();
    List<String> files;
    try (var found = Files.walk(web.resolve("test"))) {
      files =
          found
              .map(file -> "/" + web.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".test.js") && file.contains(ONLY))
              .sorted()
              .toList();
    }
    assertFalse(files.isEmpty(), "no test file in %s with '%s' in its path".formatted(web, ONLY));
    var folder = PageFolder.serve(web);
    var page = browser.browser().newPage();
    var troubles = new ArrayList<String>();
    page.onPageError(troubles::add);
    return files.stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file, testsOf(file, page, folder.runner(), troubles)))
        .onClose(page::close)
        .onClose(folder::close);
  }

  /**
   * Loaded when JUnit comes to this file; a file that fails to load is one failed test. Each file
   * begins with the page as it comes; what one of them has fetched, the others find in its cache.
   */
  private static Stream<DynamicTest> testsOf(
      String file, Page page, URI runner, List<String> troubles) {
    List<?> names;
    try {
      page.navigate(runner.toString());
      troubles.clear();
      names = (List<?>) page.evaluate(LOAD, file);
      assertFalse(names.isEmpty(), "holds no test");
    } catch (PlaywrightException | AssertionError notLoaded) {
      return Stream.of(
          DynamicTest.dynamicTest("loads", () -> fail(file + " does not load", notLoaded)));
    }
    return IntStream.range(0, names.size())
        .mapToObj(
            index -> {
              var name = names.get(index).toString();
              var where = file + ": " + name;
              return DynamicTest.dynamicTest(
                  name,
                  () -> {
                    assertNull(page.evaluate("(index) => window.runner.run(index)", index), where);
                    assertEquals(List.of(), troubles, where + ": uncaught in the page");
                  });
            });
  }
}
