package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A scene that is shown to a room. */
public final class Presentation {
  /** Pixels that rounding and a finger's width of a start's grid may take. */
  private static final double NEARLY = 2;

  private static final Pattern LARGER = Pattern.compile("1\\.[1-9].*");
  private static final Pattern SMALLER = Pattern.compile("0\\..*");

  private final Page page;

  public Presentation(Page page) {
    this.page = page;
  }

  public Presentation opens() {
    offer().click();
    assertThat(leaving()).isFocused();
    assertThat(offer()).isHidden();
    assertThat(page.locator(".scene")).hasCSS("zoom", LARGER);
    return this;
  }

  public Presentation presses(String... keys) {
    for (var key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  public Presentation isLeft() {
    assertThat(offer()).isFocused();
    assertThat(leaving()).hasCount(0);
    return this;
  }

  public Presentation isOn() {
    assertThat(leaving()).isVisible();
    return this;
  }

  public Presentation plays() {
    assertThat(page.getByRole(AriaRole.BUTTON, named("Pause"))).isVisible();
    return this;
  }

  /** Picture and numbers begin at one height below the bar, and the page itself does not scroll. */
  public Presentation fillsTheScreen() {
    var bar = page.locator(".control-bar").boundingBox();
    var picture = page.locator(".zone-stage").boundingBox();
    var numbers = page.locator(".zone-curves").boundingBox();
    assertEquals(bar.y + bar.height, picture.y, NEARLY, "the picture begins at the bar");
    assertEquals(picture.y, numbers.y, NEARLY, "the numbers begin where the picture does");
    var window = page.viewportSize();
    assertEquals(window.height, picture.y + picture.height, NEARLY, "the picture fills the window");
    assertEquals(0, page.evaluate("() => (scrollTo(0, 99), scrollY)"));
    return this;
  }

  /** One pixel of the picture, and of the curve, is one of the screen. */
  public Presentation isAsSharpAsTheScreen() {
    assertThat(page.locator(".curve-plot .uplot")).hasCSS("zoom", SMALLER);
    for (var canvas : new String[] {".stage-ground", ".curve-plot canvas"}) {
      double pixels = (int) page.locator(canvas).evaluate("canvas => canvas.width");
      assertEquals(page.locator(canvas).boundingBox().width, pixels, NEARLY, canvas);
    }
    return this;
  }

  /** Clicks into the curve; the step that is shown then stands there. */
  public Presentation clicksTheCurve(double share) {
    var shown = page.locator(".curve-shown").first();
    shown.waitFor(new Locator.WaitForOptions().setState(ATTACHED));
    var plot = page.locator(".u-over").first();
    var box = plot.boundingBox();
    var x = box.x + box.width * share;
    page.mouse().click(x, box.y + box.height / 2);
    page.waitForCondition(() -> Math.abs(shown.boundingBox().x - x) <= NEARLY);
    assertTrue(shown.boundingBox().height >= box.height - NEARLY, "the mark goes across the plot");
    return this;
  }

  /** Clicks into the map; the start is there then. */
  public Presentation clicksTheMap(double across, double down) {
    var map = page.locator(".stage-layers").boundingBox();
    var x = map.x + map.width * across;
    var y = map.y + map.height * down;
    page.mouse().click(x, y);
    page.waitForCondition(
        () -> {
          var ring = page.locator(".stage-start").boundingBox();
          return Math.abs(ring.x + ring.width / 2 - x) <= NEARLY
              && Math.abs(ring.y + ring.height / 2 - y) <= NEARLY;
        });
    return this;
  }

  /** The layer that works is seen, however low it stands. */
  public Presentation showsTheLayerThatWorks() {
    assertThat(page.locator(".station-current .tensor").last())
        .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(0.9));
    return this;
  }

  private Locator offer() {
    return page.getByRole(AriaRole.BUTTON, named("Present to a room"));
  }

  private Locator leaving() {
    return page.getByRole(AriaRole.BUTTON, named("Leave the presentation (Escape)"));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
