package org.gradientplayground.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gradientplayground.engine.graph.Contribution;
import org.gradientplayground.engine.graph.Operation;
import org.gradientplayground.engine.graph.Phase;
import org.gradientplayground.engine.optimizer.Term;
import org.gradientplayground.engine.tensor.Tensor;
import org.gradientplayground.run.BackpropSnapshot;
import org.gradientplayground.run.ParameterUpdate;
import org.gradientplayground.run.PlannedStep;

/** Writes one operation of a backpropagation and what stands in the graph after it. */
final class BackpropSnapshotWriter {
  private BackpropSnapshotWriter() {}

  static void write(JsonWriter json, BackpropSnapshot snapshot) {
    json.integer("iteration", snapshot.iteration())
        .integer("at", snapshot.at())
        .tensors("values", snapshot.values())
        .tensors("gradients", snapshot.gradients())
        .tensors("contributions", snapshot.contributions())
        .number("learningRate", snapshot.learningRate());
    if (snapshot.carried().stream().anyMatch(Optional::isPresent)) {
      json.tensors("carried", snapshot.carried());
    }
    snapshot.operation().ifPresent(done -> json.object("operation", it -> operation(it, done)));
    snapshot.update().ifPresent(done -> json.object("operation", it -> update(it, done)));
  }

  private static void operation(JsonWriter json, Operation done) {
    json.text("phase", done.phase().name().toLowerCase(Locale.ROOT))
        .integer("node", done.node())
        .tensors("operands", done.operands().stream().map(Optional::of).toList())
        .tensor("result", done.result());
    done.local().ifPresent(local -> json.tensors("local", finite(local)));
    done.upstream().ifPresent(upstream -> json.tensor("upstream", upstream));
    if (done.phase() == Phase.BACKWARD) {
      int slots = done.operands().size();
      json.tensors("contributions", perSlot(slots, done.contributions()));
      json.objectsOrNull(
          "totals", totals(slots, done.contributions()), (it, each) -> total(it, each));
    }
  }

  /** A slope may be infinite where nothing flows through it, as that of x^y by y for x below 0. */
  private static List<Optional<Tensor>> finite(List<Tensor> local) {
    return local.stream()
        .map(each -> Optional.of(each).filter(it -> Double.isFinite(it.largestSize())))
        .toList();
  }

  private static List<Optional<Tensor>> perSlot(int slots, List<Contribution> contributions) {
    var amounts = new ArrayList<Optional<Tensor>>(Collections.nCopies(slots, Optional.empty()));
    contributions.forEach(each -> amounts.set(each.slot(), Optional.of(each.amount())));
    return amounts;
  }

  private static List<Optional<Contribution>> totals(int slots, List<Contribution> contributions) {
    var all = new ArrayList<Optional<Contribution>>(Collections.nCopies(slots, Optional.empty()));
    contributions.forEach(each -> all.set(each.slot(), Optional.of(each)));
    return all;
  }

  private static void total(JsonWriter json, Contribution contribution) {
    contribution
        .before()
        .ifPresentOrElse(before -> json.tensor("before", before), () -> json.nothing("before"));
    json.tensor("after", contribution.after());
  }

  private static void update(JsonWriter json, ParameterUpdate done) {
    json.text("phase", PlannedStep.UPDATE)
        .integer("node", done.node())
        .tensors("operands", List.of(Optional.of(done.before())))
        .tensor("result", done.after())
        .object("update", it -> details(it, done));
  }

  private static void details(JsonWriter json, ParameterUpdate done) {
    json.number("learningRate", done.learningRate())
        .tensor("gradient", done.gradient())
        .tensor("before", done.before())
        .tensor("after", done.after())
        .object("optimizer", it -> SpecWriter.optimizer(it, done.optimizer()))
        .integer("t", done.t())
        .number("l1", done.regularisation().l1())
        .number("l2", done.regularisation().l2())
        .object("stateBefore", it -> done.stateBefore().forEach(it::tensor))
        .object("stateAfter", it -> done.stateAfter().forEach(it::tensor))
        .object("terms", it -> done.terms().forEach((name, term) -> term(it, done, name, term)));
  }

  private static void term(JsonWriter json, ParameterUpdate done, String name, Term term) {
    switch (term) {
      case Term.Scalar(double value) -> json.number(name, value);
      case Term.PerVariable(List<Double> values) -> {
        double[] numbers = values.stream().mapToDouble(Double::doubleValue).toArray();
        json.tensor(name, Tensor.of(done.before().shape(), numbers));
      }
    }
  }
}
