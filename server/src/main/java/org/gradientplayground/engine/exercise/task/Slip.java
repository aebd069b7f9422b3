package org.gradientplayground.engine.exercise.task;

/** The answer of somebody who makes a typical mistake, computed from the same numbers. */
public record Slip(Mistake mistake, Answer answer) {}
