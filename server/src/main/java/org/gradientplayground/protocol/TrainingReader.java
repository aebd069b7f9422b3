package org.gradientplayground.protocol;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gradientplayground.engine.data.Feature;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.engine.training.Initialisation;
import org.gradientplayground.engine.training.OutputLoss;
import org.gradientplayground.engine.training.Sampling;
import org.gradientplayground.run.InvalidSpec;
import org.gradientplayground.run.LayerWeights;
import org.gradientplayground.run.TrainingDraft;
import org.gradientplayground.run.TrainingSpec;

/** Reads the spec of a training. */
final class TrainingReader {
  private TrainingReader() {}

  static TrainingSpec spec(Members members) {
    OptimizerReader.requireEngine(members);
    TrainingDraft draft = TrainingSpec.on(DataReader.read(members.object("data")));
    network(members, draft);
    if (members.has("optimizer")) {
      draft.optimizer(OptimizerReader.read(members.object("optimizer")));
    }
    numbers(members, draft);
    draft.edits(EditLogReader.read(members, TrainingChangeReader::change));
    members.end();
    try {
      return draft.spec();
    } catch (InvalidSpec e) {
      throw new Refusal(e.code(), members.path() + e.path(), e.parameters()).thrown();
    }
  }

  private static void network(Members members, TrainingDraft draft) {
    if (members.has("features")) {
      draft.features(features(members));
    }
    if (members.has("hidden")) {
      Refusal tooMany = Refusal.of("tooLong", members.pathOf("hidden"), TrainingSpec.MAX_LAYERS);
      draft.hidden(
          members.objects("hidden", TrainingSpec.MAX_LAYERS, tooMany, TrainingReader::layer));
    }
    word(members, "initialisation", Initialisation::named).ifPresent(draft::initialisation);
    if (members.has("weights")) {
      draft.weights(weights(members.object("weights")));
    }
    word(members, "loss", OutputLoss::named).ifPresent(draft::loss);
    word(members, "sampling", Sampling::named).ifPresent(draft::sampling);
  }

  private static void numbers(Members members, TrainingDraft draft) {
    members.optionalNumber("learningRate").ifPresent(draft::learningRate);
    members
        .optionalInteger("batchSize", 1, TrainingChangeReader.LARGEST_BATCH)
        .ifPresent(value -> draft.batchSize((int) value));
    members.optionalNumber("l1").ifPresent(draft::l1);
    members.optionalNumber("l2").ifPresent(draft::l2);
    members.optionalNumber("dropout").ifPresent(draft::dropout);
    if (members.has("classWeights")) {
      draft.classWeights(TrainingChangeReader.classWeights(members));
    }
    members
        .optionalInteger("epochs", 1, TrainingSpec.MAX_EPOCHS)
        .ifPresent(value -> draft.epochs((int) value));
    members.optionalInteger("seed", 0, RandomState.LARGEST_SEED).ifPresent(draft::seed);
  }

  private static List<Feature> features(Members members) {
    List<String> names = members.texts("features", Feature.values().length, Members.LONGEST_WORD);
    String path = members.pathOf("features");
    return IntStream.range(0, names.size())
        .mapToObj(i -> known(names.get(i), Pointer.element(path, i), Feature::named))
        .toList();
  }

  private static HiddenLayer layer(Members members) {
    int neurons = (int) members.integer("neurons", 1, TrainingSpec.MAX_NEURONS);
    Activation activation = word(members, "activation", Activation::named).orElse(Activation.TANH);
    members.end();
    return new HiddenLayer(neurons, activation);
  }

  /** A network from its parameters, as an export of weights has them. */
  private static List<LayerWeights> weights(Members members) {
    int most = TrainingSpec.MAX_LAYERS + 1;
    Refusal tooMany = Refusal.of("tooLong", members.pathOf("layers"), most);
    List<LayerWeights> layers =
        members.objects("layers", most, tooMany, TrainingReader::layerWeights);
    members.end();
    return layers;
  }

  private static LayerWeights layerWeights(Members members) {
    // A network has at most as many inputs as own samples have, or as a layer has neurons.
    double[][] weights = members.rows("W", TrainingSpec.MAX_NEURONS, TrainingSpec.MAX_NEURONS);
    double[] biases = members.numbers("b", TrainingSpec.MAX_NEURONS);
    members.end();
    return new LayerWeights(weights, biases);
  }

  /** One of a list of words; empty if the member is absent. */
  private static <T> Optional<T> word(
      Members members, String name, Function<String, Optional<T>> named) {
    return members.has(name)
        ? Optional.of(known(members.text(name, Members.LONGEST_WORD), members.pathOf(name), named))
        : Optional.empty();
  }

  private static <T> T known(String word, String path, Function<String, Optional<T>> named) {
    return named.apply(word).orElseThrow(() -> Refusal.of("unknownName", path, word).thrown());
  }
}
