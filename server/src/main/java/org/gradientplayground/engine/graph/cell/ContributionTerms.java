package org.gradientplayground.engine.graph.cell;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.cell.Cell.Part;
import org.gradientplayground.engine.graph.cell.CellOrigin.Form;
import org.gradientplayground.engine.graph.op.Affine;
import org.gradientplayground.engine.graph.op.Binary;
import org.gradientplayground.engine.graph.op.Dot;
import org.gradientplayground.engine.graph.op.LossOp;
import org.gradientplayground.engine.graph.op.Mean;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Softmax;
import org.gradientplayground.engine.graph.op.Sum;
import org.gradientplayground.engine.graph.op.Unary;
import org.gradientplayground.engine.tensor.Broadcast;
import org.gradientplayground.engine.tensor.Tensor;

/** The terms of an element of what an operation hands back to one of its operands. */
final class ContributionTerms {
  private final Node node;
  private final Op op;
  private final Bug bug;
  private final Pass pass;
  private final List<Tensor> operands;
  private final Tensor value;
  private final Tensor dout;

  ContributionTerms(Pass pass, Node node) {
    this.node = node;
    this.pass = pass;
    this.op = node.op().orElseThrow();
    this.bug = pass.rules().bug();
    this.operands = node.inputs().stream().map(input -> pass.value(input).orElseThrow()).toList();
    this.value = pass.value(node.index()).orElseThrow();
    this.dout = pass.gradient(node.index()).orElseThrow();
  }

  CellOrigin of(int slot, int element) {
    return switch (op) {
      case Unary _, Binary _ ->
          origin(slot, element, Form.LOCAL_TIMES_UPSTREAM, elementwise(slot, element));
      case Sum sum -> {
        Cell upstream = upstream(sum.sumOf(operands.get(0), element));
        yield origin(slot, element, Form.SUM, new Terms().first(upstream.value(), upstream));
      }
      case Mean mean -> {
        Cell upstream = upstream(mean.meanOf(operands.get(0), element));
        Terms terms =
            new Terms()
                .first(upstream.value(), upstream)
                .divided(divisor(mean.count(operands.get(0))));
        yield origin(slot, element, Form.MEAN, terms);
      }
      case Softmax _ -> origin(slot, element, Form.SOFTMAX_BACKWARD, softmax(element));
      case LossOp loss ->
          origin(slot, element, Form.ANSWER_MINUS_TARGET, answerMinusTarget(loss, element));
      case Dot _, Affine _ -> product(slot, element);
    };
  }

  private CellOrigin origin(int slot, int element, Form form, Terms terms) {
    Tensor amount = pass.contribution(node.index(), slot).orElseThrow();
    return new CellOrigin(
        Cell.at(Part.CONTRIBUTION, node.index(), slot, amount, element), form, terms.list());
  }

  private Terms elementwise(int slot, int element) {
    Tensor local = bug.local(op, operands, value).orElseThrow().get(slot);
    Tensor operand = operands.get(slot);
    var terms = new Terms();
    for (int i = 0; i < value.size(); i++) {
      if (Broadcast.source(i, value.shape(), operand.shape()) == element) {
        Cell slope = Cell.at(Part.LOCAL, node.index(), slot, local, i);
        double product = slope.value() * dout.at(i);
        boolean only = operand.hasShapeOf(value);
        terms.result(product, only ? product : terms.sum() + product, slope, upstream(i));
      }
    }
    return terms;
  }

  private Terms softmax(int element) {
    int classes = value.length(-1);
    int start = element / classes * classes;
    var terms = new Terms();
    for (int k = start; k < start + classes; k++) {
      terms.plus(value.at(k) * dout.at(k), result(k), upstream(k));
    }
    double rest = dout.at(element) - terms.sum();
    return terms
        .result(dout.at(element), rest, upstream(element))
        .result(value.at(element), value.at(element) * rest, result(element));
  }

  private Terms answerMinusTarget(LossOp loss, int element) {
    Tensor x = operands.get(0);
    Tensor t = loss.target(x, operands.get(1));
    int divisor = loss.divisor(x);
    double handedBack = loss.handedBack(operands, loss.slopes(x, t), element, dout.at(0));
    var cells =
        new ArrayList<>(
            List.of(
                Cell.at(Part.ANSWER, node.index(), -1, loss.answer(x), element),
                Cell.at(Part.TARGET, node.index(), 1, t, element),
                upstream(0)));
    if (operands.size() > 2) {
      cells.add(operand(2, element / x.length(-1)));
    }
    cells.add(divisor(divisor));
    return new Terms().first(handedBack, cells.toArray(Cell[]::new));
  }

  private CellOrigin product(int slot, int element) {
    Terms terms =
        switch (slot) {
          case 0 -> rowOfUpstreamTimesRow(element);
          case 1 -> columnTimesColumnOfUpstream(element);
          default -> columnOfUpstream(element);
        };
    Form form = slot == 2 ? Form.SUM : Form.SUM_OF_PRODUCTS;
    return origin(slot, element, form, terms);
  }

  /** {@code dx[n, d] = sum_m dout[n, m] W[d, m]}. */
  private Terms rowOfUpstreamTimesRow(int element) {
    int inputs = operands.get(1).length(0);
    int neurons = operands.get(1).length(1);
    var terms = new Terms();
    for (int m = 0; m < neurons; m++) {
      Cell weight = operand(1, element % inputs * neurons + m);
      terms.fused(upstream(element / inputs * neurons + m), weight);
    }
    return terms;
  }

  /** {@code dW[d, m] = sum_n x[n, d] dout[n, m]}. */
  private Terms columnTimesColumnOfUpstream(int element) {
    int inputs = operands.get(1).length(0);
    int neurons = operands.get(1).length(1);
    var terms = new Terms();
    for (int n = 0; n < value.length(0); n++) {
      Cell x = operand(0, n * inputs + element / neurons);
      terms.fused(x, upstream(n * neurons + element % neurons));
    }
    return terms;
  }

  /** {@code db[m] = sum_n dout[n, m]}. */
  private Terms columnOfUpstream(int element) {
    var terms = new Terms();
    for (int n = 0; n < value.length(0); n++) {
      Cell each = upstream(n * value.length(1) + element);
      terms.plus(each.value(), each);
    }
    return terms;
  }

  private Cell operand(int slot, int element) {
    return Cell.at(Part.VALUE, node.inputs().get(slot), -1, operands.get(slot), element);
  }

  private Cell result(int element) {
    return Cell.at(Part.VALUE, node.index(), -1, value, element);
  }

  private Cell upstream(int element) {
    return Cell.at(Part.GRADIENT, node.index(), -1, dout, element);
  }

  private Cell divisor(int count) {
    return new Cell(Part.DIVISOR, node.index(), -1, List.of(), count);
  }
}
