package org.gradientplayground.engine.mistake;

import java.util.List;
import java.util.Optional;

/** All mistakes, in the order of the article. */
public final class Mistakes {
  private static final List<Mistake> ALL =
      List.of(
          new HalfSumCalledMean(),
          new WrappingBytes(),
          new LabelsInAColumn(),
          new ArgmaxOfSoftLabels(),
          new EpsilonInTheLogarithm(),
          new NaiveSoftmax(),
          new IntegerArray(),
          new SinglePrecision(),
          new OneRowAtATime(),
          new SoftmaxTwice(),
          new StartOverwritten(),
          new OneBatchTooMany(),
          new RateInTheVelocity(),
          new ReluInPlace(),
          new DividedByClasses(),
          new DoutIgnored(),
          new GradientOfAnotherLoss());

  private Mistakes() {}

  /** Every mistake once. */
  public static List<Mistake> all() {
    return ALL;
  }

  /** The mistake of this name; empty if there is none. */
  public static Optional<Mistake> named(String id) {
    return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
