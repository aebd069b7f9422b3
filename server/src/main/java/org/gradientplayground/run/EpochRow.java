package org.gradientplayground.run;

import java.util.OptionalDouble;

/**
 * How good a network is at the end of an epoch, over all samples and without dropout. Every number
 * is finite.
 *
 * @param step the last of the epoch
 * @param epoch from 1
 * @param trainLoss the mean over the training part
 * @param testLoss the mean over the test part; empty where there is none
 * @param trainAccuracy the share of the training part whose class was found; empty for regression
 * @param testAccuracy likewise
 */
public record EpochRow(
    long step,
    int epoch,
    double trainLoss,
    OptionalDouble testLoss,
    OptionalDouble trainAccuracy,
    OptionalDouble testAccuracy) {}
