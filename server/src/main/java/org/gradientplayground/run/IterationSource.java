package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.layer.Dropout;
import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.OutputLoss;
import org.gradientplayground.engine.training.Targets;

/**
 * One iteration of a training: its mini-batch, its parameters before, its masks of dropout, and its
 * optimizer with what that remembers. Forward, loss, gradients and update have the same bits as in
 * the training; only where the loss layer is opened, they differ by rounding.
 */
public final class IterationSource implements BackpropSource {
  private final TrainingSpec training;
  private final long iteration;
  private final boolean opened;
  private final Optional<ReachedIteration> reached;

  private IterationSource(
      TrainingSpec training, long iteration, boolean opened, Optional<ReachedIteration> reached) {
    this.training = training;
    this.iteration = iteration;
    this.opened = opened;
    this.reached = reached;
  }

  /**
   * An iteration that is still to be reached.
   *
   * @param iteration from 1: that which leads from step {@code iteration - 1} to step {@code
   *     iteration}
   * @param opened whether the loss layer is shown as its elementary operations
   * @throws InvalidSpec {@code outOfRange} if no training has such an iteration
   */
  public static IterationSource of(TrainingSpec training, long iteration, boolean opened) {
    TrainingRules.checkRange("/iteration", iteration, 1, RunSpec.MAX_STEPS);
    return new IterationSource(training, iteration, opened, Optional.empty());
  }

  /** The same, reached. */
  IterationSource reachedBy(ReachedIteration state) {
    return new IterationSource(training, iteration, opened, Optional.of(state));
  }

  /** Which training. */
  public TrainingSpec training() {
    return training;
  }

  /** The iteration, from 1. */
  public long iteration() {
    return iteration;
  }

  /** Whether the loss layer is shown as its elementary operations. */
  public boolean opened() {
    return opened;
  }

  boolean isReached() {
    return reached.isPresent();
  }

  /** That of the training at this iteration, once it is reached. */
  double learningRate() {
    return reached.orElseThrow().settings().learningRate();
  }

  @Override
  public int mostElements() {
    return LayersSource.MOST_ELEMENTS;
  }

  @Override
  public GraphModel model() {
    ReachedIteration state = reached.orElseThrow();
    Architecture network = training.architecture();
    var graph = new NetworkGraph("/training", mostElements());
    int y = graph.input(inputs(state));
    List<Optional<Tensor>> factors = factors(state);
    for (int k = 0; k < network.layers(); k++) {
      y = graph.layer(y, layer(network, k, state), factors.get(k));
    }
    graph.loss(y, targets(state), network.loss(), opened, sampleWeights(state));
    return graph.model(update(graph, state), Optional.of(batch(state)));
  }

  private Tensor inputs(ReachedIteration state) {
    Dataset dataset = training.dataset();
    var rows = new double[state.samples().length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = dataset.features(state.samples()[i]);
    }
    return Tensor.matrix(rows);
  }

  private static GivenLayer layer(Architecture network, int k, ReachedIteration state) {
    int inputs = network.inputs(k);
    int neurons = network.neurons(k);
    int bias = network.biasOffset(k);
    Activation activation =
        k < network.hidden().size() ? network.hidden().get(k).activation() : Activation.IDENTITY;
    return new GivenLayer(
        Tensor.of(
            new int[] {inputs, neurons},
            Arrays.copyOfRange(state.parameters(), network.weightOffset(k), bias)),
        Tensor.vector(Arrays.copyOfRange(state.parameters(), bias, bias + neurons)),
        activation);
  }

  /** What dropout multiplies the outputs of each layer by, drawn as the training draws it. */
  private List<Optional<Tensor>> factors(ReachedIteration state) {
    Architecture network = training.architecture();
    double p = state.settings().dropout();
    RandomState masks = state.masks().copy();
    int rows = state.samples().length;
    var factors = new ArrayList<Optional<Tensor>>();
    for (int k = 0; k < network.layers(); k++) {
      boolean drops = p > 0 && k < network.hidden().size();
      factors.add(
          drops ? Optional.of(drawn(rows, network.neurons(k), p, masks)) : Optional.empty());
    }
    return factors;
  }

  private static Tensor drawn(int rows, int columns, double p, RandomState masks) {
    var dropout = new Dropout(rows, columns);
    dropout.draw(rows, p, masks);
    var ones = new Matrix(rows, columns);
    ones.rowCount(rows);
    for (int i = 0; i < rows; i++) {
      Arrays.fill(ones.row(i), 1);
    }
    return dropout.forward(ones).toTensor();
  }

  /** The class of each sample, or what the outputs of the network should be for it. */
  private Tensor targets(ReachedIteration state) {
    Architecture network = training.architecture();
    double[] t = state.targets(training.dataset());
    return network.loss() == OutputLoss.SOFTMAX_CROSS_ENTROPY
        ? Tensor.vector(t)
        : new Targets(network, t.length).of(t, 0, t.length).toTensor();
  }

  private Optional<double[]> sampleWeights(ReachedIteration state) {
    double[] classWeights =
        state.settings().classWeights().stream().mapToDouble(Double::doubleValue).toArray();
    if (classWeights.length == 0) {
      return Optional.empty();
    }
    double[] t = state.targets(training.dataset());
    var targets = new Targets(training.architecture(), t.length);
    return Optional.of(targets.weights(t, 0, t.length, classWeights));
  }

  private UpdateRule update(NetworkGraph graph, ReachedIteration state) {
    Architecture network = training.architecture();
    Map<Integer, OptimizerState> remembered = new HashMap<>();
    for (int i = 0; i < graph.parameters().size(); i++) {
      int layer = i / 2;
      boolean isWeight = i % 2 == 0;
      int from = isWeight ? network.weightOffset(layer) : network.biasOffset(layer);
      int to = isWeight ? network.biasOffset(layer) : network.weightOffset(layer + 1);
      remembered.put(graph.parameters().get(i), state.remembered(from, to));
    }
    return new UpdateRule(
        state.settings().optimizer(),
        state.settings().regularisation(),
        graph.weights(),
        remembered);
  }

  private SampleBatch batch(ReachedIteration state) {
    return new SampleBatch(
        Arrays.stream(state.samples()).boxed().toList(),
        training.dataset().featureNames(),
        Arrays.stream(state.targets(training.dataset())).boxed().toList(),
        training.dataset().samples().classNames());
  }
}
