package org.gradientplayground.engine.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradientplayground.engine.exercise.task.Answer;
import org.gradientplayground.engine.exercise.task.Exercise;
import org.gradientplayground.engine.exercise.task.Form;
import org.gradientplayground.engine.exercise.task.Option;
import org.gradientplayground.engine.exercise.task.Parameter;
import org.gradientplayground.engine.exercise.task.Question;
import org.gradientplayground.engine.exercise.task.Task;
import org.gradientplayground.engine.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Right answers worked out a second time, from nothing but the numbers that the question names, as
 * a learner with pencil and paper would.
 */
class RightAnswersTest {
  private static final int SEEDS = 200;
  private static final double H = 1e-4;

  private static final Map<String, Function<Sheet, Object>> BY_HAND = new TreeMap<>();

  static {
    loss();
    derivative();
    gradient();
    networkGradient();
    descent();
    epochs();
    training();
    graph();
    layers();
  }

  private static void loss() {
    BY_HAND.put("half-squared-error", it -> it.errors().map(e -> e * e / 2).sum());
    BY_HAND.put(
        "mean-squared-error-gradient",
        it -> it.numeric("y", y -> mean(each(y, it.values("t"), (a, b) -> (a - b) * (a - b)))));
    BY_HAND.put("mean-absolute-error", it -> it.errors().map(Math::abs).average().orElseThrow());
    BY_HAND.put("cross-entropy-label", it -> -Math.log(it.values("y")[it.whole("label")]));
    BY_HAND.put(
        "batch-cross-entropy",
        it ->
            -Math.log(it.values("y")[(int) it.values("labels")[0]]) / 2
                - Math.log(it.values("y")[3 + (int) it.values("labels")[1]]) / 2);
    BY_HAND.put(
        "outlier-factor",
        it -> Math.pow(it.number("outlier"), 2) / Math.pow(it.number("error"), 2));
    BY_HAND.put(
        "cross-entropy-curve",
        it -> it.curve(p -> it.whole("t") == 1 ? -Math.log(p) : -Math.log(1 - p)));
  }

  private static void derivative() {
    BY_HAND.put("central-difference", it -> it.slope(it.number("x")));
    BY_HAND.put("truncation-error", it -> it.factorOfCube() * it.number("h") * it.number("h"));
    BY_HAND.put(
        "tangent-intercept",
        it -> it.f(it.number("x")) - it.slope(it.number("x")) * it.number("x"));
    BY_HAND.put(
        "quotient-at-kink",
        it -> (it.f(it.number("h")) - it.f(-it.number("h"))) / (2 * it.number("h")));
    BY_HAND.put("best-step-size", it -> it.option("h", h -> h > 1e-8 && h < 1e-3));
  }

  private static void gradient() {
    BY_HAND.put("gradient-at-point", it -> it.numeric("x", it::f2));
    BY_HAND.put("partial-derivative", it -> it.numeric("x", it::f2)[it.whole("variable")]);
    BY_HAND.put(
        "directional-derivative",
        it -> {
          double[] g = it.numeric("x", it::f2);
          double[] u = it.values("direction");
          return (g[0] * u[0] + g[1] * u[1]) / Math.hypot(u[0], u[1]);
        });
    BY_HAND.put(
        "steepest-descent-direction",
        it -> {
          double[] x = it.values("x");
          return it.optionOfLeast(
              "direction", u -> it.f2(new double[] {x[0] + H * u.at(0), x[1] + H * u.at(1)}));
        });
  }

  private static void networkGradient() {
    BY_HAND.put(
        "simple-net-weight-gradient",
        it ->
            outer(
                it.values("x"),
                each(it.values("y"), oneHot(3, it.whole("label")), (y, t) -> y - t)));
    BY_HAND.put("count-evaluations", it -> 2 * it.number("inputs") * it.number("classes"));
    BY_HAND.put("softmax-twice-cost", it -> Math.log(1 + (it.number("classes") - 1) / Math.E));
    BY_HAND.put(
        "numeric-element", it -> (it.number("plus") - it.number("minus")) / 2 / it.number("h"));
  }

  private static void descent() {
    BY_HAND.put(
        "descent-step",
        it -> DoubleStream.of(it.values("start")).map(x -> x * it.factor()).toArray());
    BY_HAND.put("two-descent-steps", it -> it.number("start") * it.factor() * it.factor());
    BY_HAND.put(
        "how-it-moves",
        it -> {
          double rate = it.number("learningRate");
          if (rate < 0.5) {
            return "creeps";
          }
          return rate < 1 ? "jumpsAndConverges" : rate == 1 ? "jumpsForEver" : "diverges";
        });
    BY_HAND.put(
        "which-rate-diverges",
        it ->
            it.option(
                "learningRate", rate -> rate > (it.text("objective").equals("article") ? 100 : 1)));
    BY_HAND.put(
        "momentum-step",
        it -> {
          double x0 = it.number("start");
          double x1 = x0 * it.factor();
          return x1 * it.factor() + it.number("momentum") * (x1 - x0);
        });
    BY_HAND.put(
        "descent-curve", it -> it.curve(k -> it.number("start") * Math.pow(it.factor(), k)));
  }

