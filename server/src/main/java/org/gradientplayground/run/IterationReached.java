package org.gradientplayground.run;

/**
 * The way of a training to the iteration that is to be shown. The training starts when the first
 * step is asked for, so that this costs nothing before.
 */
final class IterationReached implements Preparation {
  private final IterationSource source;
  private final BackpropDraft draft;
  private TrainingRun run;

  IterationReached(IterationSource source, BackpropDraft draft) {
    this.source = source;
    this.draft = draft;
  }

  @Override
  public long step() {
    return run == null ? 0 : run.step() + 1;
  }

  /** One for the start of the training, and one for each iteration before. */
  @Override
  public long target() {
    return source.iteration();
  }

  @Override
  public void advance() {
    if (run == null) {
      run = begun();
    } else if (!run.advance()) {
      throw beyondEnd();
    }
  }

  private TrainingRun begun() {
    try {
      return new TrainingRun(source.training(), false);
    } catch (InvalidSpec e) {
      throw new InvalidSpec(e.code(), "/training" + e.path(), e.parameters().toArray());
    }
  }

  private InvalidSpec beyondEnd() {
    return new InvalidSpec("beyondEnd", "/iteration", source.iteration(), run.step());
  }

  @Override
  public RunSpec ready() {
    if (step() < target()) {
      throw new IllegalStateException("step " + step() + " of " + target());
    }
    if (run.outcome().isPresent()) {
      throw beyondEnd();
    }
    var reached = new ReachedIteration(run.state(), run.settings());
    return draft.with(source.reachedBy(reached)).spec();
  }
}
