package org.gradientplayground.figure.gradient;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gradientplayground.engine.objective.Field;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * The gradient of a function of two variables: over a window, and at a point with its partial
 * derivatives. What is not defined is NaN or infinite.
 *
 * @param field the terrain; empty if it is not wanted
 * @param arrows empty if none are wanted
 * @param value f at the point
 * @param gradient the exact gradient at the point
 * @param length of the gradient: the steepest of all directional derivatives
 * @param partials by central differences, along x0 and x1
 * @param slices along x0 and x1
 * @param direction of the directional derivative, of length 1
 * @param directional the derivative along it
 */
public record GradientFigure(
    GradientQuestion question,
    Optional<Field> field,
    Optional<Arrows> arrows,
    double value,
    Tensor gradient,
    double length,
    List<DirectionalQuotient> partials,
    List<Slice> slices,
    Tensor direction,
    DirectionalQuotient directional) {
  /** Grids of a field, the finest first. */
  private static final List<Integer> SIDES = List.of(Field.POINTS, 61, 41, 21);

  /** About 5 ms: the work of a field, in additions. */
  private static final long MOST_WORK = 1_500_000;

  /** The figure that answers a question. */
  public static GradientFigure of(GradientQuestion question) {
    var gradient = new double[2];
    question.f().gradient(question.point(), gradient);
    double value = question.f().value(question.point());
    double[] direction = {StrictMath.cos(question.angle()), StrictMath.sin(question.angle())};
    return new GradientFigure(
        question,
        question.field() ? Optional.of(field(question)) : Optional.empty(),
        question.arrows() > 0 ? Optional.of(Arrows.of(question)) : Optional.empty(),
        value,
        Tensor.vector(gradient),
        Length.of(gradient),
        List.of(
            DirectionalQuotient.along(new double[] {1, 0}, question, gradient),
            DirectionalQuotient.along(new double[] {0, 1}, question, gradient)),
        List.of(
            Slice.along(0, question, value, gradient[0]),
            Slice.along(1, question, value, gradient[1])),
        Tensor.vector(direction),
        DirectionalQuotient.along(direction, question, gradient));
  }

  /** The finest grid that the function is cheap enough for. */
  private static Field field(GradientQuestion question) {
    int side =
        SIDES.stream()
            .filter(each -> (long) each * each * question.f().work() <= MOST_WORK)
            .findFirst()
            .orElse(SIDES.getLast());
    return Field.over(question.window(), side, question.f()::value);
  }

  /** Where the gradient points, counterclockwise from x0; empty where it is 0 or undefined. */
  public OptionalDouble angle() {
    return isDirected()
        ? OptionalDouble.of(StrictMath.atan2(gradient.at(1), gradient.at(0)))
        : OptionalDouble.empty();
  }

  /**
   * The directional derivative over the steepest one; empty where the gradient has no direction.
   */
  public OptionalDouble share() {
    return isDirected() ? OptionalDouble.of(directional.exact() / length) : OptionalDouble.empty();
  }

  private boolean isDirected() {
    return length > 0 && Double.isFinite(length);
  }
}
