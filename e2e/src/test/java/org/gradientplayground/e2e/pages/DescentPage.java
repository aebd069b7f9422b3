package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The scene {@code descent} as a learner sees it; every action waits for its own effect. */
public final class DescentPage extends ScenePage<DescentPage> {
  public static final String SCENE = "descent";

  public DescentPage(Page page, Words words) {
    super(page, words, SCENE, new StepKeys("bar.back", "bar.forward"));
  }

  @Override
  DescentPage self() {
    return this;
  }

  @Override
  DescentPage in(Words otherWords) {
    return new DescentPage(page, otherWords);
  }

  public Settings settings() {
    return new Settings(page, words);
  }

  public Readout readout() {
    return new Readout(page, words);
  }

  public StepTable table() {
    return new StepTable(page, words);
  }

  /** Puts the start of the run somewhere else: a click on the stage, in parts of its size. */
  public DescentPage clicksOnTheStage(double acrossFromLeft, double downFromTop) {
    var box = picture().boundingBox();
    page.mouse().click(box.x + box.width * acrossFromLeft, box.y + box.height * downFromTop);
    return this;
  }

  /** Moves the start by an arrow key, with the focus on it. */
  public DescentPage movesTheStartByKey(String key) {
    startPoint().press(key);
    return this;
  }

  /** Where the run starts, in the words of the stage. */
  public String start() {
    return startPoint().getAttribute("aria-label");
  }

  public DescentPage startsSomewhereElseThan(String before) {
    waitUntil(() -> !before.equals(start()));
    return this;
  }

  /** The stage tells in words what it draws. */
  public DescentPage pictureSays(Pattern sentence) {
    assertThat(picture()).hasAccessibleName(sentence);
    return this;
  }

  private Locator picture() {
    return page.getByRole(AriaRole.REGION, exactly.setName(words.of("zone.stage")))
        .getByRole(AriaRole.IMG);
  }

  private Locator startPoint() {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.like("stage.start")));
  }
}
