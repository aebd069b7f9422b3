package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CompactTest {
  @Test
  void comments_on_lines_of_their_own_and_indentation_go_and_every_line_keeps_its_number() {
    String source =
        """
        /**
         * Adds.
         */
        export function add(a, b) {
          // the sum
          return a + b; // stays
        }
        """;

    assertEquals(
        """



        export function add(a, b) {

        return a + b; // stays
        }
        """,
        compact("add.js", source));
  }

  @Test
  void code_behind_a_comment_on_the_same_line_stays() {
    assertEquals(
        "(event.target).focus();\n",
        compact("a.js", "  /** @type {HTMLElement} */ (event.target).focus();\n"));
    assertEquals("\nrun();\n", compact("a.js", "/* one\n   two */ run();\n"));
  }

  @Test
  void an_operator_at_the_beginning_of_a_line_is_no_comment() {
    String source = "const a = b\n* c\n/ d;\n";

    assertEquals(source, compact("a.js", source));
  }

  @Test
  void a_licence_stays() {
    String source = "/*! a library, by somebody */\nrun();\n";

    assertEquals(source, compact("a.js", source));
  }

  @Test
  void text_over_several_lines_stays_as_it_is() {
    String source = "const text = `\n  // no comment\n  indented\n`;\n";

    assertEquals(source, compact("a.js", source));
  }

  @Test
  void two_slashes_are_no_comment_in_a_stylesheet() {
    assertEquals("a {\n//b: c;\n}\n", compact("a.css", "a {\n  //b: c;\n  /* gone */}\n"));
  }

  @Test
  void other_files_are_sent_as_they_are() {
    String source = "  <!-- /* x */ -->\n";

    assertEquals(source, compact("a.svg", source));
  }

  @Test
  void every_module_of_the_page_gets_shorter() {
    ClassPathFolder.read("web/index.html", "web")
        .forEach(
            (path, bytes) -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              if (path.endsWith(".js")
                  && text.lines().noneMatch(Compact::opensTextOfSeveralLines)) {
                assertTrue(Compact.of(path, bytes).length < bytes.length, path);
              }
            });
  }

  private static String compact(String path, String source) {
    return new String(
        Compact.of(path, source.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}
