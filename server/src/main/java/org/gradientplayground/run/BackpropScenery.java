package org.gradientplayground.run;

import java.util.List;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.graph.layout.Layout;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The graph of a backpropagation, drawn.
 *
 * @param model the graph and what is known of it
 * @param shapes the shape of each node, as a tensor of it whose numbers do not matter
 * @param layout where nodes and edges are drawn
 * @param plan what each step of an iteration does
 * @param bugs the mistakes that can show in this graph
 */
public record BackpropScenery(
    GraphModel model, List<Tensor> shapes, Layout layout, List<PlannedStep> plan, List<Bug> bugs)
    implements Scenery {
  public BackpropScenery {
    shapes = List.copyOf(shapes);
    plan = List.copyOf(plan);
    bugs = List.copyOf(bugs);
  }
}
