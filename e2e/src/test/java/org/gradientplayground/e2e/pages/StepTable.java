package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The steps as numbers, a few of them at a time. */
public final class StepTable {
  private final Page page;
  private final Words words;

  StepTable(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** The row of a step is there, and holds these numbers. */
  public StepTable shows(long step, String... numbers) {
    for (var number : numbers) {
      assertThat(row(step)).containsText(number);
    }
    return this;
  }

  /** Goes to a step by its row. */
  public void choose(long step) {
    row(step).getByRole(AriaRole.ROWHEADER).click();
    assertThat(row(step)).hasAttribute("aria-selected", "true");
  }

  private Locator row(long step) {
    return page.getByRole(
            AriaRole.GRID, new Page.GetByRoleOptions().setName(words.of("table.caption")))
        .getByRole(AriaRole.ROW)
        .filter(
            new Locator.FilterOptions()
                .setHas(
                    page.getByRole(
                        AriaRole.ROWHEADER,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^" + step + "$")))));
  }
}
