package org.gradientplayground.engine.graph.cell;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.cell.Cell.Part;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * How one number of a pass came about: the cells it was made of and what was added to what.
 *
 * <p>The terms are computed as the engine computes them, in its order and with its roundings, so
 * that the sum of the last one is the cell to the bit.
 *
 * @param terms in the order in which they are added; none if the number was given
 */
public record CellOrigin(Cell cell, Form form, List<Term> terms) {
  /** What the terms are and how they make the cell. */
  public enum Form {
    /** Given: a leaf, a constant, or the 1 that backward begins with. */
    GIVEN("given"),
    /** A function of its operands: one term with all of them. */
    FUNCTION("function"),
    /** A sum of products, each added by fused multiply and add; a bias is added last. */
    SUM_OF_PRODUCTS("sumOfProducts"),
    /** A sum of cells. */
    SUM("sum"),
    /** A sum of cells, or of what rows cost, divided by the last term. */
    MEAN("mean"),
    /** Local derivative times upstream gradient, a term for each repetition by broadcasting. */
    LOCAL_TIMES_UPSTREAM("localTimesUpstream"),
    /**
     * (y - t) dout / N of a loss layer, or with the absolute error its sign: one term of answer,
     * target, upstream gradient and divisor.
     */
    ANSWER_MINUS_TARGET("answerMinusTarget"),
    /** {@code y_i (dout_i - sum_k y_k dout_k)}: the sum, then what it is taken from, then y_i. */
    SOFTMAX_BACKWARD("softmaxBackward"),
    /** A sum of the contributions of all consumers. */
    SUM_OF_CONTRIBUTIONS("sumOfContributions"),
    /** Of several contributions only the last one stays. */
    LAST_CONTRIBUTION("lastContribution"),
    /** A planted mistake made it another number than the rule gives; it has no terms. */
    MISTAKEN("mistaken");

    private final String wireName;

    Form(String wireName) {
      this.wireName = wireName;
    }

    /** The name on the wire. */
    public String wireName() {
      return wireName;
    }
  }

  public CellOrigin {
    terms = List.copyOf(terms);
  }

  /**
   * Of an element of a node's value.
   *
   * @param element its place, row by row
   * @return empty while it is not computed
   */
  public static Optional<CellOrigin> ofValue(Pass pass, int node, int element) {
    Node each = pass.graph().node(node);
    return pass.value(node)
        .map(value -> Cell.at(Part.VALUE, node, -1, value, element))
        .map(
            cell ->
                each.op().isEmpty()
                    ? given(cell)
                    : unlessMistaken(pass, cell, new ValueTerms(pass, each).of(element)));
  }

  /** Of an element of a node's gradient; empty while it has none. */
  public static Optional<CellOrigin> ofGradient(Pass pass, int node, int element) {
    return pass.gradient(node)
        .map(gradient -> Cell.at(Part.GRADIENT, node, -1, gradient, element))
        .map(cell -> gradient(pass, cell, element));
  }

  /** Of an element of what a node handed back through a slot; empty while it has not. */
  public static Optional<CellOrigin> ofContribution(Pass pass, int node, int slot, int element) {
    return pass.contribution(node, slot)
        .map(amount -> Cell.at(Part.CONTRIBUTION, node, slot, amount, element))
        .map(
            cell ->
                unlessMistaken(
                    pass,
                    cell,
                    new ContributionTerms(pass, pass.graph().node(node)).of(slot, element)));
  }

  private static CellOrigin given(Cell cell) {
    return new CellOrigin(cell, Form.GIVEN, List.of());
  }

  private static CellOrigin gradient(Pass pass, Cell cell, int element) {
    boolean accumulate = pass.rules().accumulate();
    var terms = new Terms();
    Optional<Tensor> carried = pass.carried(cell.node());
    carried.ifPresent(
        tensor ->
            terms.first(
                tensor.at(element), Cell.at(Part.CARRIED, cell.node(), -1, tensor, element)));
    for (Node consumer : pass.graph().operations().reversed()) {
      for (int slot = 0; slot < consumer.inputs().size(); slot++) {
        Optional<Tensor> amount = pass.contribution(consumer.index(), slot);
        if (consumer.inputs().get(slot) == cell.node() && amount.isPresent()) {
          Cell part = Cell.at(Part.CONTRIBUTION, consumer.index(), slot, amount.get(), element);
          double before = accumulate ? terms.sum() : 0;
          terms.result(part.value(), before + part.value(), part);
        }
      }
    }
    if (cell.node() == pass.graph().output()) {
      return given(cell);
    }
    Form form = accumulate ? Form.SUM_OF_CONTRIBUTIONS : Form.LAST_CONTRIBUTION;
    List<Term> all = accumulate ? terms.list() : List.of(terms.list().getLast());
    return unlessMistaken(pass, cell, new CellOrigin(cell, form, all));
  }

  /** Where a mistake is planted, the terms need not give the cell; then nothing is pretended. */
  private static CellOrigin unlessMistaken(Pass pass, Cell cell, CellOrigin origin) {
    long bits = Double.doubleToLongBits(origin.terms().getLast().sum());
    boolean same = bits == Double.doubleToLongBits(cell.value());
    return same || pass.rules().bug() == Bug.NONE
        ? origin
        : new CellOrigin(cell, Form.MISTAKEN, List.of());
  }
}
