package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The lesson of a scene: its puzzle, its stops, the answer. Every action waits for its effect. */
public final class GuidedLesson {
  /** The numbers that a page speaks of, as far as they have come. */
  private static final String NUMBERS =
      """
      text => [...text.querySelectorAll(".tour-number")]
        .filter(number => number.checkVisibility())
        .map(number => number.textContent)
      """;

  /** All that the scene itself says: its texts and what stands in its fields. */
  private static final String SCENE =
      """
      () => [...document.querySelectorAll(
          "[role='region'], section:not(.zone-text), input, output, text")]
        .map(part => part.value ?? part.textContent)
        .join(" ")
        .replaceAll(/\\s+/g, " ")
      """;

  /** How much of the part that is looked at is in the window; 0 where none is marked. */
  private static final String IN_VIEW =
      """
      () => [...document.querySelectorAll("[data-looked-at]")]
        .map(part => part.getBoundingClientRect())
        .map(({ top, bottom }) => Math.min(bottom, innerHeight) - Math.max(top, 0))
        .reduce((one, other) => Math.max(one, other), 0)
      """;

  private static final String RING =
      """
      () => [...document.querySelectorAll("[data-looked-at]")]
        .filter(part => part.checkVisibility()
          && parseFloat(getComputedStyle(part).outlineWidth) >= 2)
        .length
      """;

  /**
   * Where the buttons that lead on and back stand, and how often the numbers change, from when the
   * outcome is asked for until they have changed eight times.
   */
  private static final String WAYS_WHILE_NUMBERS_STREAM =
      """
      async text => {
        const places = new Set();
        const numbers = new Set();
        const sample = () => {
          const [back, next] = text.querySelectorAll(".tour-ways > button:not([hidden])");
          places.add([back, next].map(way => way.getBoundingClientRect().top).join());
          places.add(next.getBoundingClientRect().right);
          numbers.add([...text.querySelectorAll(".tour-number")].map(n => n.textContent).join());
          return next;
        };
        sample().click();
        const end = performance.now() + 20_000;
        while (numbers.size < 9 && performance.now() < end) {
          await new Promise(requestAnimationFrame);
          sample();
        }
        return [places.size, numbers.size];
      }
      """;

  private static final String DRAWING_VISIBILITY =
      "layer => getComputedStyle(document.querySelector(`.stage-${layer}`)).visibility";

  /** What the parts that are kept back say instead. */
  private static final String BLANKS =
      """
      () => [...document.querySelectorAll("main *")]
        .map(part => getComputedStyle(part, "::after"))
        .filter(({ position, visibility, content }) =>
          position === "absolute" && visibility === "visible" && content.length > 4)
        .map(({ content }) => content.slice(1, -1))
      """;

  private final Page page;
  private final String scene;
  private final Words words;

  public GuidedLesson(Page page, String scene, Words words) {
    this.page = page;
    this.scene = scene;
    this.words = words;
  }

  public GuidedLesson beginsAtItsPuzzle() {
    assertThat(text().getByText(words.of("tour.puzzle"))).isVisible();
    assertThat(heading()).hasText(Pattern.compile("[?？]$"));
    return this;
  }

  public GuidedLesson isAtStop(int at, int of) {
    assertThat(text().getByText(words.of("tour.progress", "at", at, "of", of), exactly()))
        .isVisible();
    return this;
  }

  /** Waits for the answer. */
  public GuidedLesson reachesTheAnswer() {
    assertThat(text().getByText(words.of("tour.answer"))).isVisible();
    return this;
  }

  public boolean isAtTheAnswer() {
    return text().getByText(words.of("tour.answer")).isVisible();
  }

  public String title() {
    return heading().innerText();
  }

  /** From the puzzle to the first stop. */
  public GuidedLesson begin() {
    return presses("tour.begin");
  }

  /** Shows what was to be seen at a stop. */
  public GuidedLesson showsItsOutcome() {
    presses("tour.show");
    assertThat(outcome()).isVisible();
    return this;
  }

  /** Nothing to be seen on the page says this before the guess. */
  public GuidedLesson keepsBack(String part) {
    assertThat(text().getByText(words.of("tour.kept"))).isVisible();
    assertThat(visible(part)).hasCount(0);
    return this;
  }

  /** The page says this, once the guess is made. */
  public GuidedLesson lets(String part) {
    assertThat(visible(part).first()).isVisible();
    return this;
  }

  private Locator visible(String part) {
    return page.getByText(part).filter(new Locator.FilterOptions().setVisible(true));
  }

  /** Neither the outcome nor its numbers, which stream in, move the ways on and back. */
  public GuidedLesson showsItsOutcomeWithoutMovingItsWays() {
    var seen = (List<?>) text().evaluate(WAYS_WHILE_NUMBERS_STREAM);
    assertEquals(9, ((Number) seen.get(1)).intValue(), "changes of the numbers");
    // Both heights, and the right end of the filled button, whose width is that of its words.
    assertEquals(2, ((Number) seen.get(0)).intValue(), "places of the buttons");
    return this;
  }

