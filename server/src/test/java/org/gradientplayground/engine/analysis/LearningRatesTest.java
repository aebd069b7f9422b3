package org.gradientplayground.engine.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gradientplayground.engine.objective.Curvature;
import org.gradientplayground.engine.objective.Objective;
import org.gradientplayground.engine.objective.Objectives;
import org.gradientplayground.engine.optimizer.AdaGrad;
import org.gradientplayground.engine.optimizer.Adam;
import org.gradientplayground.engine.optimizer.AdamBook;
import org.gradientplayground.engine.optimizer.GradientDescent;
import org.gradientplayground.engine.optimizer.Momentum;
import org.gradientplayground.engine.optimizer.MomentumTorch;
import org.gradientplayground.engine.optimizer.Nesterov;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.engine.optimizer.RmsProp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bounds are held against what really happens just below and just above them. */
class LearningRatesTest {
  private static final int LONG = 3000;

  static Stream<Arguments> quadratics_and_optimizers() {
    return Stream.of("article", "square", "bowl", "elongated", "booth")
        .flatMap(objective -> linear().map(optimizer -> Arguments.of(named(objective), optimizer)));
  }

  private static Stream<Optimizer> linear() {
    return Stream.of(
        new GradientDescent(),
        new Momentum(0.5),
        new Momentum(0.9),
        new MomentumTorch(0.8),
        new Nesterov(0.5),
        new Nesterov(0.9));
  }

  @Test
  void on_the_bowl_one_half_is_fastest_and_one_is_the_limit() {
    LearningRates rates = rates(named("bowl"), new GradientDescent(), 100);

    assertEquals(0.5, rates.fastest());
    assertEquals(0.5, rates.oscillates());
    assertEquals(1, rates.diverges());
    assertEquals((1 - StrictMath.pow(0.5, 0.01)) / 2, rates.tooSlow().orElseThrow(), 1e-15);
    assertTrue(rates.at().isEmpty());
  }

  @Test
  void in_the_long_valley_the_steep_direction_sets_the_limit_for_the_gentle_one() {
    LearningRates rates = rates(named("elongated"), new GradientDescent(), 100);

    assertEquals(2 / 2.1, rates.fastest(), 1e-15);
    assertEquals(0.5, rates.oscillates());
    assertEquals(1, rates.diverges());
  }

  @ParameterizedTest
  @MethodSource("quadratics_and_optimizers")
  void just_below_the_limit_the_distance_shrinks_and_just_above_it_grows(
      Objective objective, Optimizer optimizer) {
    double limit = rates(objective, optimizer, LONG).diverges();

    assertTrue(shrinking(objective, optimizer, limit * 0.99) < 1e-3);
    assertTrue(shrinking(objective, optimizer, limit * 1.01) > 1e3);
  }

  @ParameterizedTest
  @MethodSource("quadratics_and_optimizers")
  void below_oscillates_nothing_overshoots_and_above_it_something_does(
      Objective objective, Optimizer optimizer) {
    double limit = rates(objective, optimizer, LONG).oscillates();

    assertFalse(overshoots(objective, optimizer, limit * 0.98));
    assertTrue(overshoots(objective, optimizer, limit * 1.2));
  }

  @ParameterizedTest
  @MethodSource("quadratics_and_optimizers")
  void no_other_learning_rate_is_faster_than_the_fastest(Objective objective, Optimizer optimizer) {
    LearningRates rates = rates(objective, optimizer, LONG);

    double best = factorPerStep(objective, optimizer, rates.fastest());

    for (int i = 1; i < 200; i++) {
      double other = factorPerStep(objective, optimizer, rates.diverges() * i / 200);
      assertTrue(best <= other + 0.01, () -> best + " is slower than " + other);
    }
  }

  @ParameterizedTest
  @MethodSource("quadratics_and_optimizers")
  void below_too_slow_more_than_half_of_the_distance_is_left_after_all_steps(
      Objective objective, Optimizer optimizer) {
    int steps = 200;
    double limit = rates(objective, optimizer, steps).tooSlow().orElseThrow();

    assertTrue(keptAlongTheGentleDirection(objective, optimizer, limit * 0.98, steps) > 0.5);
    assertTrue(keptAlongTheGentleDirection(objective, optimizer, limit * 1.2, steps) < 0.5);
  }

  @Test
  void a_run_too_short_for_any_rate_has_no_too_slow() {
    assertTrue(rates(named("elongated"), new GradientDescent(), 1).tooSlow().isEmpty());
    assertTrue(rates(named("bowl"), new Momentum(0.9), 2).tooSlow().isEmpty());
    assertTrue(rates(named("bowl"), new Nesterov(0.9), 2).tooSlow().isEmpty());
  }

  @Test
  void on_a_saddle_no_rate_holds() {
    assertTrue(of(named("saddle"), new GradientDescent(), 0.5, 0.5).isEmpty());
  }

  @Test
  void of_optimizers_that_scale_each_variable_by_itself_nothing_is_known() {
    for (Optimizer adaptive :
        List.of(
            new AdaGrad(1e-7),
            new RmsProp(0.9, 1e-7),
            new Adam(0.9, 0.999, 1e-8),
            new AdamBook(0.9, 0.999, 1e-7))) {
      assertTrue(of(named("bowl"), adaptive, 1, 1).isEmpty());
    }
  }

  @Test
  void without_a_minimum_nothing_is_known() {
    for (String name : List.of("linear", "constant", "exp", "log", "reciprocal", "gauss")) {
      assertTrue(of(named(name), new GradientDescent(), 1).isEmpty(), name);
    }
    assertTrue(of(named("monkey"), new GradientDescent(), 1, 1).isEmpty());
  }

