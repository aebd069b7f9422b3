package org.gradientplayground.engine.exercise.graph;

import java.util.List;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Formula;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Option;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Which input moves the output most: the one with the largest gradient, which need not be the
 * largest input.
 */
public record MostSensitive() implements Exercise {
  private static final List<String> INPUTS = List.of("a", "b", "c");

  @Override
  public String id() {
    return "most-sensitive-input";
  }

  @Override
  public Scene scene() {
    return Scene.GRAPH;
  }

  @Override
  public Task draw(Draw draw) {
    List<Double> numbers = draw.shuffled(List.of(2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0));
    double factor = numbers.get(3);
    Formula f = Formula.of("L = a*b + %d*c".formatted((int) factor));
    for (int i = 0; i < INPUTS.size(); i++) {
      f = f.with(INPUTS.get(i), numbers.get(i));
    }
    double[] gradients = INPUTS.stream().mapToDouble(f::gradient).toArray();
    double[] values = {numbers.get(0), numbers.get(1), numbers.get(2)};
    double[] negated = Tensor.vector(gradients).map(each -> -each).toArray();
    var way = new Way();
    way.step("gradientOfA", Arithmetic.VALUE, gradients[0]);
    way.step("gradientOfB", Arithmetic.VALUE, gradients[1]);
    way.step("gradientOfC", Arithmetic.VALUE, gradients[2]);
    return Task.asking(INPUTS.get(largest(gradients)), INPUTS.stream().map(Option::of).toList())
        .given("f", f.text())
        .given("a", values[0])
        .given("b", values[1])
        .given("c", values[2])
        .setting(f.setting())
        .slip(Mistake.TOOK_LARGEST_INPUT, INPUTS.get(largest(values)))
        .slip(Mistake.TOOK_SMALLEST_GRADIENT, INPUTS.get(largest(negated)))
        .way(way)
        .build();
  }

  private static int largest(double... numbers) {
    int largest = 0;
    for (int i = 1; i < numbers.length; i++) {
      largest = numbers[i] > numbers[largest] ? i : largest;
    }
    return largest;
  }
}
