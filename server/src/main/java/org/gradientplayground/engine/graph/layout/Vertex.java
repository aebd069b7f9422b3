package org.gradientplayground.engine.graph.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What takes a place in a layer: a node, or a bend, where a line that skips the layer runs through.
 * All lines from one node share their bends.
 */
final class Vertex {
  /** Two nodes are a slot apart; a line needs less room beside it. */
  private static final double NODES_APART = 1;

  private static final double LINES_APART = 0.5;

  final int layer;

  /** Its number among the vertices of its layer, which never changes. */
  final int number;

  final boolean bend;
  final List<Vertex> before = new ArrayList<>();
  final List<Vertex> after = new ArrayList<>();

  /** Its place among the vertices of its layer, from 0 on. */
  int position;

  double y;

  Vertex(int layer, int number, boolean bend) {
    this.layer = layer;
    this.number = number;
    this.position = number;
    this.bend = bend;
  }

  void leadsTo(Vertex next) {
    after.add(next);
    next.before.add(this);
  }

  /** How far below another it has to stand at least. */
  double distanceFrom(Vertex above) {
    return bend || above.bend ? LINES_APART : NODES_APART;
  }
}