  /** What is drawn in one layer of the picture is not to be seen. */
  public GuidedLesson keepsBackTheDrawing(String layer) {
    page.waitForCondition(() -> page.evaluate(DRAWING_VISIBILITY, layer).equals("hidden"));
    return this;
  }

  public GuidedLesson letsTheDrawing(String layer) {
    page.waitForCondition(() -> page.evaluate(DRAWING_VISIBILITY, layer).equals("visible"));
    return this;
  }

  public GuidedLesson saysInItsBlanksWhyTheyAre() {
    page.waitForCondition(() -> blanks().contains(words.of("tour.hidden")));
    return this;
  }

  public GuidedLesson leavesNoBlank() {
    page.waitForCondition(() -> !blanks().contains(words.of("tour.hidden")));
    return this;
  }

  private List<?> blanks() {
    return (List<?>) page.evaluate(BLANKS);
  }

  /** The heading, then what to guess, then the button that shows it. */
  public GuidedLesson readsFromItsHeadingToItsWays() {
    var attempt = text().getByText(words.of("lesson.try"), exactly());
    var tops =
        List.of(
            heading().boundingBox().y,
            attempt.filter(new Locator.FilterOptions().setVisible(true)).boundingBox().y,
            text().getByRole(AriaRole.BUTTON, named("tour.show")).boundingBox().y);
    assertEquals(tops.stream().sorted().toList(), tops);
    return this;
  }

  /** Without being asked, where the text stays beside it. */
  public GuidedLesson showsWhereByItself() {
    page.waitForCondition(() -> ((Number) page.evaluate(IN_VIEW)).intValue() > 60);
    assertThat(heading()).isInViewport();
    return this;
  }

  public GuidedLesson hidesItsOutcome() {
    assertThat(outcome()).isHidden();
    return this;
  }

  /** To the next stop, or to the answer. */
  public GuidedLesson goOn() {
    var before = title();
    text()
        .getByRole(AriaRole.BUTTON)
        .filter(
            new Locator.FilterOptions()
                .setHasText(
                    Pattern.compile(words.of("tour.next") + "|" + words.of("tour.toAnswer"))))
        .click();
    assertThat(heading()).not().hasText(before);
    return this;
  }

  public GuidedLesson goBack() {
    var before = title();
    text().getByRole(AriaRole.BUTTON, named("tour.back")).click();
    assertThat(heading()).not().hasText(before);
    return this;
  }

  public GuidedLesson setUpAgain() {
    text().getByRole(AriaRole.BUTTON, named("tour.setUp")).click();
    return isAsItWasSetUp();
  }

  /** The scene stands as this page has set it up. */
  public GuidedLesson isAsItWasSetUp() {
    assertThat(text().getByText(words.of("tour.astray"))).isHidden();
    return this;
  }

  public GuidedLesson saysThatTheSceneWasChanged() {
    assertThat(text().getByText(words.of("tour.astray"))).isVisible();
    return this;
  }

  public GuidedLesson saysThatThereIsNo(String place) {
    assertThat(text().getByRole(AriaRole.ALERT)).hasText(words.of("tour.refused", "place", place));
    return this;
  }

  /** What is said without its numbers' having come is said in dots. */
  public GuidedLesson hasAllItsNumbers() {
    page.waitForCondition(
        () -> !numbers().contains("…"), new Page.WaitForConditionOptions().setTimeout(30_000));
    return this;
  }

  /** Before a reader has got to them. */
  public GuidedLesson hasAllItsNumbersSoon() {
    page.waitForCondition(
        () -> !numbers().contains("…"), new Page.WaitForConditionOptions().setTimeout(1_800));
    return this;
  }

  /** At least one number of this page stands in the scene as well, where the page has any. */
  public GuidedLesson speaksOfNumbersThatTheSceneShows() {
    hasAllItsNumbers();
    try {
      page.waitForCondition(this::showsANumberOfThisPage);
    } catch (TimeoutError _) {
      throw new AssertionError(
          title() + " speaks of " + numbers() + ", which the scene does not show");
    }
    return this;
  }

  private boolean showsANumberOfThisPage() {
    var shown = page.evaluate(SCENE).toString();
    var numbers = numbers();
    return numbers.isEmpty() || numbers.stream().anyMatch(shown::contains);
  }

  /** A part of the scene has a ring around it. */
  public GuidedLesson saysWhereToLook() {
    page.waitForCondition(() -> ((Number) page.evaluate(RING)).intValue() > 0);
    return this;
  }

  /** The formulas of the outcome hold numbers. */
  public GuidedLesson typesetsItsFormulas() {
    for (var formula : text().locator("math").all()) {
      assertTrue(formula.isHidden() || formula.textContent().matches("(?s).*\\d.*"), title());
    }
    return this;
  }

