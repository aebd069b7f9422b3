package org.gradientplayground.engine.exercise.descent;

import java.util.List;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Option;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Way;

/**
 * How gradient descent on x^2 moves at a learning rate: every step multiplies x by 1 - 2 times the
 * rate.
 */
public record Movement() implements Exercise {
  private static final List<String> WAYS =
      List.of("creeps", "jumpsAndConverges", "jumpsForEver", "diverges");

  @Override
  public String id() {
    return "how-it-moves";
  }

  @Override
  public Scene scene() {
    return Scene.DESCENT;
  }

  @Override
  public Task draw(Draw draw) {
    double start = draw.nonZero(-5, 5);
    double rate = draw.oneOf(0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3);
    Descent descent = Descent.of("square", rate);
    String right = movement(start, descent.last(1, start).at(0));
    String withoutTwo = movement(start, descent.at(rate / 2).last(1, start).at(0));
    var way = new Way();
    double twice = way.step("twiceTheRate", Arithmetic.PRODUCT, 2, rate);
    way.step("factorOfEachStep", Arithmetic.DIFFERENCE, 1, twice);
    Task.Builder task =
        Task.asking(right, WAYS.stream().map(Option::of).toList())
            .given("start", start)
            .given("learningRate", rate)
            .setting(descent.setting(20, start))
            .way(way);
    if (!withoutTwo.equals(right)) {
      task.slip(Mistake.FORGOT_TWO, withoutTwo);
    }
    switch (right) {
      case "creeps" -> task.slip(Mistake.EXPECTED_JUMPS, "jumpsAndConverges");
      case "diverges" -> task.slip(Mistake.EXPECTED_BALANCE, "jumpsForEver");
      default -> task.slip(Mistake.JUMPING_IS_NOT_DIVERGING, "diverges");
    }
    return task.build();
  }

  private static String movement(double before, double after) {
    double factor = after / before;
    if (factor >= 0) {
      return "creeps";
    }
    if (factor == -1) {
      return "jumpsForEver";
    }
    return factor > -1 ? "jumpsAndConverges" : "diverges";
  }
}
