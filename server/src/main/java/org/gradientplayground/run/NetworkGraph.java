package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.op.Affine;
import org.gradientplayground.engine.graph.op.IdentityWithLoss;
import org.gradientplayground.engine.graph.op.LossOp;
import org.gradientplayground.engine.graph.op.Mul;
import org.gradientplayground.engine.graph.op.Op;
import org.gradientplayground.engine.graph.op.Relu;
import org.gradientplayground.engine.graph.op.SigmoidLayer;
import org.gradientplayground.engine.graph.op.SigmoidWithLoss;
import org.gradientplayground.engine.graph.op.SoftmaxWithLoss;
import org.gradientplayground.engine.graph.op.Tanh;
import org.gradientplayground.engine.graph.op.WeightedLoss;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.OutputLoss;

/**
 * A network as a graph, layer by layer: {@code a1 = x W1 + b1}, {@code z1} its activation, {@code
 * d1} what dropout leaves of it; the scores of the last layer; the loss L.
 *
 * <p>Nodes belong to layers, from 1 on; x belongs to 0, the loss and its targets to the one after
 * the last.
 */
final class NetworkGraph {
  private final String path;
  private final int mostElements;
  private final ComputationGraph.Builder graph = ComputationGraph.builder();
  private final List<Tensor> leaves = new ArrayList<>();
  private final List<OptionalInt> layers = new ArrayList<>();
  private final Set<Integer> weights = new HashSet<>();
  private final List<Integer> parameters = new ArrayList<>();
  private int layer;

  /** The shape of what the last layer gives. */
  private int samples;

  private int outputs;

  /**
   * @param path of the member of the spec that it is made of
   * @param mostElements of a tensor
   */
  NetworkGraph(String path, int mostElements) {
    this.path = path;
    this.mostElements = mostElements;
  }

  private int put(int node) {
    while (layers.size() < graph.size()) {
      layers.add(OptionalInt.of(layer));
    }
    return node;
  }

  /** The samples; the node x. */
  int input(Tensor x) {
    leaves.add(x);
    samples = x.length(0);
    return put(graph.input("x"));
  }

  /**
   * One layer.
   *
   * @param x the node that goes in
   * @param factors what dropout multiplies each output by
   * @return the node that comes out
   */
  int layer(int x, GivenLayer given, Optional<Tensor> factors) {
    layer++;
    int w = parameter("W" + layer, given.weights());
    weights.add(w);
    int b = parameter("b" + layer, given.biases());
    outputs = given.biases().size();
    int y = apply("a" + layer, new Affine(), x, w, b);
    Optional<Op> activation = activation(given.activation());
    if (activation.isPresent()) {
      y = apply("z" + layer, activation.get(), y);
    }
    if (factors.isPresent()) {
      int mask = put(graph.constant(factors.get()));
      graph.label(mask, "mask" + layer);
      y = apply("d" + layer, new Mul(), y, mask);
    }
    return y;
  }

  private int parameter(String name, Tensor value) {
    leaves.add(value);
    int node = put(graph.parameter(name));
    parameters.add(node);
    return node;
  }

  private int apply(String label, Op op, int... operands) {
    int node = put(graph.apply(op, operands));
    graph.label(node, label);
    return node;
  }

  private static Optional<Op> activation(Activation activation) {
    return switch (activation) {
      case RELU -> Optional.of(new Relu());
      case SIGMOID -> Optional.of(new SigmoidLayer());
      case TANH -> Optional.of(new Tanh());
      case IDENTITY -> Optional.empty();
    };
  }

  /**
   * The loss, as one node or opened.
   *
   * @param scores the node of the last layer
   * @param t labels, or targets in the shape of the scores, that were checked
   * @param sampleWeights how much each sample counts; empty where all count the same
   */
  void loss(
      int scores, Tensor t, OutputLoss loss, boolean opened, Optional<double[]> sampleWeights) {
    layer++;
    if (opened) {
      Tensor shaped = loss == OutputLoss.SOFTMAX_CROSS_ENTROPY ? oneHot(t) : shaped(t);
      leaves.add(shaped);
      int target = put(graph.input("t"));
      put(new OpenedLoss(graph, samples, outputs).of(loss, scores, target, sampleWeights));
    } else {
      leaves.add(loss == OutputLoss.SOFTMAX_CROSS_ENTROPY ? t : shaped(t));
      int target = put(graph.input("t"));
      if (sampleWeights.isPresent()) {
        int w = put(graph.constant(Tensor.vector(sampleWeights.get())));
        graph.label(w, "w");
        apply("L", new WeightedLoss(op(loss)), scores, target, w);
      } else {
        apply("L", op(loss), scores, target);
      }
    }
  }

  private Tensor oneHot(Tensor t) {
    return new SoftmaxWithLoss().target(Tensor.of(new int[] {samples, outputs}, zeros()), t);
  }

  private double[] zeros() {
    return new double[samples * outputs];
  }

  /** One number a sample as a matrix of one column. */
  private Tensor shaped(Tensor t) {
    return t.rank() == 1 ? t.reshaped(samples, outputs) : t;
  }

  static LossOp op(OutputLoss loss) {
    return switch (loss) {
      case SOFTMAX_CROSS_ENTROPY -> new SoftmaxWithLoss();
      case SIGMOID_CROSS_ENTROPY -> new SigmoidWithLoss();
      case HALF_SQUARED_ERROR -> IdentityWithLoss.halfSquaredError();
      case MEAN_ABSOLUTE_ERROR -> IdentityWithLoss.absoluteError();
      case MEAN_SQUARED_ERROR -> IdentityWithLoss.squaredError();
    };
  }

  /** Refuses targets that do not fit (samples, outputs) scores. */
  static void checkTargets(String path, OutputLoss loss, int samples, int outputs, Tensor t) {
    Tensor scores = Tensor.of(new int[] {samples, outputs}, new double[samples * outputs]);
    boolean column = outputs == 1 && t.rank() == 1 && t.size() == samples;
    if (loss == OutputLoss.SOFTMAX_CROSS_ENTROPY || !column) {
      TargetRules.check(path, op(loss), scores, t);
    }
  }

  /** The parameters in the order W1, b1, W2, b2 and so on. */
  List<Integer> parameters() {
    return parameters;
  }

  /** The weights among them, which may cost something for their size. */
  Set<Integer> weights() {
    return weights;
  }

  /** The graph, whose parameters change by gradient descent. */
  GraphModel model() {
    return model(UpdateRule.DESCENT, Optional.empty());
  }

  GraphModel model(UpdateRule update, Optional<SampleBatch> batch) {
    return new GraphModel(
        path, graph.build(), leaves, List.of(), layers, update, batch, mostElements);
  }
}
