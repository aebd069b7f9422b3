package org.gradientplayground.run.numpy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.data.Feature;
import org.gradientplayground.engine.data.Samples;
import org.gradientplayground.engine.data.Task;

/**
 * The samples of a run inside a Python script, and what makes the network's inputs of them.
 *
 * @param features the inputs of the network; empty: all inputs of the samples
 */
record NumpySamples(Dataset dataset, List<Feature> features, boolean standardise) {
  private static final List<Feature> AS_THEY_ARE = List.of(Feature.X1, Feature.X2);

  private static final String FEATURES =
      """
      def features(x):
          x1, x2 = x.T
          inputs = [
      %s    ]
          return np.stack(inputs, axis=1)
      """;

  private static final String STANDARDISED =
      """
      def standardised(x, n):  # mean 0, standard deviation 1 over the n samples to train on
          mean, std = x[:n].mean(axis=0), x[:n].std(axis=0)
          std[np.ptp(x[:n], axis=0) == 0] = np.inf  # what is always the same becomes 0
          return (x - mean) / std
      """;

  private static final String READING =
      """
      x = array(X, %s).reshape(-1, %d)
      t = array(T, %s)%s
      """;

  /** The functions that {@link #reading} calls. */
  List<String> functions() {
    var functions = new ArrayList<String>();
    if (madeOfFeatures()) {
      functions.add(
          FEATURES.formatted(
              features.stream()
                  .map(it -> "        " + formula(it) + ",\n")
                  .collect(Collectors.joining())));
    }
    if (standardise) {
      functions.add(STANDARDISED);
    }
    return functions;
  }

  /** The lines that make x_train, t_train, x_test and t_test. */
  String reading() {
    boolean classes = dataset.task() == Task.CLASSIFICATION;
    var lines = new StringBuilder();
    lines.append(
        READING.formatted(
            x().kind(), dataset.samples().inputCount(), t().kind(), classes ? ".astype(int)" : ""));
    if (madeOfFeatures()) {
      lines.append("x = features(x)\n");
    }
    int n = dataset.trainCount();
    if (standardise) {
      lines.append("x = standardised(x, %d)\n".formatted(n));
    }
    if (dataset.testCount() == 0) {
      return lines.append("x_train, t_train = x, t\n").toString();
    }
    return lines
        .append("x_train, x_test = x[:%1$d], x[%1$d:]\n".formatted(n))
        .append("t_train, t_test = t[:%1$d], t[%1$d:]\n".formatted(n))
        .toString();
  }

  /** The definitions of X and T, which hold all samples, those to train on first. */
  String constants() {
    return "X = \"\"\"\n" + x().text() + "\"\"\"\nT = \"\"\"\n" + t().text() + "\"\"\"\n";
  }

  private NumpyArray x() {
    Samples samples = dataset.samples();
    return NumpyArray.of(
        IntStream.range(0, samples.count())
            .mapToObj(samples::x)
            .flatMapToDouble(Arrays::stream)
            .toArray());
  }

  private NumpyArray t() {
    Samples samples = dataset.samples();
    return NumpyArray.of(IntStream.range(0, samples.count()).mapToDouble(samples::t).toArray());
  }

  private boolean madeOfFeatures() {
    return !features.isEmpty() && !features.equals(AS_THEY_ARE);
  }

  private static String formula(Feature feature) {
    return switch (feature) {
      case X1 -> "x1";
      case X2 -> "x2";
      case X1_SQUARED -> "x1 * x1";
      case X2_SQUARED -> "x2 * x2";
      case X1X2 -> "x1 * x2";
      case SIN_X1 -> "np.sin(2 * np.pi * x1)";
      case SIN_X2 -> "np.sin(2 * np.pi * x2)";
    };
  }
}
