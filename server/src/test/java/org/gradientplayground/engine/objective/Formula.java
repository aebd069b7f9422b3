package org.gradientplayground.engine.objective;

import java.util.function.DoubleUnaryOperator;

/** A reader of the formulas in a Description, to hold the text against the code. */
final class Formula {
  private final String text;
  private final double[] x;
  private int at;

  private Formula(String text, double[] x) {
    this.text = text.replace(" ", "");
    this.x = x;
  }

  static double value(String text, double... x) {
    var formula = new Formula(text, x);
    double value = formula.sum();
    if (formula.at != formula.text.length()) {
      throw new IllegalArgumentException(text + ": stray " + formula.text.substring(formula.at));
    }
    return value;
  }

  private double sum() {
    double sum = product();
    while (true) {
      if (take("+")) {
        sum += product();
      } else if (take("-")) {
        sum -= product();
      } else {
        return sum;
      }
    }
  }

  private double product() {
    double product = signed();
    while (true) {
      if (take("*")) {
        product *= signed();
      } else if (take("/")) {
        product /= signed();
      } else {
        return product;
      }
    }
  }

  private double signed() {
    return take("-") ? -signed() : power();
  }

  private double power() {
    double base = atom();
    return take("^") ? StrictMath.pow(base, signed()) : base;
  }

  private double atom() {
    if (take("(")) {
      return closed(sum());
    }
    for (int i = 0; i < x.length; i++) {
      if (take("x" + i)) {
        return x[i];
      }
    }
    return take("pi") ? StrictMath.PI : functionOrNumber();
  }

  private double functionOrNumber() {
    for (Function function : Function.values()) {
      if (take(function + "(")) {
        return function.operator.applyAsDouble(closed(sum()));
      }
    }
    int from = at;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    return Double.parseDouble(text.substring(from, at));
  }

  private double closed(double value) {
    if (!take(")")) {
      throw new IllegalArgumentException(text + ": ) is missing at " + at);
    }
    return value;
  }

  private boolean take(String token) {
    boolean there = text.startsWith(token, at);
    at += there ? token.length() : 0;
    return there;
  }

  private enum Function {
    exp(StrictMath::exp),
    log(StrictMath::log),
    sin(StrictMath::sin),
    cos(StrictMath::cos),
    tanh(StrictMath::tanh),
    sqrt(StrictMath::sqrt);

    private final DoubleUnaryOperator operator;

    Function(DoubleUnaryOperator operator) {
      this.operator = operator;
    }
  }
}
