package org.gradientplayground.figure.epochs;

import java.util.Optional;
import org.gradientplayground.engine.training.EpochArithmetic;
import org.gradientplayground.engine.training.Sampling;

/**
 * Epochs, batches and iterations with the numbers filled in.
 *
 * @param arithmetic the counts
 * @param order of one epoch; empty for more samples than can be shown
 */
public record EpochsFigure(
    EpochsQuestion question, EpochArithmetic arithmetic, Optional<EpochOrder> order) {
  /** The figure that answers a question. */
  public static EpochsFigure of(EpochsQuestion question) {
    return new EpochsFigure(question, question.arithmetic(), EpochOrder.of(question));
  }

  /** N // B. */
  public long fullBatches() {
    return question.samples() / question.batchSize();
  }

  /** N % B. */
  public long rest() {
    return question.samples() % question.batchSize();
  }

  /** The size of the last batch; with replacement it is a full one. */
  public long lastBatch() {
    return isReplacement() ? question.drawnBatchSize() : arithmetic.lastBatchSize();
  }

  /** How many samples an epoch presents: with replacement all batches are full. */
  public long presentationsPerEpoch() {
    if (isReplacement()) {
      return arithmetic.batchesPerEpoch() * question.drawnBatchSize();
    }
    return question.dropLast() ? question.samples() - rest() : question.samples();
  }

  /** How many samples all epochs present. */
  public long presentations() {
    return presentationsPerEpoch() * question.epochs();
  }

  private boolean isReplacement() {
    return question.sampling() == Sampling.REPLACEMENT;
  }

  /** The article's N // B + 1, which is one too many where B divides N. */
  public long articleBatches() {
    return fullBatches() + 1;
  }
}
