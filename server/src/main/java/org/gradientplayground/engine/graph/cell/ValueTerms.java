package org.gradientplayground.engine.graph.cell;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.cell.Cell.Part;
import org.gradientplayground.engine.graph.cell.CellOrigin.Form;
import org.gradientplayground.engine.graph.op.Affine;
import org.gradientplayground.engine.graph.op.Binary;
import org.gradientplayground.engine.graph.op.Dot;
import org.gradientplayground.engine.graph.op.LossOp;
import org.gradientplayground.engine.graph.op.Mean;
import org.gradientplayground.engine.graph.op.Softmax;
import org.gradientplayground.engine.graph.op.Sum;
import org.gradientplayground.engine.graph.op.Unary;
import org.gradientplayground.engine.tensor.Broadcast;
import org.gradientplayground.engine.tensor.Rows;
import org.gradientplayground.engine.tensor.Tensor;

/** The terms of an element of an operation's value. */
final class ValueTerms {
  private final Node node;
  private final List<Tensor> operands;
  private final Tensor value;

  ValueTerms(Pass pass, Node node) {
    this.node = node;
    this.operands = node.inputs().stream().map(input -> pass.value(input).orElseThrow()).toList();
    this.value = pass.value(node.index()).orElseThrow();
  }

  CellOrigin of(int element) {
    return switch (node.op().orElseThrow()) {
      case Unary _, Binary _ -> function(element, broadcast(element));
      case Softmax _ -> function(element, row(0, element / value.length(-1)));
      case Sum sum -> origin(element, Form.SUM, summed(sum.elementsOf(operands.get(0), element)));
      case Mean mean ->
          origin(
              element,
              Form.MEAN,
              summed(mean.elementsOf(operands.get(0), element))
                  .divided(divisor(mean.count(operands.get(0)))));
      case Dot _ -> origin(element, Form.SUM_OF_PRODUCTS, products(element));
      case Affine _ -> affine(element);
      case LossOp loss -> loss(loss);
    };
  }

  private CellOrigin origin(int element, Form form, Terms terms) {
    return new CellOrigin(
        Cell.at(Part.VALUE, node.index(), -1, value, element), form, terms.list());
  }

  private CellOrigin function(int element, List<Cell> cells) {
    double result = value.at(element);
    return origin(element, Form.FUNCTION, new Terms().first(result, cells.toArray(Cell[]::new)));
  }

  private List<Cell> broadcast(int element) {
    var cells = new ArrayList<Cell>();
    for (int slot = 0; slot < operands.size(); slot++) {
      int[] shape = operands.get(slot).shape();
      cells.add(operand(slot, Broadcast.source(element, value.shape(), shape)));
    }
    return cells;
  }

  private List<Cell> row(int slot, int row) {
    int length = operands.get(slot).length(-1);
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < length; i++) {
      cells.add(operand(slot, row * length + i));
    }
    return cells;
  }

  private Terms summed(List<Integer> elements) {
    var terms = new Terms();
    for (int each : elements) {
      terms.plus(operands.get(0).at(each), operand(0, each));
    }
    return terms;
  }

  /** Row of x times column of W. */
  private Terms products(int element) {
    int columns = value.length(1);
    int length = operands.get(1).length(0);
    var terms = new Terms();
    for (int k = 0; k < length; k++) {
      Cell a = operand(0, element / columns * length + k);
      terms.fused(a, operand(1, k * columns + element % columns));
    }
    return terms;
  }

  private CellOrigin affine(int element) {
    Cell bias = operand(2, element % value.length(1));
    Terms terms = products(element).plus(bias.value(), bias);
    return origin(element, Form.SUM_OF_PRODUCTS, terms);
  }

  private CellOrigin loss(LossOp loss) {
    Tensor x = operands.get(0);
    Tensor t = loss.target(x, operands.get(1));
    double[][] scores = Rows.of(x);
    double[][] targets = Rows.of(t);
    var terms = new Terms();
    for (int row = 0; row < scores.length; row++) {
      var cells = new ArrayList<Cell>();
      for (int i = 0; i < scores[row].length; i++) {
        cells.add(operand(0, row * scores[row].length + i));
      }
      for (int i = 0; i < scores[row].length; i++) {
        int element = row * scores[row].length + i;
        cells.add(Cell.at(Part.TARGET, node.index(), 1, t, element));
      }
      if (operands.size() > 2) {
        cells.add(operand(2, row));
      }
      double cost = loss.weight(operands, row) * loss.cost().cost(scores[row], targets[row]);
      terms.plus(cost, cells.toArray(Cell[]::new));
    }
    return origin(0, Form.MEAN, terms.divided(divisor(loss.divisor(x))));
  }

  private Cell operand(int slot, int element) {
    return Cell.at(Part.VALUE, node.inputs().get(slot), -1, operands.get(slot), element);
  }

  private Cell divisor(int count) {
    return new Cell(Part.DIVISOR, node.index(), -1, List.of(), count);
  }
}
