package org.gradientplayground.engine.objective;

/**
 * The part of the plane in which an objective is looked at.
 *
 * @param x0 the horizontal axis
 * @param vertical the vertical axis: x1 for a function of two variables, f for one of one variable
 */
public record Window(Interval x0, Interval vertical) {}
