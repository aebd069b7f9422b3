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

  /** Asks for a function of one's own; its field waits for it. */
  public DescentPage wantsAnOwnFunction() {
    settings().open().choosesOwnFunction().isClosed();
    function().hasTheFocus();
    return this;
  }

  /** Types a function, and begins with it. */
  public DescentPage enters(String expression) {
    function().enters(expression);
    return this;
  }

  /** The function that was typed is in force. */
  public DescentPage showsFunction(String text) {
    function().shows(text);
    return this;
  }

  /** Says at which character what is wrong and how to mend it; what was typed stays. */
  public DescentPage refusesTheFunction(
      String typed, int character, String fault, String suggestion) {
    function().refuses(typed, character, fault);
    function().suggests(suggestion);
    return this;
  }

  /** Says what is wrong with the whole function; what was typed stays. */
  public DescentPage refusesTheFunction(String typed, String sentence) {
    function().refuses(typed, sentence);
    return this;
  }

  /** A function of the list needs no field. */
  public DescentPage hasNoFunctionField() {
    function().isGone();
    return this;
  }

  /** The formula is written like this, without its signs of structure. */
  public DescentPage writes(String formula) {
    assertThat(
            page.getByRole(AriaRole.REGION, exactly.setName(words.of("zone.stage")))
                .locator("math"))
        .hasText(formula);
    return this;
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

  /** The run starts at a point whose words hold this. */
  public DescentPage startsAt(String part) {
    waitUntil(() -> start() != null && start().contains(part));
    return this;
  }

  /** The stage tells in words what it draws. */
  public DescentPage pictureSays(Pattern sentence) {
    assertThat(picture()).hasAccessibleName(sentence);
    return this;
  }

  private ExpressionField function() {
    return new ExpressionField(page, words, "own.label");
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
