package org.gradientplayground.engine.data;

import java.util.List;
import java.util.Optional;

/**
 * How a raw input becomes the input of a network: features of it, or itself, standardised or not.
 */
final class NetworkInput {
  private final List<Feature> features;
  private final List<String> names;
  private final Optional<Standardisation> standardisation;

  private NetworkInput(
      List<Feature> features, List<String> names, Optional<Standardisation> standardisation) {
    this.features = List.copyOf(features);
    this.names = names;
    this.standardisation = standardisation;
  }

  /** Not standardised; without features the raw inputs themselves. */
  static NetworkInput plain(List<Feature> features, Samples samples) {
    List<String> names =
        features.isEmpty()
            ? samples.inputNames()
            : features.stream().map(Feature::wireName).toList();
    return new NetworkInput(features, names, Optional.empty());
  }

  /** This one, standardised over the first {@code count} samples. */
  NetworkInput standardisedBy(Samples samples, int count) {
    return new NetworkInput(
        features, names, Optional.of(Standardisation.of(ofAll(samples), count)));
  }

  List<String> names() {
    return names;
  }

  double[][] ofAll(Samples samples) {
    var inputs = new double[samples.count()][names.size()];
    for (int i = 0; i < inputs.length; i++) {
      of(samples.x(i), inputs[i]);
    }
    return inputs;
  }

  void of(double[] raw, double[] into) {
    if (features.isEmpty()) {
      System.arraycopy(raw, 0, into, 0, names.size());
    }
    for (int j = 0; j < features.size(); j++) {
      into[j] = features.get(j).of(raw[0], raw[1]);
    }
    if (standardisation.isPresent()) {
      standardisation.get().apply(into);
    }
  }
}
