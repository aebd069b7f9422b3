package org.gradientplayground.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The golden test must be able to fail: what is malformed, missing or wrong does not pass. */
class GoldenFileTest {
  private static final String SQUARE_AT_3 =
      """
      {"id": "a", "kind": "central_diff", "inputs": {"function": "square", "x": 3.0, "h": 0.5},
       "expected": {"central": 6.0, "central_error_bound": 1e-9},
       "tolerance": {"central": {"rel": 0, "abs": 1e-12},
                     "central_error_bound": {"rel": 0, "abs": 0}}}
      """;

  @Test
  void a_right_case_passes() {
    GoldenTest.run(only(SQUARE_AT_3));
  }

  @Test
  void a_number_beyond_its_tolerance_fails() {
    fails(SQUARE_AT_3.replace("\"central\": 6.0", "\"central\": 6.00000000001"));
    fails(SQUARE_AT_3.replace("\"central\": 6.0", "\"central\": \"NaN\""));
    fails(SQUARE_AT_3.replace("\"central\": 6.0", "\"central\": [6.0]"));
  }

  @Test
  void a_size_above_its_bound_fails() {
    fails(SQUARE_AT_3.replace("\"central_error_bound\": 1e-9", "\"central_error_bound\": -1e-9"));
  }

  @Test
  void an_output_that_is_not_computed_fails() {
    fails(SQUARE_AT_3.replace("\"central\":", "\"sideways\":"));
  }

  @Test
  void an_unknown_kind_fails_and_one_still_to_be_built_is_skipped() {
    fails(SQUARE_AT_3.replace("central_diff", "sideways_diff"));
    assertThrows(
        TestAbortedException.class,
        () -> GoldenTest.run(only(SQUARE_AT_3.replace("central_diff", "later")), Set.of("later")));
  }

  @Test
  void a_missing_or_mistyped_field_is_refused() {
    refused(SQUARE_AT_3.replace("\"id\"", "\"name\""));
    refused(SQUARE_AT_3.replace("\"kind\"", "\"sort\""));
    refused(SQUARE_AT_3.replace("\"expected\"", "\"wanted\""));
    refused(SQUARE_AT_3.replace("\"tolerance\": {\"central\"", "\"tolerance\": {\"other\""));
    refused(SQUARE_AT_3.replace("\"rel\": 0, \"abs\": 1e-12", "\"abs\": 1e-12"));
    refused(SQUARE_AT_3.replace("\"rel\": 0, \"abs\": 1e-12", "\"rel\": 0, \"abs\": 0, \"ab\": 1"));
    refused(SQUARE_AT_3.replace("\"h\"", "\"k\""));
    refused(SQUARE_AT_3.replace("\"h\": 0.5", "\"h\": \"0.5\""));
    refused(SQUARE_AT_3.replace("square", "cube"));
  }

  @Test
  void a_malformed_file_is_refused() {
    String whole = file(SQUARE_AT_3);
    refusedFile(whole.replace("golden/1", "golden/2"));
    refusedFile(whole.substring(0, whole.length() - 1));
    refusedFile(whole + "{}");
    refusedFile("{\"schema\": \"golden/1\", \"cases\": []}");
    refusedFile(file(SQUARE_AT_3 + "," + SQUARE_AT_3));
    assertEquals(1, GoldenFile.read("a.json", whole).cases().size());
  }

  @Test
  void an_empty_directory_is_refused(@TempDir Path directory) {
    assertThrows(GoldenFault.class, () -> GoldenFile.all(directory));
  }

  private static void fails(String golden) {
    assertThrows(AssertionFailedError.class, () -> GoldenTest.run(only(golden)));
  }

  private static void refused(String golden) {
    assertThrows(GoldenFault.class, () -> GoldenTest.run(only(golden)));
  }

  private static void refusedFile(String text) {
    assertThrows(GoldenFault.class, () -> GoldenFile.read("a.json", text));
  }

  private static GoldenCase only(String golden) {
    List<GoldenCase> cases = GoldenFile.read("a.json", file(golden)).cases();
    return cases.getFirst();
  }

  private static String file(String cases) {
    return "{\"schema\": \"golden/1\", \"cases\": [" + cases + "]}";
  }
}
