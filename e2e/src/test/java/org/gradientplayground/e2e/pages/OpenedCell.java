package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.gradientplayground.e2e.fixture.Words;

/** A number that was opened: its products, their sum, and why. */
public final class OpenedCell {
  private final Page page;
  private final Words words;

  OpenedCell(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** It is that of the number of this name. */
  public OpenedCell appears(String name) {
    assertThat(title()).containsText(name + " = ");
    return this;
  }

  public OpenedCell says(String... parts) {
    for (var part : parts) {
      assertThat(panel()).containsText(part);
    }
    return this;
  }

  /** As many terms are listed, one below the other. */
  public OpenedCell hasProducts(int count) {
    assertThat(products()).hasCount(count);
    return this;
  }

  /** Opens the product in this place, from 0; all its digits are told. */
  public OpenedCell openProduct(int place) {
    products().nth(place).click();
    assertThat(products().nth(place)).hasAttribute("aria-expanded", "true");
    return this;
  }

  /** Closes it by the Escape key from within. */
  public void close() {
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.of("layers.cell.close")))
        .press("Escape");
    assertThat(title()).hasText(words.of("layers.cell.none"));
  }

  private Locator products() {
    return panel().getByRole(AriaRole.CELL).getByRole(AriaRole.BUTTON);
  }

  private Locator title() {
    return panel().getByRole(AriaRole.HEADING);
  }

  private Locator panel() {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(words.of("layers.cell.label")));
  }
}
