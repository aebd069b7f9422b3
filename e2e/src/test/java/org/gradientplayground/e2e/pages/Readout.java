package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.gradientplayground.e2e.fixture.Words;

/** The strip under the stage: the numbers of the step shown, each of which opens. */
public final class Readout {
  private final Page page;
  private final Words words;

  Readout(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** The number of a name such as {@code x₀} is this, to four significant digits. */
  public Readout shows(String name, String number) {
    assertThat(number(name)).containsText(number);
    return this;
  }

  /** Everything that stands there. */
  public List<String> numbers() {
    return strip().getByRole(AriaRole.BUTTON).allInnerTexts();
  }

  /** Opens a number to the formula that made it. */
  public Receipt open(String name) {
    number(name).click();
    return new Receipt(page).appears();
  }

  /** Opens a number without a mouse. */
  public Receipt openByKeyboard(String name) {
    number(name).press("Enter");
    return new Receipt(page).appears();
  }

  /** The number that was opened has the focus again. */
  public Readout hasTheFocusOn(String name) {
    assertThat(number(name)).isFocused();
    return this;
  }

  private Locator number(String name) {
    return strip()
        .getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHasText(name))
        .first();
  }

  private Locator strip() {
    return page.getByRole(
        AriaRole.GROUP, new Page.GetByRoleOptions().setName(words.of("readout.label")));
  }
}
