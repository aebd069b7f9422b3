package org.gradientplayground.e2e.pages;

import com.microsoft.playwright.Page;
import org.gradientplayground.e2e.fixture.Words;

/** The settings of a descent. */
public final class Settings extends SettingsPanel<Settings> {
  Settings(Page page, Words words) {
    super(page, words);
  }

  @Override
  Settings self() {
    return this;
  }

  /** Chooses a function by the name that the page gives it. */
  public Settings chooseFunction(String key) {
    return choose("settings.function", "function." + key);
  }

  /** Asks for a function that is typed; until it is, the one in force stays chosen. */
  public Settings choosesOwnFunction() {
    return pick("settings.function", "function.own");
  }

  /** Where the window of a typed function ends along a variable: {@code x ≥} or {@code x ≤}. */
  public Settings entersWindow(String name, String value) {
    return enterNamed(name, value);
  }

  public Settings chooseOptimizer(String key) {
    return choose("settings.optimizer", "optimizer." + key);
  }

  public Settings chooseGradient(String key) {
    return choose("settings.gradient", "gradient." + key);
  }

  public Settings enterSteps(String count) {
    return enter("settings.steps", count);
  }

  public Settings enterTolerance(String tolerance) {
    return enter("settings.tolerance", tolerance);
  }
}
