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

/**
 * What every scene has: the control bar, the runs and their end, the text, the header. Every action
 * waits for its own effect.
 *
 * @param <P> the page of one scene
 */
public abstract sealed class ScenePage<P extends ScenePage<P>>
    permits DescentPage, TrainingPage, GraphPage, LayersPage {
  /** Nothing more is under way when nothing has come for so long. */
  private static final int QUIET_MS = 150;

  /** What a scene calls the buttons that go one step back and one forward. */
  record StepKeys(String back, String forward) {}

  final Page page;
  final Words words;
  final Page.GetByRoleOptions exactly = new Page.GetByRoleOptions().setExact(true);
  private final String scene;
  private final StepKeys keys;

  ScenePage(Page page, Words words, String scene, StepKeys keys) {
    this.page = page;
    this.words = words;
    this.scene = scene;
    this.keys = keys;
  }

  /** A run stands on the stage. */
  public P appears() {
    page.waitForCondition(() -> scrubber().slider().isVisible() && newestStep() >= 0);
    return self();
  }

  abstract P self();

  /** The same page, in other words. */
  abstract P in(Words otherWords);

  public Header header() {
    return new Header(page, words);
  }

  public RunList runs() {
    return new RunList(page, words);
  }

  public Outcome outcome() {
    return new Outcome(page, words);
  }

  public Lesson lesson() {
    return new Lesson(page, words);
  }

  public Exercises exercises() {
    return new Exercises(page, words);
  }

  public P play() {
    var before = newestStep();
    button("bar.play").click();
    waitUntil(() -> isPlaying() || newestStep() > before);
    return self();
  }

  public P pause() {
    button("bar.pause").click();
    assertThat(button("bar.play")).isVisible();
    stepsUnderWayArrive();
    return self();
  }

  /** What was sent before the pause still arrives after it. */
  private void stepsUnderWayArrive() {
    long before;
    do {
      before = newestStep();
      page.waitForTimeout(QUIET_MS);
    } while (newestStep() > before);
  }

  public boolean isPlaying() {
    return button("bar.pause").isVisible();
  }

  /** One step on; it has to be shown. */
  public P stepForward() {
    var before = shownStep();
    return asksForAStep().shows(before + 1);
  }

  /** One step on, which is shown once it has been made. */
  public P asksForAStep() {
    button(keys.forward()).click();
    return self();
  }

  public P stepBack() {
    var before = shownStep();
    button(keys.back()).click();
    return shows(before - 1);
  }

  public P backToTheStart() {
    button("bar.reset").click();
    return shows(0);
  }

  /** Draws the scrubber to a step that was already made. */
  public P scrubTo(long step) {
    scrubber().slider().fill(String.valueOf(step));
    return shows(step);
  }

  public P runsAsFastAsItGoes() {
    return paces("max");
  }

  public P runsSlowly() {
    return paces("2");
  }

  private P paces(String pace) {
    page.getByRole(AriaRole.COMBOBOX, exactly.setName(words.of("bar.pace"))).selectOption(pace);
    return self();
  }

  /** Types another learning rate, and waits until the bar says from which step it holds. */
  public P changeLearningRate(String rate) {
    entersLearningRate(rate).saysFromWhichStep();
    assertThat(rateField()).hasValue(rate);
    return self();
  }

  /** Types something into the learning rate's field. */
  public P entersLearningRate(String text) {
    rateField().fill(text);
    rateField().press("Enter");
    return self();
  }

  /** The field says what is wrong with what was typed. */
  public P refusesTheLearningRate() {
    assertThat(rateField()).hasAttribute("aria-invalid", "true");
    assertThat(rateField()).hasAccessibleDescription(Pattern.compile(".+"));
    return self();
  }

  /** Says what was refused and why, in the words of {@code error.…}. */
  public P refuses(String key) {
    var beginning = words.of(key).split("\\{")[0];
    assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setVisible(true)))
        .containsText(beginning);
    return self();
  }

  /** One press of an arrow key on the slider; waits until it holds from some step. */
  public P nudgeLearningRateUp() {
    var slider = page.getByRole(AriaRole.SLIDER, exactly.setName(words.of("bar.rate")));
    slider.press("ArrowRight");
    return saysFromWhichStep();
  }

  public String learningRate() {
    return rateField().inputValue();
  }

  /** The step shown. */
  public long shownStep() {
    return scrubber().shownStep();
  }

  /** The newest step that has arrived. */
  public long newestStep() {
    return scrubber().newestStep();
  }

  public P waitsForStep(long step) {
    waitUntil(() -> newestStep() >= step);
    return self();
  }

  public P shows(long step) {
    waitUntil(() -> shownStep() == step);
    return self();
  }

  /** Until the run has come to its end, whichever that is. */
  public P comesToItsEnd() {
    assertThat(button("bar.play")).isVisible();
    return self();
  }

  /** Switches the whole page to a language, named in itself; returns the page in its words. */
  public P chooseLanguage(String name) {
    return in(Words.of(page, scene, header().chooseLanguage(name)));
  }

  public P speaks(String language) {
    waitUntil(() -> language.equals(page.evaluate("() => document.documentElement.lang")));
    return self();
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
  public P reload() {
    page.reload();
    return appears();
  }

  /** Goes on by the Tab key until a button of the bar has the focus, and presses it by Enter. */
  public P tabsTo(String key) {
    for (var press = 0; press < 150; press++) {
      if ((boolean) button(key).evaluate("element => element === document.activeElement")) {
        return self();
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("not reached by the Tab key: " + words.of(key));
  }

  public P presses(String key) {
    page.keyboard().press(key);
    return self();
  }

  /** Nothing reaches beyond the right edge of the window. */
  public P fitsTheWidth() {
    var beyond =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertTrue(((Number) beyond).intValue() <= 0, "reaches " + beyond + " px beyond the window");
    return self();
  }

  final P saysFromWhichStep() {
    assertThat(bar().getByText(words.like("bar.from"))).isVisible();
    return self();
  }

  private Locator bar() {
    return page.getByRole(AriaRole.REGION, exactly.setName(words.of("bar.label")));
  }

  final Locator button(String key) {
    return page.getByRole(AriaRole.BUTTON, exactly.setName(words.of(key)));
  }

  private Locator rateField() {
    return page.getByRole(AriaRole.TEXTBOX, exactly.setName(words.of("bar.rateValue")));
  }

  private Scrubber scrubber() {
    var slider = page.getByRole(AriaRole.SLIDER, exactly.setName(words.of("bar.scrub")));
    return new Scrubber(slider, words);
  }

  final void waitUntil(BooleanSupplier holds) {
    page.waitForCondition(holds);
  }
}
