package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** What the stage says when a run has come to its end. */
public final class Outcome {
  private final Page page;
  private final Words words;

  Outcome(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** In which step which quantity went where, in the words of {@code outcome.…}. */
  public Outcome says(String key) {
    var beginning = words.of(key).split("\\{")[0];
    assertThat(stage()).containsText(beginning);
    return this;
  }

  public Outcome says(Pattern sentence) {
    assertThat(stage()).containsText(sentence);
    return this;
  }

  /** The number in a sentence of this key, once it is said. */
  public double number(String key) {
    assertThat(stage()).containsText(words.around(key));
    var matcher = words.around(key).matcher(stage().innerText());
    if (!matcher.find()) {
      throw new AssertionError("not said: " + words.of(key));
    }
    return Double.parseDouble(matcher.group(1));
  }

  /** Takes the learning rate that the page offers. */
  public Outcome triesTheSuggestion() {
    var suggestion = suggestion();
    suggestion.click();
    assertThat(suggestion).not().isVisible();
    return this;
  }

  private Locator suggestion() {
    return stage()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(words.beginning("outcome.try")));
  }

  private Locator stage() {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(words.of("zone.stage")));
  }
}
