package org.gradientplayground.engine.exercise;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.exercise.derivative.BestDistance;
import org.gradientplayground.engine.exercise.derivative.CentralDifference;
import org.gradientplayground.engine.exercise.derivative.QuotientAtKink;
import org.gradientplayground.engine.exercise.derivative.TangentIntercept;
import org.gradientplayground.engine.exercise.derivative.TruncationError;
import org.gradientplayground.engine.exercise.descent.DivergingRate;
import org.gradientplayground.engine.exercise.descent.MomentumStep;
import org.gradientplayground.engine.exercise.descent.Movement;
import org.gradientplayground.engine.exercise.descent.OneStep;
import org.gradientplayground.engine.exercise.descent.PositionCurve;
import org.gradientplayground.engine.exercise.descent.TwoSteps;
import org.gradientplayground.engine.exercise.epochs.BatchOfSample;
import org.gradientplayground.engine.exercise.epochs.BatchesPerEpoch;
import org.gradientplayground.engine.exercise.epochs.LastBatch;
import org.gradientplayground.engine.exercise.epochs.SamplesSeen;
import org.gradientplayground.engine.exercise.epochs.TotalIterations;
import org.gradientplayground.engine.exercise.gradient.DirectionalDerivative;
import org.gradientplayground.engine.exercise.gradient.GradientAtPoint;
import org.gradientplayground.engine.exercise.gradient.PartialDerivative;
import org.gradientplayground.engine.exercise.gradient.SteepestDescent;
import org.gradientplayground.engine.exercise.graph.AddNode;
import org.gradientplayground.engine.exercise.graph.ChainOfProducts;
import org.gradientplayground.engine.exercise.graph.FanOutGradient;
import org.gradientplayground.engine.exercise.graph.MostSensitive;
import org.gradientplayground.engine.exercise.graph.MulNode;
import org.gradientplayground.engine.exercise.graph.ReluNode;
import org.gradientplayground.engine.exercise.graph.SigmoidNode;
import org.gradientplayground.engine.exercise.graph.SlopeCurve;
import org.gradientplayground.engine.exercise.layers.AffineForward;
import org.gradientplayground.engine.exercise.layers.AffineWeightGradient;
import org.gradientplayground.engine.exercise.layers.BiasGradient;
import org.gradientplayground.engine.exercise.layers.InputGradient;
import org.gradientplayground.engine.exercise.layers.SoftmaxWithLossGradient;
import org.gradientplayground.engine.exercise.layers.VanishingGradient;
import org.gradientplayground.engine.exercise.layers.WeightShape;
import org.gradientplayground.engine.exercise.loss.CrossEntropyCurve;
import org.gradientplayground.engine.exercise.loss.CrossEntropyOfBatch;
import org.gradientplayground.engine.exercise.loss.CrossEntropyOfLabel;
import org.gradientplayground.engine.exercise.loss.HalfSquaredErrorOfOutputs;
import org.gradientplayground.engine.exercise.loss.MeanAbsoluteErrorOfOutputs;
import org.gradientplayground.engine.exercise.loss.MeanSquaredErrorGradient;
import org.gradientplayground.engine.exercise.loss.ShareOfOutlier;
import org.gradientplayground.engine.exercise.network.CountedEvaluations;
import org.gradientplayground.engine.exercise.network.OneElement;
import org.gradientplayground.engine.exercise.network.SimpleNetGradient;
import org.gradientplayground.engine.exercise.network.SoftmaxTwice;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.training.BatchGradient;
import org.gradientplayground.engine.exercise.training.EpochLoss;
import org.gradientplayground.engine.exercise.training.ParameterCount;
import org.gradientplayground.engine.exercise.training.RateForSum;
import org.gradientplayground.engine.exercise.training.WeightUpdate;

/** All exercises, scene by scene, from easy to hard. */
public final class Exercises {
  private static final List<Exercise> ALL =
      List.of(
          new HalfSquaredErrorOfOutputs(),
          new MeanSquaredErrorGradient(),
          new MeanAbsoluteErrorOfOutputs(),
          new CrossEntropyOfLabel(),
          new CrossEntropyOfBatch(),
          new ShareOfOutlier(),
          new CrossEntropyCurve(),
          new CentralDifference(),
          new TruncationError(),
          new TangentIntercept(),
          new QuotientAtKink(),
          new BestDistance(),
          new GradientAtPoint(),
          new PartialDerivative(),
          new SteepestDescent(),
          new DirectionalDerivative(),
          new SimpleNetGradient(),
          new CountedEvaluations(),
          new SoftmaxTwice(),
          new OneElement(),
          new OneStep(),
          new TwoSteps(),
          new Movement(),
          new DivergingRate(),
          new MomentumStep(),
          new PositionCurve(),
          new BatchesPerEpoch(),
          new LastBatch(),
          new TotalIterations(),
          new SamplesSeen(),
          new BatchOfSample(),
          new BatchGradient(),
          new WeightUpdate(),
          new RateForSum(),
          new ParameterCount(),
          new EpochLoss(),
          new AddNode(),
          new MulNode(),
          new ReluNode(),
          new SigmoidNode(),
          new FanOutGradient(),
          new ChainOfProducts(),
          new MostSensitive(),
          new SlopeCurve(),
          new AffineForward(),
          new AffineWeightGradient(),
          new BiasGradient(),
          new InputGradient(),
          new SoftmaxWithLossGradient(),
          new WeightShape(),
          new VanishingGradient());

  private Exercises() {}

  /** All of them. */
  public static List<Exercise> all() {
    return ALL;
  }

  /** The exercise of this id; empty if there is none. */
  public static Optional<Exercise> named(String id) {
    return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
