package org.gradientplayground.run;

/** The Scenery of a descent. */
public record DescentScenery() implements Scenery {}
