package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.gradientplayground.e2e.fixture.Words;

/** The runs side by side, each by its name, A to D. */
public final class RunList {
  private final Page page;
  private final Words words;

  RunList(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** Keeps the run as it is, and goes on beside it from the step shown. */
  public RunList forkHere() {
    var before = entries().count();
    button("runs.fork").click();
    return hasRuns(before + 1);
  }

  /** Lets four optimizers walk the same function from the same start. */
  public RunList compareOptimizers() {
    return compareFour();
  }

  /** Lets four batch sizes train the same network from the same weights. */
  public RunList compareBatchSizes() {
    return compareFour();
  }

  public RunList hasRuns(int count) {
    assertThat(entries()).hasCount(count);
    return this;
  }

  /** One of the runs says this of itself. */
  public RunList says(String part) {
    assertThat(entries().filter(new Locator.FilterOptions().setHasText(part)).first()).isVisible();
    return this;
  }

  /** What each run is called and how it differs from the others. */
  public List<String> descriptions() {
    return entries().allInnerTexts();
  }

  /** Gives the controls to another run. */
  public RunList control(String name) {
    var run = entries().filter(new Locator.FilterOptions().setHasText(name));
    run.getByRole(AriaRole.BUTTON).first().click();
    assertThat(run.getByRole(AriaRole.BUTTON).first()).hasAttribute("aria-pressed", "true");
    return this;
  }

  public RunList remove(String name) {
    var before = entries().count();
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(words.of("runs.remove", "name", name)))
        .click();
    return hasRuns(before - 1);
  }

  private RunList compareFour() {
    button("runs.compare").click();
    return hasRuns(4);
  }

  private Locator entries() {
    return page.getByRole(
            AriaRole.LIST, new Page.GetByRoleOptions().setName(words.of("runs.label")))
        .getByRole(AriaRole.LISTITEM);
  }

  private Locator button(String key) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.of(key)).setExact(true));
  }
}
