package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.gradientplayground.e2e.fixture.Words;

/** The scene {@code descent} as a learner sees it; every action waits for its own effect. */
public final class DescentPage {
  private final Page page;
  private final Words words;
  private final Page.GetByRoleOptions exactly = new Page.GetByRoleOptions().setExact(true);

  public DescentPage(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** A run stands on the stage. */
  public DescentPage appears() {
    page.waitForCondition(() -> scrubber().isVisible() && newestStep() >= 0);
    return this;
  }

  public Header header() {
    return new Header(page, words);
  }

  public RunList runs() {
    return new RunList(page, words);
  }

  public Settings settings() {
    return new Settings(page, words);
  }

  public Outcome outcome() {
    return new Outcome(page, words);
  }

  public Readout readout() {
    return new Readout(page, words);
  }

  public StepTable table() {
    return new StepTable(page, words);
  }

  public Lesson lesson() {
    return new Lesson(page, words);
  }

  public DescentPage play() {
    var before = newestStep();
    button("bar.play").click();
    waitUntil(() -> isPlaying() || newestStep() > before);
    return this;
  }

  public DescentPage pause() {
    button("bar.pause").click();
    assertThat(button("bar.play")).isVisible();
    return this;
  }

  public boolean isPlaying() {
    return button("bar.pause").isVisible();
  }

  /** One step on; it has to be shown. */
  public DescentPage stepForward() {
    var before = shownStep();
    button("bar.forward").click();
    return shows(before + 1);
  }

  public DescentPage stepBack() {
    var before = shownStep();
    button("bar.back").click();
    return shows(before - 1);
  }

  public DescentPage backToTheStart() {
    button("bar.reset").click();
    return shows(0);
  }

  /** Draws the scrubber to a step that was already made. */
  public DescentPage scrubTo(long step) {
    scrubber().fill(String.valueOf(step));
    return shows(step);
  }

  public DescentPage runsAsFastAsItGoes() {
    return paces("max");
  }

  public DescentPage runsSlowly() {
    return paces("2");
  }

  private DescentPage paces(String pace) {
    page.getByRole(AriaRole.COMBOBOX, exactly.setName(words.of("bar.pace"))).selectOption(pace);
    return this;
  }

  /** Types another learning rate, and waits until the bar says from which step it holds. */
  public DescentPage changeLearningRate(String rate) {
    entersLearningRate(rate).saysFromWhichStep();
    assertThat(rateField()).hasValue(rate);
    return this;
  }

  /** Types something into the learning rate's field. */
  public DescentPage entersLearningRate(String text) {
    rateField().fill(text);
    rateField().press("Enter");
    return this;
  }

  /** The field says what is wrong with what was typed. */
  public DescentPage refusesTheLearningRate() {
    assertThat(rateField()).hasAttribute("aria-invalid", "true");
    assertThat(rateField()).hasAccessibleDescription(Pattern.compile(".+"));
    return this;
  }

  /** Says what was refused and why, in the words of {@code error.…}. */
  public DescentPage refuses(String key) {
    var beginning = words.of(key).split("\\{")[0];
    assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setVisible(true)))
        .containsText(beginning);
    return this;
  }

  /** One press of an arrow key on the slider; waits until it holds from some step. */
  public DescentPage nudgeLearningRateUp() {
    var slider = page.getByRole(AriaRole.SLIDER, exactly.setName(words.of("bar.rate")));
    slider.press("ArrowRight");
    return saysFromWhichStep();
  }

  public String learningRate() {
    return rateField().inputValue();
  }

  /** The step shown. */
  public long shownStep() {
    return step(1);
  }

  /** The newest step that has arrived. */
  public long newestStep() {
    return step(2);
  }

  public DescentPage waitsForStep(long step) {
    waitUntil(() -> newestStep() >= step);
    return this;
  }

  public DescentPage shows(long step) {
    waitUntil(() -> shownStep() == step);
    return this;
  }

  /** Until the run has come to its end, whichever that is. */
  public DescentPage comesToItsEnd() {
    assertThat(button("bar.play")).isVisible();
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

  /** The stage tells in words what it draws. */
  public DescentPage pictureSays(Pattern sentence) {
    assertThat(picture()).hasAccessibleName(sentence);
    return this;
  }

  public DescentPage speaks(String language) {
    waitUntil(() -> language.equals(page.evaluate("() => document.documentElement.lang")));
    return this;
  }

  /** How much light the page sends out, 0 to 1, on the average of what is seen of it. */
  public double brightness() {
    try {
      var picture = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
      return IntStream.range(0, picture.getWidth() * picture.getHeight())
          .map(at -> picture.getRGB(at % picture.getWidth(), at / picture.getWidth()))
          .mapToDouble(rgb -> ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / (3 * 255.0))
          .average()
          .orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The same address once more. */
  public DescentPage reload() {
    page.reload();
    return appears();
  }

  /** Goes on by the Tab key until a button of the bar has the focus, and presses it by Enter. */
  public DescentPage tabsTo(String key) {
    for (var press = 0; press < 60; press++) {
      if ((boolean) button(key).evaluate("element => element === document.activeElement")) {
        return this;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("not reached by the Tab key: " + words.of(key));
  }

  public DescentPage presses(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Nothing reaches beyond the right edge of the window. */
  public DescentPage fitsTheWidth() {
    var beyond =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertTrue(((Number) beyond).intValue() <= 0, "reaches " + beyond + " px beyond the window");
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

  private DescentPage saysFromWhichStep() {
    assertThat(page.getByText(words.like("bar.from")).first()).isVisible();
    return this;
  }

  private Locator button(String key) {
    return page.getByRole(AriaRole.BUTTON, exactly.setName(words.of(key)));
  }

  private Locator rateField() {
    return page.getByRole(AriaRole.TEXTBOX, exactly.setName(words.of("bar.rateValue")));
  }

  private Locator scrubber() {
    return page.getByRole(AriaRole.SLIDER, exactly.setName(words.of("bar.scrub")));
  }

  private long step(int group) {
    var said = scrubber().getAttribute("aria-valuetext");
    var matcher = words.like("bar.scrubText").matcher(said == null ? "" : said);
    return matcher.matches() ? Long.parseLong(matcher.group(group).replaceAll("\\D", "")) : -1;
  }

  private void waitUntil(BooleanSupplier holds) {
    page.waitForCondition(holds);
  }
}
