package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.graph.ComputationGraph;
import org.gradientplayground.engine.graph.Node;
import org.gradientplayground.engine.graph.Pass;
import org.gradientplayground.engine.tensor.Tensor;

/**
 * A backpropagation, standing at one operation of one iteration.
 *
 * <p>An iteration is a {@link Pass} and then one update for each parameter. A step whose numbers
 * are not all finite is not made: the pass is taken back to where it was, by going through the
 * iteration once more, and {@link #outcome} says what was lost; an edit may make the run go on.
 *
 * <p>An edit of the numbers of a leaf, or of the rules of gradients, begins the iteration anew; the
 * row and the digest of the step stay those with which it was made.
 */
final class BackpropRun implements Run {
  private final BackpropSpec begun;
  private final GraphModel model;
  private final List<PlannedStep> plan;
  private final LiveEdits live;

  private BackpropSettings settings;
  private int editsApplied;

  private long step;
  private int iteration = 1;

  /** How many operations of the iteration are done. */
  private int at;

  private final BackpropLeaves leaves;

  /** The pass as the iteration began. */
  private Pass start;

  private Pass pass;
  private Optional<ParameterUpdate> update = Optional.empty();

  /** The row of the step as it was made. */
  private double[] row;

  /** The digest of the step as it was made; not known before it is asked for or an edit comes. */
  private Optional<Long> digest = Optional.empty();

  /** Why the next step could not be made, if that was tried. */
  private Optional<Outcome> failure = Optional.empty();

  BackpropRun(BackpropSpec spec) {
    begun = spec;
    model = spec.model();
    live = new LiveEdits();
    settings = spec.settings();
    leaves = new BackpropLeaves(model);
    start = Pass.of(model.graph(), leaves.values(), settings.rules());
    pass = start.copy();
    plan = PlannedStep.of(pass);
    row = present();
    arrive();
  }

  private BackpropRun(BackpropRun other) {
    begun = other.begun;
    model = other.model;
    plan = other.plan;
    live = other.live.copy();
    settings = other.settings;
    editsApplied = other.editsApplied;
    step = other.step;
    iteration = other.iteration;
    at = other.at;
    leaves = other.leaves.copy();
    start = other.start.copy();
    pass = other.pass.copy();
    update = other.update;
    row = other.row;
    digest = other.digest;
    failure = other.failure;
  }

  @Override
  public BackpropSpec spec() {
    return live.isEmpty() ? begun : begun.withEdits(live.after(begun.edits()));
  }

  @Override
  public long step() {
    return step;
  }

  @Override
  public boolean advance() {
    if (outcome().isPresent()) {
      return false;
    }
    boolean made =
        at == plan.size()
            ? beginNext()
            : at < pass.length() ? operate(pass) : update(plan.get(at).node());
    if (made) {
      step++;
      row = present();
      digest = Optional.empty();
      arrive();
    }
    return made;
  }

  /** The first operation of the next iteration. */
  private boolean beginNext() {
    Pass before = pass;
    Pass beforeStart = start;
    int atBefore = at;
    Pass next = pass.with(settings.rules());
    next.begin(leaves.values(), settings.zeroGrad());
    start = next.copy();
    at = 0;
    iteration++;
    if (operate(next)) {
      pass = next;
      return true;
    }
    pass = before;
    start = beforeStart;
    at = atBefore;
    iteration--;
    return false;
  }

  private boolean operate(Pass going) {
    going.advance();
    if (going.firstNonFinite().isPresent()) {
      failure = Optional.of(GraphDivergence.of(step, going));
      pass = replayed();
      return false;
    }
    at++;
    update = Optional.empty();
    return true;
  }

  /** The pass at the operation that was done last. */
  private Pass replayed() {
    Pass again = start.copy();
    while (again.at() < at) {
      again.advance();
    }
    return again;
  }

  private boolean update(int node) {
    Node parameter = model.graph().node(node);
    ParameterUpdate made =
        leaves.update(parameter, settings.learningRate(), pass.gradientOrZeros(node));
    if (!made.isFinite()) {
      failure = Optional.of(GraphDivergence.of(step, parameter, made));
      return false;
    }
    update = Optional.of(made);
    at++;
    return true;
  }

