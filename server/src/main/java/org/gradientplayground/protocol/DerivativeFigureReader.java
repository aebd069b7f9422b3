package org.gradientplayground.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.expression.Expression;
import org.gradientplayground.engine.objective.Interval;
import org.gradientplayground.figure.derivative.DerivativeQuestion;

/** Reads the question of {@code /api/derivative}. */
final class DerivativeFigureReader {
  /** Ten times a formula that people write; its curve and its slopes then take about 2 ms. */
  static final int MOST_NODES = 100;

  /** Points beyond it lie on no axis that is looked at. */
  static final double LARGEST = 1e6;

  /** The distance that the article takes; near the best one for a central difference. */
  static final double DEFAULT_H = 1e-4;

  /** Smaller ones change no number near 1. */
  static final double SMALLEST_H = 1e-15;

  static final double LARGEST_H = 100;

  private static final int MOST_SECANTS = 16;
  private static final int MOST_PER_DECADE = 4;

  private DerivativeFigureReader() {}

  static DerivativeQuestion read(Members members) {
    Expression f = ExpressionReader.read(members, "f", List.of("x"), MOST_NODES);
    double x = members.number("x", -LARGEST, LARGEST);
    double h = members.number("h", DEFAULT_H, SMALLEST_H, LARGEST_H);
    List<Double> secants = members.has("secants") ? secants(members) : List.of();
    Optional<Interval> window =
        members.has("window") ? Optional.of(members.interval("window", LARGEST)) : Optional.empty();
    long perDecade = members.optionalInteger("perDecade", 1, MOST_PER_DECADE).orElse(1);
    members.end();
    return new DerivativeQuestion(f, x, h, secants, window, (int) perDecade);
  }

  private static List<Double> secants(Members members) {
    double[] distances = members.numbers("secants", MOST_SECANTS);
    for (int i = 0; i < distances.length; i++) {
      double size = Math.abs(distances[i]);
      if (!(size >= SMALLEST_H && size <= LARGEST)) {
        String path = Pointer.element(members.pathOf("secants"), i);
        throw Refusal.of("outOfRange", path, distances[i], SMALLEST_H, LARGEST).thrown();
      }
    }
    return Arrays.stream(distances).boxed().toList();
  }
}
