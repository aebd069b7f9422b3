package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The scene in a frame of somebody else's page, in English. */
public final class EmbeddedScene {
  private final Page page;

  public EmbeddedScene(Page page) {
    this.page = page;
  }

  public EmbeddedScene waitsForStep(long step) {
    page.waitForCondition(() -> newestStep() >= step);
    return this;
  }

  public long newestStep() {
    return new Scrubber(slider(), Words.of(page, frame())).newestStep();
  }

  public EmbeddedScene changesLearningRate(String rate) {
    var field =
        frame()
            .getByRole(
                AriaRole.TEXTBOX,
                new FrameLocator.GetByRoleOptions().setName("Value of the learning rate"));
    field.fill(rate);
    field.press("Enter");
    assertThat(frame().getByText(Pattern.compile("^from step ")).first()).isVisible();
    return this;
  }

  /** There is a heading below the name of the playground. */
  public EmbeddedScene asksOrTells() {
    assertThat(
            frame()
                .getByRole(AriaRole.HEADING, new FrameLocator.GetByRoleOptions().setLevel(2))
                .first())
        .isVisible();
    return this;
  }

  /** The choice holds for now, although the frame may not store it. */
  public EmbeddedScene choosesChinese() {
    var chinese =
        frame().getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("中文"));
    chinese.click();
    assertThat(chinese).hasAttribute("aria-pressed", "true");
    return this;
  }

  private Locator slider() {
    return frame()
        .getByRole(
            AriaRole.SLIDER,
            new FrameLocator.GetByRoleOptions().setName("Step shown").setExact(true));
  }

  private FrameLocator frame() {
    return page.frameLocator("iframe");
  }
}