  /** Applies the edits that the log holds for the present step, and those only once. */
  private void arrive() {
    List<Edit> edits = begun.edits();
    while (editsApplied < edits.size() && edits.get(editsApplied).atStep() == step) {
      apply(edits.get(editsApplied++).change());
    }
  }

  private void apply(Change any) {
    digest = Optional.of(digest());
    BackpropChange change = BackpropRules.ofBackprop("", any);
    boolean hadEnded = hasMadeAllIterations();
    settings = settings.with(change);
    leaves.set(begun.rules().changed(leaves.values(), change));
    if (change.beginsAnew() || hadEnded && hasMadeAllIterations()) {
      start = start.with(settings.rules());
      start.begin(leaves.values(), false);
      pass = start.copy();
      at = 0;
      update = Optional.empty();
    }
    failure = Optional.empty();
  }

  @Override
  public Optional<Outcome> outcome() {
    boolean finished = step >= RunSpec.MAX_STEPS || hasMadeAllIterations();
    return finished ? Optional.of(new Outcome.Finished(step)) : failure;
  }

  private boolean hasMadeAllIterations() {
    return iteration >= settings.iterations() && at == plan.size();
  }

  @Override
  public void edit(Edit edit) {
    if (edit.atStep() != step) {
      throw new IllegalArgumentException(
          "an edit acts at the present step " + step + ", was " + edit.atStep());
    }
    begun.rules().check("", edit.change(), step);
    apply(edit.change());
    live.add(edit);
  }

  @Override
  public List<String> columns() {
    return List.of("iteration", "at", "node", "output", "known");
  }

  @Override
  public void writeRow(double[] into) {
    System.arraycopy(row, 0, into, 0, row.length);
  }

  private double[] present() {
    Optional<Tensor> output = pass.value(model.graph().output());
    return new double[] {
      iteration,
      at,
      at == 0 ? -1 : plan.get(at - 1).node(),
      output.map(it -> it.at(0)).orElse(0.0),
      output.isPresent() ? 1 : 0
    };
  }

  @Override
  public Snapshot snapshot(Detail detail) {
    ComputationGraph graph = model.graph();
    var values = new ArrayList<Optional<Tensor>>();
    var gradients = new ArrayList<Optional<Tensor>>();
    var carried = new ArrayList<Optional<Tensor>>();
    for (Node each : graph.nodes()) {
      values.add(each.isLeaf() ? Optional.of(leaves.of(each)) : pass.value(each.index()));
      gradients.add(pass.gradient(each.index()));
      carried.add(pass.carried(each.index()));
    }
    return new BackpropSnapshot(
        iteration,
        at,
        values,
        gradients,
        carried,
        model.edges().stream().map(it -> pass.contribution(it.to(), it.slot())).toList(),
        settings.learningRate(),
        update.isPresent() ? Optional.empty() : pass.latest(),
        update);
  }

  @Override
  public Scenery scenery() {
    return BackpropScenery.of(model, plan);
  }

  @Override
  public Answer answer(Question question) {
    return new GraphAnswers(model, pass).to(question);
  }

  @Override
  public long digest() {
    return digest.orElseGet(this::digestNow);
  }

  private long digestNow() {
    var words = new Digest();
    words.add(step);
    words.add(row);
    leaves.addValues(words);
    for (Node each : model.graph().nodes()) {
      pass.value(each.index()).ifPresent(it -> words.add(it.toArray()));
      pass.gradient(each.index()).ifPresent(it -> words.add(it.toArray()));
    }
    leaves.addRemembered(words);
    return words.value();
  }

  @Override
  public int snapshotBytes() {
    return model.size().snapshotBytes();
  }

  @Override
  public int messageBytes() {
    return GraphSize.MESSAGE_BYTES;
  }

  @Override
  public long size() {
    return model.size().copyBytes();
  }

  @Override
  public Run copy() {
    return new BackpropRun(this);
  }
}
