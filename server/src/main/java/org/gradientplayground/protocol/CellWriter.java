package org.gradientplayground.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.gradientplayground.engine.graph.cell.Cell;
import org.gradientplayground.engine.graph.cell.CellOrigin;
import org.gradientplayground.engine.graph.cell.Term;
import org.gradientplayground.run.Answer;

/**
 * Writes where one number comes from: the cells it is made of, grouped by the tensor they stand in,
 * and the terms of its sum.
 */
final class CellWriter {
  private CellWriter() {}

  private record Group(Cell.Part of, int node, int slot) {
    static Group of(Cell cell) {
      return new Group(cell.of(), cell.node(), cell.slot());
    }
  }

  static void write(JsonWriter json, Answer.OpenedCell opened) {
    CellOrigin origin = opened.origin();
    SequencedMap<Group, List<Cell>> groups = groups(origin);
    json.integers("cell", indices(opened.cell()))
        .number("value", origin.cell().value())
        .objects("factors", List.copyOf(groups.values()), CellWriter::factor)
        .tuples("places", places(origin, List.copyOf(groups.keySet())))
        .rows("terms", origin.terms().stream().map(CellWriter::term).toArray(double[][]::new));
    divisor(origin).ifPresent(n -> json.integer("n", n));
    json.text("rule", origin.form().wireName());
    opened.operation().ifPresent(name -> json.text("op", name));
  }

  private static int[] indices(List<Integer> cell) {
    return cell.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The factors of all terms without the divisor, in the order in which they come up. */
  private static SequencedMap<Group, List<Cell>> groups(CellOrigin origin) {
    var groups = new LinkedHashMap<Group, List<Cell>>();
    for (Term term : origin.terms()) {
      for (Cell cell : term.factors()) {
        if (cell.of() != Cell.Part.DIVISOR) {
          groups.computeIfAbsent(Group.of(cell), _ -> new ArrayList<>()).add(cell);
        }
      }
    }
    return groups;
  }

  /**
   * Of each factor of each term, in which group it is the next cell; the divisor is in none, -1.
   */
  private static List<List<Object>> places(CellOrigin origin, List<Group> groups) {
    return origin.terms().stream()
        .map(term -> term.factors().stream().<Object>map(it -> groups.indexOf(Group.of(it))))
        .map(Stream::toList)
        .toList();
  }

  private static void factor(JsonWriter json, List<Cell> cells) {
    Cell first = cells.getFirst();
    json.integer("node", first.node()).text("of", first.of().wireName());
    if (first.slot() >= 0) {
      json.integer("slot", first.slot());
    }
    json.text("what", what(first.of()))
        .tuples("cells", cells.stream().map(it -> List.<Object>copyOf(it.index())).toList())
        .numbers("values", cells.stream().mapToDouble(Cell::value).toArray());
  }

  /** The book's name of what it is. */
  private static String what(Cell.Part part) {
    return switch (part) {
      case VALUE -> "x";
      case GRADIENT -> "dout";
      case CARRIED -> "carried";
      case CONTRIBUTION -> "dx";
      case LOCAL -> "local";
      case ANSWER -> "y";
      case TARGET -> "t";
      case DIVISOR -> "N";
    };
  }

  /** The factors' values, their product unless there is only one factor, and the sum so far. */
  private static double[] term(Term term) {
    int factors = term.factors().size();
    var numbers = new double[factors + (factors > 1 ? 2 : 1)];
    for (int i = 0; i < factors; i++) {
      numbers[i] = term.factors().get(i).value();
    }
    if (factors > 1) {
      numbers[factors] = term.product();
    }
    numbers[numbers.length - 1] = term.sum();
    return numbers;
  }

  private static OptionalInt divisor(CellOrigin origin) {
    return origin.terms().stream()
        .flatMap(it -> it.factors().stream())
        .filter(it -> it.of() == Cell.Part.DIVISOR)
        .mapToInt(it -> (int) it.value())
        .findFirst();
  }
}
