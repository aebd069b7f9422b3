package org.gradientplayground.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.exercise.Exercises;
import org.gradientplayground.engine.exercise.task.Answer;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Form;
import org.gradientplayground.engine.exercise.task.Option;
import org.gradientplayground.engine.exercise.task.Question;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;

/** Reads which exercise is asked for, and a learner's answer to it. */
final class ExerciseReader {
  /** No exercise asks for more rows, or more numbers in a row. */
  private static final int MOST_NUMBERS = 64;

  private ExerciseReader() {}

  /** The exercises of the scene that is named, or all. */
  static List<Exercise> exercises(Members members) {
    Optional<Scene> scene =
        members.word("scene", name -> Scene.named(name).map(Optional::of), Optional.empty());
    return Exercises.all().stream()
        .filter(each -> scene.isEmpty() || each.scene() == scene.get())
        .toList();
  }

  /** The question of an id and a seed. */
  static Question question(Members members) {
    String id = members.text("id", Members.LONGEST_WORD);
    Exercise exercise =
        Exercises.named(id)
            .orElseThrow(() -> Refusal.of("unknownName", members.pathOf("id"), id).thrown());
    return Question.of(exercise, members.integer("seed", 0, RandomState.LARGEST_SEED));
  }

  /** The answer, in the form that the question asks for. */
  static Answer answer(Members members, Form form) {
    String path = members.pathOf("answer");
    return switch (form) {
      case Form.Number() -> Answer.of(members.number("answer"));
      case Form.Numbers(List<Integer> shape) -> {
        Tensor numbers = members.tensor("answer", MOST_NUMBERS, MOST_NUMBERS, Double.MAX_VALUE);
        if (!Arrays.stream(numbers.shape()).boxed().toList().equals(shape)) {
          String wanted = shape.toString().replace('[', '(').replace(']', ')');
          throw Refusal.of("shapeMismatch", path, wanted, numbers.toString()).thrown();
        }
        yield Answer.of(numbers);
      }
      case Form.Choice(List<Option> options) -> {
        String chosen = members.text("answer", Members.LONGEST_WORD);
        if (options.stream().noneMatch(option -> option.id().equals(chosen))) {
          throw Refusal.of("unknownName", path, chosen).thrown();
        }
        yield Answer.of(chosen);
      }
      case Form.Curve(List<Double> places, double _, double _) -> {
        double[] heights = members.numbers("answer", MOST_NUMBERS);
        if (heights.length != places.size()) {
          throw Refusal.of("wrongLength", path, places.size(), heights.length).thrown();
        }
        yield new Answer.Curve(Arrays.stream(heights).boxed().toList());
      }
    };
  }
}
