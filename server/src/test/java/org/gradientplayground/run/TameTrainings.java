package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gradientplayground.engine.data.DataSource;
import org.gradientplayground.engine.data.DataSpec;
import org.gradientplayground.engine.data.Feature;
import org.gradientplayground.engine.data.OwnSamples;
import org.gradientplayground.engine.data.RealSet;
import org.gradientplayground.engine.data.Samples;
import org.gradientplayground.engine.data.ToyKind;
import org.gradientplayground.engine.data.ToySet;
import org.gradientplayground.engine.optimizer.AdaGrad;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.engine.optimizer.AdamBook;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.gradientplayground.engine.optimizer.Momentum;
import org.gradientplayground.engine.optimizer.MomentumTorch;
import org.gradientplayground.engine.optimizer.Nesterov;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.optimizer.RmsProp;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.engine.training.Initialisation;
import org.gradientplayground.engine.training.OutputLoss;
import org.gradientplayground.engine.training.Sampling;

/**
 * Runs of every kind that do not amplify a difference in the last bit, by what is particular to
 * them: few layers, ordinary rates.
 */
public final class TameTrainings {
  private final Map<String, TrainingSpec> specs = new LinkedHashMap<>();

  private TameTrainings() {}

  /** Each by what it shows. */
  public static Map<String, TrainingSpec> all() {
    var trainings = new TameTrainings();
    trainings.optimizers();
    trainings.losses();
    trainings.networks();
    trainings.regularisation();
    trainings.samples();
    trainings.edits();
    return trainings.specs;
  }

  private void optimizers() {
    for (Optimizer optimizer : Optimizer.USUAL) {
      for (Sampling sampling : Sampling.values()) {
        specs.put(
            optimizer.name() + ", " + sampling.wireName(),
            on(ToyKind.CIRCLE)
                .optimizer(optimizer)
                .learningRate(rate(optimizer))
                .sampling(sampling)
                .spec());
      }
    }
  }

  private static double rate(Optimizer optimizer) {
    return switch (optimizer) {
      case GradientDescent _, AdaGrad _ -> 0.1;
      case Momentum _, MomentumTorch _, Nesterov _ -> 0.03;
      case RmsProp _, Adam _, AdamBook _ -> 0.01;
    };
  }

  private void losses() {
    for (ToyKind kind : List.of(ToyKind.WAVE, ToyKind.MULTI_GAUSS, ToyKind.XOR, ToyKind.BLOBS)) {
      for (OutputLoss loss : OutputLoss.values()) {
        if (loss.fits(kind.task(), kind.classCount())) {
          specs.put(
              kind.wireName() + ", " + loss.wireName(),
              on(kind).loss(loss).learningRate(0.03).spec());
        }
      }
    }
    for (OutputLoss loss : OutputLoss.values()) {
      specs.put(
          "class weights, " + loss.wireName(),
          on(ToyKind.MOONS).loss(loss).classWeights(List.of(2.0, 0.5)).learningRate(0.03).spec());
    }
  }

  private void networks() {
    specs.put("no hidden layer", on(ToyKind.XOR).hidden(List.of()).spec());
    specs.put(
        "all activations",
        on(ToyKind.SPIRAL)
            .hidden(
                List.of(
                    new HiddenLayer(6, Activation.RELU),
                    new HiddenLayer(5, Activation.IDENTITY),
                    new HiddenLayer(4, Activation.SIGMOID),
                    new HiddenLayer(3, Activation.TANH)))
            .initialisation(Initialisation.HE)
            .spec());
    specs.put(
        "twenty layers",
        on(ToyKind.CIRCLE)
            .hidden(Collections.nCopies(20, new HiddenLayer(4, Activation.SIGMOID)))
            .spec());
    for (Initialisation initialisation : Initialisation.values()) {
      specs.put(
          "initialisation " + initialisation.wireName(),
          on(ToyKind.CIRCLE)
              .hidden(List.of(new HiddenLayer(5, Activation.TANH)))
              .initialisation(initialisation)
              .seed(7)
              .spec());
    }
    specs.put("given weights", given().spec());
  }

  private static TrainingDraft given() {
    return on(ToyKind.GAUSS)
        .hidden(List.of(new HiddenLayer(3, Activation.TANH)))
        .weights(
            List.of(
                new LayerWeights(
                    new double[][] {{0.5, -0.25, 0.1}, {0.3, 0.7, -0.9}},
                    new double[] {0.01, -0.02, 0.03}),
                new LayerWeights(
                    new double[][] {{1, -1}, {0.2, 0.4}, {-0.6, 0.8}}, new double[] {0.1, -0.1})));
  }

  private void regularisation() {
    specs.put("l1", on(ToyKind.CIRCLE).l1(0.01).spec());
    specs.put("l2", on(ToyKind.CIRCLE).l2(0.01).spec());
    specs.put(
        "l1 and l2 with adam",
        on(ToyKind.CIRCLE)
            .optimizer(new Adam(0.9, 0.999, 1e-8))
            .learningRate(0.01)
            .l1(0.003)
            .l2(0.001)
            .spec());
    specs.put("dropout", on(ToyKind.CIRCLE).dropout(0.2).spec());
    specs.put(
        "dropout, the largest seed, replacement",
        on(ToyKind.CIRCLE).dropout(0.5).seed((1L << 32) - 1).sampling(Sampling.REPLACEMENT).spec());
  }

