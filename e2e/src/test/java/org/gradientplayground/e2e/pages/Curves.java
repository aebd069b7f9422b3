package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** Loss and accuracy of every iteration and every epoch. */
public final class Curves {
  private final Page page;
  private final Words words;

  Curves(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** Opens the epochs as a table, in which an epoch ended with this training loss. */
  public Curves hasEpoch(int epoch, int iteration, double trainLoss) {
    openTable();
    var row = row(epoch);
    assertThat(row).containsText(String.valueOf(iteration));
    assertThat(row).containsText(toFourDigits(trainLoss));
    return this;
  }

  /** The epochs as a table. */
  public Curves openTable() {
    if (!table().isVisible()) {
      page.getByText(words.of("curves.table"), new Page.GetByTextOptions().setExact(true)).click();
    }
    assertThat(table()).isVisible();
    return this;
  }

  /** Goes to the end of an epoch by its row of the table. */
  public Curves chooseEpoch(int epoch) {
    openTable();
    row(epoch).click();
    return this;
  }

  /** Walks along the iterations by an arrow key, and goes to the one that is come to. */
  public Curves walksBack(int iterations) {
    slider().focus();
    for (var step = 0; step < iterations; step++) {
      page.keyboard().press("ArrowLeft");
    }
    page.keyboard().press("Enter");
    return this;
  }

  /** The curves tell in words what stands at the place that is pointed at. */
  public Curves tell(String words) {
    assertThat(slider()).hasAttribute("aria-valuetext", Pattern.compile(Words.literally(words)));
    return this;
  }

  /** Chooses the logarithmic scale. */
  public Curves chooseLog() {
    log().click();
    return isLog();
  }

  public Curves isLog() {
    assertThat(log()).hasAttribute("aria-pressed", "true");
    return this;
  }

  static String toFourDigits(double value) {
    var decimals = Math.max(0, 3 - (int) Math.floor(Math.log10(Math.abs(value))));
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  private Locator log() {
    return page.getByRole(
            AriaRole.GROUP, new Page.GetByRoleOptions().setName(words.of("curves.scale")))
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.of("curve.log")));
  }

  private Locator row(int epoch) {
    var header = new Page.GetByRoleOptions().setName(Pattern.compile("^" + epoch + "$"));
    return table()
        .getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.ROWHEADER, header)));
  }

  private Locator table() {
    return page.getByRole(
        AriaRole.GRID, new Page.GetByRoleOptions().setName(words.of("curves.table")));
  }

  private Locator slider() {
    return page.getByRole(
        AriaRole.SLIDER, new Page.GetByRoleOptions().setName(words.of("curves.name")));
  }
}
