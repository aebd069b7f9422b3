package org.gradientplayground.engine.exercise.gradient;

import java.util.List;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Option;
import org.gradientplayground.engine.exercise.task.Options;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Which of four directions falls fastest: minus the gradient, which in a valley that is not round
 * does not point to the lowest point.
 */
public record SteepestDescent() implements Exercise {
  @Override
  public String id() {
    return "steepest-descent-direction";
  }

  @Override
  public Scene scene() {
    return Scene.GRADIENT;
  }

  @Override
  public Task draw(Draw draw) {
    List<Integer> factors = draw.shuffled(List.of(1, 2, 3, 4));
    var f = new Quadratic(factors.get(0), factors.get(1), 0);
    Tensor x = Tensor.vector(draw.nonZero(-4, 4), draw.nonZero(-4, 4));
    Tensor gradient = f.gradient(x);
    Tensor down = gradient.map(each -> -each);
    Tensor level = Tensor.vector(-gradient.at(1), gradient.at(0));
    Tensor towardsMinimum = x.map(each -> -each);
    List<Tensor> directions = draw.shuffled(List.of(down, gradient, towardsMinimum, level));
    List<Option> options =
        Options.lettered(
            directions.stream()
                .map(each -> Parameters.NONE.with("direction", unit(each)))
                .toList());
    var way = new Way();
    double partial0 = way.step("partial0", Arithmetic.PRODUCT, 2, f.a(), x.at(0));
    double partial1 = way.step("partial1", Arithmetic.PRODUCT, 2, f.b(), x.at(1));
    way.step("minusGradient", Arithmetic.NEGATION, Tensor.vector(partial0, partial1));
    return Task.asking(Options.letter(directions.indexOf(down)), options)
        .given("f", f.text())
        .given("x", x)
        .setting(f.setting(x))
        .slip(Mistake.ADDED_GRADIENT, Options.letter(directions.indexOf(gradient)))
        .slip(Mistake.TOWARDS_MINIMUM, Options.letter(directions.indexOf(towardsMinimum)))
        .slip(Mistake.ALONG_CONTOUR, Options.letter(directions.indexOf(level)))
        .way(way)
        .build();
  }

  private static Tensor unit(Tensor direction) {
    double length =
        Math.sqrt(direction.at(0) * direction.at(0) + direction.at(1) * direction.at(1));
    return direction.map(each -> each / length + 0.0);
  }
}
