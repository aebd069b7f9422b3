package org.gradientplayground.protocol;

import java.util.Optional;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.figure.loss.LossQuestion;
import org.gradientplayground.figure.loss.Reading;

/** Reads the question of {@code /api/loss}. */
final class LossFigureReader {
  private static final int MOST_ROWS = 32;
  private static final int MOST_COLUMNS = 16;

  /** Predictions in one row may as well be those of many samples with one output. */
  private static final int LONGEST_ROW = 64;

  private static final int MOST_ELEMENTS = 256;

  /** Its square, and the sum of 256 of them, are exact to the last digits shown. */
  private static final double LARGEST = 1e6;

  private static final double DEFAULT_LEARNING_RATE = 0.1;
  private static final double SMALLEST_RATE = 1e-9;
  private static final double LARGEST_RATE = 1_000;

  private static final int MOST_POINTS = 241;
  private static final int DEFAULT_POINTS = 121;

  private LossFigureReader() {}

  static LossQuestion read(Members members) {
    Tensor y = members.tensor("y", MOST_ROWS, LONGEST_ROW, LARGEST);
    requireSize(members, y);
    Tensor given = members.tensor("t", MOST_ROWS, LONGEST_ROW, LARGEST);
    Tensor target = TargetReader.target(members, "t", given, y);
    Reading reading = members.word("as", Reading::named, Reading.VALUES);
    double learningRate =
        members.number("learningRate", DEFAULT_LEARNING_RATE, SMALLEST_RATE, LARGEST_RATE);
    Optional<LossQuestion.Move> move = members.optionalObject("moved").map(it -> move(it, y));
    members.end();
    return new LossQuestion(y, target, !given.hasShapeOf(y), reading, learningRate, move);
  }

  private static void requireSize(Members members, Tensor y) {
    String path = members.pathOf("y");
    if (y.rank() == 0) {
      throw Refusal.of("wrongType", path, "array", "number").thrown();
    }
    if (y.rank() == 2 && y.length(1) > MOST_COLUMNS) {
      throw Refusal.of("tooLong", Pointer.element(path, 0), MOST_COLUMNS).thrown();
    }
    if (y.size() > MOST_ELEMENTS) {
      throw Refusal.of("tooLong", path, MOST_ELEMENTS).thrown();
    }
  }

  private static LossQuestion.Move move(Members members, Tensor y) {
    double[] at = members.numbers("at", y.rank());
    if (at.length != y.rank()) {
      throw Refusal.of("wrongLength", members.pathOf("at"), y.rank(), at.length).thrown();
    }
    int place = 0;
    for (int axis = 0; axis < at.length; axis++) {
      int last = y.length(axis) - 1;
      if (at[axis] != Math.rint(at[axis]) || !(at[axis] >= 0 && at[axis] <= last)) {
        String path = Pointer.element(members.pathOf("at"), axis);
        throw Refusal.of("outOfRange", path, at[axis], 0, last).thrown();
      }
      place = place * y.length(axis) + (int) at[axis];
    }
    double from = members.number("from", -LARGEST, LARGEST);
    double to = members.number("to", -LARGEST, LARGEST);
    long points = members.optionalInteger("points", 2, MOST_POINTS).orElse(DEFAULT_POINTS);
    members.end();
    return new LossQuestion.Move(place, from, to, (int) points);
  }
}
