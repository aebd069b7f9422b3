package org.gradientplayground.session;

import java.util.Optional;
import org.gradientplayground.engine.data.DataSource;
import org.gradientplayground.engine.data.OwnSamples;
import org.gradientplayground.engine.data.RealSet;
import org.gradientplayground.engine.data.ToySet;
import org.gradientplayground.engine.training.HiddenLayer;
import org.gradientplayground.protocol.Refusal;
import org.gradientplayground.run.TrainingSpec;

/**
 * What a training may be.
 *
 * @param layers the most hidden layers
 * @param neurons the most neurons of a hidden layer
 * @param samples the most samples of a toy set or of a learner's own
 */
public record TrainingLimits(int layers, int neurons, int samples) {
  /** Everything that a spec can hold. */
  public static final TrainingLimits USUAL =
      new TrainingLimits(TrainingSpec.MAX_LAYERS, TrainingSpec.MAX_NEURONS, OwnSamples.MAX_ROWS);

  /** Why a spec asks for too much; empty if it does not. */
  Optional<Refusal> refusal(TrainingSpec spec) {
    if (spec.hidden().size() > layers) {
      return tooMany("/spec/hidden", spec.hidden().size(), layers);
    }
    for (int i = 0; i < spec.hidden().size(); i++) {
      HiddenLayer layer = spec.hidden().get(i);
      if (layer.neurons() > neurons) {
        return tooMany("/spec/hidden/" + i + "/neurons", layer.neurons(), neurons);
      }
    }
    DataSource source = spec.data().source();
    return switch (source) {
      case RealSet _ -> Optional.empty();
      case ToySet toy when toy.samples() <= samples -> Optional.empty();
      case ToySet toy -> tooMany("/spec/data/samples", toy.samples(), samples);
      case OwnSamples own when own.sampleCount() <= samples -> Optional.empty();
      case OwnSamples own -> tooMany("/spec/data/own/x", own.sampleCount(), samples);
    };
  }

  private static Optional<Refusal> tooMany(String path, long wanted, long most) {
    return Optional.of(Refusal.of("outOfRange", path, wanted, 0, most));
  }
}
