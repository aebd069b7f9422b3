package org.gradientplayground.figure.derivative;

/** The two kinds of numbers in which a quotient is computed. */
enum Precision {
  /** 53 bits. */
  DOUBLE(0x1p-53) {
    @Override
    double rounded(double number) {
      return number;
    }

    @Override
    double forward(FunctionOfX f, double x, double h) {
      return (f.value(x + h) - f.value(x)) / h;
    }

    @Override
    double central(FunctionOfX f, double x, double h) {
      return (f.value(x + h) - f.value(x - h)) / (2 * h);
    }
  },

  /** 24 bits in x, h and every operation. */
  FLOAT(0x1p-24) {
    @Override
    double rounded(double number) {
      return (float) number;
    }

    @Override
    double forward(FunctionOfX f, double x, double h) {
      return (f.value((float) x + (float) h) - f.value((float) x)) / (float) h;
    }

    @Override
    double central(FunctionOfX f, double x, double h) {
      float above = f.value((float) x + (float) h);
      float below = f.value((float) x - (float) h);
      return (above - below) / (2 * (float) h);
    }
  };

  private final double epsilon;

  Precision(double epsilon) {
    this.epsilon = epsilon;
  }

  /** The largest relative error of one rounding. */
  double epsilon() {
    return epsilon;
  }

  /** The number of this kind next to another. */
  abstract double rounded(double number);

  /** (f(x + h) - f(x)) / h. */
  abstract double forward(FunctionOfX f, double x, double h);

  /** (f(x + h) - f(x - h)) / 2h. */
  abstract double central(FunctionOfX f, double x, double h);

  /** Whether h is too small to change x. */
  boolean absorbs(double x, double h) {
    return rounded(rounded(x) + rounded(h)) == rounded(x);
  }
}
