package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** A weight or bias opened: how its last update made it, and a field to set it. */
public final class ParameterCard {
  private final Page page;
  private final Words words;

  ParameterCard(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** It is that of a parameter with this in its name. */
  ParameterCard appears(String name) {
    assertThat(card()).isVisible();
    assertThat(card()).hasAccessibleName(Pattern.compile(Words.literally(name) + ".*"));
    return this;
  }

  public ParameterCard contains(String... parts) {
    for (var part : parts) {
      assertThat(card()).containsText(part);
    }
    return this;
  }

  /** Goes to the weight that leads from one input of a large layer to one neuron, from 1. */
  public ParameterCard goesTo(int from, int to) {
    fill("parameter.from", from);
    fill("parameter.to", to);
    return appears("W").contains("[" + from + "," + to + "]");
  }

  private void fill(String label, int number) {
    var field = card().getByLabel(words.of(label), new Locator.GetByLabelOptions().setExact(true));
    field.fill(Integer.toString(number));
    field.press("Enter");
  }

  /** Sets it for the next step; waits until the server has taken that. */
  public ParameterCard sets(String value) {
    field().fill(value);
    field().press("Enter");
    assertThat(card().getByText(words.of("parameter.pending", "value", value))).isVisible();
    assertThat(bar().getByText(words.like("bar.from"))).isVisible();
    return this;
  }

  /** The value as it stands in the field. */
  public String value() {
    return field().inputValue();
  }

  /** Closes it by the Escape key. */
  public void close() {
    page.keyboard().press("Escape");
    assertThat(card()).not().isVisible();
  }

  private Locator field() {
    return card()
        .getByLabel(words.of("parameter.set"), new Locator.GetByLabelOptions().setExact(true));
  }

  private Locator bar() {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(words.of("bar.label")));
  }

  private Locator card() {
    return page.getByRole(AriaRole.DIALOG);
  }
}
