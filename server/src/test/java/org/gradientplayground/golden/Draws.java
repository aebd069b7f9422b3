package org.gradientplayground.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.gradientplayground.engine.random.RandomState;
import org.gradientplayground.engine.tensor.Tensor;

/** Calls one after the other on one generator. */
final class Draws {
  static final Map<String, Computation> KINDS = Map.of("numpy_random", Draws::results);

  private Draws() {}

  private static Map<String, ?> results(Inputs inputs) {
    var random = new RandomState((long) inputs.number("seed"));
    List<Object> results = new ArrayList<>();
    for (Inputs call : inputs.objects("calls")) {
      results.add(result(random, call.text("name"), call.numbers("args")));
    }
    return Map.of("results", results);
  }

  private static Object result(RandomState random, String name, double[] args) {
    return switch (name) {
      case "random_sample" -> draw(random::randomSample, args);
      case "randn" -> draw(random::randn, args);
      case "normal" ->
          draw(() -> random.normal(args[0], args[1]), Arrays.copyOfRange(args, 2, args.length));
      case "uniform" ->
          draw(() -> random.uniform(args[0], args[1]), Arrays.copyOfRange(args, 2, args.length));
      case "randint" ->
          draw(
              () -> random.randint((int) args[0], (int) args[1]),
              Arrays.copyOfRange(args, 2, args.length));
      case "choice" -> choice(random, (int) args[0], (int) args[1]);
      case "permutation" -> permutation(random, (int) args[0]);
      case "choice_without_replacement" ->
          Arrays.copyOf(permutation(random, (int) args[0]), (int) args[1]);
      case String other -> throw new GoldenFault("no call " + other);
    };
  }

  /** As many numbers as the shape holds; one by itself where there is no shape. */
  private static Object draw(DoubleSupplier number, double[] shape) {
    int[] lengths = Arrays.stream(shape).mapToInt(length -> (int) length).toArray();
    int size = Arrays.stream(lengths).reduce(1, Math::multiplyExact);
    var values = new double[size];
    Arrays.setAll(values, _ -> number.getAsDouble());
    return Nested.of(Tensor.of(lengths, values));
  }

  private static int[] choice(RandomState random, int n, int count) {
    var chosen = new int[count];
    random.choice(n, chosen, count);
    return chosen;
  }

  private static int[] permutation(RandomState random, int n) {
    var order = new int[n];
    random.permutation(order, n);
    return order;
  }
}
