package org.gradientplayground.run;

import java.util.List;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * How many bytes the numbers of a graph take.
 *
 * @param snapshotBytes the most that a snapshot takes as text
 * @param copyBytes about what a copy of a run takes in memory
 */
record GraphSize(int snapshotBytes, long copyBytes) {
  /** The most bytes of a message of steps. */
  static final int MESSAGE_BYTES = 512 * 1024;

  /** What is left of them for the columns is at least this. */
  private static final int COLUMN_BYTES = 52 * 1024;

  static final int MOST_SNAPSHOT_BYTES = MESSAGE_BYTES - COLUMN_BYTES;

  /** A double and the comma after it: -1.2345678901234567E-300, */
  private static final int LONGEST_NUMBER = 25;

  /** Names, shape, statistics and scale of a tensor. */
  private static final int HEAD = 256;

  /** Counters and names, and the names of an operation. */
  private static final int EVERYTHING_ELSE = 4 * 1024;

  /** {@code null,} of a node whose gradient nothing was carried over to. */
  private static final int NOTHING = 5;

  /** Of a parameter an update shows gradient, before, after, and two arrays and two terms of it. */
  private static final int PER_UPDATE = 9;

  static GraphSize of(ComputationGraph graph, List<Tensor> values) {
    long bytes = EVERYTHING_ELSE;
    long largest = 0;
    long numbers = 0;
    for (Node node : graph.nodes()) {
      long own = bytes(values.get(node.index()));
      long operands = node.inputs().stream().mapToLong(it -> bytes(values.get(it))).sum();
      long carried = node.isLeaf() ? own : NOTHING;
      bytes += 2 * own + carried + operands;
      numbers += 2L * values.get(node.index()).size();
      numbers += node.inputs().stream().mapToLong(it -> values.get(it).size()).sum();
      // Operands, contributions, totals before and after; result, upstream and local derivatives.
      long operation = 4 * operands + (2 + node.inputs().size()) * own;
      long update = node.kind() == Node.Kind.PARAMETER ? PER_UPDATE * own : 0;
      largest = Math.max(largest, Math.max(operation, update));
    }
    long copy = 20_000 + 8 * numbers + 200L * graph.nodes().size();
    return new GraphSize((int) Math.min(Integer.MAX_VALUE, bytes + largest), copy);
  }

  /** Refuses a graph whose snapshots would not fit into a message. */
  void check(String path) {
    if (snapshotBytes > MOST_SNAPSHOT_BYTES) {
      throw new InvalidSpec("snapshotTooLarge", path, snapshotBytes, MOST_SNAPSHOT_BYTES);
    }
  }

  private static long bytes(Tensor tensor) {
    return tensor.rank() == 0
        ? LONGEST_NUMBER
        : tensor.size() <= TensorPicture.MOST_WHOLE
            ? 64 + LONGEST_NUMBER * (long) tensor.size()
            : HEAD + 4L * tensor.size() / 3;
  }
}
