package org.gradientplayground.engine.graph.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Gives each vertex its height, so that lines are as straight as the order and the distances within
 * the layers allow.
 *
 * <p>Layer by layer, forth and back, each vertex wants to stand at the mean height of those it is
 * joined to. What comes nearest to all these wishes, in the sense of least squares, with the order
 * and the distances kept, is found by pooling adjacent violators.
 */
final class Heights {
  /** 8 times forth, back and to both sides: of six formulas 4 and 64 give the same eighths. */
  private static final int ROUNDS = 8;

  /** How much more a line counts that could be straight: a bend in it is seen at once. */
  private static final double STRAIGHT = 16;

  /** Heights are whole eighths of a slot, so that lines that are nearly level are level. */
  private static final double STEPS = 8;

  private final List<List<Vertex>> layers;

  Heights(List<List<Vertex>> layers) {
    this.layers = layers;
  }

  void assign() {
    for (List<Vertex> layer : layers) {
      stack(layer);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 1; i < layers.size(); i++) {
        settle(layers.get(i), true, false);
      }
      for (int i = layers.size() - 2; i >= 0; i--) {
        settle(layers.get(i), false, true);
      }
      for (List<Vertex> layer : layers) {
        settle(layer, true, true);
      }
    }
    double top = layers.stream().mapToDouble(layer -> layer.getFirst().y).min().orElse(0);
    layers.forEach(
        layer ->
            layer.forEach(vertex -> vertex.y = StrictMath.rint((vertex.y - top) * STEPS) / STEPS));
  }

  private static void stack(List<Vertex> layer) {
    for (int i = 1; i < layer.size(); i++) {
      layer.get(i).y = layer.get(i - 1).y + layer.get(i).distanceFrom(layer.get(i - 1));
    }
    double middle = layer.getLast().y / 2;
    layer.forEach(vertex -> vertex.y -= middle);
  }

  /** Moves the vertices of a layer as near to their wishes as they can all get. */
  private static void settle(List<Vertex> layer, boolean before, boolean after) {
    var wishes = new Wish[layer.size()];
    var offsets = new double[layer.size()];
    for (int i = 0; i < wishes.length; i++) {
      Vertex vertex = layer.get(i);
      offsets[i] = i == 0 ? 0 : offsets[i - 1] + vertex.distanceFrom(layer.get(i - 1));
      Wish wish = wish(vertex, before, after);
      wishes[i] = new Wish(wish.height() - offsets[i], wish.weight(), 1);
    }
    double[] settled = ascending(wishes);
    for (int i = 0; i < settled.length; i++) {
      layer.get(i).y = settled[i] + offsets[i];
    }
  }

  private static Wish wish(Vertex vertex, boolean before, boolean after) {
    double sum = 0;
    double weights = 0;
    for (Vertex each : before ? vertex.before : List.<Vertex>of()) {
      double weight = weight(each, vertex);
      sum += weight * each.y;
      weights += weight;
    }
    for (Vertex each : after ? vertex.after : List.<Vertex>of()) {
      double weight = weight(vertex, each);
      sum += weight * each.y;
      weights += weight;
    }
    return weights == 0 ? new Wish(vertex.y, 1, 1) : new Wish(sum / weights, weights, 1);
  }

  private static double weight(Vertex from, Vertex to) {
    boolean straight = from.bend && to.bend || from.after.size() == 1 && to.before.size() == 1;
    return straight ? STRAIGHT : 1;
  }

  /** The ascending heights nearest to the wishes: neighbours out of order get their mean. */
  private static double[] ascending(Wish[] wishes) {
    Deque<Wish> pools = new ArrayDeque<>();
    for (Wish wish : wishes) {
      Wish pool = wish;
      while (!pools.isEmpty() && pools.peekLast().height() > pool.height()) {
        pool = pools.removeLast().with(pool);
      }
      pools.addLast(pool);
    }
    return pools.stream()
        .flatMapToDouble(pool -> DoubleStream.generate(pool::height).limit(pool.vertices()))
        .toArray();
  }

  /**
   * Where a vertex, or several at once, would stand best.
   *
   * @param weight how much it matters
   * @param vertices how many they are
   */
  private record Wish(double height, double weight, int vertices) {
    Wish with(Wish other) {
      double both = weight + other.weight;
      return new Wish(
          (height * weight + other.height * other.weight) / both, both, vertices + other.vertices);
    }
  }
}
