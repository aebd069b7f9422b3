package org.gradientplayground.run;

import static org.gradientplayground.run.Backprops.fruit;
import static org.gradientplayground.run.Backprops.gradient;
import static org.gradientplayground.run.Backprops.learning;
import static org.gradientplayground.run.Backprops.of;
import static org.gradientplayground.run.Backprops.snapshot;
import static org.gradientplayground.run.Backprops.value;
import static org.gradientplayground.run.Trainings.digests;
import static org.gradientplayground.run.Trainings.edit;
import static org.gradientplayground.run.Trainings.row;
import static org.gradientplayground.run.Trainings.to;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gradientplayground.engine.graph.Bug;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.engine.training.Activation;
import org.gradientplayground.engine.training.OutputLoss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackpropRunTest {
  private static final long FAR = 1_000_000;

  @Test
  void the_books_apples_and_oranges_have_the_books_gradients() {
    Run run = to(fruit().spec().begin(), FAR);

    assertEquals(2.2, gradient(run, "apple"), 1e-12);
    assertEquals(110, gradient(run, "na"), 1e-12);
    assertEquals(3.3, gradient(run, "orange"), 1e-12);
    assertEquals(165, gradient(run, "no"), 1e-12);
    assertEquals(650, gradient(run, "tax"), 1e-12);
    assertEquals(Optional.of(new Outcome.Finished(9)), run.outcome());
  }

  @Test
  void a_step_is_one_operation_forward_then_the_seed_then_backward() {
    Run run = of("(x+y)*z", "x", -2, "y", 5, "z", -4).spec().begin();

    assertArrayEquals(new double[] {1, 0, -1, 0, 0}, row(run));
    assertTrue(value(run, "z").isPresent(), "inputs are set");
    var rows = new ArrayList<List<Double>>();
    while (run.advance()) {
      double[] row = row(run);
      rows.add(List.of(row[1], row[2], row[3], row[4]));
    }
    assertEquals(
        List.of(
            List.of(1.0, 2.0, 0.0, 0.0),
            List.of(2.0, 4.0, -12.0, 1.0),
            List.of(3.0, 4.0, -12.0, 1.0),
            List.of(4.0, 4.0, -12.0, 1.0),
            List.of(5.0, 2.0, -12.0, 1.0)),
        rows);
  }

  @Test
  void parameters_descend_iteration_by_iteration() {
    Run run =
        to(
            learning(List.of("w"), "(w*x - t)^2", "w", 0, "x", 2, "t", 6)
                .learningRate(0.05)
                .iterations(3)
                .spec()
                .begin(),
            FAR);

    double w = 0;
    for (int i = 0; i < 3; i++) {
      w -= 0.05 * (2 * (w * 2 - 6) * 2);
    }
    assertEquals(w, value(run, "w").orElseThrow().at(0));
    assertArrayEquals(new double[] {3, 8}, Arrays.copyOf(row(run), 2));
    assertEquals(24, run.step());
  }

  @Test
  void without_zero_grad_the_gradients_of_two_iterations_add_up() {
    BackpropDraft once = of("x^2", "x", 3);

    Run run = to(once.iterations(2).zeroGrad(false).spec().begin(), FAR);

    assertEquals(12, gradient(run, "x"));
    Tensor carried = snapshot(run).carried().getFirst().orElseThrow();
    assertEquals(6, carried.at(0), "what the second iteration began with");
  }

  @Test
  void with_zero_grad_nothing_is_carried_over() {
    Run run = to(of("x^2", "x", 3).iterations(2).spec().begin(), FAR);

    assertTrue(snapshot(run).carried().stream().noneMatch(Optional::isPresent));
  }

  @Test
  void without_accumulating_only_the_last_contribution_stays() {
    assertEquals(2, gradient(to(of("a = x*1; a + a*1", "x", 1).spec().begin(), FAR), "x"));
    assertEquals(
        1, gradient(to(of("a = x*1; a + a*1", "x", 1).accumulate(false).spec().begin(), FAR), "x"));
  }

  @Test
  void an_edit_begins_the_iteration_anew_and_leaves_the_row_and_the_digest_of_its_step() {
    Run run = to(of("(x+y)*z", "x", -2, "y", 5, "z", -4).spec().begin(), 4);
    double[] row = row(run);
    long digest = run.digest();

    run.edit(edit(4, BackpropChange.NONE.withInput("x", Tensor.scalar(3))));

    assertArrayEquals(row, row(run));
    assertEquals(digest, run.digest());
    assertEquals(0, snapshot(run).at());
    assertEquals(Optional.empty(), snapshot(run).values().get(4));
    assertTrue(run.advance());
    assertArrayEquals(new double[] {1, 1, 2, 0, 0}, row(run));
    assertEquals(8, gradient(to(run, FAR), "z"));
  }

  @Test
  void the_edits_of_a_log_act_as_if_they_were_made_on_the_way() {
    BackpropDraft draft =
        learning(List.of("w", "b"), "sigmoid(w*x + b)", "w", 1, "x", 2, "b", 0).iterations(4);
    Run run = draft.spec().begin();
    var changes =
        List.of(
            edit(0, BackpropChange.NONE.withLearningRate(0.5)),
            edit(5, BackpropChange.NONE.withInput("x", Tensor.scalar(-1)).withZeroGrad(false)),
            edit(9, BackpropChange.NONE.withBug(Bug.SWAPPED_FACTORS)),
            edit(20, BackpropChange.NONE.withAccumulate(false).withIterations(6)));
    var live = new ArrayList<Long>();
    boolean goesOn = true;
    while (goesOn) {
      long step = run.step();
      live.add(run.digest());
      changes.stream().filter(it -> it.atStep() == step).forEach(run::edit);
      goesOn = run.advance();
    }

    var replayed = digests(draft.edits(changes).spec().begin(), FAR);

    assertEquals(live, replayed);
    assertEquals(draft.spec().begin().digest(), run.spec().begin().digest());
  }

  @Test
  void a_copy_goes_its_own_way() {
    Run run = to(learning(List.of("w"), "(w-1)^2", "w", 5).iterations(10).spec().begin(), 17);

    Run copy = run.copy();
    assertEquals(digests(run, FAR), digests(copy, FAR));
    Run fork = to(learning(List.of("w"), "(w-1)^2", "w", 5).iterations(10).spec().begin(), 17);
    fork.edit(edit(17, BackpropChange.NONE.withLearningRate(0.01)));
    assertNotEquals(to(run, FAR).digest(), to(fork, FAR).digest());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exp(x)*1     | 1000 | exp 1    | 0 | 1000",
        "sqrt(x)      | 0    | grad x   | 2 | 1",
        "L = log(x)   | -1   | L        | 0 | -1",
      })
  void what_is_not_finite_ends_the_run_before_it(
      String expression, double x, String quantity, long step, double last) {
    Run run = to(of(expression, "x", x).spec().begin(), FAR);

    var outcome = assertInstanceOf(Outcome.Diverged.class, run.outcome().orElseThrow());

    assertEquals(quantity, outcome.quantity());
    assertEquals(step, outcome.step());
    assertEquals(step, run.step());
    assertEquals(last, outcome.lastValue());
    assertEquals(Outcome.Cause.NON_FINITE, outcome.cause());
  }

  @Test
  void an_edit_takes_a_run_out_of_what_is_not_finite() {
    Run run = to(of("exp(x)", "x", 1000).spec().begin(), FAR);

    run.edit(edit(0, BackpropChange.NONE.withInput("x", Tensor.scalar(0))));

    assertEquals(1, gradient(to(run, FAR), "x"));
  }

  @Test
  void an_update_that_is_not_finite_is_not_made() {
    Run run = to(learning(List.of("w"), "w*1e200", "w", 1).learningRate(1e200).spec().begin(), FAR);

    var outcome = assertInstanceOf(Outcome.Diverged.class, run.outcome().orElseThrow());
    assertEquals("w", outcome.quantity());
    assertEquals(1, value(run, "w").orElseThrow().at(0));
  }

  @Test
  void a_pass_that_leaves_the_numbers_in_a_later_iteration_stands_at_the_end_of_the_one_before() {
    Run grows =
        to(
            learning(List.of("w"), "0 - exp(w)", "w", 1)
                .learningRate(300)
                .iterations(5)
                .spec()
                .begin(),
            FAR);

    assertEquals(6, snapshot(grows).at());
    assertEquals(1, snapshot(grows).iteration());
    assertTrue(snapshot(grows).update().isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x + y     | missing       | /inputs/y",
        "x^2 +     | expression    | /expression",
        "2^3       | unknownInput  | /inputs/x",
      })
  void an_expression_that_does_not_fit_its_inputs_is_refused(
      String expression, String code, String path) {
    var fault = assertThrows(InvalidSpec.class, () -> of(expression, "x", 1).spec());

    assertEquals(code, fault.code());
    assertEquals(path, fault.path());
  }

  @Test
  void tensors_that_grow_beyond_what_a_message_holds_are_refused() {
    var column = Tensor.of(new int[] {64, 1}, new double[64]);
    var row = Tensor.of(new int[] {1, 64}, new double[64]);
    var deep = Tensor.of(new int[] {64, 1, 1}, new double[64]);

    assertEquals("tooLarge", code("a*b*c", "a", column, "b", row, "c", deep));
    assertEquals("notScalar", code("a*b", "a", column, "b", row));
    assertEquals(
        "shapeMismatch", code("a+b", "a", Tensor.vector(1, 2), "b", Tensor.vector(1, 2, 3)));
  }

  @Test
  void a_batch_with_more_scores_than_fit_is_refused_before_they_are_made() {
    int many = 100_000;
    var layer =
        new GivenLayer(
            Tensor.of(new int[] {1, many}, new double[many]),
            Tensor.vector(new double[many]),
            Activation.IDENTITY);
    var source =
        new LayersSource(
            Tensor.of(new int[] {many, 1}, new double[many]),
            Tensor.vector(new double[many]),
            List.of(),
            layer,
            OutputLoss.SOFTMAX_CROSS_ENTROPY,
            false);

    var fault = assertThrows(InvalidSpec.class, () -> BackpropSpec.on(source).spec());

    assertEquals("tooLarge", fault.code());
    assertEquals("/layers", fault.path());
  }

  private static String code(String expression, Object... inputs) {
    return assertThrows(InvalidSpec.class, () -> of(expression, inputs).spec()).code();
  }

  @Test
  void iterations_whose_steps_would_be_too_many_are_refused() {
    var expression = new StringBuilder("x");
    for (int i = 0; i < 900; i++) {
      expression.append("*x");
    }

    var fault =
        assertThrows(
            InvalidSpec.class, () -> of(expression.toString(), "x", 1).iterations(1000).spec());

    assertEquals("/iterations", fault.path());
    assertEquals("[1000, 1, 555]", fault.parameters().toString());
  }

  @Test
  void a_change_that_does_not_fit_is_refused() {
    Run run = of("a*b", "a", Tensor.vector(2), "b", 1).spec().begin();

    for (var each :
        List.of(
            BackpropChange.NONE,
            BackpropChange.NONE.withInput("c", Tensor.scalar(1)),
            BackpropChange.NONE.withInput("a", Tensor.scalar(1)),
            BackpropChange.NONE.withCell(new BackpropChange.CellEdit("a", List.of(1), 1)),
            BackpropChange.NONE.withCell(new BackpropChange.CellEdit("a", List.of(), 1)),
            BackpropChange.NONE.withLearningRate(0),
            BackpropChange.NONE.withIterations(0),
            DescentChange.NONE.withLearningRate(1))) {
      assertThrows(InvalidSpec.class, () -> run.edit(edit(0, each)), each.toString());
    }
    run.edit(
        edit(0, BackpropChange.NONE.withCell(new BackpropChange.CellEdit("a", List.of(0), 5))));
    assertEquals(5, row(to(run, FAR))[3]);
  }

  @Test
  void questions_are_answered_where_the_run_stands_and_leave_it_there() {
    Run run = to(fruit().spec().begin(), 5);
    long digest = run.digest();
    var place = new Question.Place(0, Question.Shown.GRADIENT, OptionalInt.empty());

    var fault =
        assertThrows(InvalidSpec.class, () -> run.answer(new Question.OpenCell(place, List.of())));
    assertEquals("notComputed", fault.code());
    var checked = assertInstanceOf(Answer.Checked.class, run.answer(new Question.Check()));
    assertEquals(5, checked.leaves().size());
    var paths = assertInstanceOf(Answer.FoundPaths.class, run.answer(new Question.FindPaths(0)));
    assertEquals(2.2, paths.paths().sum(), 1e-12);

    assertEquals(digest, run.digest());
    Run end = to(run, FAR);
    var opened =
        assertInstanceOf(
            Answer.OpenedCell.class, end.answer(new Question.OpenCell(place, List.of())));
    assertEquals(gradient(end, "apple"), opened.origin().terms().getLast().sum());
  }

  @Test
  void own_gradients_are_compared_and_their_first_mistake_is_named() {
    Run run = of("(x+y)*z", "x", -2, "y", 5, "z", -4).spec().begin();
    var right = new LinkedHashMap<String, Tensor>();
    right.put("x", Tensor.scalar(-4));
    right.put("z", Tensor.scalar(3));
    var wrong = new LinkedHashMap<>(right);
    wrong.put("x", Tensor.scalar(4));

    var agrees = (Answer.Compared) run.answer(new Question.Compare(right));
    var differs = (Answer.Compared) run.answer(new Question.Compare(wrong));

    assertTrue(agrees.wrong().isEmpty());
    assertEquals(List.of("y"), agrees.missing());
    assertEquals(4, differs.wrong().orElseThrow().claimed());
    assertFalse(differs.compared().contains("y"));
  }

  @Test
  void after_an_update_paths_check_and_comparison_still_speak_of_the_gradients_that_are_shown() {
    Run end = to(learning(List.of("w"), "(w-1)^2", "w", 5).iterations(3).spec().begin(), FAR);
    double shown = gradient(end, "w");
    var mine = new LinkedHashMap<String, Tensor>();
    mine.put("w", Tensor.scalar(shown));

    var paths = (Answer.FoundPaths) end.answer(new Question.FindPaths(0));
    var checked = (Answer.Checked) end.answer(new Question.Check());
    var compared = (Answer.Compared) end.answer(new Question.Compare(mine));

    assertEquals(shown, paths.paths().sum(), 1e-15);
    assertEquals(shown, checked.leaves().getFirst().backprop().at(0));
    assertTrue(compared.wrong().isEmpty());
  }
}
