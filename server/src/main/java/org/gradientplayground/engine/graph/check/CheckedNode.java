package org.gradientplayground.engine.graph.check;

import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The gradient of one node, computed in two ways.
 *
 * @param node its index
 * @param backprop by backpropagation
 * @param numeric by central differences, of the same shape
 * @param elements each element, row by row
 * @param largestDifference the largest |backprop - numeric|
 * @param relativeDifference {@code |b - n| / (|b| + |n|)} of the vectors' lengths, 0 if both are 0
 * @param slope the number by which the numeric gradient is best multiplied to give the other: 1
 *     where both agree, N where 1/N was forgotten; NaN if the numeric one is 0
 * @param cosine of the angle between both: 1 for the same direction; NaN if one is 0
 * @param verdict the gravest of its elements; too small to tell only if that is all that was seen
 */
public record CheckedNode(
    int node,
    Tensor backprop,
    Tensor numeric,
    List<CheckedElement> elements,
    double largestDifference,
    double relativeDifference,
    double slope,
    double cosine,
    Verdict verdict) {
  public CheckedNode {
    elements = List.copyOf(elements);
  }
}
