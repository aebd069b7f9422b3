package org.gradientplayground.e2e.performance;

import java.util.List;

/** Measured values in ascending order. */
record Distribution(List<Double> sorted) {
  static Distribution of(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    return new Distribution(values.stream().sorted().toList());
  }

  /** The value below which this share of all values lies. */
  double quantile(double share) {
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
  }

  double median() {
    return quantile(0.5);
  }

  int size() {
    return sorted.size();
  }
}
