package org.gradientplayground.run;

/** The Snapshot of a descent. */
public record DescentSnapshot() implements Snapshot {}
