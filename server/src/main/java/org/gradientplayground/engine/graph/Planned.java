package org.gradientplayground.engine.graph;

/**
 * One operation that a pass is going to do.
 *
 * @param node the node whose value is computed, whose gradient is seeded or handed back
 */
public record Planned(Phase phase, int node) {}
