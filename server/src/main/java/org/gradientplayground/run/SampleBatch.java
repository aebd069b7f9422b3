package org.gradientplayground.run;

import java.util.List;

/**
 * The samples of a mini-batch.
 *
 * @param samples their numbers in the set
 * @param inputs the names of the columns of x
 * @param targets the class or the value of each
 * @param classes the names of the classes; empty for a regression
 */
public record SampleBatch(
    List<Integer> samples, List<String> inputs, List<Double> targets, List<String> classes) {
  public SampleBatch {
    samples = List.copyOf(samples);
    inputs = List.copyOf(inputs);
    targets = List.copyOf(targets);
    classes = List.copyOf(classes);
  }
}
