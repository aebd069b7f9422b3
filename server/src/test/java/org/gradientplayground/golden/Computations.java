package org.gradientplayground.golden;

import java.util.HashMap;
import java.util.Map;

/** The computation of every kind of case. */
final class Computations {
  static final Map<String, Computation> ALL = all();

  private Computations() {}

  private static Map<String, Computation> all() {
    var all = new HashMap<String, Computation>();
    all.putAll(Differences.KINDS);
    all.putAll(Trajectories.KINDS);
    all.putAll(Losses.KINDS);
    all.putAll(Networks.KINDS);
    all.putAll(LayerCases.KINDS);
    all.putAll(DeepNetworks.KINDS);
    all.putAll(Trainings.KINDS);
    all.putAll(Draws.KINDS);
    all.putAll(ScalarGraphs.KINDS);
    return Map.copyOf(all);
  }
}
