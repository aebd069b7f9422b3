package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The exercises of a scene, in place of its examples: "predict, then see". */
public final class Exercises {
  private final Page page;
  private final Words words;

  Exercises(Page page, Words words) {
    this.page = page;
    this.words = words;
  }

  /** Takes the offer below the text of the example. */
  public Exercises open(int count) {
    button(words.of("lesson.offer.exercise", "count", count)).click();
    assertThat(title()).isFocused();
    return this;
  }

  /** An exercise is asked. */
  public Exercises asks(String id) {
    assertThat(title()).hasText(words.of("exercise." + id + ".name"));
    return this;
  }

  /** Its question contains this. */
  public Exercises questionContains(String part) {
    assertThat(sentence()).containsText(part);
    return this;
  }

  /** The question, with its numbers. */
  public String question() {
    return sentence().textContent();
  }

  /** Goes on by the Tab key to the first place of the answer. */
  public Exercises tabsToTheAnswer() {
    tabsTo(fields().first());
    return this;
  }

  /** Goes on by the Tab key to a button. */
  public Exercises tabsTo(String key) {
    tabsTo(button(words.of(key)));
    return this;
  }

  private void tabsTo(Locator wanted) {
    title().focus();
    var isThere = "element => element === document.activeElement";
    for (var tab = 0; tab < 30 && !Boolean.TRUE.equals(wanted.evaluate(isThere)); tab++) {
      page.keyboard().press("Tab");
    }
    assertThat(wanted).isFocused();
  }

  /** Leads back to the examples. */
  public void close() {
    text().getByRole(AriaRole.BUTTON, named(words.of("exercise.back"), false)).click();
    assertThat(form()).not().isVisible();
    assertThat(page.getByRole(AriaRole.NAVIGATION, FigurePage.exactly(words.of("lesson.label"))))
        .isVisible();
  }

  /** Types numbers, one for each place, row by row. */
  public Exercises types(String... numbers) {
    assertThat(fields()).hasCount(numbers.length);
    for (var at = 0; at < numbers.length; at++) {
      fields().nth(at).fill(numbers[at]);
    }
    return this;
  }

  /** What stands in the fields. */
  public Exercises hasTyped(String... numbers) {
    for (var at = 0; at < numbers.length; at++) {
      assertThat(fields().nth(at)).hasValue(numbers[at]);
    }
    return this;
  }

  /** Chooses the option that is called so. */
  public Exercises chooses(String name) {
    option(name).check();
    return this;
  }

  /** Clicks a letter or a name in the picture of the question. */
  public Exercises clicksInThePicture(String name) {
    form().getByText(name, new Locator.GetByTextOptions().setExact(true)).last().click();
    return this;
  }

  public Exercises hasChosen(String name) {
    assertThat(option(name)).isChecked();
    return this;
  }

  /** Draws a line through points, given as shares of the picture from its lower left corner. */
  public Exercises draws(double... points) {
    var box = canvas().boundingBox();
    for (var at = 0; at < points.length; at += 2) {
      page.mouse().move(box.x + points[at] * box.width, box.y + (1 - points[at + 1]) * box.height);
      if (at == 0) {
        page.mouse().down();
      }
    }
    page.mouse().up();
    return this;
  }

  /** Moves each place of the curve by keys, so often. */
  public Exercises drawsByKeys(String key, int times) {
    heights().first().focus();
    for (var place = 0; place < heights().count(); place++) {
      for (var press = 0; press < times; press++) {
        page.keyboard().press(key);
      }
      page.keyboard().press("ArrowRight");
    }
    return this;
  }

  /** Every place of the curve has a height, as it is said. */
  public Exercises isDrawn() {
    for (var height : heights().all()) {
      assertThat(height).not().hasAttribute("aria-valuetext", words.of("exercise.curve.empty"));
    }
    return this;
  }

  public Exercises handsIn() {
    button(words.of("exercise.handIn")).click();
    return this;
  }

