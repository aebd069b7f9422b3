package org.gradientplayground.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gradientplayground.engine.data.OwnSamples;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.run.ParameterEdit;
import org.gradientplayground.run.ParameterPlace;
import org.gradientplayground.run.TrainingChange;
import org.gradientplayground.run.TrainingSpec;

/** Reads the changes of a training. */
final class TrainingChangeReader {
  /**
   * The largest batch size there is a sense in asking for; one larger than the data is the data.
   */
  static final int LARGEST_BATCH = 1_000_000;

  private TrainingChangeReader() {}

  static TrainingChange change(Members members) {
    if (members.isEmpty()) {
      throw Refusal.of("empty", members.path()).thrown();
    }
    TrainingChange change = optimizer(members);
    OptionalLong batchSize = members.optionalInteger("batchSize", 1, LARGEST_BATCH);
    if (batchSize.isPresent()) {
      change = change.withBatchSize((int) batchSize.getAsLong());
    }
    change = regularisation(members, change);
    if (members.has("classWeights")) {
      change = change.withClassWeights(classWeights(members));
    }
    OptionalLong epochs = members.optionalInteger("epochs", 1, TrainingSpec.MAX_EPOCHS);
    if (epochs.isPresent()) {
      change = change.withEpochs((int) epochs.getAsLong());
    }
    if (members.has("parameter")) {
      change = change.withParameter(parameter(members.object("parameter")));
    }
    members.end();
    return change;
  }

  private static TrainingChange optimizer(Members members) {
    TrainingChange change = TrainingChange.NONE;
    OptionalDouble learningRate = members.optionalNumber("learningRate");
    if (learningRate.isPresent()) {
      change = change.withLearningRate(learningRate.getAsDouble());
    }
    for (Coefficient coefficient : Coefficient.values()) {
      OptionalDouble value = members.optionalNumber(coefficient.wireName());
      if (value.isPresent()) {
        change = change.withCoefficient(coefficient, value.getAsDouble());
      }
    }
    return change;
  }

  private static TrainingChange regularisation(Members members, TrainingChange before) {
    TrainingChange change = before;
    OptionalDouble l1 = members.optionalNumber("l1");
    if (l1.isPresent()) {
      change = change.withL1(l1.getAsDouble());
    }
    OptionalDouble l2 = members.optionalNumber("l2");
    if (l2.isPresent()) {
      change = change.withL2(l2.getAsDouble());
    }
    OptionalDouble dropout = members.optionalNumber("dropout");
    if (dropout.isPresent()) {
      change = change.withDropout(dropout.getAsDouble());
    }
    return change;
  }

  static List<Double> classWeights(Members members) {
    return Arrays.stream(members.numbers("classWeights", OwnSamples.MAX_CLASSES)).boxed().toList();
  }

  private static ParameterEdit parameter(Members members) {
    ParameterPlace place = place(members);
    double value = members.number("value");
    members.end();
    return new ParameterEdit(place.layer(), place.from(), place.to(), value);
  }

  static ParameterPlace place(Members members) {
    int layer = (int) members.integer("layer", 1, TrainingSpec.MAX_LAYERS + 1);
    OptionalLong from = members.optionalInteger("from", 0, TrainingSpec.MAX_NEURONS - 1);
    int to = (int) members.integer("to", 0, TrainingSpec.MAX_NEURONS - 1);
    return new ParameterPlace(
        layer, from.isPresent() ? OptionalInt.of((int) from.getAsLong()) : OptionalInt.empty(), to);
  }
}
