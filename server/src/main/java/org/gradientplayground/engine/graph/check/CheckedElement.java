package org.gradientplayground.engine.graph.check;

/**
 * One element of a gradient, computed in two ways.
 *
 * @param backprop by backpropagation
 * @param numeric by the central difference
 * @param h the distance to either side that was taken
 * @param allowed how far they may be apart
 */
public record CheckedElement(
    double backprop, double numeric, double h, double allowed, Verdict verdict) {}
