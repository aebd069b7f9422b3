package org.gradientplayground.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gradientplayground.engine.differentiation.NumericalGradient;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * Gradients of whole networks, held against difference quotients, and how they fare in deep ones.
 */
final class DeepNetworks {
  static final Map<String, Computation> KINDS =
      Map.of(
          "gradcheck", DeepNetworks::gradientCheck,
          "deep_gradient_norms", DeepNetworks::norms);

  private DeepNetworks() {}

  private static Map<String, ?> gradientCheck(Inputs inputs) {
    var stack = new LayerStack(inputs);
    var outputs = new TreeMap<String, Object>();
    outputs.put("loss", stack.forward());
    outputs.put("logits", Nested.of(stack.outputs().getLast()));
    List<Map<String, Tensor>> gradients = stack.backward();
    outputs.put("gradients", gradients.stream().map(DeepNetworks::nested).toList());
    outputs.put("max_abs_diff_per_layer", differences(inputs, gradients));
    boolean kinks = inputs.text("activation").equals("relu");
    outputs.put("min_abs_preactivation", kinks ? smallestSize(stack.sums()) : null);
    return outputs;
  }

  private static Map<String, Object> nested(Map<String, Tensor> gradients) {
    return Map.of("dW", Nested.of(gradients.get("dW")), "db", Nested.of(gradients.get("db")));
  }

  /** The largest difference of each layer between the gradients and the difference quotients. */
  private static List<Double> differences(Inputs inputs, List<Map<String, Tensor>> gradients) {
    List<List<Tensor>> parameters =
        inputs.objects("layers").stream().map(LayerStack::parameters).toList();
    var differences = new ArrayList<Double>();
    for (int layer = 0; layer < parameters.size(); layer++) {
      Tensor dW = numeric(inputs, parameters, layer, 0);
      Tensor db = numeric(inputs, parameters, layer, 1);
      differences.add(
          Math.max(
              dW.zip(gradients.get(layer).get("dW"), (a, b) -> a - b).largestSize(),
              db.zip(gradients.get(layer).get("db"), (a, b) -> a - b).largestSize()));
    }
    return differences;
  }

  private static Tensor numeric(
      Inputs inputs, List<List<Tensor>> parameters, int layer, int which) {
    return NumericalGradient.central(
        changed -> {
          var all = new ArrayList<List<Tensor>>(parameters);
          var own = new ArrayList<Tensor>(all.get(layer));
          own.set(which, changed);
          all.set(layer, own);
          return new LayerStack(inputs, all).forward();
        },
        parameters.get(layer).get(which),
        inputs.number("h"));
  }

  private static double smallestSize(List<Tensor> sums) {
    double smallest = Double.POSITIVE_INFINITY;
    for (Tensor each : sums.subList(0, sums.size() - 1)) {
      for (double sum : each.toArray()) {
        smallest = Math.min(smallest, Math.abs(sum));
      }
    }
    return smallest;
  }

  private static Map<String, ?> norms(Inputs inputs) {
    var stack = new LayerStack(inputs);
    double loss = stack.forward();
    List<Map<String, Tensor>> gradients = stack.backward();
    List<Double> dW = gradients.stream().map(layer -> norm(layer.get("dW"))).toList();
    List<Double> db = gradients.stream().map(layer -> norm(layer.get("db"))).toList();
    List<Double> means = stack.outputs().stream().map(DeepNetworks::mean).toList();
    List<Double> stds = stack.outputs().stream().map(DeepNetworks::std).toList();
    return Map.of(
        "loss", loss,
        "norm_dW", dW,
        "norm_db", db,
        "activation_mean", means,
        "activation_std", stds,
        "first_over_last", dW.getFirst() == 0 ? 0 : dW.getFirst() / dW.getLast());
  }

  private static double norm(Tensor tensor) {
    return StrictMath.sqrt(tensor.map(each -> each * each).sum());
  }

  private static double mean(Tensor tensor) {
    return tensor.sum() / tensor.size();
  }

  private static double std(Tensor tensor) {
    double mean = mean(tensor);
    return StrictMath.sqrt(mean(tensor.map(each -> (each - mean) * (each - mean))));
  }
}
