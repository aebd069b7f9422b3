package org.gradientplayground.run;

/** What an edit changes; the kinds of runs have a kind of change each. */
public sealed interface Change permits DescentChange, TrainingChange, BackpropChange {}
