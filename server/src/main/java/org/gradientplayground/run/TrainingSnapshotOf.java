package org.gradientplayground.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gradientplayground.engine.training.BatchSampler;
import org.gradientplayground.engine.training.Sampling;

/** The snapshot of the present step of a training. */
final class TrainingSnapshotOf {
  private final TrainingRun run;
  private final TrainingState state;
  private final BatchSampler sampler;

  TrainingSnapshotOf(TrainingRun run) {
    this.run = run;
    this.state = run.state();
    this.sampler = state.sampler;
  }

  TrainingSnapshot present(Detail detail) {
    List<LayerSnapshot> layers = new LayersOf(run).present();
    int batchSize = run.settings().batchSize();
    List<Integer> sizes = batchSizes(batchSize);
    return new TrainingSnapshot(
        sampler.epoch(),
        sampler.iteration(),
        sizes.size(),
        state.samplesSeen,
        new Indices(sampler.batch(), sampler.size()),
        order(),
        sizes,
        run.settingsBefore().learningRate(),
        state.loss,
        WholeSet.known(state.accuracy),
        layers,
        detail == Detail.FULL ? Optional.of(run.paint()) : Optional.empty());
  }

  private Optional<Indices> order() {
    int count = run.begun().dataset().trainCount();
    boolean shown =
        sampler.epoch() > 0
            && run.begun().sampling() == Sampling.EPOCHS
            && count <= TrainingSnapshot.LONGEST_ORDER;
    return shown ? Optional.of(new Indices(sampler.order(), count)) : Optional.empty();
  }

  /** Of the present epoch, at step 0 of the first: those made, and those to come. */
  private List<Integer> batchSizes(int batchSize) {
    var sizes = new ArrayList<Integer>();
    int left = run.begun().dataset().trainCount();
    for (int k = 0; k < sampler.iteration(); k++) {
      sizes.add(sampler.size(k));
      left -= sampler.size(k);
    }
    boolean full = run.begun().sampling() == Sampling.REPLACEMENT;
    for (; left > 0; left -= batchSize) {
      sizes.add(full ? batchSize : Math.min(batchSize, left));
    }
    return Collections.unmodifiableList(sizes);
  }
}
