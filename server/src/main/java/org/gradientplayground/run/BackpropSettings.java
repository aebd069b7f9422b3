package org.gradientplayground.run;

import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.PassRules;

/**
 * What an edit may change of a backpropagation besides the numbers of its leaves.
 *
 * @param learningRate of the update
 * @param iterations after how many the run is finished
 * @param accumulate whether the contributions to one node add up
 * @param zeroGrad whether the gradients of the leaves are cleared before each iteration
 * @param bug a mistake that is made on purpose
 */
public record BackpropSettings(
    double learningRate, int iterations, boolean accumulate, boolean zeroGrad, Bug bug) {
  /** The most iterations. */
  public static final int MAX_ITERATIONS = 1_000;

  /** What a spec says where it says nothing; its iterations are those with parameters. */
  public static final BackpropSettings DEFAULT =
      new BackpropSettings(0.1, 20, true, true, Bug.NONE);

  /** How a pass treats gradients. */
  PassRules rules() {
    return new PassRules(accumulate, bug);
  }

  /** These settings after a change that has been checked. */
  BackpropSettings with(BackpropChange change) {
    return new BackpropSettings(
        change.learningRate().orElse(learningRate),
        change.iterations().orElse(iterations),
        change.accumulate().orElse(accumulate),
        change.zeroGrad().orElse(zeroGrad),
        change.bug().orElse(bug));
  }

  /** Refuses what is out of range; {@code path} is that of the spec or change. */
  void check(String path, long most) {
    checkLearningRate(path, learningRate);
    checkIterations(path, iterations, most);
  }

  static void checkLearningRate(String path, double value) {
    TrainingRules.checkFinite(path + "/learningRate", value);
    if (!(value > 0)) {
      throw new InvalidSpec("outOfRange", path + "/learningRate", value, 0, Double.MAX_VALUE);
    }
  }

  static void checkIterations(String path, int value, long most) {
    TrainingRules.checkRange(path + "/iterations", value, 1, most);
  }
}
