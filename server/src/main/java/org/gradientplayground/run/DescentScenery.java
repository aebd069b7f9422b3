package org.gradientplayground.run;

import org.gradientplayground.engine.objective.Landscape;
import org.gradientplayground.engine.objective.Objective;

/**
 * What stays the same for a whole descent.
 *
 * @param objective the function that is minimised, with its description
 * @param landscape its values over its window
 */
public record DescentScenery(Objective objective, Landscape landscape) implements Scenery {}
