package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.gradientplayground.e2e.fixture.Words;

/**
 * Everything that is not on the control bar itself, behind one button.
 *
 * @param <S> the settings of one scene
 */
public abstract sealed class SettingsPanel<S extends SettingsPanel<S>>
    permits Settings, TrainingSettings {
  private final Page page;
  private final Words words;

  SettingsPanel(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  abstract S self();

  public S open() {
    if (!panel().isVisible()) {
      disclosure().click();
    }
    return isOpen();
  }

  public S isOpen() {
    assertThat(panel()).isVisible();
    return self();
  }

  public S close() {
    disclosure().click();
    return isClosed();
  }

  public S isClosed() {
    assertThat(panel()).not().isVisible();
    return self();
  }

  final S choose(String field, String option) {
    choice(field).selectOption(new SelectOption().setLabel(words.of(option)));
    assertThat(choice(field).locator("option:checked")).hasText(words.of(option));
    return self();
  }

  /** Chooses without staying chosen. */
  final S pick(String field, String option) {
    choice(field).selectOption(new SelectOption().setLabel(words.of(option)));
    return self();
  }

  final S enter(String key, String value) {
    return enterNamed(words.of(key), value);
  }

  final S enterNamed(String name, String value) {
    field(name).fill(value);
    field(name).press("Enter");
    assertThat(field(name)).hasValue(value.replaceFirst("^-", "−"));
    return self();
  }

  final void press(String key) {
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.of(key)).setExact(true))
        .click();
  }

  private Locator panel() {
    return page.getByRole(
        AriaRole.GROUP, new Page.GetByRoleOptions().setName(words.of("settings.restarts")));
  }

  private Locator choice(String key) {
    return page.getByRole(
        AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(words.of(key)).setExact(true));
  }

  private Locator field(String name) {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator disclosure() {
    return page.getByRole(
        AriaRole.BUTTON,
        new Page.GetByRoleOptions().setName(words.of("bar.settings")).setExact(true));
  }
}
