package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.tensor.Matrix;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.engine.training.BatchSampler;
import org.gradientplayground.engine.training.Evaluation;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.engine.training.Network;

/**
 * Paints the {@link Picture} of a network, with a network of its own, so that the run's is left as
 * it stands.
 */
final class Painter {
  /** Samples that go through the network at once. */
  private static final int CHUNK = 256;

  private static final int CURVE_POINTS = 121;

  /** Cells of a neuron's own curve, about one for each pixel of the largest squares. */
  static final int LINE_CELLS = 40;

  private final TrainingSpec spec;
  private final Dataset dataset;
  private final Architecture shape;
  private final Network network;
  private final Matrix chunk;
  private final Matrix train;
  private final Matrix test;
  private final double[] trainTargets;
  private final double[] testTargets;
  private final GradientNoise noise;
  private final Optional<WindowGrid> surfaceGrid;
  private final Optional<WindowGrid> neuronGrid;
  private final List<Shades> inputs;

  /** Of the chunk that went through last. */
  private Matrix outputs;

  Painter(TrainingSpec spec) {
    this.spec = spec;
    this.dataset = spec.dataset();
    this.shape = spec.architecture();
    this.network = new Network(shape, CHUNK);
    this.chunk = Matrix.ofForeignRows(CHUNK, dataset.width());
    this.train = part(0, dataset.trainCount());
    this.test = part(dataset.trainCount(), dataset.testCount());
    this.trainTargets = targets(0, dataset.trainCount());
    this.testTargets = targets(dataset.trainCount(), dataset.testCount());
    this.noise = new GradientNoise(dataset, network, CHUNK);
    int inputs = dataset.samples().inputCount();
    this.surfaceGrid =
        inputs == 2
            ? Optional.of(WindowGrid.square(dataset, surfaceSide(shape)))
            : Optional.empty();
    this.neuronGrid =
        switch (inputs) {
          case 1 -> Optional.of(WindowGrid.line(dataset, LINE_CELLS));
          case 2 -> Optional.of(WindowGrid.square(dataset, neuronSide(shape)));
          default -> Optional.empty();
        };
    this.inputs = neuronGrid.map(this::features).orElse(List.of());
  }

  /** Cells along a side of the surface: a network of many weights takes long for each. */
  static int surfaceSide(Architecture shape) {
    int parameters = shape.parameterCount();
    if (parameters <= 10_000) {
      return 64;
    }
    return parameters <= 100_000 ? 32 : 16;
  }

  /** Cells along a side of a neuron's own surface: all of them together stay below 21 KB. */
  static int neuronSide(Architecture shape) {
    int neurons = shownNeurons(shape);
    if (neurons <= 24) {
      return 20;
    }
    if (neurons <= 60) {
      return 16;
    }
    return neurons <= 120 ? 12 : 8;
  }

  /** How many neurons have a surface or curve of their own. */
  static int shownNeurons(Architecture shape) {
    return shape.hidden().stream().mapToInt(HiddenLayer::neurons).map(Painter::shown).sum();
  }

  private static int shown(int neurons) {
    return Math.min(neurons, Picture.MOST_NEURONS);
  }

  private Matrix part(int from, int count) {
    Matrix part = Matrix.ofForeignRows(count, dataset.width());
    part.rowCount(count);
    for (int i = 0; i < count; i++) {
      part.row(i, dataset.features(from + i));
    }
    return part;
  }

  private double[] targets(int from, int count) {
    var targets = new double[count];
    for (int i = 0; i < count; i++) {
      targets[i] = dataset.samples().t(from + i);
    }
    return targets;
  }

  /** The picture of a network with these parameters. */
  Picture paint(double[] parameters, TrainingSettings settings, BatchSampler sampler) {
    System.arraycopy(parameters, 0, network.parameters(), 0, parameters.length);
    double[] classWeights =
        settings.classWeights().stream().mapToDouble(Double::doubleValue).toArray();
    double penalty = settings.regularisation().penalty(shape, parameters);
    return new Picture(
        surfaceGrid.map(this::surface),
        curve(),
        neuronGrid.map(this::neurons).orElse(List.of()),
        inputs,
        network.evaluate(train, trainTargets, classWeights),
        testEvaluation(classWeights),
        Double.isFinite(penalty) ? OptionalDouble.of(penalty) : OptionalDouble.empty(),
        confusion(),
        predictions(),
        noise.cloud(sampler, spec.sampling(), settings.batchSize(), classWeights));
  }

  private Optional<Evaluation> testEvaluation(double[] classWeights) {
    return testTargets.length == 0
        ? Optional.empty()
        : Optional.of(network.evaluate(test, testTargets, classWeights));
  }

  private interface RowTaker {
    void take(int place, int rowOfChunk);
  }

  /** Sends rows through the network, and has each taken as soon as its outputs are there. */
  private void forward(int count, IntFunction<double[]> row, RowTaker taker) {
    for (int from = 0; from < count; from += CHUNK) {
      int rows = Math.min(CHUNK, count - from);
      chunk.rowCount(rows);
      for (int i = 0; i < rows; i++) {
        chunk.row(i, row.apply(from + i));
      }
      network.predict(chunk);
      outputs = network.output(shape.layers() - 1);
      for (int i = 0; i < rows; i++) {
        taker.take(from + i, i);
      }
    }
  }

