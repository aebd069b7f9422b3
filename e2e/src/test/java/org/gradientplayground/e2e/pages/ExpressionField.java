package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The field in which an expression is typed. */
final class ExpressionField {
  private final Page page;
  private final Words words;
  private final String label;

  /**
   * @param label key of its name
   */
  ExpressionField(Page page, Words words, String label) {
    this.page = page;
    this.words = words;
    this.label = label;
  }

  /** Types an expression, and begins with it. */
  void enters(String expression) {
    input().fill(expression);
    input().press("Enter");
  }

  /** It is shown as it is in force. */
  void shows(String text) {
    assertThat(input()).hasValue(text);
    assertThat(input()).not().hasAttribute("aria-invalid", "true");
  }

  /** It waits for what is typed next. */
  void hasTheFocus() {
    assertThat(input()).isFocused();
  }

  void isGone() {
    assertThat(input()).isHidden();
  }

  /** Says at which character what is wrong, from 1 on; what was typed stays. */
  void refuses(String typed, int character, String fault) {
    var sentence =
        words.of(
            "expression.at", "position", character, "fault", words.of("expression.fault." + fault));
    refuses(typed, sentence.split("\\{")[0]);
  }

  /** Says something of what was typed, which stays. */
  void refuses(String typed, String sentence) {
    assertThat(input()).hasAttribute("aria-invalid", "true");
    assertThat(input()).hasValue(typed);
    assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setVisible(true)))
        .containsText(sentence);
  }

  /** How the fault is mended. */
  void suggests(String part) {
    assertThat(input())
        .hasAccessibleDescription(Pattern.compile(".*" + Words.literally(part) + ".*"));
  }

  private Locator input() {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(words.of(label)).setExact(true));
  }
}