  /** A formula of the outcome is filled in with this number. */
  public GuidedLesson hasInAFormula(String number) {
    assertThat(
            text()
                .locator("math mn")
                .filter(new Locator.FilterOptions().setHasText(number))
                .first())
        .isVisible();
    return this;
  }

  private List<String> numbers() {
    return ((List<?>) text().evaluate(NUMBERS)).stream().map(Object::toString).toList();
  }

  public GuidedLesson says(String part) {
    assertThat(text()).containsText(part);
    return this;
  }

  /** Brings the part that is looked at into view. */
  public GuidedLesson showsWhere() {
    text().getByRole(AriaRole.BUTTON, named("tour.look")).click();
    page.waitForCondition(() -> ((Number) page.evaluate(IN_VIEW)).intValue() > 20);
    return this;
  }

  /** From the part that is looked at back to the text. */
  public GuidedLesson goesBackToTheText() {
    text().getByRole(AriaRole.BUTTON, named("tour.return")).click();
    assertThat(heading()).isInViewport();
    return this;
  }

  /** The lesson gives its place back to the examples. */
  public void close() {
    text().getByRole(AriaRole.BUTTON, named("tour.close")).click();
    assertThat(text().getByText(words.of("tour.puzzle"))).isHidden();
    assertFalse(((Number) page.evaluate(RING)).intValue() > 0, "a ring is left over");
  }

  /** Follows the link of the answer to the lesson of the next scene. */
  public void goesToTheNextLesson(String scene) {
    text()
        .getByRole(AriaRole.LINK)
        .filter(
            new Locator.FilterOptions()
                .setHasText(words.of("tour.nextLesson", "scene", words.of("scene." + scene))))
        .click();
    page.waitForURL("**/" + scene + "?*lesson=0*");
  }

  public void goesToTheExercises() {
    text().getByRole(AriaRole.BUTTON, named("tour.exercises")).click();
    assertThat(heading()).isVisible();
    assertThat(text().getByText(words.of("tour.answer"))).isHidden();
  }

  /** The heading has the focus, so that a screen reader begins to read there. */
  public GuidedLesson isReadFromItsHeading() {
    assertThat(heading()).isFocused();
    return this;
  }

  /** What has led to the lesson, below the text of the examples. */
  public GuidedLesson offerHasFocus() {
    assertThat(offer()).isFocused();
    return this;
  }

  /** A screen reader is told what was seen. */
  public GuidedLesson announces(String part) {
    assertThat(text().getByRole(AriaRole.STATUS)).containsText(part);
    return this;
  }

  /** Opens the lesson with the keyboard alone. */
  public GuidedLesson opensByKeyboard() {
    offer().focus();
    pressesEnter();
    return beginsAtItsPuzzle();
  }

  /** Goes on by the Tab key until a button has the focus, and presses it by Enter. */
  public GuidedLesson tabsTo(String key) {
    var button = text().getByRole(AriaRole.BUTTON, named(key));
    for (var press = 0; press < 20; press++) {
      page.keyboard().press("Tab");
      if ((boolean) button.evaluate("element => element === document.activeElement")) {
        return pressesEnter();
      }
    }
    throw new AssertionError("not reached by the Tab key: " + words.of(key));
  }

  /** From the heading back to the way out, which stands before it. */
  public GuidedLesson closesByKeyboard() {
    page.keyboard().press("Shift+Tab");
    assertThat(text().getByRole(AriaRole.BUTTON, named("tour.close"))).isFocused();
    return pressesEnter();
  }

  public GuidedLesson pressesEnter() {
    page.keyboard().press("Enter");
    return this;
  }

  /** Switches the page to a language, named in itself; the lesson stays where it is. */
  public GuidedLesson switchesTo(String language) {
    var code = new Header(page, words).chooseLanguage(language);
    return new GuidedLesson(page, scene, Words.of(page, scene, code));
  }

  private GuidedLesson presses(String key) {
    text().getByRole(AriaRole.BUTTON, named(key)).click();
    return this;
  }

  /** What introduces the outcome; that of the examples' text is out of sight. */
  private Locator outcome() {
    return text()
        .getByText(words.of("lesson.seen"), exactly())
        .filter(new Locator.FilterOptions().setVisible(true));
  }

  private Locator offer() {
    return text().getByRole(AriaRole.BUTTON, named(scene + ".lesson"));
  }

  private Locator heading() {
    return text().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2));
  }

  private Locator text() {
    return page.getByRole(
        AriaRole.REGION, new Page.GetByRoleOptions().setName(words.of("zone.text")));
  }

  private Locator.GetByRoleOptions named(String key) {
    return new Locator.GetByRoleOptions().setName(words.of(key)).setExact(true);
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
