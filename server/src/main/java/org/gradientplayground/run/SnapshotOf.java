package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.gradientplayground.engine.analysis.LearningRates;
import org.gradientplayground.engine.differentiation.Differentiation;
import org.gradientplayground.engine.differentiation.Differentiation.Central;
import org.gradientplayground.engine.differentiation.Differentiation.Exact;
import org.gradientplayground.engine.differentiation.Differentiation.Forward;
import org.gradientplayground.engine.differentiation.GradientOf;
import org.gradientplayground.engine.differentiation.TangentLine;
import org.gradientplayground.engine.objective.Objective;
import org.gradientplayground.engine.optimizer.OptimizerState;
import org.gradientplayground.run.DescentSnapshot.Gradient;
import org.gradientplayground.run.DescentSnapshot.Numeric;
import org.gradientplayground.run.DescentSnapshot.Update;

/** The snapshot of the present step of a descent. */
final class SnapshotOf {
  /** h of the difference that checks an exact gradient; the article's. */
  private static final double CHECK_H = 1e-4;

  private final DescentRun run;
  private final Optional<Outcome> end;
  private final Objective objective;
  private final DescentSettings settings;
  private final double[] x;

  SnapshotOf(DescentRun run, Optional<Outcome> end) {
    this.run = run;
    this.end = end;
    this.objective = run.objective();
    this.settings = run.settings();
    this.x = run.present().x;
  }

  DescentSnapshot present() {
    return new DescentSnapshot(
        list(x),
        run.present().f,
        settings.learningRate(),
        gradient(),
        made(),
        next(),
        tangent(),
        LearningRates.of(objective, settings.optimizer(), settings.steps(), run.begun().start()));
  }

  private Gradient gradient() {
    var exact = new double[x.length];
    objective.gradient(x, exact);
    Optional<Numeric> numeric = numeric();
    return new Gradient(
        settings.gradient(),
        finite(run.stepGradient()),
        finite(exact),
        numeric.map(found -> difference(found, exact)).orElse(OptionalDouble.empty()),
        numeric);
  }

  private static OptionalDouble difference(Numeric numeric, double[] exact) {
    double largest = 0;
    for (int i = 0; i < exact.length; i++) {
      largest = Math.max(largest, Math.abs(numeric.value().get(i) - exact[i]));
    }
    return Double.isFinite(largest) ? OptionalDouble.of(largest) : OptionalDouble.empty();
  }

  private Optional<Numeric> numeric() {
    return switch (settings.gradient()) {
      case Exact() -> numeric(new Central(CHECK_H), CHECK_H, true);
      case Central(double h) -> numeric(settings.gradient(), h, true);
      case Forward(double h) -> numeric(settings.gradient(), h, false);
    };
  }

  private Optional<Numeric> numeric(Differentiation method, double h, boolean bothSides) {
    var gradientOf = new GradientOf(objective);
    var plus = new double[x.length];
    var minus = new double[x.length];
    var value = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      plus[i] = gradientOf.shifted(x, i, h);
      minus[i] = bothSides ? gradientOf.shifted(x, i, -h) : 0;
    }
    gradientOf.at(x, method, value);
    return Finite.all(plus) && Finite.all(minus) && Finite.all(value)
        ? Optional.of(
            new Numeric(
                method.method(),
                h,
                list(plus),
                bothSides ? Optional.of(list(minus)) : Optional.empty(),
                list(value)))
        : Optional.empty();
  }

  private Optional<Update> made() {
    return run.step() == 0
        ? Optional.empty()
        : update(
            run.step(),
            run.settingsBefore(),
            run.previous(),
            run.stepGradientBefore(),
            run.present());
  }

  private Optional<Update> next() {
    boolean none = end.filter(SnapshotOf::isByPlan).isPresent();
    return none
        ? Optional.empty()
        : update(run.step() + 1, settings, run.present(), run.stepGradient(), run.next());
  }

  /** Whether the run ended although the next numbers are known and nothing is wrong with them. */
  private static boolean isByPlan(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Finished _, Outcome.Converged _ -> true;
      case Outcome.Diverged diverged -> diverged.cause() == Outcome.Cause.FAR;
    };
  }

  private static Optional<Update> update(
      long t, DescentSettings settings, DescentState from, double[] gradient, DescentState to) {
    boolean finite = to.updateIsFinite() && Finite.all(gradient);
    return finite
        ? Optional.of(
            new Update(
                t,
                settings.learningRate(),
                settings.optimizer().coefficients(),
                list(from.x),
                list(gradient),
                memory(from.optimizer),
                memory(to.optimizer),
                settings.optimizer().terms(settings.learningRate(), to.optimizer),
                list(to.x)))
        : Optional.empty();
  }

  private Optional<TangentLine> tangent() {
    if (x.length != 1) {
      return Optional.empty();
    }
    TangentLine line = TangentLine.through(x[0], run.present().f, run.stepGradient()[0]);
    return Double.isFinite(line.slope()) && Double.isFinite(line.intercept())
        ? Optional.of(line)
        : Optional.empty();
  }

  private static SequencedMap<String, List<Double>> memory(OptimizerState state) {
    var memory = new LinkedHashMap<String, List<Double>>();
    for (int k = 0; k < state.names().size(); k++) {
      memory.put(state.names().get(k), list(state.array(k)));
    }
    return memory;
  }

  private static Optional<List<Double>> finite(double[] numbers) {
    return Finite.all(numbers) ? Optional.of(list(numbers)) : Optional.empty();
  }

  private static List<Double> list(double[] numbers) {
    var list = new ArrayList<Double>(numbers.length);
    for (double number : numbers) {
      list.add(number);
    }
    return List.copyOf(list);
  }
}
