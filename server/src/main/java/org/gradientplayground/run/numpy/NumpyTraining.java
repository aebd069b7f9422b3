package org.gradientplayground.run.numpy;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.run.TrainingSpec;

/** How a run goes, as Python functions: its batches, its iterations, its last measurement. */
record NumpyTraining(
    TrainingSpec spec, NumpySettings settings, NumpySamples samples, NumpyChanges changes) {
  private static final String EPOCHS =
      """
      def batches(n):  # each epoch in a new order; its last batch takes what is left
          %s
              rest = np.random.permutation(n)
              while len(rest) > 0%s:
                  batch, rest = rest[: settings.batch_size], rest[settings.batch_size :]
                  yield batch
      """;

  private static final String REPLACEMENT =
      """
      def batches(n):  # drawn with replacement; an epoch is over when n samples were drawn
          %s
              drawn = 0
              while drawn < n%s:
                  batch = np.random.choice(n, settings.batch_size)
                  drawn += len(batch)
                  yield batch
      """;

  private static final String ALL_EPOCHS = "for epoch in range(settings.epochs):";

  /** The number of epochs may change within one: below the present one the run is at its end. */
  private static final String EPOCHS_THAT_CHANGE =
      """
      epoch = 0
          while epoch < settings.epochs:
              epoch += 1\
      """;

  private static final String SHRINK =
      """
      def shrink(params):  # L1: each weight comes nearer to 0 and stops there
          for key, W in params.items():
              if key.startswith("W"):
                  size = np.maximum(np.abs(W) - settings.learning_rate * settings.l1, 0)
                  W[...] = np.sign(W) * size
      """;

  /** The functions; {@code main}, the last one, takes the number of iterations. */
  List<String> functions() {
    var functions = new ArrayList<String>();
    functions.add(batches());
    if (settings.l1()) {
      functions.add(SHRINK);
    }
    functions.addAll(samples.functions());
    functions.add(main());
    return functions;
  }

  private String batches() {
    String template =
        switch (spec.sampling()) {
          case EPOCHS -> EPOCHS;
          case REPLACEMENT -> REPLACEMENT;
        };
    return settings.epochsChange()
        ? template.formatted(EPOCHS_THAT_CHANGE, " and epoch <= settings.epochs")
        : template.formatted(ALL_EPOCHS, "");
  }

  private String main() {
    return "def main(iterations):\n"
        + samples.reading().indent(4)
        + "\n"
        + start().indent(4)
        + iterations().indent(4)
        + "\n"
        + report().indent(4);
  }

  private String start() {
    var lines = new ArrayList<String>();
    lines.add("np.random.seed(%d)".formatted(spec.seed()));
    lines.add(
        spec.weights().isPresent()
            ? "network = Network(array(WEIGHTS, \"<f8\"))"
            : "network = Network()");
    lines.add("optimizer = %s(network.params)".formatted(NumpyOptimizer.name(spec.optimizer())));
    if (!changes.isEmpty()) {
      lines.add(changes.call("0"));
    }
    return String.join("\n", lines);
  }

  private String iterations() {
    var lines = new ArrayList<String>();
    lines.add("for i, batch in zip(range(1, iterations + 1), batches(len(x_train))):");
    lines.add("    loss, grads = network.gradient(x_train[batch], t_train[batch])");
    lines.add("    optimizer.update(network.params, grads)");
    if (settings.l1()) {
      lines.add("    shrink(network.params)");
    }
    lines.add("    print(i, repr(float(loss)))");
    if (!changes.isEmpty()) {
      lines.add("    " + changes.call("i"));
    }
    return String.join("\n", lines);
  }

  private String report() {
    return report("train") + (samples.dataset().testCount() > 0 ? report("test") : "");
  }

  private String report(String part) {
    String loss = "print(\"%1$s loss\", repr(float(network.loss(x_%1$s, t_%1$s))))\n";
    String accuracy = "print(\"%1$s accuracy\", repr(float(network.accuracy(x_%1$s, t_%1$s))))\n";
    boolean classes = samples.dataset().task() == Task.CLASSIFICATION;
    return (classes ? loss + accuracy : loss).formatted(part);
  }
}
