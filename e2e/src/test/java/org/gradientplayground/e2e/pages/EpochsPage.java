package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.gradientplayground.e2e.fixture.Words;

/** The scene {@code epochs} as a learner sees it. */
public final class EpochsPage extends FigurePage<EpochsPage> {
  public static final String SCENE = "epochs";

  public EpochsPage(Page page, Words words) {
    super(page, words);
  }

  @Override
  EpochsPage self() {
    return this;
  }

  /** An epoch is reckoned, be it that a lesson still keeps it back. */
  public EpochsPage appears() {
    assertThat(region("epochs.zone").getByText("=").first()).isAttached();
    return this;
  }

  public EpochsPage samples(String count) {
    return enters(words.of("epochs.set.samples"), count);
  }

  public EpochsPage batchSize(String size) {
    return enters(words.of("epochs.set.batchSize"), size);
  }

  public EpochsPage drawsWithReplacement() {
    return chooses(words.of("epochs.set.sampling"), words.of("epochs.set.sampling.replacement"));
  }

  public EpochsPage dropsTheShortBatch() {
    page.getByRole(AriaRole.CHECKBOX, exactly(words.of("epochs.set.dropLast"))).check();
    return this;
  }

  /** The arithmetic beside the picture holds this. */
  public EpochsPage reckons(String part) {
    assertThat(region("epochs.zone")).containsText(part);
    return this;
  }

  /** The arithmetic is not yet to be read. */
  public EpochsPage keepsBack(String part) {
    assertThat(region("epochs.zone").getByText(part)).isHidden();
    return this;
  }

  /** The arithmetic can be read. */
  public EpochsPage tells(String part) {
    assertThat(region("epochs.zone").getByText(part)).isVisible();
    return this;
  }

  public EpochsPage plays() {
    button("bar.play").click();
    return this;
  }

  public EpochsPage pauses() {
    button("bar.pause").click();
    assertThat(button("bar.play")).isVisible();
    return this;
  }

  /** Until the epoch has come to its end. */
  public EpochsPage comesToItsEnd() {
    assertThat(button("bar.play")).isVisible();
    return this;
  }

  public EpochsPage isPlaying() {
    assertThat(button("bar.pause")).isVisible();
    return this;
  }

  public EpochsPage stepForward() {
    button("epochs.forward").click();
    return this;
  }

  public EpochsPage pressesOnTheStrip(String key) {
    strip().press(key);
    return this;
  }

  /** So many iterations of the epoch are done. */
  public EpochsPage standsAt(int iteration) {
    assertThat(strip()).hasAttribute("aria-valuenow", String.valueOf(iteration));
    return this;
  }

  /** The line under the picture says this. */
  public EpochsPage says(String part) {
    assertThat(region("zone.stage")).containsText(part);
    return this;
  }

  private Locator strip() {
    return page.getByRole(AriaRole.SLIDER, exactly(words.of("epochs.strip")));
  }
}
