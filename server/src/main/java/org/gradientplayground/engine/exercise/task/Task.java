package org.gradientplayground.engine.exercise.task;

import java.util.ArrayList;
import java.util.List;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A question with its numbers, and all that is needed to judge an answer.
 *
 * @param givens the numbers that the question names
 * @param setting how the scene is set up to show it: the settings of a run, or a request of a
 *     figure
 * @param form the kind of answer it wants
 * @param slips what typical mistakes give
 * @param way how the right answer is found
 */
public record Task(
    Parameters givens,
    Parameters setting,
    Form form,
    Answer right,
    Tolerance tolerance,
    List<Slip> slips,
    List<Step> way) {
  public Task {
    slips = List.copyOf(slips);
    way = List.copyOf(way);
  }

  /** A task whose answer is a number. */
  public static Builder asking(double right, Tolerance tolerance) {
    return asking(Tensor.scalar(right), tolerance);
  }

  /** A task whose answer is a vector or a matrix. */
  public static Builder asking(Tensor right, Tolerance tolerance) {
    var answer = new Answer.Numbers(right);
    return new Builder(Form.of(answer), answer, tolerance);
  }

  /** A task whose answer is one of the options. */
  public static Builder asking(String right, List<Option> options) {
    return new Builder(new Form.Choice(options), Answer.of(right), Tolerance.CHOICE);
  }

  /** A task whose answer is a curve; it is cut off at the edges of the picture. */
  public static Builder asking(double[] right, Form.Curve form) {
    return new Builder(form, Builder.curve(form, right), Tolerance.DRAWN_BY_HAND);
  }

  /** Whether the right answer and those of all mistakes can be told from each other. */
  boolean tellsApart() {
    var answers = new ArrayList<Answer>();
    answers.add(right);
    slips.forEach(each -> answers.add(each.answer()));
    var likeness = new Likeness(form, tolerance);
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        if (!likeness.areApart(answers.get(i), answers.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  /** What an answer of the right form is worth. */
  Verdict verdict(Answer answer) {
    var likeness = new Likeness(form, tolerance);
    if (likeness.isRight(answer, right)) {
      return new Verdict.Right();
    }
    for (Slip slip : slips) {
      if (likeness.isWhatComesOf(answer, slip.answer())) {
        return new Verdict.Typical(slip.mistake());
      }
    }
    return likeness.isNearly(answer, right)
        ? new Verdict.Close()
        : new Verdict.Wrong(likeness.misfits(answer, right));
  }

  /** Puts a task together. */
  public static final class Builder {
    private final Form form;
    private final Answer right;
    private final Tolerance tolerance;
    private Parameters givens = Parameters.NONE;
    private Parameters setting = Parameters.NONE;
    private final List<Slip> slips = new ArrayList<>();
    private List<Step> way = List.of();

    private Builder(Form form, Answer right, Tolerance tolerance) {
      this.form = form;
      this.right = right;
      this.tolerance = tolerance;
    }

    /** A number that the question names. */
    public Builder given(String name, double value) {
      givens = givens.with(name, value);
      return this;
    }

    /** A tensor that the question names. */
    public Builder given(String name, Tensor value) {
      givens = givens.with(name, value);
      return this;
    }

    /** A text that the question names. */
    public Builder given(String name, String text) {
      givens = givens.with(name, text);
      return this;
    }

    /** How the scene is set up. */
    public Builder setting(Parameters parameters) {
      setting = parameters;
      return this;
    }

    /** What a mistake gives, as a number. */
    public Builder slip(Mistake mistake, double answer) {
      return slip(mistake, Tensor.scalar(answer));
    }

    /** What a mistake gives, as numbers. */
    public Builder slip(Mistake mistake, Tensor answer) {
      slips.add(new Slip(mistake, Answer.of(answer)));
      return this;
    }

    /** What a mistake makes one choose. */
    public Builder slip(Mistake mistake, String option) {
      slips.add(new Slip(mistake, Answer.of(option)));
      return this;
    }

    /** What a mistake makes one draw. */
    public Builder slip(Mistake mistake, double... heights) {
      slips.add(new Slip(mistake, curve((Form.Curve) form, heights)));
      return this;
    }

    /** The same if the mistake can be made with these numbers at all. */
    public Builder slipIf(boolean possible, Mistake mistake, double answer) {
      return possible ? slip(mistake, answer) : this;
    }

    /** How the right answer is found. */
    public Builder way(Way found) {
      way = found.steps();
      return this;
    }

    /** The task. */
    public Task build() {
      return new Task(givens, setting, form, right, tolerance, slips, way);
    }

    private static Answer curve(Form.Curve form, double[] heights) {
      var cut = new ArrayList<Double>();
      for (double height : heights) {
        cut.add(Math.clamp(height, form.lowest(), form.highest()));
      }
      return new Answer.Curve(cut);
    }
  }
}