  @Test
  void elsewhere_the_rates_hold_near_the_minimum_that_is_nearest_to_the_start() {
    Objective himmelblau = named("himmelblau");

    LearningRates rates = of(himmelblau, new GradientDescent(), 4, 4).orElseThrow();

    assertEquals(Optional.of(List.of(3.0, 2.0)), rates.at());
    assertTrue(leaves(himmelblau, rates.diverges() * 1.05, 3.0001, 2.0001));
    assertFalse(leaves(himmelblau, rates.diverges() * 0.95, 3.0001, 2.0001));
  }

  @Test
  void in_the_valley_of_rosenbrock_the_limit_is_two_thousandths() {
    LearningRates rates = of(named("rosenbrock"), new GradientDescent(), -1.2, 1).orElseThrow();

    assertEquals(2 / 1001.6, rates.diverges(), 1e-6);
  }

  private static boolean leaves(Objective objective, double learningRate, double... start) {
    double[] x = start.clone();
    walk(objective, new GradientDescent(), learningRate, x, 500);
    return !(StrictMath.hypot(x[0] - start[0], x[1] - start[1]) < 0.01);
  }

  /**
   * The largest distance of a coordinate to the minimum after many steps, from 1 along all axes.
   */
  private static double shrinking(Objective objective, Optimizer optimizer, double learningRate) {
    double[] x = minimum(objective);
    for (int i = 0; i < x.length; i++) {
      x[i] += i == 0 ? 1 : 0.5;
    }
    walk(objective, optimizer, learningRate, x, LONG);
    return distance(objective, x);
  }

  /** The mean factor per step along the slower of the two ends of the curvature. */
  private static double factorPerStep(
      Objective objective, Optimizer optimizer, double learningRate) {
    Curvature curvature = objective.description().curvature().orElseThrow();
    return Math.max(
        factorPerStep(optimizer, learningRate, curvature.smallest()),
        factorPerStep(optimizer, learningRate, curvature.largest()));
  }

  private static double factorPerStep(Optimizer optimizer, double learningRate, double eigenvalue) {
    int steps = 1000;
    OptimizerState state = optimizer.start(1);
    double[] x = {1};
    double largest = Double.MIN_NORMAL;
    for (int step = 0; step < steps; step++) {
      optimizer.step(learningRate, x, new double[] {eigenvalue * x[0]}, state);
      largest = step < steps - 50 ? Double.MIN_NORMAL : Math.max(largest, Math.abs(x[0]));
    }
    return StrictMath.pow(largest, 1.0 / steps);
  }

  /** Whether a start in the direction of an eigenvector ever changes sides of the minimum. */
  private static boolean overshoots(Objective objective, Optimizer optimizer, double learningRate) {
    return eigenvectors(objective)
        .anyMatch(
            direction -> {
              double[] minimum = minimum(objective);
              double[] x = minimum.clone();
              for (int i = 0; i < x.length; i++) {
                x[i] += 1e6 * direction[i];
              }
              OptimizerState state = optimizer.start(x.length);
              var gradient = new double[x.length];
              for (int step = 0; step < LONG; step++) {
                objective.gradient(x, gradient);
                optimizer.step(learningRate, x, gradient, state);
                double side = 0;
                for (int i = 0; i < x.length; i++) {
                  side += (x[i] - minimum[i]) * direction[i];
                }
                if (side < -1e-4) {
                  return true;
                }
              }
              return false;
            });
  }

  private static double keptAlongTheGentleDirection(
      Objective objective, Optimizer optimizer, double learningRate, int steps) {
    double[] gentle = eigenvectors(objective).findFirst().orElseThrow();
    double[] x = minimum(objective);
    for (int i = 0; i < x.length; i++) {
      x[i] += gentle[i];
    }
    walk(objective, optimizer, learningRate, x, steps);
    return distance(objective, x) / distance(gentle);
  }

  /** The direction of the smallest eigenvalue first. */
  private static Stream<double[]> eigenvectors(Objective objective) {
    return switch (objective.description().name()) {
      case "booth" -> Stream.of(new double[] {1, -1}, new double[] {1, 1});
      case "bowl", "elongated" -> Stream.of(new double[] {1, 0}, new double[] {0, 1});
      default -> Stream.of(new double[] {1});
    };
  }

  private static void walk(
      Objective objective, Optimizer optimizer, double learningRate, double[] x, int steps) {
    OptimizerState state = optimizer.start(x.length);
    var gradient = new double[x.length];
    for (int step = 0; step < steps; step++) {
      objective.gradient(x, gradient);
      optimizer.step(learningRate, x, gradient, state);
    }
  }

  private static double distance(Objective objective, double[] x) {
    double[] minimum = minimum(objective);
    for (int i = 0; i < x.length; i++) {
      minimum[i] -= x[i];
    }
    return distance(minimum);
  }

  private static double distance(double[] vector) {
    double largest = 0;
    for (double element : vector) {
      largest = Math.max(largest, Math.abs(element));
    }
    return largest;
  }

  private static double[] minimum(Objective objective) {
    return objective.description().minima().getFirst().stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  private static LearningRates rates(Objective objective, Optimizer optimizer, long steps) {
    return LearningRates.of(objective, optimizer, steps, new double[objective.dimension()])
        .orElseThrow();
  }

  private static Optional<LearningRates> of(
      Objective objective, Optimizer optimizer, double... start) {
    return LearningRates.of(objective, optimizer, 100, start);
  }

  private static Objective named(String name) {
    return Objectives.named(name).orElseThrow();
  }
}
