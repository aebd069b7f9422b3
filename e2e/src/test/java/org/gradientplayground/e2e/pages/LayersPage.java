package org.gradientplayground.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.gradientplayground.e2e.fixture.Words;

/** The scene {@code layers} as a learner sees it; every action waits for its own effect. */
public final class LayersPage extends ScenePage<LayersPage> {
  public static final String SCENE = "layers";

  public LayersPage(Page page, Words words) {
    super(page, words, SCENE, new StepKeys("layers.back", "layers.forward"));
  }

  @Override
  LayersPage self() {
    return this;
  }

  @Override
  LayersPage in(Words otherWords) {
    return new LayersPage(page, otherWords);
  }

  public OpenedCell cell() {
    return new OpenedCell(page, words);
  }

  public GradientCheck check() {
    return new GradientCheck(page, words);
  }

  /** One operation after the other, up to this step. */
  public LayersPage stepsTo(long step) {
    while (shownStep() < step) {
      stepForward();
    }
    return this;
  }

  /** The line above the picture says this of the phase and the operation. */
  public LayersPage says(String part) {
    assertThat(readout()).containsText(part);
    return this;
  }

  /** Opens one number by a click, such as {@code dW1[0, 1]}. */
  public OpenedCell open(String name) {
    cellOf(name).click();
    return cell().appears(name);
  }

  public OpenedCell tap(String name) {
    cellOf(name).tap();
    return cell().appears(name);
  }

  /** Types a number over a cell. */
  public LayersPage types(String name, String number) {
    cellOf(name).press("Enter");
    field(name).fill(number);
    field(name).press("Enter");
    return this;
  }

  /** What was typed stays in its cell, and the page says what is wrong with it. */
  public LayersPage refusesWhatWasTyped(String name) {
    assertThat(field(name)).hasAttribute("aria-invalid", "true");
    assertThat(field(name)).hasAccessibleDescription(Pattern.compile(".+"));
    field(name).press("Escape");
    return this;
  }

  /** A cell holds this number, to all digits as JavaScript writes them. */
  public LayersPage holds(String name, String value) {
    assertThat(page.getByLabel(name + " = " + value, new Page.GetByLabelOptions().setExact(true)))
        .hasCount(1);
    return this;
  }

  /** The number of a cell with all its digits, as it is read out. */
  public String valueOf(String name) {
    return cellOf(name).getAttribute("aria-label").replaceFirst("^.* = ", "");
  }

  /** A tensor of this name stands there empty. */
  public LayersPage isNotComputed(String cell) {
    assertThat(page.getByLabel(cell, new Page.GetByLabelOptions().setExact(true))).hasText("");
    return this;
  }

  /** The grids of these shapes are there, as they are named to those who do not see them. */
  public LayersPage hasGrid(String name, String shape) {
    assertThat(grid(name)).hasCount(1);
    assertThat(grid(name)).hasAccessibleName(Pattern.compile(".*" + Words.literally(shape) + ".*"));
    return this;
  }

  /** The cells that are lit because they made the open number. */
  public List<String> litCells() {
    return page.locator(".tensor-lit").all().stream()
        .map(cell -> cell.getAttribute("aria-label").replaceFirst(" = .*$", ""))
        .toList();
  }

  /** Goes on by the Tab key to a grid, and by arrows within it to a cell. */
  public LayersPage tabsToGrid(String name) {
    for (var press = 0; press < 200; press++) {
      var isThere =
          (boolean) grid(name).evaluate("element => element.contains(document.activeElement)");
      if (isThere) {
        return this;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("not reached by the Tab key: " + name);
  }

  /** The focus stands on this cell. */
  public LayersPage standsOn(String name) {
    assertThat(cellOf(name)).isFocused();
    return this;
  }

  /** Makes this class the right one, by a click on its cell of t. */
  public LayersPage choosesTheClass(String name) {
    cellOf(name).click();
    return this;
  }

  /** Has some cells of a large tensor shown by their numbers. */
  public LayersPage showsCellsOf(String name) {
    page.getByRole(AriaRole.BUTTON, exactly.setName(words.of("tensor.cellsOf", "name", name)))
        .click();
    assertThat(grid(name)).isVisible();
    return this;
  }

  public LayersPage choosesSamples(int samples) {
    return chooses("layers.choice.samples", String.valueOf(samples));
  }

  public LayersPage choosesActivation(String activation) {
    return chooses("layers.choice.activation", activation);
  }

  public LayersPage choosesLoss(String loss) {
    return chooses("layers.choice.loss", loss);
  }

  public LayersPage opensTheLastLayer() {
    page.getByLabel(words.of("layers.openLoss")).check();
    return this;
  }

  /** The page says that the opened and the closed layer send back the same. */
  public LayersPage saysThatTheOpenedLayerEqualsTheClosedOne(String gradient) {
    assertThat(
            page.getByText(words.of("layers.opened.equal", "name", gradient))
                .or(page.getByText(words.beginning("layers.opened.differs", "name", gradient))))
        .isVisible();
    return this;
  }

  /** The page says which iteration of which training it shows. */
  public LayersPage showsIteration(long iteration) {
    assertThat(page.getByText(words.beginning("layers.training.title", "iteration", iteration)))
        .isVisible();
    return this;
  }

  /** Follows the link back to the training. */
  public void leadsBackToTheTraining() {
    page.getByRole(AriaRole.LINK, exactly.setName(words.of("layers.training.back"))).click();
  }

  private LayersPage chooses(String key, String value) {
    page.getByRole(AriaRole.COMBOBOX, exactly.setName(words.of(key))).selectOption(value);
    return this;
  }

  private Locator readout() {
    return page.getByRole(AriaRole.GROUP, exactly.setName(words.of("layers.readout")));
  }

  private Locator grid(String name) {
    return page.getByRole(
        AriaRole.GRID,
        new Page.GetByRoleOptions().setName(Pattern.compile("^" + Words.literally(name) + "[,，]")));
  }

  private Locator cellOf(String name) {
    return page.getByRole(
        AriaRole.GRIDCELL,
        new Page.GetByRoleOptions()
            .setName(Pattern.compile("^" + Words.literally(name) + "( = .*)?$")));
  }

  private Locator field(String name) {
    return page.getByRole(AriaRole.TEXTBOX, exactly.setName(name));
  }
}
