package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.gradientplayground.e2e.fixture.Words;

/**
 * What every page without a run has: the header, the text, fields and choices. Every action waits
 * for its own effect.
 *
 * @param <P> the page itself
 */
public abstract class FigurePage<P extends FigurePage<P>> {
  final Page page;
  final Words words;

  FigurePage(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  abstract P self();

  public Header header() {
    return new Header(page, words);
  }

  public Lesson lesson() {
    return new Lesson(page, words);
  }

  public Exercises exercises() {
    return new Exercises(page, words);
  }

  public Term term() {
    return new Term(page, words);
  }

  public P speaks(String language) {
    page.waitForCondition(
        () -> language.equals(page.evaluate("() => document.documentElement.lang")));
    return self();
  }

  /** Says what was refused and why, in the words of {@code error.…}. */
  public P refuses(String key) {
    var beginning = words.of(key).split("\\{")[0];
    assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setVisible(true)))
        .containsText(beginning);
    return self();
  }

  /** Nothing reaches beyond the right edge of the window. */
  public P fitsTheWidth() {
    var beyond =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertTrue(((Number) beyond).intValue() <= 0, "reaches " + beyond + " px beyond the window");
    return self();
  }

  public P presses(String key) {
    page.keyboard().press(key);
    return self();
  }

  final P enters(String label, String value) {
    var field = page.getByRole(AriaRole.TEXTBOX, exactly(label));
    field.fill(value);
    field.press("Enter");
    assertThat(field).hasValue(value);
    return self();
  }

  final P chooses(String label, String option) {
    var choice = page.getByRole(AriaRole.COMBOBOX, exactly(label));
    choice.selectOption(new SelectOption().setLabel(option));
    assertThat(choice.locator("option:checked")).hasText(option);
    return self();
  }

  final Locator region(String key) {
    return page.getByRole(AriaRole.REGION, exactly(words.of(key)));
  }

  final Locator button(String key) {
    return page.getByRole(AriaRole.BUTTON, exactly(words.of(key)));
  }

  static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
