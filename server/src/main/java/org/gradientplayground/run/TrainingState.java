package org.gradientplayground.run;

import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.training.BatchSampler;

/**
 * Everything that a training carries from step to step, and how its present step was made: what it
 * was made of can be computed again from the parameters before and the samples chosen.
 */
final class TrainingState {
  long step;
  long samplesSeen;
  double[] parameters;

  /** The parameters from which this step was made; of no meaning at step 0. */
  double[] before;

  OptimizerState optimizer;
  BatchSampler sampler;

  /** What the masks of dropout are drawn from. */
  RandomState masks;

  /** The same before this step was made. */
  RandomState masksBefore;

  double loss;

  /** NaN for regression. */
  double accuracy;

  double gradientNorm;
  final double[] gradientNorms;

  TrainingState(double[] parameters, double[] before, double[] gradientNorms) {
    this.parameters = parameters;
    this.before = before;
    this.gradientNorms = gradientNorms;
  }

  TrainingState copy() {
    var copy = new TrainingState(parameters.clone(), before.clone(), gradientNorms.clone());
    copy.optimizer = optimizer.copy();
    copy.sampler = sampler.copy();
    copy.step = step;
    copy.samplesSeen = samplesSeen;
    copy.masks = masks.copy();
    copy.masksBefore = masksBefore.copy();
    copy.loss = loss;
    copy.accuracy = accuracy;
    copy.gradientNorm = gradientNorm;
    return copy;
  }

  /** Takes down the row of this step. */
  void measured(double ofLoss, double ofAccuracy, TrainingWorkspace workspace) {
    loss = ofLoss;
    accuracy = ofAccuracy;
    gradientNorm = workspace.gradientNorm;
    System.arraycopy(workspace.gradientNorms, 0, gradientNorms, 0, gradientNorms.length);
  }

  /** The digest of all this, its parameters having been made as {@code made}. */
  long digest(double[] made) {
    var digest = new Digest();
    digest.add(step);
    digest.add(made);
    for (int k = 0; k < optimizer.names().size(); k++) {
      digest.add(optimizer.array(k));
    }
    digest.add(optimizer.t());
    digest.add(optimizer.beta1Power());
    digest.add(optimizer.beta2Power());
    digest.add(sampler.state());
    digest.add(masks.state());
    digest.add(loss);
    digest.add(accuracy);
    digest.add(gradientNorm);
    digest.add(gradientNorms);
    return digest.value();
  }
}
