package org.gradientplayground.engine.graph;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * One operation of a pass that was done, with all numbers that took part.
 *
 * @param at its number in the pass, from 1 on
 * @param operands the values of the node's inputs, slot by slot
 * @param result the node's value; when seeding, the gradient 1
 * @param local the local derivatives per slot, where the operation works element by element; empty
 *     when seeding
 * @param upstream the node's own gradient, which backward hands back; empty in the other phases
 * @param contributions what each slot that leads to a leaf was given, in the order of the slots;
 *     empty in the other phases
 */
public record Operation(
    int at,
    Phase phase,
    int node,
    List<Tensor> operands,
    Tensor result,
    Optional<List<Tensor>> local,
    Optional<Tensor> upstream,
    List<Contribution> contributions) {
  public Operation {
    operands = List.copyOf(operands);
    contributions = List.copyOf(contributions);
  }
}
