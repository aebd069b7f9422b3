package org.gradientplayground.engine.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.Scalars;
import org.gradientplayground.engine.graph.Tape;
import org.junit.jupiter.api.Test;

class ExpressionTest {
  private static double value(String text, double... inputs) {
    return Tape.of(Expression.of(text).graph()).value(inputs);
  }

  private static List<String> operations(String text) {
    return Expression.of(text).graph().operations().stream()
        .map(node -> node.op().orElseThrow().name())
        .toList();
  }

  @Test
  void products_come_before_sums_and_both_go_from_left_to_right() {
    assertEquals(7, value("1 + 2 * 3"));
    assertEquals(-4, value("1 - 2 - 3"));
    assertEquals(2, value("12 / 3 / 2"));
    assertEquals(9, value("(1 + 2) * 3"));
    assertEquals(-1, value("2 - 12 / 4"));
  }

  @Test
  void powers_bind_tighter_than_signs_and_group_to_the_right() {
    assertEquals(-9, value("-x^2", 3));
    assertEquals(9, value("(-x)^2", 3));
    assertEquals(512, value("2^3^2"));
    assertEquals(0.5, value("2^-1"));
    assertEquals(0.25, value("2^-1*0.5"));
    assertEquals(StrictMath.pow(2, -9), value("2^-x^2", 3));
    assertEquals(8, value("2**3"));
    assertEquals(-6, value("x*-y", 2, 3));
    assertEquals(5, value("x--y", 2, 3));
    assertEquals(-1, value("+x - +y", 2, 3));
  }

  @Test
  void numbers_are_written_as_usual() {
    assertEquals(0.5, value(".5"));
    assertEquals(5, value("5."));
    assertEquals(1200, value("1.2e3"));
    assertEquals(0.0012, value("1.2E-3"));
    assertEquals(0, value("0e999"));
    assertEquals(Double.MIN_VALUE, value("4.9e-324"));
  }

  @Test
  void functions_and_constants_are_known_by_name() {
    assertEquals(StrictMath.exp(2), value("exp(x)", 2));
    assertEquals(value("log(x)", 2), value("ln(x)", 2));
    assertEquals(2, value("max(x, y) - min(y, 0)", 2, 1));
    assertEquals(StrictMath.PI, value("pi"));
    assertEquals(StrictMath.PI, value("π"));
    assertEquals(StrictMath.E, value("e"));
    assertEquals(9, value("square(abs(sqrt(x)))", 9));
    assertEquals(3, value("relu(x) + relu(-x)", -3));
    for (String name : Functions.names()) {
      boolean two = name.equals("max") || name.equals("min");
      assertTrue(Double.isFinite(value(name + (two ? "(x, 1)" : "(x)"), 0.5)));
    }
  }

  @Test
  void what_a_chinese_keyboard_types_is_understood() {
    assertEquals(value("max(x_1, 2)*(3 - x_1)/4", 1), value("ｍａｘ（ｘ＿１，　２）×（３－x_1）÷４", 1));
    assertEquals(7, value("ａ＝３；ａ＋４"));
    assertEquals(0.5, value("０．５"));
    assertEquals(-6, value("x·y − 12", 2, 3));
    assertEquals(2, value("max（1、2）"));
  }

  @Test
  void names_may_have_letters_of_any_script_digits_and_subscripts() {
    Expression expression = Expression.of("价格*数量 + x₀*w_1 + θ");

    assertEquals(List.of("价格", "数量", "x₀", "w_1", "θ"), expression.names());
    assertEquals(
        expression.names(), expression.graph().leaves().stream().map(Node::label).toList());
  }

  @Test
  void a_name_used_twice_is_one_node() {
    Expression expression = Expression.of("x*x + sin(x)");
    ComputationGraph graph = expression.graph();

    assertEquals(List.of("x"), expression.names());
    assertEquals(List.of(0, 0), graph.operations().getFirst().inputs());
    assertEquals(4, graph.nodes().size());
    assertEquals(
        List.of(new Span(0, 1), new Span(2, 3), new Span(10, 11)), expression.spans().getFirst());
  }

  @Test
  void a_definition_used_twice_is_one_node_with_its_name() {
    Expression expression = Expression.of("t = tanh(x)\n\n t*x - t;");
    ComputationGraph graph = expression.graph();
    int t = graph.labelled("t").orElseThrow();

    assertEquals(List.of("tanh", "mul", "sub"), operations(expression.text()));
    assertEquals("tanh", graph.node(t).op().orElseThrow().name());
    Pass pass = Pass.of(graph, Scalars.leaves(0.6)).toEnd();
    assertEquals(0.25241846196314616, pass.gradient(0).orElseThrow().at(0), 1e-15);
  }

  @Test
  void the_last_definition_is_the_output_too_and_an_alias_is_no_node() {
    Expression expression = Expression.of("a = x; b = a; y = b + a");

    assertEquals(2, expression.graph().nodes().size());
    assertEquals(1, expression.graph().output());
    assertEquals("y", expression.graph().node(1).label());
  }

  @Test
  void a_definition_may_take_the_name_of_a_constant() {
    assertEquals(6, value("e = 3; e + e"));
    assertEquals(4, value("pi = 4; pi"));
  }

  @Test
  void a_line_may_end_within_parentheses() {
    assertEquals(3, value("max(1,\n 3\n)"));
    assertEquals(3, value("(1\n+ 2)"));
  }

  @Test
  void a_power_of_two_is_a_square_and_the_sign_of_a_number_is_a_part_of_it() {
    assertEquals(List.of("square"), operations("x^2"));
    assertEquals(List.of("pow"), operations("x^3"));
    assertEquals(List.of("pow"), operations("x^-2"));
    assertEquals(List.of("neg"), operations("-x"));
    assertEquals(List.of("add"), operations("x + -1"));
  }

  @Test
  void an_operation_spans_its_operands_with_their_parentheses() {
    Expression expression = Expression.of("2*(x + 1)");

    assertEquals(
        List.of("2*(x + 1)", "x + 1"),
        expression.graph().operations().reversed().stream()
            .map(node -> expression.spans().get(node.index()).getFirst())
            .map(span -> expression.text().substring(span.start(), span.end()))
            .toList());
  }

  @Test
  void each_number_is_a_node_of_its_own() {
    ComputationGraph graph = Expression.of("2*x + 2").graph();

    assertEquals(
        2, graph.nodes().stream().filter(node -> node.kind() == Node.Kind.CONSTANT).count());
  }

  @Test
  void what_is_just_within_the_limits_is_taken() {
    int depth = Expression.MOST_DEPTH;
    assertEquals(1, value("(".repeat(depth) + "1" + ")".repeat(depth)));
    assertEquals(500, Expression.of("x" + "+x".repeat(499)).graph().nodes().size());
    assertEquals(1000, value("x" + "+x".repeat(999), 1));
    String long2000 = "x" + " ".repeat(Expression.MOST_CHARACTERS - 1);
    assertEquals(1, value(long2000, 1));
  }
}
