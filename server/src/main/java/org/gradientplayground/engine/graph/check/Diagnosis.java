package org.gradientplayground.engine.graph.check;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The first wrong one of the gradients that somebody claims for the leaves, in the order in which
 * backpropagation finishes them, from the output back.
 *
 * @param leaf the index of its node
 * @param element the place of its first wrong element, row by row
 */
public record Diagnosis(int leaf, int element, double claimed, double right, Mistake mistake) {
  /** Empty if all claims are right. */
  public static Optional<Diagnosis> of(
      ComputationGraph graph, List<Tensor> leaves, List<Tensor> claimed, double tolerance) {
    throw new UnsupportedOperationException();
  }
}
