package org.gradientplayground.run;

import java.util.Arrays;
import java.util.List;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.layout.Layout;

/**
 * The graph of a backpropagation, drawn.
 *
 * @param model the graph and what is known of it
 * @param layout where nodes and edges are drawn
 * @param plan what each step of an iteration does
 * @param bugs the mistakes that can show in this graph
 */
public record BackpropScenery(
    GraphModel model, Layout layout, List<PlannedStep> plan, List<Bug> bugs) implements Scenery {
  public BackpropScenery {
    plan = List.copyOf(plan);
    bugs = List.copyOf(bugs);
  }

  static BackpropScenery of(GraphModel model, List<PlannedStep> plan) {
    List<Bug> bugs =
        Arrays.stream(Bug.values())
            .filter(each -> each != Bug.NONE)
            .filter(each -> each.appliesTo(model.graph(), model.leaves()))
            .toList();
    return new BackpropScenery(model, Layout.of(model.graph()), plan, bugs);
  }
}
