package org.gradientplayground.engine.graph.taylor;

import java.util.Arrays;

/**
 * The first four coefficients of a Taylor series around a point, {@code c_k = f^(k) / k!}, and the
 * arithmetic with them.
 *
 * <p>Recurrences from A. Griewank and A. Walther, Evaluating Derivatives, 2nd edition 2008, chapter
 * 13. They are exact but for rounding: no distance h comes in, so that a coefficient that is 0
 * comes out as 0. Nothing is thrown; where there is no series, coefficients are infinite or NaN.
 */
final class Series {
  /** f and its first three derivatives: the leading errors of both difference quotients. */
  static final int TERMS = 4;

  private final double[] c;

  private Series(double... c) {
    this.c = c;
  }

  static Series constant(double value) {
    return new Series(value, 0, 0, 0);
  }

  /** The variable itself, at {@code x}. */
  static Series variable(double x) {
    return new Series(x, 1, 0, 0);
  }

  private static Series undefined() {
    return new Series(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  double at(int k) {
    return c[k];
  }

  boolean isConstant() {
    return c[1] == 0 && c[2] == 0 && c[3] == 0;
  }

  /** The sign of the function a small step away on that side; 0 where it is 0 to third order. */
  double sign(Side side) {
    double direction = 1;
    for (double each : c) {
      if (each != 0) {
        return Math.signum(each) * direction;
      }
      direction *= side.sign();
    }
    return 0;
  }

  Series plus(Series other) {
    return new Series(c[0] + other.c[0], c[1] + other.c[1], c[2] + other.c[2], c[3] + other.c[3]);
  }

  Series times(double factor) {
    return new Series(factor * c[0], factor * c[1], factor * c[2], factor * c[3]);
  }

  Series minus(Series other) {
    return plus(other.times(-1));
  }

  Series times(Series other) {
    var product = new double[TERMS];
    for (int n = 0; n < TERMS; n++) {
      for (int k = 0; k <= n; k++) {
        product[n] += c[k] * other.c[n - k];
      }
    }
    return new Series(product);
  }

  Series over(Series other) {
    var quotient = new double[TERMS];
    for (int n = 0; n < TERMS; n++) {
      double rest = c[n];
      for (int k = 0; k < n; k++) {
        rest -= quotient[k] * other.c[n - k];
      }
      quotient[n] = rest / other.c[0];
    }
    return new Series(quotient);
  }

  /** The square root; at 0 its slope is infinite, and it is undefined to the negative side. */
  Series sqrt(Side side) {
    if (sign(side) < 0) {
      return undefined();
    }
    var root = new double[TERMS];
    root[0] = StrictMath.sqrt(c[0]);
    for (int n = 1; n < TERMS; n++) {
      double rest = c[n];
      for (int k = 1; k < n; k++) {
        rest -= root[k] * root[n - k];
      }
      root[n] = rest == 0 && isConstant() ? 0 : rest / (2 * root[0]);
    }
    return new Series(root);
  }

  Series log(Side side) {
    if (sign(side) < 0) {
      return undefined();
    }
    var logarithm = new double[TERMS];
    logarithm[0] = StrictMath.log(c[0]);
    for (int n = 1; n < TERMS; n++) {
      double rest = n * c[n];
      for (int k = 1; k < n; k++) {
        rest -= k * logarithm[k] * c[n - k];
      }
      logarithm[n] = rest / (n * c[0]);
    }
    return new Series(logarithm);
  }

  Series sin() {
    return turned(StrictMath.sin(c[0]), StrictMath.cos(c[0]));
  }

  Series cos() {
    // cos' = -sin and (-sin)' = -cos: the pair of a sine a quarter turn ahead.
    return turned(StrictMath.cos(c[0]), -StrictMath.sin(c[0]));
  }

  /** y with y' = w a' and w' = -y a'. */
  private Series turned(double y0, double w0) {
    double[] y = {y0, 0, 0, 0};
    double[] w = {w0, 0, 0, 0};
    for (int n = 1; n < TERMS; n++) {
      for (int k = 1; k <= n; k++) {
        y[n] += k * c[k] * w[n - k];
        w[n] -= k * c[k] * y[n - k];
      }
      y[n] /= n;
      w[n] /= n;
    }
    return new Series(y);
  }

  /** y with y' = (p + q y + r y^2) a', from its value: exp, tan, tanh and the sigmoid are such. */
  Series solving(double y0, double p, double q, double r) {
    double[] y = {y0, 0, 0, 0};
    var slope = new double[TERMS];
    for (int n = 0; n < TERMS; n++) {
      for (int k = 1; k <= n; k++) {
        y[n] += k * c[k] * slope[n - k] / n;
      }
      slope[n] = (n == 0 ? p : 0) + q * y[n];
      for (int k = 0; k <= n; k++) {
        slope[n] += r * y[k] * y[n - k];
      }
    }
    return new Series(y);
  }

  /** A whole power, by multiplication, so that it has a series at 0 as well. */
  Series power(int exponent) {
    Series product = constant(1);
    for (int i = 0; i < Math.abs(exponent); i++) {
      product = product.times(this);
    }
    return exponent < 0 ? constant(1).over(product) : product;
  }

  /** A power whose exponent is no whole number; undefined for a negative base. */
  Series power(double exponent, Side side) {
    if (sign(side) < 0) {
      return undefined();
    }
    var y = new double[TERMS];
    y[0] = StrictMath.pow(c[0], exponent);
    for (int n = 1; n < TERMS; n++) {
      for (int k = 1; k <= n; k++) {
        y[n] += (exponent * k - (n - k)) * c[k] * y[n - k];
      }
      y[n] /= n * c[0];
    }
    return new Series(y);
  }

  /** f and its derivatives: {@code k! c_k}. */
  double[] derivatives() {
    double[] derivatives = Arrays.copyOf(c, TERMS);
    derivatives[2] *= 2;
    derivatives[3] *= 6;
    return derivatives;
  }
}
