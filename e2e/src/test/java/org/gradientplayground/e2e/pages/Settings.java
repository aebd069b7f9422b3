package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.gradientplayground.e2e.fixture.Words;

/** Everything that is not on the control bar itself, behind one button. */
public final class Settings {
  private final Page page;
  private final Words words;

  Settings(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  public Settings open() {
    if (!choice("settings.function").isVisible()) {
      disclosure().click();
    }
    return isOpen();
  }

  public Settings isOpen() {
    assertThat(choice("settings.function")).isVisible();
    return this;
  }

  public Settings close() {
    disclosure().click();
    return isClosed();
  }

  public Settings isClosed() {
    assertThat(choice("settings.function")).not().isVisible();
    return this;
  }

  /** Chooses a function by the name that the page gives it. */
  public Settings chooseFunction(String key) {
    return choose("settings.function", "function." + key);
  }

  public Settings chooseOptimizer(String key) {
    return choose("settings.optimizer", "optimizer." + key);
  }

  public Settings chooseGradient(String key) {
    return choose("settings.gradient", "gradient." + key);
  }

  public Settings enterSteps(String count) {
    field("settings.steps").fill(count);
    field("settings.steps").press("Enter");
    assertThat(field("settings.steps")).hasValue(count);
    return this;
  }

  public Settings enterTolerance(String tolerance) {
    field("settings.tolerance").fill(tolerance);
    field("settings.tolerance").press("Enter");
    assertThat(field("settings.tolerance")).hasValue(tolerance);
    return this;
  }

  private Settings choose(String field, String option) {
    choice(field).selectOption(new SelectOption().setLabel(words.of(option)));
    assertThat(choice(field).locator("option:checked")).hasText(words.of(option));
    return this;
  }

  private Locator choice(String key) {
    return page.getByRole(
        AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(words.of(key)).setExact(true));
  }

  private Locator field(String key) {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(words.of(key)).setExact(true));
  }

  private Locator disclosure() {
    return page.getByRole(
        AriaRole.BUTTON,
        new Page.GetByRoleOptions().setName(words.of("bar.settings")).setExact(true));
  }
}
