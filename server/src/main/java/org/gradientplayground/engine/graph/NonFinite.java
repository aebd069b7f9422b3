package org.gradientplayground.engine.graph;

/**
 * The first number of a pass that is infinite or not a number.
 *
 * @param at the number of the operation that made it; 0 if a leaf was given it
 * @param phase forward: it is an element of a value; backward: of a gradient
 * @param node the node whose value or gradient it is an element of
 * @param element its place, row by row
 */
public record NonFinite(int at, Phase phase, int node, int element, double value) {}
