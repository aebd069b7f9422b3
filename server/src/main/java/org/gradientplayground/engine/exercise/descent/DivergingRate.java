package org.gradientplayground.engine.exercise.descent;

import java.util.List;
import org.gradientplayground.engine.analysis.LearningRates;
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
import org.gradientplayground.engine.objective.Objective;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.engine.optimizer.GradientDescent;

/**
 * Which of four learning rates makes gradient descent on a quadratic diverge: the one above 2
 * divided by the largest curvature. One below it overshoots and still arrives.
 */
public record DivergingRate() implements Exercise {
  private static final List<String> OBJECTIVES = List.of("square", "bowl", "elongated", "article");

  @Override
  public String id() {
    return "which-rate-diverges";
  }

  @Override
  public Scene scene() {
    return Scene.DESCENT;
  }

  @Override
  public Task draw(Draw draw) {
    Objective f = Objectives.named(draw.oneOf(OBJECTIVES)).orElseThrow();
    String name = f.description().name();
    double[] start = f.description().start().stream().mapToDouble(Double::doubleValue).toArray();
    double limit = LearningRates.of(f, new GradientDescent(), 100, start).orElseThrow().diverges();
    double slow = limit * draw.oneOf(0.01, 0.02);
    double usual = limit * draw.oneOf(0.3, 0.4);
    double jumping = limit * draw.oneOf(0.8, 0.9);
    double diverging = limit * draw.oneOf(1.1, 1.2, 1.5);
    List<Double> rates = draw.shuffled(List.of(slow, usual, jumping, diverging));
    List<Option> options =
        Options.lettered(
            rates.stream().map(each -> Parameters.NONE.with("learningRate", each)).toList());
    var way = new Way();
    way.step(
        "limitOfRates",
        Arithmetic.QUOTIENT,
        2,
        f.description().curvature().orElseThrow().largest());
    return Task.asking(Options.letter(rates.indexOf(diverging)), options)
        .given("objective", name)
        .given("f", f.description().formula())
        .setting(Descent.of(name, usual).setting(100, start))
        .slip(Mistake.JUMPING_IS_NOT_DIVERGING, Options.letter(rates.indexOf(jumping)))
        .slip(Mistake.SLOW_IS_NOT_DIVERGING, Options.letter(rates.indexOf(slow)))
        .way(way)
        .build();
  }
}
