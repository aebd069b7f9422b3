package org.gradientplayground.run;

/** Everything there is to show of one step; the kinds of runs have a kind of snapshot each. */
public sealed interface Snapshot permits DescentSnapshot, TrainingSnapshot, BackpropSnapshot {}
