package org.gradientplayground.engine.graph.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.check.LikelyCause.Factor;
import org.gradientplayground.engine.graph.check.LikelyCause.Factor.Kind;
import org.gradientplayground.engine.graph.check.LikelyCause.Nothing;
import org.gradientplayground.engine.graph.check.LikelyCause.OfAnotherLeaf;
import org.gradientplayground.engine.graph.check.LikelyCause.OnlyOneWay;
import org.gradientplayground.engine.graph.check.LikelyCause.Transposed;
import org.gradientplayground.engine.graph.check.LikelyCause.WithoutUpstream;
import org.gradientplayground.engine.graph.op.LossOp;
import org.gradientplayground.engine.graph.op.Mean;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.tensor.Tensor;

/** Recognises from one wrong gradient how it differs from the right one. */
final class Signature {
  private final Pass right;
  private final int leaf;
  private final Tensor claimed;
  private final Tensor gradient;
  private final Nearness nearness;

  /**
   * @param right a finished pass without mistakes
   */
  Signature(Pass right, int leaf, Tensor claimed, Nearness nearness) {
    this.right = right;
    this.leaf = leaf;
    this.claimed = claimed;
    this.gradient = right.gradientOrZeros(leaf);
    this.nearness = nearness;
  }

  /** A number with a meaning, or rows and columns exchanged. */
  Optional<LikelyCause> plain() {
    return factors().stream()
        .filter(each -> is(gradient.map(g -> g * each.factor())))
        .map(LikelyCause.class::cast)
        .findFirst()
        .or(() -> when(gradient.rank() == 2 && isTransposed(), new Transposed()));
  }

  private boolean isTransposed() {
    Tensor exchanged = gradient.transposed();
    return exchanged.hasShapeOf(claimed) && is(exchanged);
  }

  /** What says less: a part of the sum, another leaf's gradient, nothing, any other number. */
  Optional<LikelyCause> remote() {
    return when(isWithoutUpstream(), new WithoutUpstream())
        .or(this::oneWay)
        .or(this::anotherLeaf)
        .or(() -> when(claimed.largestSize() == 0, new Nothing()))
        .or(this::otherFactor);
  }

  private List<Factor> factors() {
    var factors = new ArrayList<>(List.of(new Factor(Kind.SIGN, -1)));
    for (Node node : right.graph().operations()) {
      int samples = samples(node);
      if (samples > 1) {
        factors.add(new Factor(Kind.TIMES_N, samples));
        factors.add(new Factor(Kind.DIVIDED_BY_N, 1.0 / samples));
      }
    }
    factors.add(new Factor(Kind.TWICE, 2));
    factors.add(new Factor(Kind.HALF, 0.5));
    return factors;
  }

  private int samples(Node node) {
    Tensor operand = right.value(node.inputs().getFirst()).orElseThrow();
    return switch (node.op().orElseThrow()) {
      case LossOp loss -> loss.divisor(operand);
      case Mean mean -> mean.count(operand);
      default -> 1;
    };
  }

  private boolean isWithoutUpstream() {
    Tensor sum = claimed.map(_ -> 0);
    for (Node node : right.graph().operations()) {
      for (int slot = 0; slot < node.inputs().size(); slot++) {
        if (node.inputs().get(slot) == leaf && right.graph().handsBack(node.index(), slot)) {
          sum = sum.zip(alone(node, slot), (total, each) -> total + each);
        }
      }
    }
    return claimed.largestSize() > 0 && is(sum);
  }

  private Tensor alone(Node node, int slot) {
    List<Tensor> operands = right.operands(node);
    Tensor output = right.value(node.index()).orElseThrow();
    Op op = node.op().orElseThrow();
    return op.backward(operands, output, output.map(_ -> 1)).get(slot);
  }

  private Optional<LikelyCause> oneWay() {
    for (Node node : right.graph().operations()) {
      for (int slot = 0; slot < node.inputs().size(); slot++) {
        boolean fromLeaf = node.inputs().get(slot) == leaf;
        Optional<Tensor> amount = right.contribution(node.index(), slot);
        if (fromLeaf && claimed.largestSize() > 0 && amount.filter(this::is).isPresent()) {
          return Optional.of(new OnlyOneWay(node.index(), slot));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LikelyCause> anotherLeaf() {
    ComputationGraph graph = right.graph();
    return graph.leaves().stream()
        .map(Node::index)
        .filter(other -> other != leaf)
        .filter(other -> right.gradientOrZeros(other).hasShapeOf(claimed))
        .filter(other -> claimed.largestSize() > 0 && is(right.gradientOrZeros(other)))
        .map(other -> (LikelyCause) new OfAnotherLeaf(other))
        .findFirst();
  }

  /** One number for at least two elements; for a single element there always is one. */
  private Optional<LikelyCause> otherFactor() {
    long elements = Arrays.stream(gradient.toArray()).filter(each -> each != 0).count();
    double slope = Likeness.of(claimed, gradient).slope();
    boolean same = elements > 1 && Double.isFinite(slope) && is(gradient.map(g -> g * slope));
    return when(same, new Factor(Kind.OTHER, slope));
  }

  private boolean is(Tensor candidate) {
    return nearness.firstDifference(claimed, candidate).isEmpty();
  }

  private static Optional<LikelyCause> when(boolean so, LikelyCause mistake) {
    return so ? Optional.of(mistake) : Optional.empty();
  }
}
