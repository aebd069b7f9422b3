package org.gradientplayground.engine.expression;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.gradientplayground.engine.graph.Tape;
import org.gradientplayground.engine.random.RandomState;
import org.junit.jupiter.api.Test;

class HostileTextTest {
  private static final String[] PIECES = {
    "x",
    "y",
    "x0",
    "e",
    "pi",
    "sin",
    "max",
    "sigmoid",
    "(",
    ")",
    ",",
    "+",
    "-",
    "*",
    "/",
    "^",
    "**",
    "=",
    ";",
    "\n",
    "1",
    "2.5",
    ".",
    "1e9",
    "1e",
    "（",
    "）",
    "，",
    "×",
    "÷",
    "−",
    " ",
    "\u200B",
    "\u202E",
    "\u0000",
    "\uD800",
    "\uDC00",
    "😀",
    "é",
    "e\u0301",
    "#",
    "|",
    "\\",
    "\"",
    "^9",
    "--",
    "((((((((",
    "sin(",
    "max(x,",
    "x=",
    "t = x;"
  };

  private static String text(RandomState random) {
    int length = random.randint(0, 40);
    double order = random.randomSample();
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int piece = random.randint(0, order < 0.7 ? 32 : PIECES.length);
      text.append(PIECES[piece]);
    }
    return random.randomSample() < 0.05 ? text.toString().repeat(60) : text.toString();
  }

  private static String code(String text) {
    try {
      Expression expression = Expression.of(text);
      assertTrue(expression.spans().size() == expression.graph().nodes().size(), text);
      Tape.of(expression.graph()).value(new double[expression.names().size()]);
      return "fine";
    } catch (InvalidExpression refusal) {
      assertTrue(refusal.position() >= 0 && refusal.position() <= text.length(), text);
      return refusal.code();
    }
  }

  @Test
  void any_text_is_an_expression_or_refused_with_a_code_and_a_place() {
    var random = new RandomState(2026);
    var codes = new TreeSet<String>();
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 10_000; i++) {
            codes.add(code(text(random)));
          }
        });
    assertTrue(
        codes.containsAll(
            Set.of("fine", "missingOperand", "missingOperator", "unmatchedClosing", "tooLong")),
        codes::toString);
  }

  @Test
  void random_characters_of_all_of_unicode_do_no_harm() {
    var random = new RandomState(7);
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      for (int k = random.randint(1, 12); k > 0; k--) {
        text.append((char) random.randint(0, 0x10000));
      }
      code(text.toString());
    }
  }

  @Test
  void the_worst_texts_of_full_length_are_answered_in_a_moment() {
    String[] worst = {
      "(".repeat(2000),
      ")".repeat(2000),
      "-".repeat(1999) + "x",
      "x" + "^9".repeat(999),
      "sin(".repeat(500),
      "max(x,".repeat(333),
      "a=1;".repeat(500),
      "x" + "+x".repeat(999),
      "x" + "*-x".repeat(600),
      "x;".repeat(1000),
      "1".repeat(2000),
      "0." + "0".repeat(1990) + "1",
      "1e" + "9".repeat(1990),
      "é".repeat(2000),
      "(\n".repeat(1000),
    };
    assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          for (String text : worst) {
            code(text);
          }
        });
  }
}
