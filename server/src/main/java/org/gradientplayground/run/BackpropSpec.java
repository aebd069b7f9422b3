package org.gradientplayground.run;

import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.graph.Node;

/**
 * One backpropagation through a graph, operation by operation: forward, backward, and the update of
 * the parameters, as many iterations as it has. Step 0: the inputs are set and nothing is computed.
 */
public final class BackpropSpec implements RunSpec {
  private final BackpropSource source;
  private final BackpropDraft draft;

  /** Empty while the training that leads to the graph is still to be computed. */
  private final Optional<Ready> ready;

  private final List<Edit> edits;

  /** What is known once the graph is. */
  private record Ready(GraphModel model, BackpropSettings settings, BackpropRules rules) {}

  BackpropSpec(BackpropDraft draft) {
    this.draft = draft;
    this.source = draft.source();
    boolean waits = source instanceof IterationSource iteration && !iteration.isReached();
    this.ready = waits ? Optional.empty() : Optional.of(ready(draft));
    this.edits = draft.edits();
    ready.ifPresent(it -> EditRules.check(edits, it.rules()::check));
  }

  private static Ready ready(BackpropDraft draft) {
    GraphModel model = draft.source().model();
    var rules = new BackpropRules(draft.source(), model);
    BackpropSettings settings = draft.settings(model);
    settings.check("", rules.mostIterations());
    return new Ready(model, settings, rules);
  }

  /** A spec of this source whose everything else has its default, to be filled in. */
  public static BackpropDraft on(BackpropSource source) {
    return new BackpropDraft(source);
  }

  /** What the graph is made of. */
  public BackpropSource source() {
    return source;
  }

  /**
   * What an edit may change, as at step 0; of the iteration of a training not known before that is
   * reached.
   */
  public Optional<BackpropSettings> understood() {
    return ready.map(Ready::settings);
  }

  /** What of it was given before the iteration of a training is reached. */
  public BackpropDraft given() {
    return draft;
  }

  @Override
  public List<Edit> edits() {
    return edits;
  }

  /** The same run with another log. */
  BackpropSpec withEdits(List<Edit> others) {
    return draft.copy().edits(others).spec();
  }

  GraphModel model() {
    return ready.orElseThrow().model();
  }

  BackpropSettings settings() {
    return ready.orElseThrow().settings();
  }

  BackpropRules rules() {
    return ready.orElseThrow().rules();
  }

  /** How many iterations it has; 1 while the graph is not known. */
  public int iterations() {
    return ready.map(it -> it.settings().iterations()).orElse(1);
  }

  /** How many steps an iteration makes; 0 while the graph is not known. */
  public int stepsPerIteration() {
    return ready.map(it -> it.rules().stepsPerIteration()).orElse(0);
  }

  /** Whether the graph has a parameter. */
  static boolean learns(GraphModel model) {
    return model.graph().leaves().stream().anyMatch(it -> it.kind() == Node.Kind.PARAMETER);
  }

  @Override
  public Optional<Preparation> preparation() {
    return source instanceof IterationSource iteration && ready.isEmpty()
        ? Optional.of(new IterationPreparation(iteration, draft))
        : Optional.empty();
  }

  @Override
  public Run begin() {
    Optional<Preparation> before = preparation();
    if (before.isEmpty()) {
      return new BackpropRun(this);
    }
    while (before.get().step() < before.get().target()) {
      before.get().advance();
    }
    return before.get().ready().begin();
  }

  @Override
  public Run resume(long step, byte[] state) {
    throw new InvalidSpec("notApplicable", "/checkpoint", "backprop");
  }

  /** The products of an iteration shared out among its steps, and a microsecond more for each. */
  @Override
  public long workPerStep() {
    return ready
        .map(it -> 1_000 + it.model().work() / it.rules().stepsPerIteration())
        .orElse(1_000L);
  }
}
