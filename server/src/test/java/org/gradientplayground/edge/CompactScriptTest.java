package org.gradientplayground.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompactScriptTest {
  @Test
  void a_function_keeps_its_names_and_loses_comments_and_space() {
    String source =
        """
        /** Adds. */
        export function add(a, b) {
          // the sum
          const sum = /** @type {number} */ (a + b); // at last
          return sum;
        }
        """;

    assertEquals(
        "export function add(a,b){const sum=(a+b);return sum}\n", CompactScript.of(source));
  }

  @Test
  void names_that_are_private_to_a_class_become_shorter() {
    String source =
        """
        class Counter {
          #count = 0;
          count = "#count";
          static has = (it) => #count in it;
          #next() { return (this.#count += 1); }
          next() { return this.#next(); }
        }
        """;

    assertEquals(
        "class Counter{#a=0;count=\"#count\";static has=(it)=>#a in it;"
            + "#b(){return(this.#a+=1)}\nnext(){return this.#b()}}\n",
        CompactScript.of(source));
  }

  @Test
  void private_names_stay_where_a_template_speaks_of_one() {
    String source = "class A{#count=0;#other=1;text(){return`${this.#count}`+this.#other}}\n";

    assertEquals(source, CompactScript.of(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a + +b | a+ +b",
        "a - -b | a- -b",
        "a - --b | a- --b",
        "a++ + b | a++ +b",
        "1 .toFixed() | 1 .toFixed()",
        "typeof x in y | typeof x in y",
        "return \"a\" in b | return\"a\"in b",
        "a / /b/.source.length | a/ /b/.source.length",
        "/b/ in c | /b/ in c",
        "x < !--y | x< !--y",
        "a ? .5 : b | a?.5:b",
      })
  void tokens_that_would_become_one_stay_apart(String source, String shorter) {
    assertEquals(shorter, CompactScript.of(source).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a  //  b\"",
        "'it  \\'  /* c */'",
        "`a  ${ b  +  `c  ${ { d: 1 }.d }` }  //  e`",
        "/a  [/ ]  \\/  b/gu",
        "(1)/2/(3)",
      })
  void texts_and_regular_expressions_stay_as_they_are(String text) {
    assertEquals("f(" + text + ")", CompactScript.of("f( " + text + " )").strip());
  }

  @Test
  void a_slash_after_parentheses_divides_and_after_a_condition_begins_a_regular_expression() {
    assertEquals(
        "x=(a)/b;if(a)/b  c/.test(d)",
        CompactScript.of("x = (a) / b;\nif (a) /b  c/.test(d)").strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const f = () => {}\nlet a\nlet b = a++\nc()\n",
        "a\n(b)\n",
        "a\n[b]\n",
        "a\n`b`\n",
        "do {\nx()\n} while (y)\nz()\n",
        "return\na\n",
      })
  void an_end_of_a_line_stays_where_a_statement_may_end_with_it(String source) {
    long ends = source.lines().count() - source.lines().filter(each -> each.endsWith("{")).count();
    String shorter = CompactScript.of(source);

    assertTrue(shorter.lines().count() >= Math.min(ends, 2), shorter);
    assertEquals(source.split("\n").length > 1, shorter.strip().contains("\n"));
  }

  @Test
  void a_call_over_several_lines_becomes_one_line() {
    String source =
        """
        const total = values
          .filter((value) => value > 0)
          .reduce(
            (sum, value) => sum + value,
            0,
          );
        """;

    assertEquals(
        "const total=values.filter((value)=>value>0).reduce((sum,value)=>sum+value,0);\n",
        CompactScript.of(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "f([a, b,],{c,},d,) | f([a,b],{c},d)",
        "f([,], [a,,]) | f([,],[a,,])",
        "{ while (x); } | {while(x);}",
        "{ if (x) y; else; } | {if(x)y;else;}",
        "{ f(x); } | {f(x)}",
        "{ ; } | {;}",
      })
  void only_commas_and_semicolons_without_meaning_go(String source, String shorter) {
    assertEquals(shorter, CompactScript.of(source).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const a = {}  / b;\n",
        "a++  / b;\n",
        "/*! a library, by somebody */\nrun( );\n",
        "run( \"never closed );\n",
        "run( `never closed ${a);\n",
        "run( ); }\n",
      })
  void what_cannot_be_told_for_sure_is_left_alone(String source) {
    assertEquals(source, CompactScript.of(source));
  }

  @Test
  void every_module_of_the_page_can_be_told() {
    ClassPathFolder.read("web/index.html", "web")
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".js") && !path.startsWith("vendor/")) {
                String text = new String(bytes, StandardCharsets.UTF_8);
                assertNotEquals(text, CompactScript.of(text), path);
                assertTrue(ScriptTokens.of(text).isPresent(), path);
              }
            });
  }
}
