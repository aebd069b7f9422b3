package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.OutputLoss;

/**
 * The layers at the present step of a training: the iteration that made it is computed once more,
 * from the parameters before, the samples chosen and the masks drawn, with the same bits.
 */
final class LayersOf {
  /** Cells of the weight images of all layers together; with as many of gradients 22 KB of text. */
  static final int IMAGE_CELLS = 8_192;

  private static final int LARGEST_IMAGE = 64;

  private final TrainingRun run;
  private final TrainingState state;
  private final Architecture network;
  private final TrainingWorkspace workspace;
  private final List<LayerOutputs> outputs = new ArrayList<>();

  LayersOf(TrainingRun run) {
    this.run = run;
    this.state = run.state();
    this.network = run.begun().architecture();
    this.workspace = run.workspace();
    for (int k = 0; k < network.layers(); k++) {
      outputs.add(new LayerOutputs(activation(k), network.neurons(k)));
    }
  }

  private Activation activation(int layer) {
    if (layer < network.hidden().size()) {
      return network.hidden().get(layer).activation();
    }
    return network.loss() == OutputLoss.SIGMOID_CROSS_ENTROPY
        ? Activation.SIGMOID
        : Activation.IDENTITY;
  }

  List<LayerSnapshot> present() {
    double[] gradients = state.step == 0 ? atTheStart() : ofTheIteration();
    var layers = new ArrayList<LayerSnapshot>();
    int side = imageSide();
    for (int k = 0; k < network.layers(); k++) {
      layers.add(layer(k, gradients, side));
    }
    return layers;
  }

  /** One parameter, and how the iteration made it. */
  Answer.ReadParameter parameter(ParameterPlace place, int index) {
    Optional<Answer.MadeParameter> made =
        state.step == 0
            ? Optional.empty()
            : Optional.of(new Answer.MadeParameter(state.before[index], ofTheIteration()[index]));
    return new Answer.ReadParameter(place, state.parameters[index], made);
  }

  private double[] ofTheIteration() {
    TrainingSettings settings = run.settingsBefore();
    workspace.load(state.before);
    workspace.learn(
        state.sampler.batch(),
        state.sampler.size(),
        TrainingRun.numbers(settings.classWeights()),
        settings.dropout(),
        state.masksBefore.copy());
    addOutputs();
    double[] gradients = workspace.network.gradients();
    settings.regularisation().addTo(gradients, network, state.before);
    return gradients;
  }

  private void addOutputs() {
    for (int k = 0; k < network.layers(); k++) {
      outputs.get(k).add(workspace.network.output(k));
    }
  }

  private double[] atTheStart() {
    TrainingSettings settings = run.begun().settings();
    double[] parameters = run.asMade();
    workspace.load(parameters);
    var whole =
        new WholeSet(
            workspace, run.begun().dataset(), TrainingRun.numbers(settings.classWeights()));
    workspace.eachTrainingChunk(this::addOutputs);
    double[] gradients = whole.gradient();
    settings.regularisation().addTo(gradients, network, parameters);
    return gradients;
  }

  private LayerSnapshot layer(int k, double[] gradients, int side) {
    int weights = network.weightOffset(k);
    int biases = network.biasOffset(k);
    int end = network.weightOffset(k + 1);
    boolean whole = network.parameterCount() <= TrainingScenery.MOST_WHOLE_PARAMETERS;
    return new LayerSnapshot(
        Norm.of(state.parameters, weights, biases),
        Norm.of(state.parameters, biases, end),
        Norm.of(gradients, weights, biases),
        Norm.of(gradients, biases, end),
        outputs.get(k).result(),
        whole ? Optional.of(parameters(gradients, weights, biases, end)) : Optional.empty(),
        whole
            ? Optional.empty()
            : Optional.of(
                WeightImage.of(
                    state.parameters,
                    gradients,
                    weights,
                    network.inputs(k),
                    network.neurons(k),
                    side)));
  }

  private LayerSnapshot.Parameters parameters(
      double[] gradients, int weights, int biases, int end) {
    Optional<LayerSnapshot.Made> made =
        state.step == 0
            ? Optional.empty()
            : Optional.of(
                new LayerSnapshot.Made(
                    list(state.before, weights, biases),
                    list(gradients, weights, biases),
                    list(state.before, biases, end),
                    list(gradients, biases, end)));
    return new LayerSnapshot.Parameters(
        list(state.parameters, weights, biases), list(state.parameters, biases, end), made);
  }

  /** The largest side with which the images of all layers stay within their cells. */
  private int imageSide() {
    int side = LARGEST_IMAGE;
    while (side > 1 && imageCells(side) > IMAGE_CELLS) {
      side--;
    }
    return side;
  }

  private int imageCells(int side) {
    int cells = 0;
    for (int k = 0; k < network.layers(); k++) {
      cells += Math.min(side, network.inputs(k)) * Math.min(side, network.neurons(k));
    }
    return cells;
  }

  private static List<Double> list(double[] values, int from, int to) {
    var list = new ArrayList<Double>(to - from);
    for (int i = from; i < to; i++) {
      list.add(values[i]);
    }
    return list;
  }
}
