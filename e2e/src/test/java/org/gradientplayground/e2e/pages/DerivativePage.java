package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The scene {@code derivative} as a learner sees it. */
public final class DerivativePage extends FigurePage<DerivativePage> {
  public static final String SCENE = "derivative";

  public DerivativePage(Page page, Words words) {
    super(page, words);
  }

  @Override
  DerivativePage self() {
    return this;
  }

  /** A derivative is shown. */
  public DerivativePage appears() {
    assertThat(region("zone.stage")).containsText(Pattern.compile("f′\\(x\\)[−\\d]"));
    return this;
  }

  /** The strip under the picture has a number, such as 0.2 for f′(x). */
  public DerivativePage reads(String name, String value) {
    assertThat(region("zone.stage").getByText(name + value, new Locator.GetByTextOptions()))
        .hasText(name + value);
    return this;
  }

  /** What is said of a difference quotient, such as {@code central}. */
  public DerivativePage isOff(String kind, String exact, String error) {
    assertThat(quotient(kind))
        .containsText(words.of("derivative.off", "exact", exact, "error", error));
    return this;
  }

  /** A quotient with its operands filled in contains this text, without spaces. */
  public DerivativePage fillsIn(String kind, String text) {
    page.waitForCondition(() -> quotient(kind).innerText().replaceAll("\\s", "").contains(text));
    return this;
  }

  public DerivativePage entersFunction(String expression) {
    functionField().fill(expression);
    functionField().press("Enter");
    return this;
  }

  public DerivativePage entersX(String x) {
    return enters(words.of("derivative.x"), x);
  }

  public DerivativePage entersH(String h) {
    return enters(words.of("derivative.h"), h);
  }

  /** The function that was typed stays in its field, and it is said what is wrong with it. */
  public DerivativePage refusesFunction(String expression) {
    assertThat(functionField()).hasAttribute("aria-invalid", "true");
    assertThat(functionField()).hasValue(expression);
    assertThat(functionField()).hasAccessibleDescription(Pattern.compile(".+"));
    return this;
  }

  /** Draws the point to a place of the picture, in parts of its size. */
  public DerivativePage dragsThePointTo(double acrossFromLeft) {
    var box = point().boundingBox();
    var picture = region("zone.stage").getByRole(AriaRole.IMG).boundingBox();
    page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
    page.mouse().down();
    page.mouse()
        .move(
            picture.x + picture.width * acrossFromLeft,
            box.y,
            new Mouse.MoveOptions().setSteps(12));
    page.mouse().up();
    return this;
  }

  public DerivativePage movesThePointByKey(String key) {
    point().press(key);
    return this;
  }

  /** Where the point is, in the words of the picture. */
  public DerivativePage pointIsAt(String x) {
    assertThat(point()).hasAccessibleName(words.of("derivative.point", "x", x));
    return this;
  }

  /** Chooses {@code float} or {@code double}. */
  public DerivativePage reckonsIn(String precision) {
    var button = button("derivative.precision." + precision);
    button.click();
    assertThat(button).hasAttribute("aria-pressed", "true");
    return this;
  }

  /** The words below the error curves begin like this sentence. */
  public DerivativePage explains(String key) {
    assertThat(region("derivative.zone")).containsText(words.of(key).split("\\{")[0]);
    return this;
  }

  /** Chooses h on the error curves, in parts of their width. */
  public DerivativePage clicksOnTheErrors(double acrossFromLeft) {
    var chart = region("derivative.zone").getByRole(AriaRole.IMG);
    assertThat(chart.locator("path").first()).isAttached();
    var box = chart.boundingBox();
    page.mouse().click(box.x + box.width * acrossFromLeft, box.y + box.height / 2);
    return this;
  }

  public String h() {
    return page.getByRole(AriaRole.TEXTBOX, exactly(words.of("derivative.h"))).inputValue();
  }

  private Locator quotient(String kind) {
    var heading =
        page.getByRole(
            AriaRole.HEADING,
            new Page.GetByRoleOptions()
                .setName(words.of("derivative.quotient." + kind))
                .setExact(true));
    return region("derivative.zone")
        .locator("section")
        .filter(new Locator.FilterOptions().setHas(heading));
  }

  private Locator functionField() {
    return page.getByRole(AriaRole.TEXTBOX, exactly(words.of("derivative.f")));
  }

  private Locator point() {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.like("derivative.point")));
  }
}
