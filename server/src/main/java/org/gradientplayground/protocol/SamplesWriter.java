package org.gradientplayground.protocol;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.data.Samples;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.training.Architecture;
import org.gradientplayground.run.TrainingScenery;

/**
 * Writes what stays the same for a whole training: the members {@code samples}, {@code network}.
 */
final class SamplesWriter {
  private SamplesWriter() {}

  static void write(JsonWriter json, TrainingScenery scenery) {
    json.object("samples", it -> samples(it, scenery))
        .object("network", it -> network(it, scenery));
  }

  private static void samples(JsonWriter json, TrainingScenery scenery) {
    Dataset dataset = scenery.dataset();
    Samples samples = dataset.samples();
    json.text("task", dataset.task().name().toLowerCase(Locale.ROOT))
        .text("set", scenery.set())
        .texts("classes", samples.classNames())
        .texts("inputs", samples.inputNames())
        .texts("features", dataset.featureNames())
        .integer("train", dataset.trainCount())
        .integer("test", dataset.testCount())
        .object("x", it -> numbers(it, samples.inputCount(), inputs(samples)))
        .object("t", it -> numbers(it, 1, targets(samples)));
    if (samples.inputCount() <= 2) {
      json.points("window", windows(dataset));
    }
    if (dataset.task() == Task.REGRESSION) {
      json.numbers("targetWindow", List.of(dataset.targetLow(), dataset.targetHigh()));
    }
    if (samples.inputCount() == 2) {
      json.integer("surface", scenery.surfaceSide());
    }
    if (samples.inputCount() <= 2) {
      json.integer("neurons", scenery.neuronSide());
    }
    dataset
        .imageShape()
        .ifPresent(
            shape ->
                json.object(
                    "image", it -> it.integer("columns", shape[1]).integer("rows", shape[0])));
  }

  private static List<List<Double>> windows(Dataset dataset) {
    double[] low = dataset.low();
    double[] high = dataset.high();
    return IntStream.range(0, low.length).mapToObj(i -> List.of(low[i], high[i])).toList();
  }

  private static double[] inputs(Samples samples) {
    int columns = samples.inputCount();
    var numbers = new double[samples.count() * columns];
    for (int i = 0; i < samples.count(); i++) {
      System.arraycopy(samples.x(i), 0, numbers, i * columns, columns);
    }
    return numbers;
  }

  private static double[] targets(Samples samples) {
    var numbers = new double[samples.count()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = samples.t(i);
    }
    return numbers;
  }

  private static void numbers(JsonWriter json, int columns, double[] numbers) {
    boolean small = Binary.fitBytes(numbers);
    json.text("encoding", small ? "uint8" : "float64")
        .integer("columns", columns)
        .text("bytes", small ? Binary.wholeBytes(numbers) : Binary.doubles(numbers));
  }

  private record Layer(int inputs, int neurons, String activation) {}

  private static void network(JsonWriter json, TrainingScenery scenery) {
    Architecture network = scenery.network();
    List<Layer> layers =
        IntStream.range(0, network.layers())
            .mapToObj(k -> new Layer(network.inputs(k), network.neurons(k), activation(network, k)))
            .toList();
    json.objects(
            "layers",
            layers,
            (it, layer) ->
                it.integer("inputs", layer.inputs())
                    .integer("neurons", layer.neurons())
                    .text("activation", layer.activation()))
        .integer("parameters", network.parameterCount())
        .flag("whole", scenery.isWhole());
  }

  private static String activation(Architecture network, int layer) {
    return layer == network.hidden().size()
        ? network.loss().outputActivation()
        : network.hidden().get(layer).activation().wireName();
  }
}
