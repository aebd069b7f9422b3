package org.gradientplayground.engine.exercise;

import java.util.Map;

/**
 * The value of a formula as it stands in a question, read by a small calculator that shares nothing
 * with the engine: sums of products, each factor a number, a variable, a power or a function.
 */
record Written(String text, Map<String, Double> variables) {
  double value() {
    String spaced = text.replace(" - ", " + -1*");
    double sum = 0;
    for (String term : spaced.split(" \\+ ")) {
      sum += product(term);
    }
    return sum;
  }

  private double product(String term) {
    if (term.endsWith(")") && !term.startsWith("-1*") && term.indexOf('(') > 0) {
      int open = term.indexOf('(');
      int star = term.lastIndexOf('*', open);
      double before = star < 0 ? 1 : product(term.substring(0, star));
      return before * function(term.substring(star + 1));
    }
    if (term.startsWith("-1*")) {
      return -product(term.substring(3));
    }
    double product = 1;
    for (String factor : term.split("\\*")) {
      String[] power = factor.split("\\^");
      double base = variable(power[0]);
      product *= power.length == 1 ? base : Math.pow(base, Double.parseDouble(power[1]));
    }
    return product;
  }

  private double function(String call) {
    String name = call.substring(0, call.indexOf('('));
    String[] arguments = call.substring(name.length() + 1, call.length() - 1).split(", ");
    double x = product(arguments[0]);
    return switch (name) {
      case "sin" -> Math.sin(x);
      case "exp" -> Math.exp(x);
      case "log" -> Math.log(x);
      case "tanh" -> Math.tanh(x);
      case "sigmoid" -> 1 / (1 + Math.exp(-x));
      case "max" -> Math.max(x, product(arguments[1]));
      case "min" -> Math.min(x, product(arguments[1]));
      default -> throw new IllegalArgumentException(call);
    };
  }

  private double variable(String name) {
    return variables.containsKey(name) ? variables.get(name) : Double.parseDouble(name);
  }
}
