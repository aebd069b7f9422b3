package org.gradientplayground.protocol;

import java.util.List;
import org.gradientplayground.engine.exercise.task.Answer;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Form;
import org.gradientplayground.engine.exercise.task.Option;
import org.gradientplayground.engine.exercise.task.Parameter;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.exercise.task.Question;
import org.gradientplayground.engine.exercise.task.Step;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Verdict;
import org.gradientplayground.engine.tensor.Tensor;

/** Writes exercises, their questions and what an answer is worth. */
final class ExerciseWriter {
  private ExerciseWriter() {}

  /** What each exercise is called, where it belongs, and what kind of answer it wants. */
  static void list(JsonWriter json, List<Exercise> exercises) {
    json.objects(
        "exercises",
        exercises,
        (it, exercise) -> head(it, exercise, Question.of(exercise, 0).task()));
  }

  /** A question, without what would give its answer away. */
  static void question(JsonWriter json, Question question) {
    Task task = question.task();
    head(json, question.exercise(), task);
    json.integer("seed", question.seed())
        .object("givens", it -> parameters(it, task.givens()))
        .object("form", it -> form(it, task.form()))
        .object("tolerance", it -> tolerance(it, task.tolerance()))
        .object("setting", it -> parameters(it, task.setting()));
  }

  /** What an answer is worth, the right one and the way to it. */
  static void verdict(JsonWriter json, Question question, Answer answer) {
    json.text("id", question.exercise().id()).integer("seed", question.seed());
    switch (question.verdict(answer)) {
      case Verdict.Right() -> json.text("verdict", "right");
      case Verdict.Typical(var mistake) ->
          json.text("verdict", "mistake").text("mistake", mistake.wireName());
      case Verdict.Close() -> json.text("verdict", "close");
      case Verdict.Wrong(List<Integer> places) ->
          json.text("verdict", "wrong").integers("places", places);
    }
    answer(json, "right", question.task().right());
    json.objects("way", question.task().way(), ExerciseWriter::step)
        .integer("nextSeed", question.nextSeed());
  }

  private static void head(JsonWriter json, Exercise exercise, Task task) {
    json.text("id", exercise.id())
        .text("scene", exercise.scene().wireName())
        .text("kind", task.form().kind());
  }

  private static void form(JsonWriter json, Form form) {
    switch (form) {
      case Form.Number() -> {}
      case Form.Numbers(List<Integer> shape) -> json.integers("shape", shape);
      case Form.Choice(List<Option> options) ->
          json.objects(
              "options",
              options,
              (it, option) ->
                  it.text("id", option.id())
                      .object("shown", shown -> parameters(shown, option.shown())));
      case Form.Curve(List<Double> places, double lowest, double highest) ->
          json.numbers("places", places).number("lowest", lowest).number("highest", highest);
    }
  }

  private static void tolerance(JsonWriter json, Tolerance tolerance) {
    json.text("reason", tolerance.reason()).number("distance", tolerance.distance());
  }

  private static void answer(JsonWriter json, String name, Answer answer) {
    switch (answer) {
      case Answer.Numbers(Tensor numbers) -> json.nested(name, numbers);
      case Answer.Choice(String option) -> json.text(name, option);
      case Answer.Curve(List<Double> heights) -> json.numbers(name, heights);
    }
  }

  private static void step(JsonWriter json, Step step) {
    json.text("code", step.code())
        .text("arithmetic", step.arithmetic().wireName())
        .nestedAll("operands", step.operands())
        .nested("result", step.result());
  }

  private static void parameters(JsonWriter json, Parameters parameters) {
    parameters.members().forEach((name, value) -> parameter(json, name, value));
  }

  private static void parameter(JsonWriter json, String name, Parameter parameter) {
    switch (parameter) {
      case Parameter.Numbers(Tensor numbers) -> json.nested(name, numbers);
      case Parameter.Text(String text) -> json.text(name, text);
      case Parameter.Flag(boolean value) -> json.flag(name, value);
      case Parameter.Texts(List<String> texts) -> json.texts(name, texts);
      case Parameter.Group(Parameters members) -> json.object(name, it -> parameters(it, members));
      case Parameter.Groups(List<Parameters> groups) ->
          json.objects(name, groups, ExerciseWriter::parameters);
    }
  }
}
