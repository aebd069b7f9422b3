package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.gradientplayground.e2e.fixture.Words;

/** The page of mistakes: every one with both versions side by side. */
public final class MistakesPage extends FigurePage<MistakesPage> {
  public static final String SCENE = "mistakes";

  public MistakesPage(Page page, Words words) {
    super(page, words);
  }

  @Override
  MistakesPage self() {
    return this;
  }

  /** The page is there, and knows what may be changed. */
  public MistakesPage appears() {
    assertThat(page.getByRole(AriaRole.HEADING, exactly(words.of("mistakes.heading")))).isVisible();
    assertThat(page.getByRole(AriaRole.SLIDER).first()).isAttached();
    return this;
  }

  public MistakesPage chooseLanguage(String name) {
    return new MistakesPage(page, Words.of(page, SCENE, header().chooseLanguage(name)));
  }

  /** Goes to a mistake by the list on top. */
  public MistakesPage choosesFromTheIndex(String id) {
    page.getByRole(AriaRole.NAVIGATION, exactly(words.of("mistakes.index")))
        .getByRole(AriaRole.LINK, named(words.of("mistakes.title." + id)))
        .press("Enter");
    return isAt(id);
  }

  /** The mistake that the address names has the focus and is in view. */
  public MistakesPage isAt(String id) {
    assertThat(heading(id)).isFocused();
    assertThat(heading(id)).isInViewport();
    return this;
  }

  /** Both results of a mistake, with what they are called. */
  public MistakesPage shows(String id, String quantity, String wrong, String right) {
    var name = words.of("mistakes.result." + quantity);
    mistake(id).scrollIntoViewIfNeeded();
    assertThat(side(id, "mistakes.side.wrong")).containsText(name + " " + wrong);
    assertThat(side(id, "mistakes.side.right")).containsText(name + " " + right);
    return this;
  }

  /** The same of two versions neither of which is wrong by itself. */
  public MistakesPage showsOfTwoForms(String id, String quantity, String book, String torch) {
    var name = words.of("mistakes.result." + quantity);
    mistake(id).scrollIntoViewIfNeeded();
    assertThat(side(id, "mistakes.side.book")).containsText(name + " " + book);
    assertThat(side(id, "mistakes.side.torch")).containsText(name + " " + torch);
    return this;
  }

  /** The wrong version tells how its number comes about. */
  public MistakesPage reckonsWrongly(String id, String formula) {
    assertThat(side(id, "mistakes.side.wrong")).containsText(formula);
    return this;
  }

  /** The wrong version's code has this line, marked as one that differs. */
  public MistakesPage marksTheLine(String id, String code) {
    assertThat(side(id, "mistakes.side.wrong"))
        .containsText(words.of("mistakes.line") + " " + code);
    return this;
  }

  public MistakesPage saysThatTheMistakeHides(String id) {
    assertThat(mistake(id)).containsText(words.of("mistakes.agree"));
    return this;
  }

  /** Types one number, whatever is made of it. */
  public MistakesPage types(String id, String input, String text) {
    var field = field(id, words.of("mistakes.input." + id + "." + input));
    field.fill(text);
    field.press("Enter");
    return this;
  }

  /** Types one number of a vector or a matrix, counted from 1. */
  public MistakesPage typesCell(String id, String input, int row, int column, String text) {
    var field = field(id, words.of("figure.cell", "name", input, "row", row, "column", column));
    field.fill(text);
    field.press("Enter");
    return this;
  }

  /** A field tells beside itself what is wrong with what was typed. */
  public MistakesPage refuses(String id, String input, String sentence) {
    var field = field(id, words.of("mistakes.input." + id + "." + input));
    assertThat(field).hasAttribute("aria-invalid", "true");
    assertThat(field).hasAccessibleDescription(sentence);
    assertThat(mistake(id)).containsText(sentence);
    return this;
  }

  /** Presses a key on the slider of an input. */
  public MistakesPage slides(String id, String input, String key) {
    var name = words.of("mistakes.input." + id + "." + input);
    mistake(id)
        .getByRole(AriaRole.SLIDER, named(words.of("figure.slide", "name", name)))
        .press(key);
    return this;
  }

  /** Goes on to the scene where there is more to see of it. */
  public void goesOn(String id, String scene) {
    var link = words.of("mistakes.onward", "scene", words.of("scene." + scene));
    mistake(id).getByRole(AriaRole.LINK, named(link)).click();
  }

  /** Opens a term of a mistake's text and closes it again. */
  public MistakesPage explains(String id, String word, String term) {
    mistake(id).getByRole(AriaRole.LINK, named(word)).first().click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText(words.of("glossary.term." + term));
    page.keyboard().press("Escape");
    assertThat(dialog).not().isVisible();
    return this;
  }

  private Locator mistake(String id) {
    return page.getByRole(AriaRole.ARTICLE, exactly(words.of("mistakes.title." + id)));
  }

  private Locator heading(String id) {
    return mistake(id)
        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(4))
        .getByRole(AriaRole.LINK);
  }

  private Locator side(String id, String name) {
    return mistake(id).getByRole(AriaRole.GROUP, named(words.of(name)));
  }

  private Locator field(String id, String name) {
    return mistake(id).getByRole(AriaRole.TEXTBOX, named(name));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
