package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The scene {@code network-gradient} as a learner sees it. */
public final class NetworkGradientPage extends FigurePage<NetworkGradientPage> {
  public static final String SCENE = "network-gradient";

  public NetworkGradientPage(Page page, Words words) {
    super(page, words);
  }

  @Override
  NetworkGradientPage self() {
    return this;
  }

  /** A loss is shown. */
  public NetworkGradientPage appears() {
    assertThat(region("network-gradient.zone")).containsText(Pattern.compile("L = \\d"));
    return this;
  }

  /** So many evaluations have been made. */
  public NetworkGradientPage standsAt(int at) {
    assertThat(scrubber()).hasValue(String.valueOf(at));
    return this;
  }

  public NetworkGradientPage isPlaying() {
    assertThat(button("bar.pause")).isVisible();
    return this;
  }

  public NetworkGradientPage pauses() {
    button("bar.pause").click();
    assertThat(button("bar.play")).isVisible();
    return this;
  }

  public NetworkGradientPage stepForward() {
    button("network-gradient.forward").click();
    return this;
  }

  public NetworkGradientPage stepBack() {
    button("network-gradient.back").click();
    return this;
  }

  /** What is said of the evaluation that was made last. */
  public NetworkGradientPage tells(String sentence) {
    assertThat(region("zone.stage")).containsText(sentence);
    return this;
  }

  /** What is said of versions and costs. */
  public NetworkGradientPage remarks(String sentence) {
    assertThat(region("network-gradient.zone")).containsText(sentence);
    return this;
  }

  /** The elements of a gradient that are known by now: {@code numerical} or {@code backprop}. */
  public List<String> gradient(String method) {
    return table(method).getByRole(AriaRole.CELL).allInnerTexts();
  }

  public NetworkGradientPage showsGradient(String method, List<String> elements) {
    page.waitForCondition(() -> elements.equals(gradient(method)));
    return this;
  }

  /** Waits until the first element is another one than before; returns all. */
  public List<String> showsAnother(String method, String before) {
    page.waitForCondition(() -> !before.equals(gradient(method).getFirst()));
    return gradient(method);
  }

  /** Types an entry of x or W; rows and columns count from 1. */
  public NetworkGradientPage types(String name, int row, int column, String value) {
    return enters(words.of("figure.cell", "name", name, "row", row, "column", column), value);
  }

  /** Moves an entry by an arrow key; it then has this value. */
  public NetworkGradientPage nudges(String name, int row, int column, String key, String value) {
    var label = words.of("figure.cell", "name", name, "row", row, "column", column);
    var field = page.getByRole(AriaRole.TEXTBOX, exactly(label));
    field.press(key);
    assertThat(field).hasValue(value);
    return this;
  }

  public NetworkGradientPage choosesClass(int sample, int label) {
    var name = words.of("network-gradient.class", "row", sample, "label", label);
    var button = page.getByRole(AriaRole.BUTTON, exactly(name));
    button.click();
    assertThat(button).hasAttribute("aria-pressed", "true");
    return this;
  }

  /** Shows the evaluations of {@code right} or {@code twice}. */
  public NetworkGradientPage choosesVersion(String version) {
    var button = button("network-gradient.version." + version);
    button.click();
    assertThat(button).hasAttribute("aria-pressed", "true");
    return this;
  }

  public NetworkGradientPage measures() {
    button("network-gradient.measure").click();
    return this;
  }

  public NetworkGradientPage tellsTheTime() {
    assertThat(region("network-gradient.zone"))
        .containsText(words.around("network-gradient.measured"));
    return this;
  }

  private Locator table(String method) {
    return page.getByRole(AriaRole.TABLE, exactly(words.of("network-gradient.gradient." + method)));
  }

  private Locator scrubber() {
    return page.getByRole(AriaRole.SLIDER, exactly(words.of("network-gradient.scrub")));
  }
}
