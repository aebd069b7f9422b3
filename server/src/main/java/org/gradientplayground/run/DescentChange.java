package org.gradientplayground.run;

/** The Change of a descent. */
public record DescentChange() implements Change {}
