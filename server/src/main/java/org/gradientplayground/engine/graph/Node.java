package org.gradientplayground.engine.graph;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.graph.op.Op;

/**
 * One node of a computation graph.
 *
 * @param index its place in topological order: every input has a smaller one
 * @param label the name of an input, parameter or definition; empty if it has none
 * @param op what it computes; empty for a leaf
 * @param inputs the indices of its operands, slot by slot
 */
public record Node(int index, String label, Kind kind, Optional<Op> op, List<Integer> inputs) {
  /** What a node stands for. */
  public enum Kind {
    /** A number or tensor that is given from outside. */
    INPUT,
    /** One that is learnt. */
    PARAMETER,
    /** One that never changes and has no gradient. */
    CONSTANT,
    /** The result of an operation. */
    OPERATION
  }

  public Node {
    inputs = List.copyOf(inputs);
  }

  /** Whether its value is given with each pass: an input or a parameter. */
  public boolean isLeaf() {
    return kind == Kind.INPUT || kind == Kind.PARAMETER;
  }

  /** The same of another kind. */
  Node of(Kind other) {
    return new Node(index, label, other, op, inputs);
  }

  /** The same with another label. */
  Node labelled(String name) {
    return new Node(index, name, kind, op, inputs);
  }
}
