package org.gradientplayground.engine.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidExpressionTest {
  private static void refuses(String text, String code, int position, Object... parameters) {
    var refusal = assertThrows(InvalidExpression.class, () -> Expression.of(text), text);
    assertEquals(code, refusal.code(), text);
    assertEquals(position, refusal.position(), text);
    assertEquals(List.of(parameters), refusal.parameters(), text);
  }

  @Test
  void nothing_is_no_expression() {
    refuses("", "emptyExpression", 0);
    refuses(" ;\n; ", "emptyExpression", 0);
  }

  @Test
  void a_missing_operand_is_told_with_its_neighbours() {
    refuses("x +", "missingOperand", 3, "+", "");
    refuses("x * / y", "missingOperand", 4, "*", "/");
    refuses("* x", "missingOperand", 0, "", "*");
    refuses("()", "missingOperand", 1, "(", ")");
    refuses("max(, 2)", "missingOperand", 4, "(", ",");
    refuses("y = ", "missingOperand", 4, "=", "");
    refuses("(x +", "missingOperand", 4, "+", "");
  }

  @Test
  void a_product_needs_its_sign() {
    refuses("2x", "missingOperator", 1, "2", "x");
    refuses("2(x)", "missingOperator", 1, "2", "(");
    refuses("x y", "missingOperator", 2, "x", "y");
    refuses("(x)(y)", "missingOperator", 3, ")", "(");
    refuses("x(y)", "missingOperator", 1, "x", "(");
    refuses("2e", "missingOperator", 1, "2", "e");
    refuses("1.2.3", "missingOperator", 3, "1.2", ".3");
    refuses("ab*1 + ab(2)", "missingOperator", 9, "ab", "(");
  }

  @Test
  void parentheses_come_in_pairs() {
    refuses("(x", "missingClosingParenthesis", 0);
    refuses("2*sin(x", "missingClosingParenthesis", 5);
    refuses("(x; y)", "missingClosingParenthesis", 0);
    refuses("x)", "unmatchedClosing", 1);
    refuses(")", "unmatchedClosing", 0);
    refuses("1 + (2))", "unmatchedClosing", 7);
  }

  @Test
  void functions_are_called_by_their_name_with_the_right_number_of_arguments() {
    refuses("sgimoid(x)", "unknownFunction", 0, "sgimoid", "sigmoid");
    refuses("1 + Sin(x)", "unknownFunction", 4, "Sin", "sin");
    refuses("gamma(x)", "unknownFunction", 0, "gamma", "");
    refuses("if(x)", "unknownFunction", 0, "if", "");
    refuses("lg(x)", "unknownFunction", 0, "lg", "log");
    refuses("sin x", "functionNeedsParentheses", 0, "sin");
    refuses("sin + 1", "functionNeedsParentheses", 0, "sin");
    refuses("max(x)", "wrongArgumentCount", 0, "max", 2, 1);
    refuses("sin(x, y, z)", "wrongArgumentCount", 0, "sin", 1, 3);
    refuses("1 + exp()", "wrongArgumentCount", 4, "exp", 1, 0);
    refuses("max(x, )", "wrongArgumentCount", 0, "max", 2, 1);
    refuses("max(x, ())", "missingOperand", 8, "(", ")");
    refuses("exp(x + )", "missingOperand", 8, "+", ")");
    refuses("x, y", "unexpectedComma", 1);
    refuses("(1, 5) * 2", "unexpectedComma", 2);
  }

  @Test
  void a_name_is_defined_once_and_before_its_use() {
    refuses("a = 1; a = 2; a", "definedTwice", 7, "a");
    refuses("b = a; a = 2; b", "usedBeforeDefinition", 7, "a");
    refuses("a = a + 1", "usedBeforeDefinition", 0, "a");
    refuses("x = e; e = 2", "usedBeforeDefinition", 7, "e");
    refuses("sin = 2", "reservedName", 0, "sin");
    refuses("x == y", "unexpectedEquals", 3);
    refuses("x + 1 = y", "unexpectedEquals", 6);
    refuses("x + 1; y", "unusedExpression", 0);
  }

  @Test
  void a_character_that_means_nothing_is_named_even_if_it_cannot_be_seen() {
    refuses("x # y", "unexpectedCharacter", 2, "#", "U+0023");
    refuses("|x|", "unexpectedCharacter", 0, "|", "U+007C");
    refuses("x\u200B+1", "unexpectedCharacter", 1, "", "U+200B");
    refuses("x + \u202Ey", "unexpectedCharacter", 4, "", "U+202E");
    refuses("x\u0000", "unexpectedCharacter", 1, "", "U+0000");
    refuses("x + \uD83D", "unexpectedCharacter", 4, "", "U+D83D");
    refuses("x + 😀", "unexpectedCharacter", 4, "😀", "U+1F600");
    refuses("1 + .", "unexpectedCharacter", 4, ".", "U+002E");
  }

  @Test
  void numbers_beyond_doubles_are_refused_and_not_made_infinite_or_0() {
    refuses("1 + 1e999", "numberOutOfRange", 4, "1e999");
    refuses("1e-999", "numberOutOfRange", 0, "1e-999");
  }

  @Test
  void limits_are_told_where_they_are_passed() {
    refuses("x".repeat(2001), "tooLong", 2000, 2001, 2000);
    refuses("(".repeat(201) + "x", "tooDeep", 200, 200);
    refuses("-".repeat(1999) + "x", "tooDeep", 200, 200);
    refuses("x" + "^9".repeat(300), "tooDeep", 401, 200);
    refuses("1" + "+1".repeat(999), "tooManyNodes", 0, 1000);
  }

  @Test
  void positions_count_the_characters_as_they_were_typed() {
    refuses("𝑥 + （", "missingOperand", 6, "(", "");
    refuses("２ｘ", "missingOperator", 1, "2", "x");
  }
}
