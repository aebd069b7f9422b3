package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.gradientplayground.e2e.fixture.Words;

/** A term of the text, and what the glossary says of it. */
public final class Term {
  private final Page page;
  private final Words words;

  Term(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** Opens a term of the text by its words. */
  public Term open(String name) {
    page.getByRole(AriaRole.REGION, FigurePage.exactly(words.of("zone.text")))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    assertThat(dialog()).isVisible();
    return this;
  }

  public Term says(String id) {
    assertThat(dialog()).containsText(words.of("glossary.term." + id));
    return this;
  }

  /** Goes on to another term that explains it. */
  public Term compare(String name, String id) {
    dialog()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
    return says(id);
  }

  public void close() {
    page.keyboard().press("Escape");
    assertThat(dialog()).not().isVisible();
  }

  private Locator dialog() {
    return page.getByRole(AriaRole.DIALOG);
  }
}
