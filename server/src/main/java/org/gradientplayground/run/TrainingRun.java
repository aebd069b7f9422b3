package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.data.Dataset;
import org.gradientplayground.engine.data.Task;
import org.gradientplayground.engine.training.Architecture;

/**
 * A training, standing at one of its iterations.
 *
 * <p>The next iteration is made beside the present one, in a {@link TrainingWorkspace}: parameters,
 * optimizer, sampler and masks each have a second buffer, and change places with it when all
 * numbers turn out to be finite. An attempt that fails leaves the run where it was, and {@link
 * #outcome} then says that it diverges; an edit may make it go on. Nothing is allocated once warm.
 */
final class TrainingRun implements Run {
  private final TrainingSpec begun;
  private final Architecture network;
  private final Dataset dataset;
  private final List<String> columns;
  private final LiveEdits live;
  private final boolean explains;

  private TrainingSettings settings;
  private TrainingSettings settingsBefore;
  private double[] classWeights;
  private int editsApplied;

  private final TrainingState state;
  private final Touched touched;
  private TrainingWorkspace workspace;
  private Painter painter;

  /** Why the next iteration could not be made, if that was tried. */
  private Optional<Outcome> failure = Optional.empty();

  /** How the run ended at the last step it is to make; null until that is asked for. */
  private Outcome ending;

  /** The run at step 0. */
  TrainingRun(TrainingSpec spec) {
    this(spec, true);
  }

  /**
   * The run at step 0.
   *
   * @param explains whether a divergence looks for a learning rate that holds
   */
  TrainingRun(TrainingSpec spec, boolean explains) {
    this(spec, explains, TrainingStart.state(spec));
    TrainingStart.measure(this);
    arrive();
  }

  /** The run at the step of a checkpoint. */
  TrainingRun(TrainingSpec spec, TrainingState resumed) {
    this(spec, true, resumed);
    while (editsApplied < begun.edits().size()
        && begun.edits().get(editsApplied).atStep() < state.step) {
      settle(begun.edits().get(editsApplied++));
    }
    settingsBefore = settings;
    arrive();
  }

  private TrainingRun(TrainingSpec spec, boolean explains, TrainingState state) {
    this.begun = spec;
    this.explains = explains;
    this.network = spec.architecture();
    this.dataset = spec.dataset();
    this.columns = columns(network);
    this.live = new LiveEdits();
    this.touched = new Touched();
    this.state = state;
    this.settings = spec.settings();
    this.settingsBefore = settings;
    this.classWeights = numbers(settings.classWeights());
  }

  private TrainingRun(TrainingRun other) {
    begun = other.begun;
    explains = other.explains;
    network = other.network;
    dataset = other.dataset;
    columns = other.columns;
    live = other.live.copy();
    touched = other.touched.copy();
    state = other.state.copy();
    settings = other.settings;
    settingsBefore = other.settingsBefore;
    classWeights = other.classWeights;
    editsApplied = other.editsApplied;
    failure = other.failure;
    ending = other.ending;
  }

  private static List<String> columns(Architecture network) {
    var names = new ArrayList<String>();
    names.add("loss");
    if (network.task() == Task.CLASSIFICATION) {
      names.add("accuracy");
    }
    names.add("gradientNorm");
    for (int layer = 1; layer <= network.layers(); layer++) {
      names.add("gradientNorm" + layer);
    }
    return List.copyOf(names);
  }

