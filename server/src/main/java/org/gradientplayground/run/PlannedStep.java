package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.graph.Planned;

/**
 * What one step of an iteration does.
 *
 * @param phase forward, seed, backward or update
 * @param node to which
 */
public record PlannedStep(String phase, int node) {
  /** The name of the phase in which parameters change. */
  public static final String UPDATE = "update";

  /** All steps of one iteration: those of the pass, then one for each parameter. */
  static List<PlannedStep> of(Pass pass) {
    var plan = new ArrayList<PlannedStep>();
    for (Planned each : pass.plan()) {
      plan.add(new PlannedStep(each.phase().name().toLowerCase(Locale.ROOT), each.node()));
    }
    for (Node each : pass.graph().leaves()) {
      if (each.kind() == Node.Kind.PARAMETER) {
        plan.add(new PlannedStep(UPDATE, each.index()));
      }
    }
    return List.copyOf(plan);
  }
}
