package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradientplayground.e2e.fixture.Words;

/** A scene alone in a frame of somebody else's page, in English unless told otherwise. */
public final class FramedScene {
  private static final String WHAT_OVERFLOWS =
      """
      () => {
        const root = document.documentElement;
        const wide = [root, ...document.querySelectorAll(
          "main.scene > section:not([hidden]), .embed-foot, .embed-fold:not([hidden])")];
        return wide.filter((part) => part.scrollWidth > part.clientWidth + 1)
          .concat(root.scrollHeight > root.clientHeight ? [root] : [])
          .map((part) => `${part.className || part.tagName} ${part.scrollWidth}x${part.scrollHeight}`
            + ` in ${part.clientWidth}x${part.clientHeight}`);
      }
      """;

  private static final String WHAT_IS_CUT_OFF =
      """
      () => [...document.querySelectorAll(".readout .readout-value")].filter((number) => {
        const cell = number.closest(".readout-cell, .readout-step");
        const [all, seen] = [number, cell].map((part) => part.getBoundingClientRect());
        return all.width > 0 && (all.right > seen.right + 1 || all.right > innerWidth);
      }).map((number) => number.textContent)
      """;

  /** All of it, but for what rounding of pixels takes. */
  private static final double NEARLY_ALL = 0.99;

  private static final Pattern FIXED =
      Pattern.compile("Your teacher has fixed this\\.|这一项由老师固定，不能修改。");

  private static final Pattern TO_THE_WHOLE_PAGE =
      Pattern.compile("Open in Gradient Playground|在 Gradient Playground 中打开");

  private static final Pattern MORE = Pattern.compile("^(More controls|更多控件)$");

  private final Page page;
  private final FrameLocator frame;

  private FramedScene(Page page, FrameLocator frame) {
    this.page = page;
    this.frame = frame;
  }

  /** The frame at a place of the page, counted from 0. */
  public static FramedScene at(Page page, int index) {
    return new FramedScene(page, page.frameLocator("iframe >> nth=" + index));
  }

  /** The frame with a title, within an element of the playground or not. */
  public static FramedScene titled(Page page, String title) {
    return new FramedScene(page, page.frameLocator("iframe[title='%s']".formatted(title)));
  }

  /** The only frame within the only frame of the page. */
  public static FramedScene nested(Page page) {
    return new FramedScene(page, page.frameLocator("iframe").frameLocator("iframe"));
  }

  public FramedScene appears() {
    assertThat(frame().locator(".embed-foot")).isVisible();
    return this;
  }

  /** Nothing is wider than its place, and nothing scrolls but a panel within itself. */
  public FramedScene fits() {
    assertEquals(List.of(), evaluate(WHAT_OVERFLOWS));
    return this;
  }

  /** A picture is there, and of a size to be read. */
  public FramedScene showsItsPicture() {
    var picture = frame().locator(".zone-stage .picture").first();
    assertThat(picture).isVisible();
    page.waitForCondition(
        () -> {
          var box = picture.boundingBox();
          return box != null && box.width >= 200 && box.height >= 100;
        });
    return this;
  }

