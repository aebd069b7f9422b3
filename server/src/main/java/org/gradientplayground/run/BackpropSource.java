package org.gradientplayground.run;

/** What a graph is made of; the kinds of sources have members of their own. */
public sealed interface BackpropSource permits ExpressionSource, LayersSource, IterationSource {
  /**
   * The graph with the numbers of its leaves.
   *
   * @throws InvalidSpec naming the first member that does not fit
   */
  GraphModel model();

  /** The most elements that one leaf may be given. */
  int mostElements();
}