  private static void epochs() {
    BY_HAND.put("batches-per-epoch", it -> (double) it.cut().size());
    BY_HAND.put("last-batch-size", it -> (double) it.cut().getLast());
    BY_HAND.put("total-iterations", it -> it.cut().size() * it.number("epochs"));
    BY_HAND.put(
        "samples-seen",
        it ->
            it.cut().stream().filter(size -> size == it.whole("batchSize")).mapToInt(n -> n).sum()
                * it.number("epochs"));
    BY_HAND.put(
        "batch-of-sample",
        it -> String.valueOf(1 + (it.whole("place") - 1) / it.whole("batchSize")));
  }

  private static void training() {
    BY_HAND.put("batch-gradient", it -> mean(it.values("gradients")));
    BY_HAND.put(
        "weight-update",
        it -> {
          double[] x = it.values("x");
          double[] t = it.values("t");
          DoubleUnaryOperator loss =
              w -> (Math.pow(w * x[0] - t[0], 2) + Math.pow(w * x[1] - t[1], 2)) / 4;
          double w = it.number("w");
          return w - it.number("learningRate") * numeric(loss, w);
        });
    BY_HAND.put("learning-rate-for-sum", it -> it.number("learningRate") / it.number("samples"));
    BY_HAND.put(
        "parameter-count",
        it -> {
          double[] n = it.values("sizes");
          return (n[0] + 1) * n[1] + (n[1] + 1) * n[2] + (n[2] + 1) * n[3];
        });
    BY_HAND.put(
        "epoch-mean-loss",
        it -> {
          double[] all =
              IntStream.range(0, 3)
                  .boxed()
                  .flatMapToDouble(
                      k ->
                          DoubleStream.generate(() -> it.values("losses")[k])
                              .limit((long) it.values("sizes")[k]))
                  .toArray();
          return mean(all);
        });
  }

  private static void graph() {
    BY_HAND.put(
        "add-node-backward", it -> it.numericOfTwo((x, y) -> it.number("upstream") * (x + y)));
    BY_HAND.put(
        "mul-node-backward", it -> it.numericOfTwo((x, y) -> it.number("upstream") * x * y));
    BY_HAND.put(
        "relu-node-backward",
        it -> each(it.values("x"), it.values("upstream"), (x, dout) -> x > 0 ? dout : 0));
    BY_HAND.put(
        "sigmoid-node-backward",
        it -> it.number("upstream") * it.number("y") * (1 - it.number("y")));
    BY_HAND.put("fan-out-gradient", it -> 2 * it.number("x") + it.number("y"));
    BY_HAND.put("chain-of-products", it -> it.number("count") * it.number("tax"));
    BY_HAND.put(
        "most-sensitive-input",
        it -> {
          double ofC = Double.parseDouble(it.text("f").replaceAll(".* (\\d+)\\*c", "$1"));
          double most = Math.max(ofC, Math.max(it.number("a"), it.number("b")));
          return most == ofC ? "c" : most == it.number("a") ? "b" : "a";
        });
    BY_HAND.put("activation-slope-curve", it -> it.curve(it::slope));
  }

  private static void layers() {
    BY_HAND.put(
        "affine-forward",
        it -> each(product(it.values("x"), it.values("W")), twice(it.values("b")), Double::sum));
    BY_HAND.put("affine-weight-gradient", it -> product(turned(it.values("x")), it.values("dout")));
    BY_HAND.put(
        "affine-bias-gradient",
        it -> {
          double[] dout = it.values("dout");
          return new double[] {dout[0] + dout[2], dout[1] + dout[3]};
        });
    BY_HAND.put("affine-input-gradient", it -> product(it.values("dout"), turned(it.values("W"))));
    BY_HAND.put(
        "softmax-with-loss-backward",
        it -> {
          double[] dx = it.values("y");
          dx[(int) it.values("labels")[0]] -= 1;
          dx[3 + (int) it.values("labels")[1]] -= 1;
          return DoubleStream.of(dx).map(each -> each / 2).toArray();
        });
    BY_HAND.put(
        "weight-shape", it -> new double[] {it.values("shapeOfX")[1], it.values("shapeOfY")[1]});
    BY_HAND.put("vanishing-gradient", it -> Math.pow(it.number("weight") / 4, it.number("layers")));
  }

  static Stream<Exercise> all() {
    return Exercises.all().stream();
  }

