package org.gradientplayground.engine.exercise.task;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * How alike two answers of one form are.
 *
 * <p>A curve is judged by its shape: it has to keep near the right one, so also at its ends, and to
 * rise and fall where that does.
 */
record Likeness(Form form, Tolerance tolerance) {
  /** A curve that changes by less than 3 % of the picture's height counts as level there. */
  private static final double LEVEL = 0.03;

  private interface Nearness {
    boolean holds(double answer, double other);
  }

  /** Whether the answer counts as right. */
  boolean isRight(Answer answer, Answer right) {
    return misfits(answer, right).isEmpty() && isSameChoice(answer, right);
  }

  /** Whether the answer is what a mistake gives; a curve need not have its turns. */
  boolean isWhatComesOf(Answer answer, Answer mistaken) {
    return isSameChoice(answer, mistaken)
        && distant(answer, mistaken, tolerance::comesOf).isEmpty();
  }

  /** Whether the answer differs by rounding only. */
  boolean isNearly(Answer answer, Answer right) {
    return answer instanceof Answer.Numbers
        && distant(answer, right, tolerance::nearlyHolds).isEmpty();
  }

  /**
   * Whether no third answer can be like both: they are further apart somewhere than twice the
   * tolerance, and than rounding would excuse.
   */
  boolean areApart(Answer one, Answer other) {
    return switch (one) {
      case Answer.Choice _ -> !one.equals(other);
      case Answer.Numbers(Tensor a) -> areApart(a, ((Answer.Numbers) other).tensor());
      case Answer.Curve(List<Double> a) -> areApart(a, heights(other));
    };
  }

  private boolean areApart(Tensor a, Tensor b) {
    for (int i = 0; i < a.size(); i++) {
      if (tolerance.areApart(a.at(i), b.at(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean areApart(List<Double> a, List<Double> b) {
    for (int i = 0; i < a.size(); i++) {
      if (Math.abs(a.get(i) - b.get(i)) > 2 * reach()) {
        return true;
      }
    }
    return false;
  }

  /** The places at which the answer does not fit. */
  List<Integer> misfits(Answer answer, Answer right) {
    var misfits = new ArrayList<>(distant(answer, right, tolerance::holds));
    if (answer instanceof Answer.Curve) {
      for (int i = 1; i < heights(answer).size(); i++) {
        if (turnsAway(heights(answer), heights(right), i) && !misfits.contains(i)) {
          misfits.add(i);
        }
      }
      misfits.sort(null);
    }
    return misfits;
  }

  private boolean turnsAway(List<Double> answer, List<Double> right, int i) {
    double wanted = right.get(i) - right.get(i - 1);
    double drawn = answer.get(i) - answer.get(i - 1);
    return Math.abs(wanted) > LEVEL * height() && wanted * drawn <= 0;
  }

  private List<Integer> distant(Answer answer, Answer right, Nearness nearness) {
    var distant = new ArrayList<Integer>();
    switch (answer) {
      case Answer.Choice _ -> {}
      case Answer.Numbers(Tensor numbers) -> {
        Tensor wanted = ((Answer.Numbers) right).tensor();
        for (int i = 0; i < numbers.size(); i++) {
          if (!nearness.holds(numbers.at(i), wanted.at(i))) {
            distant.add(i);
          }
        }
      }
      case Answer.Curve(List<Double> drawn) -> {
        for (int i = 0; i < drawn.size(); i++) {
          if (Math.abs(drawn.get(i) - heights(right).get(i)) > reach()) {
            distant.add(i);
          }
        }
      }
    }
    return distant;
  }

  private static boolean isSameChoice(Answer answer, Answer right) {
    return !(answer instanceof Answer.Choice) || answer.equals(right);
  }

  private double reach() {
    return tolerance.distance() * height();
  }

  private double height() {
    var curve = (Form.Curve) form;
    return curve.highest() - curve.lowest();
  }

  private static List<Double> heights(Answer answer) {
    return ((Answer.Curve) answer).heights();
  }
}