  static double[] numbers(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Override
  public TrainingSpec spec() {
    return live.isEmpty() ? begun : begun.withEdits(live.after(begun.edits()));
  }

  @Override
  public long step() {
    return state.step;
  }

  @Override
  public boolean advance() {
    if (outcome().isPresent()) {
      return false;
    }
    String lost = NextIteration.make(state, workspace(), network, settings, classWeights);
    if (lost != null) {
      failure = Optional.of(TrainingDivergence.of(this, lost, explains));
      return false;
    }
    settingsBefore = settings;
    touched.clear();
    arrive();
    return true;
  }

  /** Applies the edits that the log holds for the present step, and those only once. */
  private void arrive() {
    List<Edit> edits = begun.edits();
    while (editsApplied < edits.size() && edits.get(editsApplied).atStep() == state.step) {
      apply(edits.get(editsApplied));
      editsApplied++;
    }
  }

  private void apply(Edit edit) {
    settle(edit);
    TrainingChange change = TrainingSpec.changeOf(edit);
    if (change.parameter().isPresent()) {
      ParameterEdit parameter = change.parameter().get();
      touched.set(state.parameters, begun.rules().index(parameter.place()), parameter.value());
    }
    failure = Optional.empty();
  }

  private void settle(Edit edit) {
    settings = settings.with(begun.rules().understood(edit.change()));
    classWeights = numbers(settings.classWeights());
    if (workspace != null && !workspace.holds(largestBatch())) {
      workspace = null;
    }
  }

  @Override
  public Optional<Outcome> outcome() {
    if (state.step < RunSpec.MAX_STEPS && !hasMadeAllEpochs()) {
      return failure;
    }
    if (ending == null || ending.step() != state.step) {
      ending = TrainingDivergence.atTheEnd(this, explains);
    }
    return Optional.of(ending);
  }

  private boolean hasMadeAllEpochs() {
    int epoch = state.sampler.epoch();
    return epoch > settings.epochs() || epoch == settings.epochs() && state.sampler.endsEpoch();
  }

  @Override
  public void edit(Edit edit) {
    if (edit.atStep() != state.step) {
      throw new IllegalArgumentException(
          "an edit acts at the present step " + state.step + ", was " + edit.atStep());
    }
    begun.check("", edit.change(), state.step);
    apply(edit);
    live.add(edit);
  }

  @Override
  public Change understood(Change change) {
    return begun.rules().understood(change);
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public void writeRow(double[] row) {
    int at = 0;
    row[at++] = state.loss;
    if (network.task() == Task.CLASSIFICATION) {
      row[at++] = state.accuracy;
    }
    row[at++] = state.gradientNorm;
    System.arraycopy(state.gradientNorms, 0, row, at, state.gradientNorms.length);
  }

  @Override
  public boolean endsEpoch() {
    return state.sampler.endsEpoch();
  }

  @Override
  public Optional<EpochRow> epochRow() {
    if (!endsEpoch()) {
      return Optional.empty();
    }
    workspace().load(asMade());
    var measure = new WholeSet(workspace(), dataset, numbers(settingsBefore.classWeights()));
    return measure.epochRow(state.step, state.sampler.epoch());
  }

  @Override
  public Snapshot snapshot(Detail detail) {
    return new TrainingSnapshotOf(this).present(detail);
  }

  @Override
  public Scenery scenery() {
    return TrainingScenery.of(begun);
  }

  @Override
  public long digest() {
    return state.digest(asMade());
  }

  @Override
  public Optional<byte[]> checkpoint() {
    return state.step == 0 ? Optional.empty() : Optional.of(TrainingCheckpoint.of(state, asMade()));
  }

  /** The arrays of the state, 8 bytes a number; generators and sampler take about 20 KB. */
  @Override
  public long size() {
    long arrays = 2 + state.optimizer.names().size();
    return 20_000 + 8 * arrays * state.parameters.length + 12L * dataset.trainCount();
  }

  @Override
  public Run copy() {
    return new TrainingRun(this);
  }

  /** The parameters as this step made them, before any edit at it. */
  double[] asMade() {
    return touched.asMade(state.parameters);
  }

  @Override
  public int snapshotBytes() {
    return TrainingScenery.of(begun).snapshotBytes();
  }

  @Override
  public int messageBytes() {
    return 160 * 1024;
  }

  @Override
  public boolean hasPicture() {
    return true;
  }

  @Override
  public Optional<List<LayerWeights>> weights() {
    return Optional.of(GivenWeights.layers(state.parameters, network));
  }

  @Override
  public Answer answer(Question question) {
    if (question instanceof Question.ReadParameter(ParameterPlace place)) {
      begun.rules().check("", place);
      return new LayersOf(this).parameter(place, begun.rules().index(place));
    }
    throw new InvalidSpec("notApplicable", "");
  }

  /** The picture of the network as it stands. */
  Picture paint() {
    if (painter == null) {
      painter = new Painter(begun);
    }
    return painter.paint(state.parameters, settings, state.sampler);
  }

  TrainingWorkspace workspace() {
    if (workspace == null) {
      workspace = new TrainingWorkspace(network, dataset, state, largestBatch());
    }
    return workspace;
  }

  /** That of the next iteration, or that of the one made last, which is shown once more. */
  private int largestBatch() {
    return Math.max(settings.batchSize(), state.sampler.size());
  }

  TrainingSpec begun() {
    return begun;
  }

  TrainingState state() {
    return state;
  }

  /** The settings the next step is made with. */
  TrainingSettings settings() {
    return settings;
  }

  /** The settings the present step was made with. */
  TrainingSettings settingsBefore() {
    return settingsBefore;
  }
}