  public Exercises presses(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** The answer was right. */
  public Exercises isRight() {
    return judges(words.of("exercise.verdict.right"));
  }

  /** The answer was wrong in a way of its own, of this kind. */
  public Exercises isWrong(String kind) {
    return judges(words.of("exercise.verdict.wrong." + kind));
  }

  /** The mistake is named. */
  public Exercises namesTheMistake(String id, String mistake) {
    return judges(
        words.of(
            "exercise.verdict.mistake", "sentence", words.of("exercise." + id + "." + mistake)));
  }

  /** The numbers that are marked, row by row from 0. */
  public Exercises marks(List<Integer> places) {
    for (var at = 0; at < fields().count(); at++) {
      if (places.contains(at)) {
        assertThat(fields().nth(at)).hasAttribute("aria-invalid", "true");
      } else {
        assertThat(fields().nth(at)).not().hasAttribute("aria-invalid", "true");
      }
    }
    return this;
  }

  /** The way to the answer contains these steps. */
  public Exercises showsTheWay(String... codes) {
    for (var code : codes) {
      assertThat(way()).containsText(words.of("exercise.step." + code));
    }
    return this;
  }

  /** The answer is refused for this reason, beside the form; nothing is judged. */
  public Exercises refuses(String sentence) {
    assertThat(form().getByRole(AriaRole.ALERT)).hasText(sentence);
    assertThat(way()).not().isVisible();
    return this;
  }

  /** What is wrong with the link is said. */
  public Exercises notices(String key, Object... parameters) {
    assertThat(text().getByText(words.of(key, parameters))).isVisible();
    return this;
  }

  /** Asks the same with other numbers. */
  public Exercises triesOtherNumbers() {
    var before = question();
    button(words.of("exercise.other")).click();
    assertThat(sentence()).not().hasText(before);
    return this;
  }

  /** Puts the numbers of the question into the picture. */
  public void seesItInThePicture() {
    button(words.of("exercise.see")).click();
  }

  public Exercises goesOn() {
    button(words.of("exercise.next")).click();
    return this;
  }

  /** Chooses an exercise in the list. */
  public Exercises choosesExercise(String id) {
    list().getByRole(AriaRole.BUTTON, named(words.of("exercise." + id + ".name"), false)).click();
    return asks(id);
  }

  /** So many of the scene's exercises are solved. */
  public Exercises hasSolved(int solved, int of) {
    assertThat(list()).containsText(words.of("exercise.solved", "solved", solved, "of", of));
    return this;
  }

  public Exercises forgets() {
    button(words.of("exercise.forget")).click();
    button(words.of("exercise.forget.yes")).click();
    assertThat(button(words.of("exercise.forget"))).not().isVisible();
    return this;
  }

  /** The link for others, where it may not be copied but stands there selected. */
  public String link() {
    button(words.of("exercise.link")).click();
    var field =
        page.getByRole(AriaRole.TEXTBOX, FigurePage.exactly(words.of("exercise.link.field")));
    assertThat(field).isFocused();
    return field.inputValue();
  }

  /** Copies the link for others. */
  public Exercises copiesTheLink() {
    button(words.of("exercise.link")).click();
    assertThat(text().getByText(words.of("exercise.link.copied"))).isVisible();
    return this;
  }

  private Exercises judges(String sentence) {
    assertThat(text().getByText(sentence, new Locator.GetByTextOptions().setExact(true)).first())
        .isVisible();
    assertThat(way()).isVisible();
    return this;
  }

  private Locator text() {
    return page.getByRole(AriaRole.REGION, FigurePage.exactly(words.of("zone.text")));
  }

  private Locator title() {
    return text().getByRole(AriaRole.ARTICLE).getByRole(AriaRole.HEADING, level(2));
  }

  private Locator sentence() {
    return text().getByRole(AriaRole.ARTICLE).getByRole(AriaRole.PARAGRAPH).nth(1);
  }

  private Locator form() {
    return text().getByRole(AriaRole.FORM, named(words.of("exercise.answer"), true));
  }

  private Locator fields() {
    return form().getByRole(AriaRole.TEXTBOX);
  }

  private Locator option(String name) {
    return form().getByRole(AriaRole.RADIO, named(name, false));
  }

  private Locator canvas() {
    return form()
        .getByRole(
            AriaRole.GROUP,
            new Locator.GetByRoleOptions().setName(words.beginning("exercise.curve.name")));
  }

  private Locator heights() {
    return form().getByRole(AriaRole.SLIDER);
  }

  private Locator way() {
    return text()
        .getByRole(AriaRole.ARTICLE)
        .getByRole(AriaRole.LIST)
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile(".")));
  }

  private Locator list() {
    return page.getByRole(AriaRole.NAVIGATION, FigurePage.exactly(words.of("exercise.list")));
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, FigurePage.exactly(name));
  }

  private static Locator.GetByRoleOptions named(String name, boolean exactly) {
    return new Locator.GetByRoleOptions().setName(name).setExact(exactly);
  }

  private static Locator.GetByRoleOptions level(int level) {
    return new Locator.GetByRoleOptions().setLevel(level);
  }
}
