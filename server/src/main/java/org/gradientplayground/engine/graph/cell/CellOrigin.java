package org.gradientplayground.engine.graph.cell;

import java.util.List;
import org.gradientplayground.engine.graph.Pass;

/** How one number of a pass came about. */
public record CellOrigin(Cell cell, Form form, List<Term> terms) {
  /** What the terms are and how they make the cell. */
  public enum Form {
    /** Given: a leaf, a constant, or the 1 that backward begins with. */
    GIVEN,
    /** A function of the operands at that place: one term, the operands. */
    FUNCTION,
    /** A sum of products, added by fused multiply and add. */
    SUM_OF_PRODUCTS,
    /** A sum of cells. */
    SUM,
    /** A sum of cells, divided by a number: the last factor of each term. */
    MEAN,
    /** Local derivative times upstream gradient, summed over repetitions where it was broadcast. */
    LOCAL_TIMES_UPSTREAM,
    /** (y - t) dout / N of a loss layer: one term. */
    ANSWER_MINUS_TARGET,
    /** A sum of the contributions of all consumers. */
    SUM_OF_CONTRIBUTIONS,
    /** Of several contributions only the last stays. */
    LAST_CONTRIBUTION
  }

  public CellOrigin {
    terms = List.copyOf(terms);
  }

  public static CellOrigin ofValue(Pass pass, int node, int element) {
    throw new UnsupportedOperationException();
  }

  public static CellOrigin ofGradient(Pass pass, int node, int element) {
    throw new UnsupportedOperationException();
  }

  public static CellOrigin ofContribution(Pass pass, int node, int slot, int element) {
    throw new UnsupportedOperationException();
  }
}
