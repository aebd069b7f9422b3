package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The scene {@code gradient} as a learner sees it. */
public final class GradientPage extends FigurePage<GradientPage> {
  public static final String SCENE = "gradient";

  public GradientPage(Page page, Words words) {
    super(page, words);
  }

  @Override
  GradientPage self() {
    return this;
  }

  /** A gradient is shown. */
  public GradientPage appears() {
    assertThat(region("zone.stage")).containsText(Pattern.compile("\\|∇f\\|[−\\d]"));
    return this;
  }

  /** The strip under the picture has a number, such as 6 for ∂f/∂x₀. */
  public GradientPage reads(String name, String value) {
    assertThat(region("zone.stage").getByText(name + value, new Locator.GetByTextOptions()))
        .hasText(name + value);
    return this;
  }

  public GradientPage entersFunction(String expression) {
    functionField().fill(expression);
    functionField().press("Enter");
    return this;
  }

  public GradientPage refusesFunction(String expression) {
    assertThat(functionField()).hasAttribute("aria-invalid", "true");
    assertThat(functionField()).hasValue(expression);
    return this;
  }

  public GradientPage entersH(String h) {
    return enters(words.of("gradient.h"), h);
  }

  public GradientPage entersArrows(String count) {
    return enters(words.of("gradient.arrows"), count);
  }

  /** The arrows show {@code up} or {@code down}. */
  public GradientPage turnsTheArrows(String way) {
    var button = button("gradient.way." + way);
    button.click();
    assertThat(button).hasAttribute("aria-pressed", "true");
    return this;
  }

  /** Draws the point to a place of the picture, in parts of its size. */
  public GradientPage dragsThePointTo(double acrossFromLeft, double downFromTop) {
    var box = point().boundingBox();
    var picture = region("zone.stage").getByRole(AriaRole.IMG).first().boundingBox();
    page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    page.mouse().down();
    page.mouse()
        .move(
            picture.x + picture.width * acrossFromLeft,
            picture.y + picture.height * downFromTop,
            new Mouse.MoveOptions().setSteps(12));
    page.mouse().up();
    return this;
  }

  public GradientPage movesThePointByKey(String key) {
    point().press(key);
    return this;
  }

  public GradientPage pointIsAt(String x0, String x1) {
    assertThat(point()).hasAccessibleName(words.of("gradient.point", "x0", x0, "x1", x1));
    return this;
  }

  /** One part of the picture tells this in words. */
  public GradientPage pictureSays(String part) {
    var named = new Locator.GetByRoleOptions().setName(Pattern.compile(Words.literally(part)));
    assertThat(region("zone.stage").getByRole(AriaRole.IMG, named)).isVisible();
    return this;
  }

  /** Turns the dial by a key. */
  public GradientPage turnsTheDialBy(String key) {
    dial().press(key);
    return this;
  }

  /** The dial stands at this angle, and f has this slope along it. */
  public GradientPage slopeAlong(String degrees, String slope) {
    assertThat(dial())
        .hasAttribute(
            "aria-valuetext", words.of("gradient.turned", "angle", degrees, "slope", slope));
    return this;
  }

  /** What is said of the partial derivatives and directions. */
  public GradientPage tells(String sentence) {
    assertThat(region("gradient.zone")).containsText(sentence);
    return this;
  }

  /** The same, in the words of the page. */
  public GradientPage tellsThat(String key, Object... parameters) {
    return tells(words.of(key, parameters));
  }

  private Locator functionField() {
    return page.getByRole(AriaRole.TEXTBOX, exactly(words.of("gradient.f")));
  }

  private Locator dial() {
    return page.getByRole(AriaRole.SLIDER, exactly(words.of("gradient.dial")));
  }

  private Locator point() {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.like("gradient.point")));
  }
}
