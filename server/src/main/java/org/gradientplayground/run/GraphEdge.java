package org.gradientplayground.run;

/**
 * That a node stands in a slot of an operation.
 *
 * @param from the operand
 * @param to the operation
 */
public record GraphEdge(int from, int to, int slot) {}
