package org.gradientplayground.e2e.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gradientplayground.e2e.fixture.Learner;
import org.gradientplayground.e2e.fixture.Learners;
import org.gradientplayground.engine.exercise.Exercises;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Form;
import org.gradientplayground.engine.exercise.task.Question;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page has words for whatever the engine can ask and answer. */
@ExtendWith(Learners.class)
class ExerciseWordsSpec {
  private static final int SEEDS = 25;

  /** Writes everything that is said of a list of exercises; what cannot be written is returned. */
  private static final String FAULTS =
      """
      async ([language, exercises]) => {
        const module = (path) => import(new URL(path, document.baseURI));
        const { addWords, fetchLanguage, setLanguage, t } = await module("i18n/translate.js");
        const { wordsOf } = await module("exercise/words.js");
        const { SCENES } = await module("shell/scenes.js");
        const { questionText } = await module("exercise/question-text.js");
        const { optionContent } = await module("exercise/option-content.js");
        const { verdictSentence, wayView } = await module("exercise/verdict-view.js");
        const { askServer } = await module("figures/api.js");
        for (const { name } of SCENES) wordsOf(name).forEach(addWords);
        await fetchLanguage(language);
        setLanguage(language);

        const faults = [];
        const textOf = (part) => (typeof part === "string" ? part : part.textContent);
        const check = (where, write) => {
          try {
            const text = [write()].flat().map(textOf).join("");
            if (text.trim() === "" || /[{}]|exercise\\.|undefined|NaN/.test(text)) {
              faults.push(`${where}: ${text}`);
            }
          } catch (fault) {
            faults.push(`${where}: ${fault.message}`);
          }
        };
        const wrong = ({ kind, form }) => {
          const filled = ([length, ...rest]) =>
            length === undefined ? -12345.5 : Array.from({ length }, () => filled(rest));
          if (kind === "choice") return form.options[0].id;
          return filled(kind === "curve" ? [form.places.length] : (form.shape ?? []));
        };

        for (const { id, mistakes, steps } of exercises) {
          const question = await askServer("exercise", { id, seed: 3 });
          const answer = wrong(question);
          const judgement = await askServer("exercise/answer", { id, seed: 3, answer });
          check(id, () => t(`exercise.${id}.name`));
          check(id, () => questionText(question));
          for (const option of question.form.options ?? []) {
            check(id, () => optionContent(question, option));
          }
          if (question.kind !== "choice") {
            check(id, () => t(`exercise.tolerance.${question.tolerance.reason}`));
          }
          for (const mistake of mistakes) {
            check(id, () => verdictSentence(question, { verdict: "mistake", mistake }));
          }
          for (const verdict of ["right", "close", "wrong"]) {
            check(id, () => verdictSentence(question, { verdict }));
          }
          for (const step of steps) check(id, () => t(`exercise.step.${step}`));
          check(id, () => wayView(question, judgement));
        }
        return faults;
      }
      """;

  private static Stream<Task> tasks(Exercise exercise) {
    return LongStream.range(0, SEEDS).mapToObj(seed -> Question.of(exercise, seed).task());
  }

  private static Map<String, Object> told(Exercise exercise) {
    var mistakes =
        tasks(exercise)
            .flatMap(task -> task.slips().stream())
            .map(slip -> slip.mistake().wireName())
            .distinct()
            .toList();
    var steps =
        tasks(exercise)
            .flatMap(task -> task.way().stream())
            .map(step -> step.code())
            .distinct()
            .toList();
    return Map.of("id", exercise.id(), "mistakes", mistakes, "steps", steps);
  }

  @Test
  void every_question_mistake_and_step_has_its_sentence_in_both_languages(Learner learner) {
    learner.opensLoss();
    var exercises = Exercises.all().stream().map(ExerciseWordsSpec::told).toList();

    for (var language : List.of("en", "zh-CN")) {
      var faults = learner.page().evaluate(FAULTS, List.of(language, exercises));
      assertEquals(List.of(), faults, language);
    }
  }

  @Test
  void every_kind_of_arithmetic_of_the_engine_can_be_written(Learner learner) {
    learner.opensLoss();

    var written =
        learner
            .page()
            .evaluate("async () => (await import('./exercise/way.js')).ARITHMETICS.toSorted()");

    assertEquals(
        Stream.of(Arithmetic.values()).map(Arithmetic::wireName).sorted().toList(), written);
  }

  /** The exercises that the page treats in a way of their own, by the module that does. */
  private static final String SPECIAL =
      """
      async () => {
        const of = async (module) => await import(`./exercise/${module}.js`);
        return [
          ...Object.keys((await of("choice-form")).PICTURES),
          ...Object.keys((await of("curve-form")).AXES),
          ...Object.keys((await of("in-picture")).OPENED),
          (await of("option-content")).WITH_GIVENS,
          (await of("verdict-view")).A_LINE_AN_OPTION,
        ];
      }
      """;

  @Test
  void every_exercise_that_the_page_treats_in_its_own_way_is_one_of_the_engine(Learner learner) {
    learner.opensLoss();

    var special = (List<?>) learner.page().evaluate(SPECIAL);

    var known = Exercises.all().stream().map(Exercise::id).toList();
    assertEquals(List.of(), special.stream().filter(id -> !known.contains(id)).toList());
  }

  @Test
  void every_curve_that_is_asked_for_has_names_for_its_axes(Learner learner) {
    learner.opensLoss();

    var named =
        learner
            .page()
            .evaluate(
                "async () => Object.keys((await import('./exercise/curve-form.js')).AXES)"
                    + ".toSorted()");

    var curves =
        Exercises.all().stream()
            .filter(each -> Question.of(each, 3).task().form() instanceof Form.Curve)
            .map(Exercise::id)
            .sorted()
            .toList();
    assertEquals(curves, named);
  }

  @Test
  void each_scene_offers_as_many_exercises_as_there_are(Learner learner) {
    learner.opensLoss();

    var offered =
        (Map<?, ?>)
            learner.page().evaluate("async () => (await import('./exercise/counts.js')).EXERCISES");

    for (var scene : Scene.values()) {
      var count = Exercises.all().stream().filter(each -> each.scene() == scene).count();
      assertEquals(count, ((Number) offered.get(scene.wireName())).longValue(), scene.wireName());
    }
    assertEquals(Scene.values().length, offered.size());
  }
}