  private void samples() {
    specs.put(
        "digits",
        TrainingSpec.on(new DataSpec(RealSet.DIGITS, 3, 0.2, true))
            .hidden(List.of(new HiddenLayer(32, Activation.RELU)))
            .initialisation(Initialisation.HE)
            .batchSize(32)
            .spec());
    specs.put(
        "iris", TrainingSpec.on(new DataSpec(RealSet.IRIS, 0, 0.3, true)).batchSize(7).spec());
    specs.put(
        "all features, standardised",
        TrainingSpec.on(new DataSpec(new ToySet(ToyKind.SPIRAL, 300, 0.2), 5, 0.25, true))
            .features(List.of(Feature.values()))
            .spec());
    specs.put("one feature", on(ToyKind.CIRCLE).features(List.of(Feature.X2_SQUARED)).spec());
    specs.put("no test part, all in one batch", whole().spec());
    specs.put("own classes", own(List.of("a", "b", "c"), 2, 0, 1, 1, 0, 2, 0).spec());
    specs.put("own values", own(List.of(), 0.5, -1.25, 3, 1e-3, 0, 2, 1).spec());
  }

  private static TrainingDraft whole() {
    return TrainingSpec.on(new DataSpec(new ToySet(ToyKind.PLANE, 50, 0.1), 0, 0, false))
        .batchSize(100)
        .sampling(Sampling.REPLACEMENT);
  }

  /** Seven rows; the third column is always the same. */
  private static TrainingDraft own(List<String> classes, double... t) {
    var x = new double[t.length][];
    for (int i = 0; i < t.length; i++) {
      x[i] = new double[] {0.1 * i, 100 - i * i, 0.3};
    }
    DataSource source = new OwnSamples(new Samples(List.of("u", "v", "w"), x, t, classes));
    return TrainingSpec.on(new DataSpec(source, 1, 0.2, true)).batchSize(4).learningRate(0.03);
  }

  private void edits() {
    for (Sampling sampling : Sampling.values()) {
      specs.put(
          "batch size and learning rate changed in mid-epoch, " + sampling.wireName(),
          on(ToyKind.CIRCLE)
              .sampling(sampling)
              .edits(
                  log(
                      at(5, TrainingChange.NONE.withBatchSize(32)),
                      at(7, TrainingChange.NONE.withLearningRate(0.3)),
                      at(19, TrainingChange.NONE.withBatchSize(7).withLearningRate(0.05)),
                      at(90, TrainingChange.NONE.withBatchSize(1000))))
              .spec());
    }
    specs.put("every setting changed", everySetting().spec());
    specs.put(
        "adam, its coefficients changed",
        on(ToyKind.XOR)
            .optimizer(new Adam(0.9, 0.999, 1e-8))
            .learningRate(0.01)
            .edits(
                log(
                    at(3, TrainingChange.NONE.withCoefficient(Coefficient.BETA1, 0.5)),
                    at(50, TrainingChange.NONE.withCoefficient(Coefficient.BETA2, 0.9)),
                    at(50, TrainingChange.NONE.withCoefficient(Coefficient.EPS, 1e-4))))
            .spec());
    specs.put("weights and biases set by hand", byHand().spec());
    specs.put("ends after two epochs", on(ToyKind.CIRCLE).batchSize(30).epochs(2).spec());
    specs.put("goes on after its end", epochs(Sampling.EPOCHS, 2, 22, 4));
    specs.put("goes on after its end, replacement", epochs(Sampling.REPLACEMENT, 2, 22, 4));
    specs.put("ends before it was to end", epochs(Sampling.EPOCHS, 4, 15, 2));
    specs.put("ends at once in mid-epoch", epochs(Sampling.EPOCHS, 4, 15, 1));
    specs.put("ends at once in mid-epoch, replacement", epochs(Sampling.REPLACEMENT, 4, 15, 1));
  }

  /** Has eleven iterations an epoch. */
  private static TrainingSpec epochs(Sampling sampling, int before, long atStep, int after) {
    return on(ToyKind.CIRCLE)
        .batchSize(30)
        .sampling(sampling)
        .epochs(before)
        .edits(log(at(atStep, TrainingChange.NONE.withEpochs(after))))
        .spec();
  }

  private static TrainingDraft everySetting() {
    return on(ToyKind.MOONS)
        .optimizer(new Momentum(0.9))
        .learningRate(0.03)
        .edits(
            log(
                at(0, TrainingChange.NONE.withLearningRate(0.02)),
                at(10, TrainingChange.NONE.withCoefficient(Coefficient.MOMENTUM, 0.5)),
                at(20, TrainingChange.NONE.withL1(0.001)),
                at(30, TrainingChange.NONE.withL2(0.01)),
                at(40, TrainingChange.NONE.withDropout(0.3)),
                at(50, TrainingChange.NONE.withClassWeights(List.of(1.0, 3.0))),
                at(60, TrainingChange.NONE.withDropout(0)),
                at(70, TrainingChange.NONE.withL1(0).withL2(0)),
                at(80, TrainingChange.NONE.withDropout(0.1))));
  }

  private static TrainingDraft byHand() {
    var weight = new ParameterEdit(1, OptionalInt.of(1), 2, 0.75);
    var bias = new ParameterEdit(3, OptionalInt.empty(), 0, -0.5);
    return on(ToyKind.CIRCLE)
        .edits(
            log(
                at(0, TrainingChange.NONE.withParameter(weight)),
                at(25, TrainingChange.NONE.withParameter(bias)),
                at(25, TrainingChange.NONE.withParameter(weight))));
  }

  private static TrainingDraft on(ToyKind kind) {
    return TrainingSpec.on(new DataSpec(new ToySet(kind, 403, 0.1), 0, 0.2, false));
  }

  private record At(long step, TrainingChange change) {}

  private static At at(long step, TrainingChange change) {
    return new At(step, change);
  }

  private static List<Edit> log(At... changes) {
    var edits = new ArrayList<Edit>();
    for (At each : changes) {
      edits.add(new Edit("edit" + edits.size(), each.step(), each.change()));
    }
    return edits;
  }
}
