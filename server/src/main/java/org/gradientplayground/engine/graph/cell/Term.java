package org.gradientplayground.engine.graph.cell;

import java.util.List;

/**
 * One term of the sum that makes a cell.
 *
 * @param factors the cells that are multiplied; of a function that is no product, its operands
 * @param product what they give, rounded
 * @param sum the sum of all terms up to this one, as the engine computes it: the last is the cell
 */
public record Term(List<Cell> factors, double product, double sum) {
  public Term {
    factors = List.copyOf(factors);
  }
}
