package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactStylesTest {
  @Test
  void comments_and_needless_spaces_and_semicolons_go() {
    String source =
        """
        /* Buttons. */
        .button,
        .button-icon {
          color: var(--ink); /* as text */
          transition: color 0.1s, width 0.2s;
        }

        @media (min-width: 720px) and (pointer: fine) {
          .button {
            width: 10px;
          }
        }
        """;

    assertEquals(
        ".button,.button-icon{color:var(--ink);transition:color 0.1s,width 0.2s}"
            + "@media (min-width:720px) and (pointer:fine){.button{width:10px}}",
        CompactStyles.of(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a :hover{b:c}",
        "a>b + c ~ d{e:f}",
        "a{width:calc(1px + 2px - 3px * 4)}",
        "a{content:\" ; /* { \\\" \"}",
        "a{content:' : '}",
        "a{background:url(data:image/svg+xml; utf8, <svg>)}",
        "a{--empty:;color:red !important}",
      })
  void a_space_with_a_meaning_stays(String source) {
    assertEquals(source, CompactStyles.of(source));
  }

  @Test
  void a_comment_between_two_values_keeps_them_apart() {
    assertEquals("a{margin:1px 2px}", CompactStyles.of("a{margin:1px/* x */2px}"));
  }

  @Test
  void a_licence_stays() {
    assertEquals("/*! by somebody */\na{b:c}", CompactStyles.of("/*! by somebody */\na { b: c; }"));
  }
}
