package org.gradientplayground.engine.graph.layout;

import java.util.List;

/**
 * Gives each vertex its height, so that lines are as straight as the order and the distances within
 * the layers allow.
 *
 * <p>Layer by layer, forth and back, each vertex wants to stand at the mean height of those it is
 * joined to. What comes nearest to all these wishes, in the sense of least squares, with the order
 * and the distances kept, is found by pooling adjacent violators.
 */
final class Heights {
  /** 8 times forth, back and to both sides: nothing moves by a tenth of a slot any more. */
  private static final int ROUNDS = 8;

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
    layers.forEach(layer -> layer.forEach(vertex -> vertex.y -= top));
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
    var wishes = new double[layer.size()];
    var offsets = new double[layer.size()];
    for (int i = 0; i < wishes.length; i++) {
      Vertex vertex = layer.get(i);
      offsets[i] = i == 0 ? 0 : offsets[i - 1] + vertex.distanceFrom(layer.get(i - 1));
      wishes[i] = wish(vertex, before, after) - offsets[i];
    }
    double[] settled = ascending(wishes);
    for (int i = 0; i < settled.length; i++) {
      layer.get(i).y = settled[i] + offsets[i];
    }
  }

  private static double wish(Vertex vertex, boolean before, boolean after) {
    double sum = 0;
    int count = 0;
    if (before) {
      sum += vertex.before.stream().mapToDouble(each -> each.y).sum();
      count += vertex.before.size();
    }
    if (after) {
      sum += vertex.after.stream().mapToDouble(each -> each.y).sum();
      count += vertex.after.size();
    }
    return count == 0 ? vertex.y : sum / count;
  }

  /** The ascending numbers nearest to the given ones: neighbours out of order get their mean. */
  private static double[] ascending(double[] wishes) {
    var means = new double[wishes.length];
    var sizes = new int[wishes.length];
    int pools = 0;
    for (double wish : wishes) {
      means[pools] = wish;
      sizes[pools++] = 1;
      while (pools > 1 && means[pools - 2] > means[pools - 1]) {
        pools--;
        int size = sizes[pools - 1] + sizes[pools];
        means[pools - 1] =
            (means[pools - 1] * sizes[pools - 1] + means[pools] * sizes[pools]) / size;
        sizes[pools - 1] = size;
      }
    }
    var settled = new double[wishes.length];
    int next = 0;
    for (int pool = 0; pool < pools; pool++) {
      for (int i = 0; i < sizes[pool]; i++) {
        settled[next++] = means[pool];
      }
    }
    return settled;
  }
}
