package org.gradientplayground.engine.exercise.layers;

import java.util.ArrayList;
import java.util.Arrays;
import org.gradientplayground.engine.exercise.task.Arithmetic;
import org.gradientplayground.engine.exercise.task.Draw;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Formula;
import org.gradientplayground.engine.exercise.task.Mistake;
import org.gradientplayground.engine.exercise.task.Parameters;
import org.gradientplayground.engine.exercise.task.Scene;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.exercise.task.Tolerance;
import org.gradientplayground.engine.exercise.task.Way;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * What a chain of sigmoid layers leaves of a gradient at best: a quarter of the weight for each.
 */
public record VanishingGradient() implements Exercise {
  @Override
  public String id() {
    return "vanishing-gradient";
  }

  @Override
  public Scene scene() {
    return Scene.LAYERS;
  }

  @Override
  public Task draw(Draw draw) {
    int layers = draw.whole(2, 4);
    int weight = draw.oneOf(1, 2, 3, 6, 8);
    double local = Formula.of("sigmoid(x)").with("x", 0).gradient("x");
    var way = new Way();
    double most = way.step("largestSlopeOfSigmoid", Arithmetic.VALUE, local);
    double each = way.step("slopeTimesWeight", Arithmetic.PRODUCT, most, weight);
    var factors = new double[layers];
    Arrays.fill(factors, each);
    way.step("productOverLayers", Arithmetic.PRODUCT, factors);
    Task.Builder task =
        Task.asking(chain(layers, weight).gradient("x"), Tolerance.THREE_DECIMALS)
            .given("layers", layers)
            .given("weight", weight)
            .setting(setting(layers, weight))
            .slip(Mistake.MULTIPLIED_LAYERS, layers * each)
            .slip(Mistake.FORGOT_DERIVATIVE, power(weight, layers))
            .way(way);
    if (weight != 1) {
      task.slip(Mistake.FORGOT_WEIGHTS, power(local, layers));
    }
    return task.build();
  }

  /** Sigmoids each of whose input is 0 where x is 0. */
  private static Formula chain(int layers, int weight) {
    String inside = "x";
    for (int i = 0; i < layers; i++) {
      inside = "sigmoid(%d*(%s))".formatted(weight, i == 0 ? inside : inside + " - 0.5");
    }
    return Formula.of(inside).with("x", 0);
  }

  private static Parameters setting(int layers, int weight) {
    var hidden = new ArrayList<Parameters>();
    for (int i = 0; i < layers; i++) {
      hidden.add(
          Parameters.NONE
              .with("W", Tensor.matrix(new double[] {weight}))
              .with("b", Tensor.vector(i == 0 ? 0 : -0.5 * weight))
              .with("activation", "sigmoid"));
    }
    Tensor one = Tensor.matrix(new double[] {1});
    Tensor zero = Tensor.matrix(new double[] {0});
    return Layer.setting(zero, hidden, one, Tensor.vector(0), "halfSquaredError", zero);
  }

  private static double power(double base, int exponent) {
    double product = 1;
    for (int i = 0; i < exponent; i++) {
      product *= base;
    }
    return product;
  }
}