  /** The step shown stands in the table, and nothing of its row is cut off. */
  public FramedScene showsTheRowOfItsStep() {
    var row = frame().locator(".steps-current");
    assertThat(row).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(NEARLY_ALL));
    return this;
  }

  /** Every number under the picture is seen to its last digit. */
  public FramedScene cutsNoNumberOff() {
    assertEquals(List.of(), evaluate(WHAT_IS_CUT_OFF));
    return this;
  }

  public FramedScene pauses() {
    button("Pause").click();
    assertThat(button("Play")).isVisible();
    return this;
  }

  public FramedScene plays() {
    assertThat(button("Pause")).isVisible();
    return this;
  }

  /** One button ends above where the other begins. */
  public FramedScene hasAbove(String upper, String lower) {
    var above = button(upper).boundingBox();
    var below = button(lower).boundingBox();
    assertTrue(above.y + above.height <= below.y, upper + " reaches into " + lower);
    return this;
  }

  public FramedScene standsStill() {
    assertThat(button("Play")).isVisible();
    return this;
  }

  public FramedScene opensTheFold() {
    frame().getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(MORE)).click();
    assertThat(frame().locator(".embed-fold")).isVisible();
    return this;
  }

  /** The first of them is the next stop of the keyboard, and nothing lies over it. */
  public FramedScene opensTheSettingsByKey() {
    button("Settings").press("Enter");
    assertThat(settings()).isVisible();
    page.keyboard().press("Tab");
    var first = settings().locator("select").first();
    assertThat(first).isFocused();
    first.click(new Locator.ClickOptions().setTrial(true));
    return this;
  }

  public FramedScene leavesThemByEscape() {
    page.keyboard().press("Escape");
    assertThat(settings()).isHidden();
    assertThat(button("Settings")).isFocused();
    return this;
  }

  public FramedScene closesTheFoldByEscape() {
    page.keyboard().press("Escape");
    assertThat(frame().locator(".embed-fold")).isHidden();
    return this;
  }

  private Locator settings() {
    return frame().locator(".settings-panel");
  }

  /** Those of its bar that have no room there are in the fold. */
  public FramedScene showsAllItsControls() {
    var more =
        frame().getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(MORE));
    return more.isVisible() ? opensTheFold() : this;
  }

  public FramedScene choosesPanel(String name) {
    button(name).click();
    assertThat(button(name)).hasAttribute("aria-pressed", "true");
    return this;
  }

  public FramedScene hasNo(String button) {
    assertThat(button(button)).hasCount(0);
    return this;
  }

  public FramedScene hasNoWayToTheWholePage() {
    assertThat(frame().locator(".embed-mark")).isHidden();
    return this;
  }

  public FramedScene hasNoPace() {
    assertThat(frame().locator(".pace-select")).isHidden();
    return this;
  }

  public FramedScene has(String button) {
    assertThat(button(button)).isVisible();
    return this;
  }

  public FramedScene saysThatItCouldNotRead(String names) {
    assertThat(notice()).containsText(names);
    return this;
  }

  public FramedScene closesTheNotice() {
    button("Close").click();
    assertThat(notice()).isHidden();
    return this;
  }

  public FramedScene saysNothing() {
    assertThat(notice()).isHidden();
    return this;
  }

  /** What is shown has a setting, or the page around it: it is in the link that leads to it. */
  public FramedScene holds(String setting) {
    try {
      page.waitForCondition(() -> settingsOf(leadsTo()).contains(setting));
    } catch (TimeoutError never) {
      throw new AssertionError(setting + " is not in " + settingsOf(leadsTo()), never);
    }
    return this;
  }

  private static List<String> settingsOf(String link) {
    return Stream.of(URI.create(link).getRawQuery().split("&"))
        .map(setting -> URLDecoder.decode(setting, StandardCharsets.UTF_8))
        .toList();
  }

  public String address() {
    return String.valueOf(evaluate("() => decodeURIComponent(location.search)"));
  }

  /** Whether a script that was not ours has run in the frame. */
  public boolean isPwned() {
    return Boolean.TRUE.equals(evaluate("() => 'pwned' in window"));
  }

  public FramedScene isIn(String language) {
    assertThat(frame().locator("html")).hasAttribute("lang", language);
    return this;
  }

  public FramedScene hasTheme(String theme) {
    assertThat(frame().locator("html")).hasAttribute("data-theme", theme);
    return this;
  }

  public FramedScene followsTheSystemsTheme() {
    assertThat(frame().locator("html")).not().hasAttribute("data-theme", Pattern.compile(".*"));
    return this;
  }

  public FramedScene showsPanels(String... names) {
    for (var panel : List.of("stage", "curves", "text")) {
      var zone = frame().locator(".zone-" + panel);
      if (List.of(names).contains(panel)) {
        assertThat(zone).isVisible();
      } else {
        assertThat(zone).isHidden();
      }
    }
    return this;
  }

  /** It is there, cannot be used, and tells those who ask that a teacher has fixed it. */
  public FramedScene hasFixed(AriaRole role, String name) {
    var control =
        frame().getByRole(role, new FrameLocator.GetByRoleOptions().setName(name)).first();
    assertThat(control).isVisible();
    assertThat(control).isDisabled();
    assertThat(control).hasAccessibleDescription(FIXED);
    return this;
  }

  public FramedScene hasPace(String words) {
    assertThat(frame().locator(".pace-select")).hasValue(words);
    return this;
  }

  public FramedScene presses(String key) {
    frame().locator(".zone-stage .picture").first().evaluate("(it) => it.focus()");
    frame().locator("body").press(key);
    return this;
  }

  public FramedScene choosesExample(String name) {
    frame()
        .getByRole(
            AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name).setExact(true))
        .click();
    return this;
  }

  public FramedScene asks() {
    assertThat(frame().locator(".lesson-guest h2")).isVisible();
    return this;
  }

  /** Types the numbers of an answer, row by row, and hands it in. */
  public FramedScene answers(String... numbers) {
    var form = frame().getByRole(AriaRole.FORM);
    var fields = form.getByRole(AriaRole.TEXTBOX);
    assertThat(fields).hasCount(numbers.length);
    for (var at = 0; at < numbers.length; at++) {
      fields.nth(at).fill(numbers[at]);
    }
    button("Hand in").click();
    return this;
  }

  /** Where the mark in the corner leads. */
  public FramedScene leadsTo(String part) {
    page.waitForCondition(() -> leadsTo().contains(part));
    return this;
  }

  public String leadsTo() {
    var mark =
        frame()
            .getByRole(
                AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(TO_THE_WHOLE_PAGE));
    mark.hover();
    assertThat(mark).hasAttribute("target", "_blank");
    assertThat(mark).hasAttribute("rel", "noopener");
    return mark.getAttribute("href");
  }

  /** The strip under its picture says this of where the run stands. */
  public FramedScene says(String part) {
    assertThat(frame().locator(".strip")).containsText(part);
    return this;
  }

  /** The strip under its picture says the same as that of the page. */
  public FramedScene reads(List<String> numbers) {
    assertThat(frame().locator(".readout").getByRole(AriaRole.BUTTON))
        .hasText(
            numbers.toArray(String[]::new),
            new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    return this;
  }

  public long newestStep() {
    return new Scrubber(frame().locator(".scrubber"), Words.of(page, frame())).newestStep();
  }

  public FramedScene waitsForStep(long step) {
    page.waitForCondition(() -> newestStep() >= step);
    return this;
  }

  private Locator notice() {
    return frame().locator(".embed-notice");
  }

  private Locator button(String name) {
    return frame()
        .getByRole(
            AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name).setExact(true));
  }

  private Object evaluate(String script) {
    return frame().locator("html").evaluate(script);
  }

  private FrameLocator frame() {
    return frame;
  }
}
