package org.gradientplayground.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gradientplayground.engine.expression.Expression;
import org.junit.jupiter.api.Test;

class FormulaLengthTest {
  private static final Path PAGE = Path.of("..", "web", "src");
  private static final Map<String, Integer> MOST =
      Map.of("expression", Expression.MOST_CHARACTERS, "f", StrictJson.MAX_TEXT);

  @Test
  void the_page_takes_formulas_as_long_as_the_server_reads_and_no_longer_ones() throws IOException {
    String constant =
        "export const LONGEST = { expression: %d, f: %d };"
            .formatted(MOST.get("expression"), MOST.get("f"));

    assertTrue(Files.readString(PAGE.resolve("address/longest.js")).contains(constant), constant);
  }

  @Test
  void frames_take_formulas_as_long_as_the_page_does() throws IOException {
    JsonNode schema =
        new ObjectMapper().readTree(Files.readString(PAGE.resolve("embed-parameters.json")));
    int found = 0;
    for (JsonNode scene : schema.get("$defs")) {
      for (var most : MOST.entrySet()) {
        JsonNode formula = scene.get("properties").path(most.getKey());
        if (!formula.isMissingNode()) {
          assertEquals(most.getValue(), formula.get("maxLength").asInt(), most.getKey());
          found++;
        }
      }
    }
    assertEquals(4, found, "two scenes of runs and two figures");
  }

  @Test
  void a_text_that_the_parser_finds_too_long_reaches_it() {
    assertTrue(Expression.MOST_CHARACTERS < StrictJson.MAX_EXPRESSION);
  }
}
