package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How a number was made: the formula in symbols, the same with numbers, the step, a check. */
public final class Receipt {
  private final Page page;

  Receipt(Page page) {
    this.page = page;
  }

  Receipt appears() {
    assertThat(card()).isVisible();
    return this;
  }

  public Receipt contains(String... parts) {
    for (var part : parts) {
      assertThat(card()).containsText(part);
    }
    return this;
  }

  /** Closes it by the Escape key. */
  public void close() {
    page.keyboard().press("Escape");
    assertThat(card()).not().isVisible();
  }

  private Locator card() {
    return page.getByRole(AriaRole.DIALOG);
  }
}
