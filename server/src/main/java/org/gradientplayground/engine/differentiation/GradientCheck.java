package org.gradientplayground.engine.differentiation;

import org.gradientplayground.engine.tensor.Tensor;

/**
 * Two gradients of the same function, compared element by element.
 *
 * <p>The relative difference of a and n is |a - n| / max(|a|, |n|), and 0 where both are 0.
 *
 * @param absoluteDifference the largest |a - n|
 * @param relativeDifference the largest relative difference
 * @param agrees whether every element has |a - n| at most {@code absolute + relative max(|a|, |n|)}
 */
public record GradientCheck(double absoluteDifference, double relativeDifference, boolean agrees) {

  /**
   * Compares two gradients of the same shape.
   *
   * @param absolute what rounding may cost: about 1e-16 |f| / h for a central difference
   * @param relative what truncation may cost: 1e-6 is usual for h = 1e-4
   * @throws IllegalArgumentException if the shapes differ
   */
  public static GradientCheck of(Tensor exact, Tensor numeric, double absolute, double relative) {
    Tensor differences = exact.zip(numeric, (a, n) -> Math.abs(a - n));
    Tensor sizes = exact.zip(numeric, (a, n) -> Math.max(Math.abs(a), Math.abs(n)));
    Tensor shares = differences.zip(sizes, (difference, size) -> size == 0 ? 0 : difference / size);
    Tensor excess =
        differences.zip(sizes, (difference, size) -> excess(difference, size, absolute, relative));
    return new GradientCheck(
        differences.largestSize(), shares.largestSize(), excess.largestSize() == 0);
  }

  /** 0 where the difference is allowed; 1 where it is not, or is not a number. */
  private static double excess(double difference, double size, double absolute, double relative) {
    return difference <= absolute + relative * size ? 0 : 1;
  }
}
