package org.gradientplayground.run;

import java.util.Optional;
import org.gradientplayground.engine.objective.Interval;

/**
 * Where a learner wants to look at a function of their own.
 *
 * @param x0 along the first variable
 * @param x1 along the second one, if there is one
 * @param f along the values of a function of one variable; empty: as high as it is
 */
public record OwnExtent(Interval x0, Optional<Interval> x1, Optional<Interval> f) {}
