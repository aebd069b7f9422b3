package org.gradientplayground.session;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.gradientplayground.protocol.ExportForm;
import org.gradientplayground.protocol.Frame;
import org.gradientplayground.protocol.WeightsText;
import org.gradientplayground.run.SamplesText;
import org.gradientplayground.run.TrainingSpec;
import org.gradientplayground.run.numpy.NumpyScript;

/** The texts that were asked for and are still to be made; each at most once at a time. */
final class Exports {
  private final String runId;
  private final Set<ExportForm> wanted = new LinkedHashSet<>();

  Exports(String runId) {
    this.runId = runId;
  }

  void want(ExportForm form) {
    wanted.add(form);
  }

  /** Makes one of them; empty if none is wanted. */
  Optional<Frame.Exported> next(Timeline timeline) {
    if (wanted.isEmpty() || !(timeline.spec() instanceof TrainingSpec spec)) {
      return Optional.empty();
    }
    ExportForm form = wanted.iterator().next();
    wanted.remove(form);
    String text =
        switch (form) {
          case NUMPY -> NumpyScript.of(spec);
          case DATA -> SamplesText.csv(spec.dataset());
          case WEIGHTS -> WeightsText.of(timeline.run().weights().orElseThrow());
        };
    return Optional.of(new Frame.Exported(runId, form, text));
  }
}