  private Surface surface(WindowGrid grid) {
    if (shape.outputs() > 1) {
      return classes(grid.cells(), grid::features);
    }
    double low = lowestOutput();
    double high = highestOutput();
    var values = new Shades(grid.cells());
    forward(
        grid.cells(),
        grid::features,
        (place, i) -> values.set(place, outputs.row(i)[0], low, high));
    return new Surface.OneOutput(values, low, high);
  }

  private double lowestOutput() {
    return switch (spec.loss()) {
      case SIGMOID_CROSS_ENTROPY -> 0;
      default -> dataset.task() == Task.REGRESSION ? dataset.targetLow() : -1;
    };
  }

  private double highestOutput() {
    return dataset.task() == Task.REGRESSION ? dataset.targetHigh() : 1;
  }

  private Surface.Classes classes(int count, IntFunction<double[]> row) {
    var classes = new Shades(count);
    var confidence = new Shades(count);
    forward(
        count,
        row,
        (place, i) -> {
          double[] y = outputs.row(i);
          int best = largest(y);
          classes.setClass(place, best);
          confidence.set(place, y[best], 0, 1);
        });
    return new Surface.Classes(classes, confidence);
  }

  private static int largest(double[] y) {
    int best = 0;
    for (int i = 1; i < y.length; i++) {
      if (y[i] > y[best]) {
        best = i;
      }
    }
    return best;
  }

  private Optional<Picture.FittedCurve> curve() {
    if (dataset.samples().inputCount() != 1 || dataset.task() != Task.REGRESSION) {
      return Optional.empty();
    }
    double low = dataset.low()[0];
    double width = dataset.high()[0] - low;
    var x = new ArrayList<Double>(CURVE_POINTS);
    var y = new ArrayList<Double>(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      x.add(low + width * i / (CURVE_POINTS - 1));
    }
    forward(
        CURVE_POINTS,
        place -> {
          var features = new double[dataset.width()];
          dataset.features(new double[] {x.get(place)}, features);
          return features;
        },
        (_, i) -> y.add(outputs.row(i)[0]));
    boolean finite = y.stream().allMatch(value -> Double.isFinite(value));
    return finite ? Optional.of(new Picture.FittedCurve(x, y)) : Optional.empty();
  }

  private List<Shades> neurons(WindowGrid grid) {
    var values = new ArrayList<double[]>();
    for (HiddenLayer layer : shape.hidden()) {
      values.add(new double[shown(layer.neurons()) * grid.cells()]);
    }
    forward(
        grid.cells(),
        grid::features,
        (place, i) -> {
          for (int layer = 0; layer < values.size(); layer++) {
            double[] y = network.output(layer).row(i);
            double[] into = values.get(layer);
            for (int n = 0; n * grid.cells() < into.length; n++) {
              into[n * grid.cells() + place] = y[n];
            }
          }
        });
    return values.stream().map(each -> centred(each, grid.cells())).toList();
  }

  private List<Shades> features(WindowGrid grid) {
    var shades = new ArrayList<Shades>();
    for (int feature = 0; feature < dataset.width(); feature++) {
      var values = new double[grid.cells()];
      for (int cell = 0; cell < values.length; cell++) {
        values[cell] = grid.features(cell)[feature];
      }
      shades.add(centred(values, values.length));
    }
    return shades;
  }

  /** Each stretch of {@code length} values from -max|y| to max|y| of its own. */
  private static Shades centred(double[] values, int length) {
    var shades = new Shades(values.length);
    for (int from = 0; from < values.length; from += length) {
      double largest = 0;
      for (double value : Arrays.copyOfRange(values, from, from + length)) {
        largest = Math.max(largest, Math.abs(value));
      }
      double end = largest > 0 ? largest : 1;
      for (int place = from; place < from + length; place++) {
        shades.set(place, values[place], -end, end);
      }
    }
    return shades;
  }

  private Optional<Picture.Confusion> confusion() {
    if (dataset.task() == Task.REGRESSION) {
      return Optional.empty();
    }
    Optional<List<List<Integer>>> ofTest =
        testTargets.length == 0 ? Optional.empty() : Optional.of(counts(test, testTargets));
    return Optional.of(new Picture.Confusion(counts(train, trainTargets), ofTest));
  }

  private List<List<Integer>> counts(Matrix x, double[] t) {
    var counts = new int[shape.classes()][shape.classes()];
    network.confusion(x, t, counts);
    return Arrays.stream(counts).map(row -> Arrays.stream(row).boxed().toList()).toList();
  }

  private Optional<Surface.Classes> predictions() {
    if (dataset.imageShape().isEmpty() || shape.outputs() < 2) {
      return Optional.empty();
    }
    int first = dataset.trainCount();
    return Optional.of(classes(testTargets.length, i -> dataset.features(first + i)));
  }
}
