package org.gradientplayground.engine.exercise;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gradientplayground.engine.exercise.task.Answer;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Form;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Parameter;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.exercise.task.Question;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Slip;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Verdict;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExercisesTest {
  private static final int SEEDS = 200;

  static Stream<Exercise> all() {
    return Exercises.all().stream();
  }

  private static Stream<Question> questions(Exercise exercise) {
    return LongStream.range(0, SEEDS).mapToObj(seed -> Question.of(exercise, seed));
  }

  @Test
  void every_scene_has_three_exercises_or_more() {
    Map<Scene, Long> counts = all().collect(groupingBy(Exercise::scene, counting()));

    assertTrue(Exercises.all().size() >= 34);
    assertEquals(EnumSet.allOf(Scene.class), counts.keySet());
    counts.forEach((scene, count) -> assertTrue(count >= 3, scene.wireName()));
  }

  @Test
  void ids_are_unique_and_fit_into_a_link() {
    Set<String> ids = all().map(Exercise::id).collect(toSet());

    assertEquals(Exercises.all().size(), ids.size());
    ids.forEach(id -> assertTrue(id.matches("[a-z]+(-[a-z]+)*"), id));
    ids.forEach(id -> assertEquals(id, Exercises.named(id).orElseThrow().id()));
    assertTrue(Exercises.named("no-such-exercise").isEmpty());
  }

  @Test
  void every_kind_of_answer_is_asked_for() {
    Set<String> kinds =
        all().map(each -> Question.of(each, 0).task().form().kind()).collect(toSet());

    assertEquals(Set.of("number", "numbers", "choice", "curve"), kinds);
  }

  @Test
  void every_mistake_can_be_made_somewhere() {
    Set<Mistake> made =
        all()
            .flatMap(ExercisesTest::questions)
            .flatMap(question -> question.task().slips().stream())
            .map(Slip::mistake)
            .collect(toSet());

    assertEquals(EnumSet.allOf(Mistake.class), made);
  }

  @Test
  void the_mini_batches_to_choose_from_hold_every_sample_once() {
    questions(Exercises.named("batch-of-sample").orElseThrow())
        .map(Question::task)
        .forEach(
            task -> {
              double chosenFrom =
                  ((Form.Choice) task.form())
                      .options().stream().mapToDouble(it -> number(it.shown(), "size")).sum();
              assertEquals(number(task.givens(), "samples"), chosenFrom);
            });
  }

  private static double number(Parameters parameters, String name) {
    return ((Parameter.Numbers) parameters.members().get(name)).tensor().at(0);
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_right_answer_is_right(Exercise exercise) {
    questions(exercise)
        .forEach(
            question ->
                assertEquals(new Verdict.Right(), question.verdict(question.task().right())));
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_mistake_is_recognised_by_what_it_gives(Exercise exercise) {
    questions(exercise)
        .forEach(
            question -> {
              List<Slip> slips = question.task().slips();
              assertFalse(slips.isEmpty());
              for (Slip slip : slips) {
                assertEquals(
                    new Verdict.Typical(slip.mistake()),
                    question.verdict(slip.answer()),
                    () -> "seed " + question.seed());
              }
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_mistake_is_recognised_in_three_digits(Exercise exercise) {
    questions(exercise)
        .filter(question -> question.task().tolerance() != Tolerance.WHOLE_NUMBER)
        .forEach(
            question -> {
              for (Slip slip : question.task().slips()) {
                if (slip.answer() instanceof Answer.Numbers(Tensor numbers)) {
                  Answer rounded = Answer.of(numbers.map(ExercisesTest::inThreeDigits));
                  assertEquals(new Verdict.Typical(slip.mistake()), question.verdict(rounded));
                }
              }
            });
  }

  private static double inThreeDigits(double number) {
    return new BigDecimal(number).round(new MathContext(3)).doubleValue();
  }

  @ParameterizedTest
  @MethodSource("all")
  void numbers_of_a_question_are_short(Exercise exercise) {
    questions(exercise)
        .flatMap(question -> question.task().givens().members().values().stream())
        .forEach(
            given -> {
              if (given instanceof Parameter.Numbers(Tensor numbers)) {
                assertTrue(decimals(numbers) <= 6, () -> Arrays.toString(numbers.toArray()));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void an_answer_that_has_to_be_exact_is_short(Exercise exercise) {
    questions(exercise)
        .filter(question -> question.task().tolerance() == Tolerance.SHORT_DECIMAL)
        .forEach(
            question -> {
              Tensor right = ((Answer.Numbers) question.task().right()).tensor();
              Tensor withoutNoise = right.map(each -> Math.rint(each * 1e10) / 1e10);
              assertTrue(decimals(withoutNoise) <= 5, () -> Arrays.toString(right.toArray()));
            });
  }

  /** How many decimals the longest of the numbers has, as it is printed. */
  private static int decimals(Tensor numbers) {
    return Arrays.stream(numbers.toArray())
        .mapToInt(each -> new BigDecimal(String.valueOf(each)).stripTrailingZeros().scale())
        .max()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("all")
  void usable_numbers_are_found_soon(Exercise exercise) {
    int most = questions(exercise).mapToInt(Question::draws).max().orElseThrow();

    assertTrue(most <= 40, () -> "up to " + most + " draws");
  }

  @ParameterizedTest
  @MethodSource("all")
  void all_answers_have_the_form_that_is_asked_for(Exercise exercise) {
    String kind = Question.of(exercise, 0).task().form().kind();
    questions(exercise)
        .forEach(
            question -> {
              Form form = question.task().form();
              assertEquals(kind, form.kind());
              assertFits(form, question.task().right());
              question.task().slips().forEach(slip -> assertFits(form, slip.answer()));
            });
  }

  private static void assertFits(Form form, Answer answer) {
    switch (form) {
      case Form.Number() -> assertEquals(0, finite(answer).rank());
      case Form.Numbers(List<Integer> shape) ->
          assertEquals(shape, Arrays.stream(finite(answer).shape()).boxed().toList());
      case Form.Choice(var options) -> {
        String chosen = ((Answer.Choice) answer).option();
        assertEquals(1, options.stream().filter(each -> each.id().equals(chosen)).count());
        assertEquals(options.size(), options.stream().map(each -> each.id()).distinct().count());
      }
      case Form.Curve(List<Double> places, double lowest, double highest) -> {
        List<Double> heights = ((Answer.Curve) answer).heights();
        assertEquals(places.size(), heights.size());
        assertEquals(places.stream().sorted().distinct().toList(), places);
        heights.forEach(height -> assertTrue(height >= lowest && height <= highest));
      }
    }
  }

  private static Tensor finite(Answer answer) {
    Tensor numbers = ((Answer.Numbers) answer).tensor();
    assertTrue(Double.isFinite(numbers.sum()));
    return numbers;
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_way_leads_to_the_right_answer(Exercise exercise) {
    questions(exercise)
        .forEach(
            question -> {
              var way = question.task().way();
              assertFalse(way.isEmpty());
              way.forEach(step -> assertTrue(step.code().matches("[a-z]+([A-Z0-9][a-z]*)*")));
              if (question.task().right() instanceof Answer.Numbers(Tensor right)) {
                Tensor end = way.getLast().result().reshaped(right.shape());
                double distance = end.zip(right, (a, b) -> a - b).largestSize();
                assertEquals(0, distance, 1e-9 * Math.max(1, right.largestSize()));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_same_seed_asks_the_same_question(Exercise exercise) {
    for (long seed : new long[] {0, 7, RandomState.LARGEST_SEED}) {
      assertEquals(Question.of(exercise, seed), Question.of(exercise, seed));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_next_seed_asks_with_other_numbers(Exercise exercise) {
    questions(exercise)
        .limit(20)
        .forEach(
            question -> {
              long next = question.nextSeed();
              assertNotEquals(
                  question.task().givens(), Question.of(exercise, next).task().givens());
            });
  }

  @Test
  void after_the_last_seed_comes_the_first() {
    Question last = Question.of(Exercises.named("descent-step").orElseThrow(), 0xffffffffL);

    assertEquals(0, last.nextSeed());
  }

  @ParameterizedTest
  @MethodSource("all")
  void questions_differ_and_show_something(Exercise exercise) {
    var asked = new HashSet<Parameters>();
    questions(exercise)
        .forEach(
            question -> {
              asked.add(question.task().givens());
              assertFalse(question.task().setting().members().isEmpty());
            });

    assertTrue(asked.size() >= 4, () -> "only " + asked.size() + " different questions");
  }
}
