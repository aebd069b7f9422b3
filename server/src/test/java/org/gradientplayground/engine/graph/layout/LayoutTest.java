package org.gradientplayground.engine.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Scalars;
import org.gradientplayground.engine.graph.layout.Layout.Edge;
import org.gradientplayground.engine.graph.layout.Layout.Point;
import org.gradientplayground.engine.graph.op.Mul;
import org.gradientplayground.engine.random.RandomState;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static Layout of(String expression) {
    return Layout.of(Expression.of(expression).graph());
  }

  private static void assertWellDrawn(ComputationGraph graph, Layout layout) {
    List<Point> nodes = layout.nodes();
    assertEquals(graph.nodes().size(), nodes.size());
    for (int i = 0; i < nodes.size(); i++) {
      Point a = nodes.get(i);
      assertTrue(a.x() >= 0 && a.x() <= layout.width() && a.y() >= 0, a::toString);
      assertTrue(a.y() <= layout.height(), a::toString);
      for (int j = 0; j < i; j++) {
        Point b = nodes.get(j);
        assertTrue(a.x() != b.x() || Math.abs(a.y() - b.y()) > 1 - 1e-9, a + " and " + b);
      }
    }
    for (Edge edge : layout.edges()) {
      assertEquals(nodes.get(edge.from()), edge.points().getFirst());
      assertEquals(nodes.get(edge.to()), edge.points().getLast());
      for (int i = 1; i < edge.points().size(); i++) {
        assertEquals(1, edge.points().get(i).x() - edge.points().get(i - 1).x());
      }
      assertNoNodeIsCut(edge, nodes);
    }
  }

  private static void assertNoNodeIsCut(Edge edge, List<Point> nodes) {
    for (Point bend : edge.points().subList(1, edge.points().size() - 1)) {
      for (Point node : nodes) {
        assertTrue(
            node.x() != bend.x() || Math.abs(node.y() - bend.y()) > 0.5 - 1e-9,
            () -> edge + " cuts " + node);
      }
    }
  }

  @Test
  void no_two_nodes_overlap_and_no_line_cuts_a_node() {
    var random = new RandomState(5);
    for (int i = 0; i < 100; i++) {
      ComputationGraph graph = Scalars.random(random, 1 + i);
      assertWellDrawn(graph, Layout.of(graph));
    }
  }

  @Test
  void every_line_goes_from_left_to_right_into_each_slot() {
    ComputationGraph graph = Expression.of("a = x + x; a * x - exp(a)").graph();
    Layout layout = Layout.of(graph);

    int slots = graph.operations().stream().mapToInt(node -> node.inputs().size()).sum();
    assertEquals(slots, layout.edges().size());
    for (Node node : graph.operations()) {
      for (int input : node.inputs()) {
        assertTrue(layout.nodes().get(input).x() < layout.nodes().get(node.index()).x());
      }
    }
  }

  @Test
  void the_same_graph_is_drawn_alike() {
    ComputationGraph graph = Scalars.random(new RandomState(8), 60);

    assertEquals(Layout.of(graph), Layout.of(graph));
  }

  @Test
  void a_chain_is_a_straight_line() {
    Layout layout = of("exp(sin(tanh(x)))");

    assertEquals(0, layout.height());
    assertEquals(3, layout.width());
  }

  @Test
  void a_chain_within_a_formula_is_level_too() {
    ComputationGraph graph = Expression.of("1 / (1 + exp(-x))").graph();
    List<Point> nodes = Layout.of(graph).nodes();

    for (Node node : graph.operations().subList(0, 2)) {
      Point operand = nodes.get(node.inputs().getFirst());
      assertEquals(operand.y(), nodes.get(node.index()).y());
    }
  }

  @Test
  void a_leaf_stands_just_before_its_first_use() {
    ComputationGraph graph = Expression.of("exp(exp(exp(x))) * w").graph();
    Layout layout = Layout.of(graph);

    int w = graph.labelled("w").orElseThrow();
    assertEquals(layout.nodes().get(graph.output()).x() - 1, layout.nodes().get(w).x());
  }

  @Test
  void the_products_of_a_long_sum_stand_beside_their_signs() {
    ComputationGraph graph = Expression.of("x*y" + "+x*y".repeat(100)).graph();
    List<Point> nodes = Layout.of(graph).nodes();
    Node last = graph.operations().getLast();
    int product = last.inputs().get(1);
    assertEquals(nodes.get(last.index()).x() - 1, nodes.get(product).x());
    long first = nodes.stream().filter(it -> it.x() == 1).count();
    assertTrue(first < 12, first + " nodes in a column");
  }

  @Test
  void the_products_of_a_short_sum_stand_in_one_column() {
    ComputationGraph graph = Expression.of("a*b + c*d + e*f + g*h").graph();
    List<Point> nodes = Layout.of(graph).nodes();
    assertEquals(
        List.of(1.0, 1.0, 1.0, 1.0),
        graph.operations().stream()
            .filter(it -> it.op().orElseThrow() instanceof Mul)
            .map(it -> nodes.get(it.index()).x())
            .toList());
  }

  @Test
  void operands_stand_from_top_to_bottom_in_the_order_of_their_slots() {
    Layout layout = of("a * b + c * d");

    for (int i = 1; i < 4; i++) {
      List<Point> nodes = layout.nodes();
      ComputationGraph graph = Expression.of("a * b + c * d").graph();
      int above = graph.labelled("abcd".substring(i - 1, i)).orElseThrow();
      int below = graph.labelled("abcd".substring(i, i + 1)).orElseThrow();
      assertTrue(nodes.get(above).y() < nodes.get(below).y());
    }
  }

  @Test
  void a_tree_has_no_crossing() {
    var layered = new LayeredGraph(Expression.of("(f*e + d*c) - (b + a*g)*(h/k)").graph());
    var crossings = new Crossings(layered.layers());

    crossings.reduce();

    assertEquals(0, crossings.count());
  }

  @Test
  void sweeping_never_leaves_more_crossings_than_there_were() {
    var random = new RandomState(21);
    long before = 0;
    long after = 0;
    for (int i = 0; i < 30; i++) {
      var layered = new LayeredGraph(Scalars.random(random, 40));
      var crossings = new Crossings(layered.layers());
      long were = crossings.count();
      crossings.reduce();
      assertTrue(crossings.count() <= were);
      before += were;
      after += crossings.count();
    }
    assertTrue(after < 0.7 * before, after + " of " + before);
  }

  @Test
  void two_lines_that_change_sides_cross_once() {
    var a = new Vertex(0, 0, false);
    var b = new Vertex(0, 1, false);
    var c = new Vertex(1, 0, false);
    var d = new Vertex(1, 1, false);
    a.leadsTo(d);
    b.leadsTo(c);

    var layers =
        List.<List<Vertex>>of(new ArrayList<>(List.of(a, b)), new ArrayList<>(List.of(c, d)));

    assertEquals(1, new Crossings(layers).count());
  }

  @Test
  void three_hundred_operations_are_laid_out_in_a_moment() {
    ComputationGraph graph = Scalars.random(new RandomState(9), 120);
    assertTrue(graph.nodes().size() > 250);

    assertTimeout(Duration.ofSeconds(5), () -> assertWellDrawn(graph, Layout.of(graph)));
  }
}
