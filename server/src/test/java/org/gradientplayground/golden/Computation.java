package org.gradientplayground.golden;

import java.util.Map;

/** What the engine computes for one kind of case. */
interface Computation {
  /** The outputs by name: numbers, booleans, or arrays of them. */
  Map<String, ?> outputs(Inputs inputs);
}
