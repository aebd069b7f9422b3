package org.gradientplayground.engine.graph.cell;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * One number of a pass, and where it stands.
 *
 * @param of which tensor of the node
 * @param node the index of the node
 * @param slot the node's slot that a contribution, local derivative or target belongs to; else -1
 * @param index the place in the tensor, one number per axis
 */
public record Cell(Part of, int node, int slot, List<Integer> index, double value) {
  /** Which tensor of a node a cell belongs to. */
  public enum Part {
    /** The node's value. */
    VALUE("value"),
    /** dL/d(node). */
    GRADIENT("gradient"),
    /** dL/d(node) as it was left by the iteration before. */
    CARRIED("carried"),
    /** What the node hands back through a slot. */
    CONTRIBUTION("contribution"),
    /** The local derivative of the node by a slot. */
    LOCAL("local"),
    /** The answer y of a loss layer. */
    ANSWER("answer"),
    /** The target t of a loss layer, in the shape of its scores. */
    TARGET("target"),
    /** The number that a loss or a mean is divided by; it has no place. */
    DIVISOR("divisor");

    private final String wireName;

    Part(String wireName) {
      this.wireName = wireName;
    }

    /** The name on the wire. */
    public String wireName() {
      return wireName;
    }
  }

  public Cell {
    index = List.copyOf(index);
  }

  /** The element of a tensor at a place in row-by-row order. */
  static Cell at(Part of, int node, int slot, Tensor tensor, int element) {
    var index = new ArrayList<Integer>();
    int left = element;
    for (int axis = tensor.rank() - 1; axis >= 0; axis--) {
      index.addFirst(left % tensor.length(axis));
      left /= tensor.length(axis);
    }
    return new Cell(of, node, slot, index, tensor.at(element));
  }
}
