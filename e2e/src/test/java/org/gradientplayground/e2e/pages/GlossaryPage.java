package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.gradientplayground.e2e.fixture.Words;

/** The glossary as a page. */
public final class GlossaryPage extends FigurePage<GlossaryPage> {
  public static final String SCENE = "glossary";

  public GlossaryPage(Page page, Words words) {
    super(page, words);
  }

  @Override
  GlossaryPage self() {
    return this;
  }

  public GlossaryPage appears() {
    assertThat(field()).isVisible();
    return this;
  }

  public GlossaryPage looksFor(String text) {
    field().fill(text);
    return this;
  }

  public GlossaryPage finds(int count) {
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(4)))
        .hasCount(count);
    return this;
  }

  public GlossaryPage says(String id) {
    assertThat(page.getByText(words.of("glossary.term." + id))).isVisible();
    return this;
  }

  /** The term that the address names has the focus and is in view. */
  public GlossaryPage isAt(String name) {
    var link =
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(4))
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    assertThat(link).isFocused();
    assertThat(link).isInViewport();
    return this;
  }

  private Locator field() {
    return page.getByRole(AriaRole.SEARCHBOX, exactly(words.of("glossary.filter")));
  }
}
