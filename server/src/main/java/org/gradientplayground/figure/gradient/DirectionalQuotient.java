package org.gradientplayground.figure.gradient;

import org.gradientplayground.engine.tensor.Tensor;

/**
 * The central difference quotient of a function of two variables along a direction, with its
 * operands.
 *
 * @param plus x + h direction
 * @param ofPlus f there
 * @param minus x - h direction
 * @param ofMinus f there
 * @param difference ofPlus - ofMinus
 * @param divisor 2h
 * @param value difference / divisor
 * @param exact gradient times direction
 */
public record DirectionalQuotient(
    Tensor plus,
    double ofPlus,
    Tensor minus,
    double ofMinus,
    double difference,
    double divisor,
    double value,
    double exact) {
  /** value - exact. */
  public double error() {
    return value - exact;
  }

  static DirectionalQuotient along(
      double[] direction, GradientQuestion question, double[] gradient) {
    double[] plus = moved(question, direction, question.h());
    double[] minus = moved(question, direction, -question.h());
    double ofPlus = question.f().value(plus);
    double ofMinus = question.f().value(minus);
    double difference = ofPlus - ofMinus;
    double divisor = 2 * question.h();
    return new DirectionalQuotient(
        Tensor.vector(plus),
        ofPlus,
        Tensor.vector(minus),
        ofMinus,
        difference,
        divisor,
        difference / divisor,
        part(gradient[0], direction[0]) + part(gradient[1], direction[1]));
  }

  private static double[] moved(GradientQuestion question, double[] direction, double h) {
    return new double[] {question.x0() + h * direction[0], question.x1() + h * direction[1]};
  }

  /** A partial derivative across the direction does not count, even where it is infinite. */
  private static double part(double partial, double direction) {
    return direction == 0 ? 0 : partial * direction;
  }
}
