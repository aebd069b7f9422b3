package org.gradientplayground.run.numpy;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.optimizer.AdaGrad;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.engine.optimizer.AdamBook;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.gradientplayground.engine.optimizer.Momentum;
import org.gradientplayground.engine.optimizer.MomentumTorch;
import org.gradientplayground.engine.optimizer.Nesterov;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.optimizer.RmsProp;
import org.gradientplayground.engine.training.Initialisation;
import org.gradientplayground.run.Edit;
import org.gradientplayground.run.TrainingSettings;
import org.gradientplayground.run.TrainingSpec;

/**
 * What a script says about its last digits.
 *
 * <p>NumPy's matrix products add up in another order than the engine's, so that the last bits of a
 * loss differ; what becomes of them depends on the run. Measured between two orders of summation,
 * over 200 iterations of batches of 10 on circle and spiral: with up to two hidden layers of 8 or
 * 64 neurons (tanh, ReLU or sigmoid) and {@link #ordinary} rates, the losses stay within 2e-11 of
 * each other, relatively. At three times these rates some differ in their first digit, or in the
 * fifth for plain gradient descent; six layers do so at these rates already, as do weights of
 * standard deviation 1 in layers of 64 (in the fourth digit with momentum).
 */
final class NumpyRounding {
  private static final int LAYERS = 2;

  private static final String TAME =
      """
      # NumPy adds up in another order than the playground: the last digits of a loss may differ.
      """;

  private static final String WILD =
      """
      # NumPy adds up in another order than the playground, so that the last bits of a loss differ.
      # This run may amplify them, because of %s.
      # If so, the losses agree at first and differ visibly after some iterations. That is no fault:
      # it shows that the path of such a run hangs on the last bit of every number.
      """;

  private NumpyRounding() {}

  /** The comment of the script. */
  static String comment(TrainingSpec spec) {
    List<String> reasons = reasons(spec);
    return reasons.isEmpty() ? TAME : WILD.formatted(String.join(" and ", reasons));
  }

  private static List<String> reasons(TrainingSpec spec) {
    var reasons = new ArrayList<String>();
    if (spec.hidden().size() > LAYERS) {
      reasons.add("its " + spec.hidden().size() + " hidden layers");
    }
    if (spec.initialisation() == Initialisation.STD_1
        && spec.weights().isEmpty()
        && !spec.hidden().isEmpty()) {
      reasons.add("its large first weights");
    }
    if (fast(spec)) {
      reasons.add("its large learning rate");
    }
    return reasons;
  }

  private static boolean fast(TrainingSpec spec) {
    TrainingSettings settings = spec.settings();
    boolean fast = settings.learningRate() > ordinary(settings.optimizer());
    for (Edit edit : spec.edits()) {
      settings = settings.with(TrainingSpec.changeOf(edit));
      fast |= settings.learningRate() > ordinary(settings.optimizer());
    }
    return fast;
  }

  /**
   * The largest rate that was found harmless; with momentum what a constant gradient adds up to.
   */
  private static double ordinary(Optimizer optimizer) {
    return switch (optimizer) {
      case GradientDescent _ -> 0.3;
      case Momentum(double momentum) -> withMomentum(momentum);
      case MomentumTorch(double momentum) -> withMomentum(momentum);
      case Nesterov(double momentum) -> withMomentum(momentum);
      case AdaGrad _ -> 0.1;
      case RmsProp _ -> 0.01;
      case Adam _, AdamBook _ -> 0.03;
    };
  }

  /** A little more than 1 - momentum, which for 0.9 is 0.1 but for the last bit. */
  private static double withMomentum(double momentum) {
    return 1.001 * (1 - momentum);
  }
}
