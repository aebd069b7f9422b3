package org.gradientplayground.run;

/** What stays the same for a whole run and is sent once, when it has started. */
public sealed interface Scenery permits DescentScenery, TrainingScenery, BackpropScenery {}
