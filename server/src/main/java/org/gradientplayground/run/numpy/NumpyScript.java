package org.gradientplayground.run.numpy;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.run.TrainingSpec;

/**
 * A training as a Python script that needs NumPy only, in the form of Saito, "Deep Learning from
 * Scratch": layers with forward and backward, an optimizer, one loop.
 *
 * <p>It holds the samples, sets the same seed, applies the log of edits, and prints for each
 * iteration its number and the loss of its mini-batch before the update, then loss and accuracy of
 * all samples. Its losses are those of the run, but for rounding: NumPy adds up in another order.
 */
public final class NumpyScript {
  private static final String BEGINNING =
      """
      \"""A run of Gradient Playground in NumPy: the same seed, the same losses.

          python3 run.py [iterations]

      prints each iteration and the loss of its mini-batch before the update; 200 of them, unless the
      run ends before.
      \"""

      %s
      import base64
      import sys
      import zlib

      import numpy as np
      """;

  private static final String END =
      """
      main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
      """;

  private NumpyScript() {}

  /** The script of a run, edits included. The same spec gives the same numbers in it. */
  public static String of(TrainingSpec spec) {
    var settings = new NumpySettings(spec);
    var changes = new NumpyChanges(spec, settings);
    var samples = new NumpySamples(spec.dataset(), spec.features(), spec.data().standardise());
    var parts = new ArrayList<String>();
    parts.add(BEGINNING.formatted(NumpyRounding.comment(spec)));
    parts.add(settings.text());
    if (!changes.isEmpty()) {
      parts.add(changes.table());
      parts.add(changes.function());
    }
    parts.addAll(network(spec, settings));
    parts.add(NumpyOptimizer.of(spec.optimizer()));
    parts.add(NumpyArray.FUNCTION);
    parts.addAll(new NumpyTraining(spec, settings, samples, changes).functions());
    parts.add(constants(spec, samples));
    return String.join("\n\n", parts);
  }

  private static List<String> network(TrainingSpec spec, NumpySettings settings) {
    var parts = new ArrayList<String>();
    long dropoutSeed = (spec.seed() + 1) % (1L << 32);
    parts.addAll(NumpyLayers.classes(spec.architecture(), settings.dropout(), dropoutSeed));
    parts.add(NumpyLoss.of(spec.architecture(), settings.classWeights()));
    parts.add(
        NumpyNetwork.of(
            spec.architecture(),
            spec.initialisation(),
            spec.weights().isPresent(),
            settings.dropout(),
            settings.l2()));
    return parts;
  }

  private static String constants(TrainingSpec spec, NumpySamples samples) {
    String weights =
        spec.weights()
            .map(it -> "WEIGHTS = \"\"\"\n" + NumpyArray.ofDoubles(it).text() + "\"\"\"\n")
            .orElse("");
    return weights + samples.constants() + "\n" + END;
  }
}
