package org.gradientplayground.run;

import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import org.gradientplayground.engine.tensor.Tensor;

/** What can be asked of a backpropagation at the step where it stands, without moving it. */
public sealed interface Question {
  /** The name on the wire. */
  String name();

  /** Which of a node's tensors is meant. */
  enum Shown {
    VALUE("value"),
    /** The running total. */
    GRADIENT("gradient"),
    /** What an edge carried back. */
    CONTRIBUTION("contribution");

    private final String wireName;

    Shown(String wireName) {
      this.wireName = wireName;
    }

    /** The name on the wire. */
    public String wireName() {
      return wireName;
    }
  }

  /**
   * A tensor of the graph.
   *
   * @param node whose it is; of a contribution, the operation that hands it back
   * @param slot of a contribution, the argument that it goes to
   */
  record Place(int node, Shown of, OptionalInt slot) {}

  /**
   * Where one number comes from: the numbers it is made of and the running sum.
   *
   * @param cell its index on each axis; empty for a single number
   */
  record OpenCell(Place place, List<Integer> cell) implements Question {
    public OpenCell {
      cell = List.copyOf(cell);
    }

    @Override
    public String name() {
      return "open";
    }
  }

  /**
   * A part of a tensor that is too large to be shown whole.
   *
   * @param fromRow the first row; a tensor of more than two axes is looked at as a matrix of its
   *     samples
   * @param toRow the row after the last
   */
  record OpenPart(Place place, int fromRow, int toRow, int fromColumn, int toColumn)
      implements Question {
    @Override
    public String name() {
      return "open";
    }
  }

  /** All ways from a node to the output, with the product of the local derivatives of each. */
  record FindPaths(int from) implements Question {
    @Override
    public String name() {
      return "paths";
    }
  }

  /** Whether the gradients are those of difference quotients. */
  record Check() implements Question {
    @Override
    public String name() {
      return "check";
    }
  }

  /**
   * Whether somebody else's gradients are the right ones.
   *
   * @param gradients by the names of the leaves
   */
  record Compare(SequencedMap<String, Tensor> gradients) implements Question {
    @Override
    public String name() {
      return "compare";
    }
  }
}
