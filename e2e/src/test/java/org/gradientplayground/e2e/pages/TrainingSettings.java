package org.gradientplayground.e2e.pages;

import com.microsoft.playwright.Page;
import org.gradientplayground.e2e.fixture.Words;

/** The settings of a training. */
public final class TrainingSettings extends SettingsPanel<TrainingSettings> {
  TrainingSettings(Page page, Words words) {
    super(page, words);
  }

  @Override
  TrainingSettings self() {
    return this;
  }

  public TrainingSettings chooseOptimizer(String key) {
    return choose("training.setting.optimizer", "optimizer." + key);
  }

  public TrainingSettings chooseSampling(String key) {
    return choose("training.setting.sampling", "training.sampling." + key);
  }

  /** Other weights and other mini-batches. */
  public TrainingSettings newSeed() {
    press("training.newSeed");
    return this;
  }

  /** Weight decay, from the next iteration on. */
  public TrainingSettings enterL2(String value) {
    return enter("training.setting.l2", value);
  }
}
