package org.gradientplayground.engine.mistake;

import java.util.List;

/**
 * A mistake worth seeing: code that runs, says nothing and is wrong, and what was meant by it. Both
 * are pure functions of the same inputs.
 */
public sealed interface Mistake
    permits HalfSumCalledMean,
        WrappingBytes,
        LabelsInAColumn,
        ArgmaxOfSoftLabels,
        EpsilonInTheLogarithm,
        NaiveSoftmax,
        IntegerArray,
        SinglePrecision,
        OneRowAtATime,
        SoftmaxTwice,
        StartOverwritten,
        OneBatchTooMany,
        RateInTheVelocity,
        ReluInPlace,
        DividedByClasses,
        DoutIgnored,
        GradientOfAnotherLoss {

  /** Its name in addresses and on the wire. */
  String id();

  /** The section of the article that it belongs to, such as 2.3. */
  String section();

  /** What may be changed. */
  List<Input> inputs();

  /** Carries out both versions. */
  Contrast contrast(Inputs inputs);
}
