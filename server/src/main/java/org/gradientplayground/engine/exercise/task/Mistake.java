package org.gradientplayground.engine.exercise.task;

/** A mistake that learners make; what it makes of the numbers, each exercise computes itself. */
public enum Mistake {
  /** Left out the half of half the squared error. */
  FORGOT_HALF("forgotHalf"),

  /** Took the mean where a sum was asked for. */
  TOOK_MEAN("tookMean"),

  /** Took a size as it is where its square belongs. */
  FORGOT_SQUARE("forgotSquare"),

  /** Did not divide by the number of samples or elements. */
  FORGOT_MEAN("forgotMean"),

  /** Left out the 2 that the derivative of a square brings. */
  FORGOT_TWO("forgotTwo"),

  /** Subtracted the wrong way round, or lost a minus. */
  WRONG_SIGN("wrongSign"),

  /** Added up and did not divide by the number. */
  SUMMED_INSTEAD_OF_MEAN("summedInsteadOfMean"),

  /** Let errors of opposite signs cancel. */
  KEPT_SIGNS("keptSigns"),

  /** Took the sizes of numbers whose signs count. */
  DROPPED_SIGNS("droppedSigns"),

  /** Squared where the size alone counts. */
  SQUARED("squared"),

  /** Took the probability of another class, often by counting from 1. */
  TOOK_WRONG_CLASS("tookWrongClass"),

  /** Took the probability itself and not its logarithm. */
  FORGOT_LOG("forgotLog"),

  /** Divided by samples times classes instead of by samples. */
  DIVIDED_BY_ALL_NUMBERS("dividedByAllNumbers"),

  /** Multiplied by 2 where a square was meant. */
  DOUBLED_INSTEAD_OF_SQUARED("doubledInsteadOfSquared"),

  /** Subtracted where a ratio was asked for. */
  TOOK_DIFFERENCE("tookDifference"),

  /** Drew a straight line where the curve bends. */
  DREW_STRAIGHT_LINE("drewStraightLine"),

  /** Moved to one side only. */
  USED_FORWARD_INSTEAD_OF_CENTRAL("usedForwardInsteadOfCentral"),

  /** Moved to the left only. */
  USED_BACKWARD_INSTEAD_OF_CENTRAL("usedBackwardInsteadOfCentral"),

  /** Divided by h although the two points are 2h apart. */
  DIVIDED_BY_H("dividedByH"),

  /** Took the difference quotient for the derivative. */
  BELIEVED_EXACT("believedExact"),

  /** Took a kink for a minimum with a level tangent. */
  BELIEVED_ZERO("believedZero"),

  /** Took the value at the point for the height at x = 0. */
  TOOK_VALUE("tookValue"),

  /** Subtracted the slope and not slope times x. */
  FORGOT_X("forgotX"),

  /** Chose h so large that the curve bends in between. */
  MISSED_CURVATURE("missedCurvature"),

  /** Chose h so small that rounding is all that is left. */
  DROWNED_IN_ROUNDING("drownedInRounding"),

  /** Overlooked a product of both variables. */
  FORGOT_MIXED_TERM("forgotMixedTerm"),

  /** Gave the partial derivatives in the wrong order. */
  SWAPPED_COMPONENTS("swappedComponents"),

  /** Moved both variables at once. */
  MOVED_BOTH("movedBoth"),

  /** Moved the variable that should stand still. */
  MOVED_OTHER_VARIABLE("movedOtherVariable"),

  /** Went up the slope instead of down. */
  ADDED_GRADIENT("addedGradient"),

  /** Took the way to the lowest point for the steepest way. */
  TOWARDS_MINIMUM("towardsMinimum"),

  /** Went along the contour, where nothing changes at first. */
  ALONG_CONTOUR("alongContour"),

  /** Did not divide by the length of the direction. */
  FORGOT_LENGTH("forgotLength"),

  /** Added the partial derivatives and ignored the direction. */
  ADDED_PARTIALS("addedPartials"),

  /** Took the length of the gradient, which is the slope in its own direction. */
  TOOK_STEEPEST("tookSteepest"),

  /** Took the output itself for the error. */
  FORGOT_TARGET("forgotTarget"),

  /** Left out the factor x. */
  FORGOT_INPUT("forgotInput"),

  /** Counted one evaluation for each weight. */
  ONCE_PER_WEIGHT("oncePerWeight"),

  /** Added the numbers of inputs and outputs instead of multiplying them. */
  ADDED_SIZES("addedSizes"),

  /** Counted one weight for each input. */
  COUNTED_INPUTS_ONLY("countedInputsOnly"),

  /** Reckoned with softmax applied once. */
  SOFTMAX_ONCE("softmaxOnce"),

  /** Believed that all classes end up equally likely. */
  BELIEVED_UNIFORM("believedUniform"),

  /** Did not divide by the distance. */
  FORGOT_DIVISION("forgotDivision"),

  /** Took the whole gradient as the step. */
  FORGOT_LEARNING_RATE("forgotLearningRate"),

  /** Used the gradient of the start for the second step. */
  REUSED_GRADIENT("reusedGradient"),

  /** Stopped after the first step. */
  MADE_ONE_STEP("madeOneStep"),

  /** Took jumping from side to side for diverging. */
  JUMPING_IS_NOT_DIVERGING("jumpingIsNotDiverging"),

  /** Took slow for diverging. */
  SLOW_IS_NOT_DIVERGING("slowIsNotDiverging"),

  /** Expected jumps where every step stays on its side. */
  EXPECTED_JUMPS("expectedJumps"),

  /** Expected jumps of equal size where they grow. */
  EXPECTED_BALANCE("expectedBalance"),

