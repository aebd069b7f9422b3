package org.gradientplayground.engine.training;

/**
 * How good a network is on a set of samples, without dropout.
 *
 * @param loss the mean loss of a sample, without penalty
 * @param accuracy the share of samples whose class was found, from 0 to 1; NaN for regression
 */
public record Evaluation(double loss, double accuracy) {}
