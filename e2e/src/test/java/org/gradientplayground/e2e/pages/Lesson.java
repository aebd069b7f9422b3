package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The text beside the picture and the examples that it speaks of. */
public final class Lesson {
  private final Page page;
  private final Words words;

  Lesson(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  public List<String> examples() {
    return examplesList().getByRole(AriaRole.BUTTON).allInnerTexts();
  }

  /** Opens an example by its name. */
  public Lesson choose(String name) {
    var example =
        examplesList()
            .getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    example.click();
    assertThat(example).hasAttribute("aria-current", "true");
    return this;
  }

  /** It opens with this question, or what else it says. */
  public Lesson says(String part) {
    assertThat(text()).containsText(part);
    return this;
  }

  /** It opens with a question. */
  public Lesson asks() {
    assertThat(text().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2)))
        .hasText(Pattern.compile("[?？]$"));
    return this;
  }

  private Locator examplesList() {
    return page.getByRole(
        AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(words.of("lesson.label")));
  }

  private Locator text() {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(words.of("zone.text")));
  }
}
