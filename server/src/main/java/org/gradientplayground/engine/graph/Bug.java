package org.gradientplayground.engine.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.graph.op.Add;
import org.gradientplayground.engine.graph.op.Affine;
import org.gradientplayground.engine.graph.op.Binary;
import org.gradientplayground.engine.graph.op.Dot;
import org.gradientplayground.engine.graph.op.IdentityWithLoss;
import org.gradientplayground.engine.graph.op.LossOp;
import org.gradientplayground.engine.graph.op.Mean;
import org.gradientplayground.engine.graph.op.Mul;
import org.gradientplayground.engine.graph.op.Neg;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Relu;
import org.gradientplayground.engine.graph.op.Softmax;
import org.gradientplayground.engine.graph.op.SoftmaxWithLoss;
import org.gradientplayground.engine.graph.op.Square;
import org.gradientplayground.engine.graph.op.Sub;
import org.gradientplayground.engine.graph.op.Unary;
import org.gradientplayground.engine.loss.HalfSquaredError;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A mistake that people make in their own backpropagation, planted on purpose: what it changes of
 * what is computed, at every operation it concerns.
 */
public enum Bug {
  /** No mistake. */
  NONE("none") {
    @Override
    public List<Tensor> backward(Op op, List<Tensor> inputs, Tensor output, Tensor dout) {
      return op.backward(inputs, output, dout);
    }
  },

  /** A loss layer, or a mean, does not divide by N on the way back: gradients N times too large. */
  FORGOT_BATCH_MEAN("forgotBatchMean") {
    @Override
    boolean changes(Op op, List<Tensor> inputs) {
      return divisor(op, inputs) > 1;
    }

    @Override
    public List<Tensor> backward(Op op, List<Tensor> inputs, Tensor output, Tensor dout) {
      int divisor = divisor(op, inputs);
      return op.backward(inputs, output, dout.map(each -> each * divisor));
    }

    private int divisor(Op op, List<Tensor> inputs) {
      return switch (op) {
        case LossOp loss -> loss.divisor(inputs.getFirst());
        case Mean mean -> mean.count(inputs.getFirst());
        default -> 1;
      };
    }
  },

  /** t - y instead of y - t, in a loss layer or in the slopes of a subtraction. */
  WRONG_SIGN("wrongSign") {
    @Override
    boolean changes(Op op, List<Tensor> inputs) {
      return op instanceof LossOp || op instanceof Sub;
    }

    @Override
    public Optional<List<Tensor>> local(Op op, List<Tensor> inputs, Tensor output) {
      Optional<List<Tensor>> local = super.local(op, inputs, output);
      return op instanceof Sub ? local.map(List::reversed) : local;
    }

    @Override
    public List<Tensor> backward(Op op, List<Tensor> inputs, Tensor output, Tensor dout) {
      return super.backward(op, inputs, output, op instanceof LossOp ? dout.map(d -> -d) : dout);
    }
  },

  /**
   * The 2 of the square's slope cancelled against a half that is not there, or not cancelled
   * against one that is: x instead of 2x, and 2 (y - t) instead of y - t for half the squared
   * error.
   */
  FORGOT_HALF("forgotHalf") {
    @Override
    boolean changes(Op op, List<Tensor> inputs) {
      return op instanceof Square || halves(op);
    }

    @Override
    public Optional<List<Tensor>> local(Op op, List<Tensor> inputs, Tensor output) {
      return op instanceof Square
          ? Optional.of(List.of(inputs.getFirst()))
          : super.local(op, inputs, output);
    }

    @Override
    public List<Tensor> backward(Op op, List<Tensor> inputs, Tensor output, Tensor dout) {
      return super.backward(op, inputs, output, halves(op) ? dout.map(d -> 2 * d) : dout);
    }

    private boolean halves(Op op) {
      return op instanceof IdentityWithLoss loss && loss.cost() instanceof HalfSquaredError;
    }
  },

  /** dW is transposed, which only a square matrix does not notice. */
  TRANSPOSED("transposed") {
    @Override
    boolean changes(Op op, List<Tensor> inputs) {
      boolean product = op instanceof Affine || op instanceof Dot;
      return product && inputs.get(1).length(0) == inputs.get(1).length(1);
    }

    @Override
    public List<Tensor> backward(Op op, List<Tensor> inputs, Tensor output, Tensor dout) {
      List<Tensor> amounts = super.backward(op, inputs, output, dout);
      return changes(op, inputs) ? replaced(amounts, 1, amounts.get(1).transposed()) : amounts;
    }
  },

