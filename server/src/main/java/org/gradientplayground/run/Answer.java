package org.gradientplayground.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gradientplayground.engine.graph.Paths;
import org.gradientplayground.engine.graph.cell.CellOrigin;
import org.gradientplayground.engine.graph.check.CheckedNode;
import org.gradientplayground.engine.graph.check.Diagnosis;
import org.gradientplayground.engine.tensor.Tensor;

/** What there is to say to a {@link Question}; each kind has an answer of its own. */
public sealed interface Answer {
  /**
   * Where one number comes from.
   *
   * @param operation the name of the operation that made it; empty for what is given
   */
  record OpenedCell(
      Question.Place place, List<Integer> cell, CellOrigin origin, Optional<String> operation)
      implements Answer {
    public OpenedCell {
      cell = List.copyOf(cell);
    }
  }

  /**
   * A part of a tensor.
   *
   * @param part of the shape (rows, columns)
   */
  record OpenedPart(Question.Place place, Tensor part) implements Answer {}

  /**
   * The ways from a node to the output.
   *
   * @param from the node
   * @param edges the edges of each way shown, as their places in the graph's list
   * @param gradient what backpropagation found for the node
   */
  record FoundPaths(int from, Paths paths, List<List<Integer>> edges, double gradient)
      implements Answer {
    public FoundPaths {
      edges = edges.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The gradients beside difference quotients.
   *
   * @param of how many elements each leaf has, of which the check may have taken some
   * @param n what the loss is divided by
   */
  record Checked(List<CheckedNode> leaves, List<Integer> of, OptionalInt n) implements Answer {
    public Checked {
      leaves = List.copyOf(leaves);
      of = List.copyOf(of);
    }
  }

  /**
   * Somebody else's gradients beside the right ones.
   *
   * @param wrong the first wrong one
   * @param cell where in its leaf that is
   * @param leaf the node of it
   * @param compared the names of the leaves that were given
   * @param missing those of the others
   */
  record Compared(
      Optional<Diagnosis> wrong,
      List<Integer> cell,
      OptionalInt leaf,
      List<String> compared,
      List<String> missing)
      implements Answer {
    public Compared {
      cell = List.copyOf(cell);
      compared = List.copyOf(compared);
      missing = List.copyOf(missing);
    }
  }

  /**
   * A weight or bias of a training.
   *
   * @param value in force
   * @param made how the step made it; empty at step 0
   */
  record ReadParameter(ParameterPlace place, double value, Optional<MadeParameter> made)
      implements Answer {}

  /** A parameter before an update, and the gradient that the update followed. */
  record MadeParameter(double before, double gradient) {}
}
