package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The scene {@code loss} as a learner sees it. */
public final class LossPage extends FigurePage<LossPage> {
  public static final String SCENE = "loss";

  public LossPage(Page page, Words words) {
    super(page, words);
  }

  @Override
  LossPage self() {
    return this;
  }

  /** The losses of some numbers are shown. */
  public LossPage appears() {
    assertThat(loss("halfSquaredError")).hasText(Pattern.compile("\\d$"));
    return this;
  }

  /** A loss has this value. */
  public LossPage shows(String name, String value) {
    assertThat(loss(name)).hasText(words.of("loss.name." + name) + value);
    return this;
  }

  /** A loss does not apply, for the reason of {@code loss.why.…}. */
  public LossPage doesNotFit(String name, String why) {
    assertThat(entry(name)).containsText(words.of("loss.why." + why).split("\\{")[0]);
    return this;
  }

  public LossPage remarksOn(String name, String remark) {
    assertThat(entry(name)).containsText(words.of("loss.remark." + remark));
    return this;
  }

  /** The article's loss tells what its code makes of soft targets, and where more is to be read. */
  public void followsWhatTheArgmaxIsSaidToGive(String value) {
    var remark = entry("crossEntropyWithEpsilon").getByRole(AriaRole.LINK);
    assertThat(entry("crossEntropyWithEpsilon")).containsText(value);
    remark.click();
  }

  /** Opens a loss; the formula with its numbers, and its curve, are then its own. */
  public LossPage opens(String name) {
    loss(name).click();
    assertThat(loss(name)).hasAttribute("aria-expanded", "true");
    return this;
  }

  /** The curve tells in words where the prediction stands. */
  public LossPage curveSays(String sentence) {
    assertThat(region("zone.stage")).containsText(sentence);
    return this;
  }

  public LossPage typesPrediction(String element, String value) {
    return enters(words.of("loss.predictionOf", "name", element), value);
  }

  public LossPage typesTarget(String element, String value) {
    return enters(words.of("loss.targetOf", "name", element), value);
  }

  /** What the predictions are: {@code probabilities}, {@code logits} or {@code values}. */
  public LossPage predictionsAre(String meaning) {
    return chooses(words.of("loss.as"), words.of("loss.as." + meaning));
  }

  public LossPage addsASample() {
    button("loss.rows.more").click();
    return this;
  }

  /** Presses a key on the bar of the element that is chosen. */
  public LossPage pressesOnTheBar(String key) {
    bar().press(key);
    return this;
  }

  /** Draws the prediction of the chosen element's bar to a height, in parts of the picture. */
  public LossPage dragsTheBarTo(double downFromTop) {
    var box = bar().boundingBox();
    var picture = region("zone.stage").boundingBox();
    page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    page.mouse().down();
    page.mouse().move(box.x + box.width / 2, picture.y + 60 + 200 * downFromTop);
    page.mouse().up();
    return this;
  }

  /** The value of the bar that is chosen, as it is said. */
  public LossPage barSays(Pattern value) {
    assertThat(bar()).hasAttribute("aria-valuetext", value);
    return this;
  }

  private Locator bar() {
    return region("zone.stage").getByRole(AriaRole.SLIDER).first();
  }

  private Locator loss(String name) {
    var title = Words.literally(words.of("loss.name." + name));
    return page.getByRole(
        AriaRole.BUTTON,
        new Page.GetByRoleOptions().setName(Pattern.compile("^" + title + "( [^ ]+)?$")));
  }

  private Locator entry(String name) {
    return region("loss.zone")
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHas(loss(name)));
  }
}
