package org.gradientplayground.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.gradientplayground.engine.analysis.LearningRates;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.differentiation.TangentLine;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.optimizer.Term;

/**
 * One step of a descent, opened: how it was made, how its gradient is found, what comes next. Every
 * number is finite; a part that would hold another is left out. Lists have one element per
 * variable.
 *
 * @param x the point
 * @param f the value there
 * @param learningRate the one in force for the next step
 * @param gradient the gradient that makes the next step
 * @param update how this step was made; empty at step 0
 * @param next what the next step will be; empty where there is none
 * @param tangent the tangent line at the point, for a function of one variable
 * @param learningRates what is known of good and bad learning rates here
 */
public record DescentSnapshot(
    List<Double> x,
    double f,
    double learningRate,
    Gradient gradient,
    Optional<Update> update,
    Optional<Update> next,
    Optional<TangentLine> tangent,
    Optional<LearningRates> learningRates)
    implements Snapshot {

  /**
   * The gradient by the run's own method, by the formulas, and by a difference.
   *
   * @param method the run's own
   * @param value by the run's own method
   * @param exact by the formulas
   * @param difference max |numeric - exact|
   * @param numeric the run's own difference; where the run is exact, a central one as a check
   */
  public record Gradient(
      Differentiation method,
      Optional<List<Double>> value,
      Optional<List<Double>> exact,
      OptionalDouble difference,
      Optional<Numeric> numeric) {}

  /**
   * A difference quotient with what went into it.
   *
   * @param method central or forward
   * @param h the distance
   * @param plus f(x + h e_i) for each i
   * @param minus f(x - h e_i) for each i; empty for a forward difference
   * @param value the quotient for each i
   */
  public record Numeric(
      String method,
      double h,
      List<Double> plus,
      Optional<List<Double>> minus,
      List<Double> value) {}

  /**
   * One step of the optimizer with everything that went into it.
   *
   * @param t the number of the step, from 1
   * @param learningRate the one in force
   * @param coefficients the optimizer's, by name
   * @param x the point before
   * @param g the gradient there
   * @param before the optimizer's state before, by the names of its arrays
   * @param after its state after
   * @param terms what else stands in the formula, by name: a list per variable or one number
   * @param result the point after
   */
  public record Update(
      long t,
      double learningRate,
      SequencedMap<Coefficient, Double> coefficients,
      List<Double> x,
      List<Double> g,
      SequencedMap<String, List<Double>> before,
      SequencedMap<String, List<Double>> after,
      SequencedMap<String, Term> terms,
      List<Double> result) {}
}