  /** The way back of a softmax sums over the batch instead of the classes. */
  SOFTMAX_WRONG_AXIS("softmaxWrongAxis") {
    @Override
    boolean changes(Op op, List<Tensor> inputs) {
      boolean softmax = op instanceof Softmax || op instanceof SoftmaxWithLoss;
      return softmax && inputs.getFirst().rank() == 2;
    }

    @Override
    public List<Tensor> backward(Op op, List<Tensor> inputs, Tensor output, Tensor dout) {
      return changes(op, inputs)
          ? WrongAxis.backward(op, inputs, output, dout)
          : super.backward(op, inputs, output, dout);
    }
  },

  /**
   * ReLU's way back writes its zeros into dout itself: its own gradient changes afterwards, and
   * with it that of another branch to which an addition handed the same array.
   */
  IN_PLACE_RELU("inPlaceRelu") {
    @Override
    boolean changes(Op op, List<Tensor> inputs) {
      return op instanceof Relu;
    }
  },

  /** "=" instead of "+=": of the contributions to a node only the last one stays. */
  OVERWRITTEN_FAN_OUT("overwrittenFanOut"),

  /**
   * The loss takes the softmax of scores that already are one; the way back is y - t as if they
   * were not, with the y of the second.
   */
  SOFTMAX_TWICE("softmaxTwice") {
    @Override
    boolean changes(Op op, List<Tensor> inputs) {
      return op instanceof SoftmaxWithLoss;
    }

    @Override
    public Tensor forward(Op op, List<Tensor> inputs) {
      return op.forward(seen(op, inputs));
    }

    @Override
    public List<Tensor> backward(Op op, List<Tensor> inputs, Tensor output, Tensor dout) {
      return super.backward(op, seen(op, inputs), output, dout);
    }

    private List<Tensor> seen(Op op, List<Tensor> inputs) {
      return op instanceof SoftmaxWithLoss loss
          ? replaced(inputs, 0, loss.answer(inputs.getFirst()))
          : inputs;
    }
  },

  /** A product hands back through each slot its own factor instead of the other one. */
  SWAPPED_FACTORS("swappedFactors") {
    @Override
    boolean changes(Op op, List<Tensor> inputs) {
      return op instanceof Mul;
    }

    @Override
    public Optional<List<Tensor>> local(Op op, List<Tensor> inputs, Tensor output) {
      Optional<List<Tensor>> local = super.local(op, inputs, output);
      return op instanceof Mul ? local.map(List::reversed) : local;
    }
  },

  /** The local derivative alone is handed back, not multiplied by dout. */
  FORGOT_UPSTREAM("forgotUpstream") {
    @Override
    boolean changes(Op op, List<Tensor> inputs) {
      boolean handsOn = op instanceof Add || op instanceof Sub || op instanceof Neg;
      return !handsOn && (op instanceof Unary || op instanceof Binary || op instanceof LossOp);
    }

    @Override
    public List<Tensor> backward(Op op, List<Tensor> inputs, Tensor output, Tensor dout) {
      return super.backward(op, inputs, output, changes(op, inputs) ? dout.map(_ -> 1) : dout);
    }
  };

  private final String wireName;

  Bug(String wireName) {
    this.wireName = wireName;
  }

  /** The name on the wire. */
  public String wireName() {
    return wireName;
  }

  /** The output of an operation. */
  public Tensor forward(Op op, List<Tensor> inputs) {
    return op.forward(inputs);
  }

  /** The local derivatives of an operation that works element by element. */
  public Optional<List<Tensor>> local(Op op, List<Tensor> inputs, Tensor output) {
    return op.local(inputs, output);
  }

  /** What an operation hands back, one tensor per slot. */
  public List<Tensor> backward(Op op, List<Tensor> inputs, Tensor output, Tensor dout) {
    return local(op, inputs, output)
        .map(local -> Op.handedBack(local, inputs, dout))
        .orElseGet(() -> op.backward(inputs, output, dout));
  }

  /** Whether the operation computes by another rule for inputs of such shapes. */
  boolean changes(Op op, List<Tensor> inputs) {
    return false;
  }

  /**
   * Whether the mistake can show in this graph: whether an operation that hands a gradient back is
   * concerned. With some numbers it may still change nothing, such as x x with its factors swapped.
   *
   * @param leaves one value for each of {@link ComputationGraph#leaves}; only the shapes count
   */
  public boolean appliesTo(ComputationGraph graph, List<Tensor> leaves) {
    if (this == OVERWRITTEN_FAN_OUT) {
      return FanOut.of(graph).stream().anyMatch(each -> each > 1);
    }
    Tensor[] values = Evaluation.values(graph, leaves, NONE);
    return graph.operations().stream()
        .filter(node -> graph.isOnTheWay(node.index()))
        .anyMatch(node -> changes(node.op().orElseThrow(), Evaluation.operands(node, values)));
  }

  private static List<Tensor> replaced(List<Tensor> tensors, int slot, Tensor replacement) {
    var all = new ArrayList<>(tensors);
    all.set(slot, replacement);
    return List.copyOf(all);
  }
}