  @Test
  void every_exercise_is_worked_out_by_hand() {
    assertEquals(all().map(Exercise::id).sorted().toList(), List.copyOf(BY_HAND.keySet()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_engine_agrees_with_pencil_and_paper(Exercise exercise) {
    for (long seed = 0; seed < SEEDS; seed++) {
      Task task = Question.of(exercise, seed).task();
      Object byHand = BY_HAND.get(exercise.id()).apply(new Sheet(task));
      String place = "seed " + seed;
      switch (task.right()) {
        case Answer.Choice(String option) -> assertEquals(byHand, option, place);
        case Answer.Numbers(Tensor numbers) -> assertNear(byHand, numbers.toArray(), place);
        case Answer.Curve(List<Double> heights) ->
            assertNear(byHand, heights.stream().mapToDouble(each -> each).toArray(), place);
      }
    }
  }

  private static void assertNear(Object byHand, double[] engine, String place) {
    double[] wanted = byHand instanceof Double one ? new double[] {one} : (double[]) byHand;
    assertEquals(wanted.length, engine.length, place);
    for (int i = 0; i < wanted.length; i++) {
      assertEquals(wanted[i], engine[i], 1e-6 * Math.max(1, Math.abs(wanted[i])), place);
    }
  }

  private interface OfTwo {
    double of(double x, double y);
  }

  /** What the question names, and nothing else. */
  private record Sheet(Task task) {
    double number(String name) {
      return values(name)[0];
    }

    int whole(String name) {
      return (int) number(name);
    }

    double[] values(String name) {
      return ((Parameter.Numbers) task.givens().members().get(name)).tensor().toArray();
    }

    String text(String name) {
      return ((Parameter.Text) task.givens().members().get(name)).text();
    }

    DoubleStream errors() {
      return DoubleStream.of(each(values("y"), values("t"), (y, t) -> y - t));
    }

    double factor() {
      return 1 - 2 * number("learningRate");
    }

    double[] numeric(String name, Function<double[], Double> f) {
      double[] x = values(name);
      var gradient = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        int moved = i;
        gradient[i] =
            RightAnswersTest.numeric(
                at -> {
                  double[] other = x.clone();
                  other[moved] = at;
                  return f.apply(other);
                },
                x[i]);
      }
      return gradient;
    }

    double[] numericOfTwo(OfTwo f) {
      double x = number("x");
      double y = number("y");
      return new double[] {
        RightAnswersTest.numeric(at -> f.of(at, y), x),
        RightAnswersTest.numeric(at -> f.of(x, at), y)
      };
    }

    double f(double x) {
      return new Written(text("f"), Map.of("x", x)).value();
    }

    double f2(double[] x) {
      return new Written(text("f"), Map.of("x0", x[0], "x1", x[1])).value();
    }

    double slope(double x) {
      return RightAnswersTest.numeric(this::f, x);
    }

    double factorOfCube() {
      String factor = text("f").replaceAll("x\\^3.*", "").replace("*", "");
      return factor.isEmpty() ? 1 : Double.parseDouble(factor);
    }

    double[] curve(DoubleUnaryOperator height) {
      var form = (Form.Curve) task.form();
      return form.places().stream()
          .mapToDouble(
              place -> Math.clamp(height.applyAsDouble(place), form.lowest(), form.highest()))
          .toArray();
    }

    String option(String shown, DoublePredicate wanted) {
      return options().stream()
          .filter(each -> wanted.test(tensor(each, shown).at(0)))
          .map(Option::id)
          .reduce((one, other) -> one + " or " + other)
          .orElseThrow();
    }

    String optionOfLeast(String shown, Function<Tensor, Double> height) {
      return options().stream()
          .min(Comparator.comparing(each -> height.apply(tensor(each, shown))))
          .orElseThrow()
          .id();
    }

    private List<Option> options() {
      return ((Form.Choice) task.form()).options();
    }

    private static Tensor tensor(Option option, String name) {
      return ((Parameter.Numbers) option.shown().members().get(name)).tensor();
    }

    /** The samples, taken batch after batch. */
    List<Integer> cut() {
      var sizes = new ArrayList<Integer>();
      for (int left = whole("samples"); left > 0; left -= whole("batchSize")) {
        sizes.add(Math.min(left, whole("batchSize")));
      }
      return sizes;
    }
  }

  private static double numeric(DoubleUnaryOperator f, double x) {
    return (f.applyAsDouble(x + H) - f.applyAsDouble(x - H)) / (2 * H);
  }

  private static double mean(double... numbers) {
    return Arrays.stream(numbers).average().orElseThrow();
  }

  private static double[] each(double[] a, double[] b, OfTwo f) {
    return IntStream.range(0, a.length).mapToDouble(i -> f.of(a[i], b[i])).toArray();
  }

  private static double[] oneHot(int length, int label) {
    var ones = new double[length];
    ones[label] = 1;
    return ones;
  }

  private static double[] outer(double[] a, double[] b) {
    return Arrays.stream(a)
        .boxed()
        .flatMapToDouble(x -> Arrays.stream(b).map(y -> x * y))
        .toArray();
  }

  private static double[] product(double[] a, double[] b) {
    return new double[] {
      a[0] * b[0] + a[1] * b[2],
      a[0] * b[1] + a[1] * b[3],
      a[2] * b[0] + a[3] * b[2],
      a[2] * b[1] + a[3] * b[3]
    };
  }

  private static double[] turned(double[] a) {
    return new double[] {a[0], a[2], a[1], a[3]};
  }

  private static double[] twice(double[] row) {
    return new double[] {row[0], row[1], row[0], row[1]};
  }
}
