package org.gradientplayground.engine.graph.cell;

import java.util.List;

/**
 * One number of a pass, and where it stands.
 *
 * @param of which tensor of the node
 * @param node the index of the node; -1 for a plain number
 * @param slot of a contribution, local derivative or target: the node's slot; else -1
 * @param index the place in the tensor, one number per axis
 */
public record Cell(Part of, int node, int slot, List<Integer> index, double value) {
  /** Which tensor of a node a cell belongs to. */
  public enum Part {
    /** The node's value. */
    VALUE,
    /** dL/d(node). */
    GRADIENT,
    /** What the node hands back through a slot. */
    CONTRIBUTION,
    /** The local derivative of the node by a slot. */
    LOCAL,
    /** The answer y of a loss layer. */
    ANSWER,
    /** The target t of a loss layer in the shape of its scores. */
    TARGET,
    /** The number N that a loss or a mean is divided by. */
    DIVISOR
  }

  public Cell {
    index = List.copyOf(index);
  }
}
