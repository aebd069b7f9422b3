package org.gradientplayground.protocol;

import java.util.OptionalDouble;
import org.gradientplayground.engine.optimizer.Coefficient;
import org.gradientplayground.engine.optimizer.Optimizer;
import org.gradientplayground.run.RunSpec;

/** Reads the optimizer of a spec, and the version of the engine that the spec was made for. */
final class OptimizerReader {
  private OptimizerReader() {}

  /** The optimizer with the coefficients that it names; the others are the usual ones. */
  static Optimizer read(Members members) {
    String name = members.text("name", Members.LONGEST_WORD);
    Optimizer optimizer =
        Optimizer.named(name)
            .orElseThrow(
                () -> Refusal.of("unknownOptimizer", members.pathOf("name"), name).thrown());
    for (Coefficient coefficient : optimizer.coefficients().keySet()) {
      OptionalDouble value = members.optionalNumber(coefficient.wireName());
      if (value.isPresent()) {
        optimizer = optimizer.with(coefficient, value.getAsDouble());
      }
    }
    members.end();
    return optimizer;
  }

  /** Refuses the spec of another engine. */
  static void requireEngine(Members members) {
    long engine =
        members
            .optionalInteger("engine", -Members.LARGEST_INTEGER, Members.LARGEST_INTEGER)
            .orElse(RunSpec.ENGINE);
    if (engine != RunSpec.ENGINE) {
      throw Refusal.of("engineMismatch", members.pathOf("engine"), engine, RunSpec.ENGINE).thrown();
    }
  }
}
