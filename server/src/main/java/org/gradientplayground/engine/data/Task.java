package org.gradientplayground.engine.data;

/** What a network is to find: the class of a sample, or a number. */
public enum Task {
  CLASSIFICATION,
  REGRESSION
}
