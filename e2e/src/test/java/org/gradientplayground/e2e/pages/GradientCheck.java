package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The console of the gradient check. */
public final class GradientCheck {
  private static final String NONE = "none";
  private static final String HIDDEN = "hidden";

  private final Page page;
  private final Words words;

  GradientCheck(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  public GradientCheck run() {
    console()
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(words.of("check.run")).setExact(true))
        .click();
    assertThat(console().getByRole(AriaRole.TABLE).first()).isVisible();
    return this;
  }

  /** Everything agrees with the difference quotients. */
  public GradientCheck agrees() {
    return says(words.like("check.agreed"));
  }

  /** Something differs. */
  public GradientCheck differs() {
    return says(Pattern.compile(words.beginning("check.differed").pattern()));
  }

  /** It says this of what is wrong. */
  public GradientCheck says(Pattern sentence) {
    assertThat(console().getByText(sentence).first()).isVisible();
    return this;
  }

  public GradientCheck contains(String part) {
    assertThat(console()).containsText(part);
    return this;
  }

  /** Opens the gradient of a leaf element by element. */
  public GradientCheck openLeaf(String leaf) {
    console()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(leaf).setExact(true))
        .click();
    return this;
  }

  /** The mistakes that can be planted here. */
  public List<String> mistakes() {
    return chooser().locator("option").all().stream()
        .map(option -> option.getAttribute("value"))
        .filter(bug -> !bug.equals(NONE) && !bug.equals(HIDDEN))
        .toList();
  }

  public GradientCheck plant(String bug) {
    chooser().selectOption(bug);
    assertThat(chooser()).hasValue(bug);
    return this;
  }

  /** One is planted whose name is not told. */
  public GradientCheck plantOneForMe() {
    button("check.surprise").click();
    assertThat(chooser()).hasValue(HIDDEN);
    return this;
  }

  /** Guesses until it is the right one. */
  public GradientCheck guessesUntilRight() {
    for (var bug : mistakes()) {
      console()
          .getByRole(AriaRole.GROUP)
          .getByRole(
              AriaRole.BUTTON,
              new Locator.GetByRoleOptions().setName(words.of("check.bug." + bug)).setExact(true))
          .click();
      if (!chooser().inputValue().equals(HIDDEN)) {
        return says(words.like("check.right"));
      }
      says(words.beginning("check.wrong"));
    }
    throw new AssertionError("none of them is right");
  }

  /** Pastes gradients of another implementation, and has them compared. */
  public GradientCheck compare(String gradients) {
    var field = console().getByLabel(words.of("check.paste"));
    if (!field.isVisible()) {
      console().getByText(words.of("check.compare")).click();
    }
    field.fill(gradients);
    button("check.compareButton").click();
    return this;
  }

  private Locator button(String key) {
    return console()
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.of(key)).setExact(true));
  }

  private Locator chooser() {
    return console().getByLabel(words.of("check.plant"));
  }

  private Locator console() {
    return page.getByRole(
        AriaRole.REGION,
        new Page.GetByRoleOptions().setName(words.of("check.title")).setExact(true));
  }
}
