package org.gradientplayground;

import org.gradientplayground.edge.Limits;
import org.gradientplayground.engine.data.OwnSamples;
import org.gradientplayground.run.RunSpec;
import org.gradientplayground.run.TrainingSpec;
import org.gradientplayground.session.TrainingLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much the playground computes, and for how many. */
final class LimitOptions {
  private static final int MOST_CORES = 1024;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--max-sessions",
      paramLabel = "<number>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_MAX_SESSIONS:-" + Limits.DEFAULT_SESSIONS + "}",
      description =
          "The most browsers connected at a time. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_MAX_SESSIONS)")
  private int maxSessions;

  @Option(
      names = "--max-steps",
      paramLabel = "<number>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_MAX_STEPS:-" + RunSpec.MAX_STEPS + "}",
      description =
          "The most steps of a run. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_MAX_STEPS)")
  private long maxSteps;

  @Option(
      names = "--max-replay",
      paramLabel = "<number>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_MAX_REPLAY:-" + Limits.DEFAULT_REPLAY + "}",
      description =
          "The most steps computed again for a browser that comes back. Default:"
              + " ${DEFAULT-VALUE}. (GRADIENT_PLAYGROUND_MAX_REPLAY)")
  private long maxReplay;

  @Option(
      names = "--max-layers",
      paramLabel = "<number>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_MAX_LAYERS:-" + TrainingSpec.MAX_LAYERS + "}",
      description =
          "The most hidden layers of a network. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_MAX_LAYERS)")
  private int maxLayers;

  @Option(
      names = "--max-neurons",
      paramLabel = "<number>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_MAX_NEURONS:-" + TrainingSpec.MAX_NEURONS + "}",
      description =
          "The most neurons of a hidden layer. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_MAX_NEURONS)")
  private int maxNeurons;

  @Option(
      names = "--max-samples",
      paramLabel = "<number>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_MAX_SAMPLES:-" + OwnSamples.MAX_ROWS + "}",
      description =
          "The most samples to train on and to test with, but for the digits. Default:"
              + " ${DEFAULT-VALUE}. (GRADIENT_PLAYGROUND_MAX_SAMPLES)")
  private int maxSamples;

  @Option(
      names = "--cores",
      paramLabel = "<number>",
      defaultValue = "${env:GRADIENT_PLAYGROUND_CORES:-0}",
      description =
          "How many threads compute; 0 for one per core. Default: ${DEFAULT-VALUE}."
              + " (GRADIENT_PLAYGROUND_CORES)")
  private int cores;

  /** The limits that they give. */
  Limits limits() {
    var rule = new Requirement(spec);
    rule.require(maxSessions >= 1, "--max-sessions", maxSessions, "at least 1");
    rule.requireWithin(1, RunSpec.MAX_STEPS, "--max-steps", maxSteps);
    rule.require(maxReplay >= 0, "--max-replay", maxReplay, "at least 0");
    rule.requireWithin(0, TrainingSpec.MAX_LAYERS, "--max-layers", maxLayers);
    rule.requireWithin(0, TrainingSpec.MAX_NEURONS, "--max-neurons", maxNeurons);
    rule.requireWithin(0, OwnSamples.MAX_ROWS, "--max-samples", maxSamples);
    rule.requireWithin(0, MOST_CORES, "--cores", cores);
    return new Limits(
        maxSessions,
        maxSteps,
        maxReplay,
        new TrainingLimits(maxLayers, maxNeurons, maxSamples),
        cores == 0 ? Runtime.getRuntime().availableProcessors() : cores);
  }
}