  /** Expected every step to stay on its side where it jumps across. */
  FORGOT_JUMP("forgotJump"),

  /** Left out what is kept of the velocity. */
  FORGOT_MOMENTUM("forgotMomentum"),

  /** Gave the last step instead of the place it leads to. */
  TOOK_VELOCITY("tookVelocity"),

  /** Added 1 to a quotient that came out even. */
  N_OVER_B_PLUS_ONE("nOverBPlusOne"),

  /** Left out the short last batch. */
  DROPPED_SHORT_BATCH("droppedShortBatch"),

  /** Gave a fraction of a batch. */
  KEPT_FRACTION("keptFraction"),

  /** Took a remainder of 0 for the last batch. */
  LAST_BATCH_EMPTY("lastBatchEmpty"),

  /** Took the last batch for a full one. */
  LAST_BATCH_FULL("lastBatchFull"),

  /** Gave what the last batch lacks. */
  TOOK_WHAT_IS_MISSING("tookWhatIsMissing"),

  /** Counted the epochs. */
  COUNTED_EPOCHS("countedEpochs"),

  /** Reckoned for one epoch only. */
  FORGOT_EPOCHS("forgotEpochs"),

  /** Counted samples where iterations were asked for. */
  COUNTED_SAMPLES("countedSamples"),

  /** Counted iterations where samples were asked for. */
  COUNTED_ITERATIONS("countedIterations"),

  /** Counted the samples of the batch that is dropped. */
  KEPT_SHORT_BATCH("keptShortBatch"),

  /** Rounded down where a batch that has begun counts. */
  ROUNDED_DOWN("roundedDown"),

  /** Kept the last of several amounts that add up. */
  OVERWROTE_INSTEAD_OF_ADDED("overwroteInsteadOfAdded"),

  /** Multiplied where one has to divide. */
  WRONG_DIRECTION("wrongDirection"),

  /** Believed that it makes no difference. */
  BELIEVED_SAME("believedSame"),

  /** Left out the biases. */
  FORGOT_BIASES("forgotBiases"),

  /** Gave a bias to each input of a layer instead of each neuron. */
  BIASES_OF_INPUTS("biasesOfInputs"),

  /** Counted neurons instead of connections. */
  COUNTED_NEURONS("countedNeurons"),

  /** Let a short batch count as much as a full one. */
  PLAIN_MEAN("plainMean"),

  /** Handed back the other summand as if it were a factor. */
  TREATED_AS_PRODUCT("treatedAsProduct"),

  /** Handed the upstream gradient on as if the product were a sum. */
  TREATED_AS_SUM("treatedAsSum"),

  /** Divided the upstream gradient among the operands. */
  SPLIT_UPSTREAM("splitUpstream"),

  /** Handed back the local derivative alone. */
  FORGOT_UPSTREAM("forgotUpstream"),

  /** Took the own factor instead of the other one, or the factors in the wrong order. */
  SWAPPED_FACTORS("swappedFactors"),

  /** Let the gradient through where ReLU is shut. */
  FORGOT_MASK("forgotMask"),

  /** Looked at the sign of the gradient instead of the input's. */
  MASKED_BY_UPSTREAM("maskedByUpstream"),

  /** Left out the factor 1 - y. */
  FORGOT_ONE_MINUS("forgotOneMinus"),

  /** Put the output into the sigmoid once more. */
  USED_OUTPUT_AS_INPUT("usedOutputAsInput"),

  /** Saw only one of the ways to the output. */
  MISSED_A_WAY("missedAWay"),

  /** Multiplied what several ways hand back instead of adding it. */
  MULTIPLIED_WAYS("multipliedWays"),

  /** Gave the output instead of a gradient. */
  TOOK_OUTPUT("tookOutput"),

  /** Took the largest input for the one that matters most. */
  TOOK_LARGEST_INPUT("tookLargestInput"),

  /** Took the smallest gradient instead of the largest. */
  TOOK_SMALLEST_GRADIENT("tookSmallestGradient"),

  /** Drew the function instead of its derivative. */
  DREW_OUTPUT("drewOutput"),

  /** Drew the largest slope everywhere. */
  DREW_CONSTANT("drewConstant"),

  /** Exchanged rows and columns. */
  TRANSPOSED("transposed"),

  /** Left a matrix as it is that has to be transposed. */
  FORGOT_TRANSPOSE("forgotTranspose"),

  /** Divided by N once more, though dout contains it. */
  DIVIDED_AGAIN("dividedAgain"),

  /** Took a mean where a sum belongs. */
  AVERAGED_INSTEAD_OF_SUMMED("averagedInsteadOfSummed"),

  /** Summed over the outputs instead of the samples. */
  SUMMED_WRONG_AXIS("summedWrongAxis"),

  /** Divided by the number of classes instead of samples. */
  DIVIDED_BY_CLASSES("dividedByClasses"),

  /** Gave the shape of the outputs. */
  TOOK_SHAPE_OF_OUTPUT("tookShapeOfOutput"),

  /** Gave the shape of the inputs. */
  TOOK_SHAPE_OF_INPUT("tookShapeOfInput"),

  /** Multiplied by the number of layers instead of taking a power. */
  MULTIPLIED_LAYERS("multipliedLayers"),

  /** Left out the slope of the sigmoid. */
  FORGOT_DERIVATIVE("forgotDerivative"),

  /** Left out the weights. */
  FORGOT_WEIGHTS("forgotWeights");

  private final String wireName;

  Mistake(String wireName) {
    this.wireName = wireName;
  }

  /** The name on the wire. */
  public String wireName() {
    return wireName;
  }
}
