package org.gradientplayground.engine.exercise.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Function;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;

class QuestionTest {
  private static final Form.Curve PICTURE = new Form.Curve(List.of(0.0, 1.0, 2.0, 3.0), 0, 10);

  private record Made(Function<Draw, Task> maker) implements Exercise {
    @Override
    public String id() {
      return "made";
    }

    @Override
    public Scene scene() {
      return Scene.LOSS;
    }

    @Override
    public Task draw(Draw draw) {
      return maker.apply(draw);
    }
  }

  private static Question asking(Function<Draw, Task.Builder> maker) {
    return Question.of(new Made(draw -> maker.apply(draw).build()), 1);
  }

  private static Answer drawn(Double... heights) {
    return new Answer.Curve(List.of(heights));
  }

  @Test
  void numbers_with_which_a_mistake_gives_the_right_answer_are_not_asked() {
    Question question =
        asking(
            draw -> {
              int x = draw.whole(2, 3);
              return Task.asking(x * x, Tolerance.WHOLE_NUMBER)
                  .given("x", x)
                  .slip(Mistake.DOUBLED_INSTEAD_OF_SQUARED, 2 * x);
            });

    assertEquals(new Answer.Numbers(Tensor.scalar(9)), question.task().right());
  }

  @Test
  void numbers_with_which_two_mistakes_look_alike_are_not_asked() {
    Question question =
        asking(
            draw -> {
              int x = draw.whole(0, 1);
              return Task.asking(9, Tolerance.WHOLE_NUMBER)
                  .slip(Mistake.FORGOT_TWO, x)
                  .slip(Mistake.FORGOT_HALF, 1);
            });

    assertEquals(new Answer.Numbers(Tensor.scalar(0)), question.task().slips().get(0).answer());
  }

  @Test
  void an_exercise_without_usable_numbers_is_a_fault_that_ends() {
    Exercise hopeless =
        new Made(
            _ ->
                Task.asking(4, Tolerance.WHOLE_NUMBER)
                    .slip(Mistake.DOUBLED_INSTEAD_OF_SQUARED, 4)
                    .build());

    var fault = assertThrows(IllegalStateException.class, () -> Question.of(hopeless, 7));

    assertEquals("made: no usable numbers for the seed 7", fault.getMessage());
  }

  @Test
  void rounding_is_told_from_a_wrong_answer() {
    Question question = asking(_ -> Task.asking(2.0, Tolerance.THREE_DECIMALS));

    assertEquals(new Verdict.Right(), question.verdict(Answer.of(2.0005)));
    assertEquals(new Verdict.Close(), question.verdict(Answer.of(2.001)));
    assertEquals(new Verdict.Close(), question.verdict(Answer.of(1.981)));
    assertEquals(new Verdict.Wrong(List.of(0)), question.verdict(Answer.of(2.021)));
  }

  @Test
  void counts_are_never_nearly_right() {
    Question question = asking(_ -> Task.asking(320, Tolerance.WHOLE_NUMBER));

    assertEquals(new Verdict.Right(), question.verdict(Answer.of(320)));
    assertEquals(new Verdict.Wrong(List.of(0)), question.verdict(Answer.of(321)));
  }

  @Test
  void a_decimal_typed_by_hand_is_what_binary_numbers_make_of_it() {
    Question question = asking(_ -> Task.asking(0.1 + 0.2, Tolerance.SHORT_DECIMAL));

    assertEquals(new Verdict.Right(), question.verdict(Answer.of(0.3)));
  }

  @Test
  void zero_has_no_sign() {
    Question question = asking(_ -> Task.asking(-0.0, Tolerance.WHOLE_NUMBER));

    assertEquals(Answer.of(0), question.task().right());
    assertEquals(new Verdict.Right(), question.verdict(Answer.of(-0.0)));
  }

  @Test
  void the_wrong_numbers_of_a_matrix_are_named() {
    Tensor right = Tensor.matrix(new double[] {1, 2}, new double[] {3, 4});
    Question question = asking(_ -> Task.asking(right, Tolerance.SHORT_DECIMAL));

    assertEquals(
        new Verdict.Wrong(List.of(1, 2)), question.verdict(Answer.of(right.with(1, 7).with(2, 8))));
  }

  @Test
  void a_curve_may_shake_but_has_to_rise_and_fall_where_the_right_one_does() {
    Question question = asking(_ -> Task.asking(new double[] {0, 4, 5, 2}, PICTURE));

    assertEquals(new Verdict.Right(), question.verdict(drawn(0.9, 3.0, 5.9, 2.9)));
    assertEquals(new Verdict.Wrong(List.of(2)), question.verdict(drawn(0.0, 4.6, 4.5, 2.0)));
    assertEquals(new Verdict.Wrong(List.of(3)), question.verdict(drawn(0.0, 4.0, 5.0, 3.5)));
  }

  @Test
  void where_the_right_curve_is_level_a_hand_may_waver() {
    Question question = asking(_ -> Task.asking(new double[] {5, 5, 5, 5}, PICTURE));

    assertEquals(new Verdict.Right(), question.verdict(drawn(5.5, 4.5, 5.5, 4.5)));
  }

  @Test
  void a_curve_drawn_by_mistake_is_recognised_up_to_the_edge_of_the_picture() {
    Question question =
        asking(
            _ ->
                Task.asking(new double[] {8, 4, 3, 2.5}, PICTURE)
                    .slip(Mistake.DREW_STRAIGHT_LINE, 8, 4, 0, -4)
                    .slip(Mistake.ADDED_GRADIENT, 8, 12, 16, 20));

    assertEquals(
        new Verdict.Typical(Mistake.ADDED_GRADIENT),
        question.verdict(drawn(8.0, 10.0, 10.0, 10.0)));
    assertEquals(new Verdict.Right(), question.verdict(drawn(8.0, 4.0, 3.0, 2.5)));
  }
}
